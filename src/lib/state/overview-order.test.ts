import { describe, expect, it } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import type { OverviewContest, OverviewLine } from '$lib/wire/overview';
import { chosenOf, countOf, STAGES, stageOf, wardsOf, type Stage } from './overview-order';

type Phase = OverviewContest['phase'];

function ward(name: string, phases: readonly Phase[], more: Partial<OverviewLine> = {}) {
	const contests = phases.map((phase) => ({
		title: 'Ban Chấp hành',
		phase,
		keyed: 0,
		returned: null,
		seats: 15,
		elected: []
	}));
	const id = name as CongressId;
	const full = { present: 159, convened: 161, isQuorate: true, devices: 4, last: 1 };
	return { congressId: id, name, illustration: false, ...full, contests, ...more };
}

const wards = wardsOf([
	ward('Đảng bộ phường Ngọc Lâm', ['announced', 'announced']),
	ward('Đảng bộ phường Ô Chợ Dừa', ['counting', 'preparing']),
	ward('Đảng bộ phường Đống Đa', ['counting']),
	ward('Đảng bộ phường Hà Đông', ['voting'], { isQuorate: false }),
	ward('Đảng bộ phường Bồ Đề', ['announced', 'counted']),
	ward('Đảng bộ phường Cửa Nam', ['preparing'], { present: 0, isQuorate: false, devices: 0 }),
	ward('Đảng bộ phường An Khánh', ['voting'], { devices: 0 })
]);
const names = (some: typeof wards) =>
	some.map(({ line }) => line.name.replace('Đảng bộ phường ', ''));

describe('how far a congress is', () => {
	it.each<[readonly Phase[], number, Stage]>([
		[[], 0, 'waiting'],
		[['preparing'], 0, 'waiting'],
		[[], 1, 'open'],
		[['preparing', 'preparing'], 1, 'open'],
		[['voting', 'preparing'], 1, 'voting'],
		[['counting', 'voting'], 1, 'counting'],
		[['counted', 'counting'], 1, 'counted'],
		[['announced', 'counting'], 1, 'counting'],
		[['announced', 'preparing'], 0, 'open'],
		[['announced', 'announced'], 0, 'announced']
	])('%j with %i present is %s', (phases, present, stage) => {
		expect(stageOf(ward('Bất kỳ', phases, { present }))).toBe(stage);
	});
});

describe('the overview', () => {
	it('has first what to look at, then what is most under way, and equals by name', () => {
		expect(names(wards)).toEqual([
			'An Khánh',
			'Hà Đông',
			'Bồ Đề',
			'Đống Đa',
			'Ô Chợ Dừa',
			'Ngọc Lâm',
			'Cửa Nam'
		]);
	});

	it('says what to look at, and nothing of a congress where no ballot is out', () => {
		expect(wards.map(({ concerns }) => concerns)).toEqual([
			['silent'],
			['no-quorum'],
			...Array.from({ length: 5 }, () => [])
		]);
	});

	it('counts every congress in one stage', () => {
		expect(STAGES.map((stage) => countOf(wards, stage))).toEqual([1, 2, 2, 0, 1, 1]);
		expect([countOf(wards, 'all'), countOf(wards, 'concerns')]).toEqual([7, 2]);
	});

	it.each([
		['all', ' ngoc ', ['Ngọc Lâm']],
		['all', 'dong', ['Hà Đông', 'Đống Đa']],
		['counting', 'ĐỐNG', ['Đống Đa']],
		['counting', '', ['Đống Đa', 'Ô Chợ Dừa']],
		['announced', 'dong', []]
	] as const)('shows of %s with “%s” in the name %j', (choice, name, expected) => {
		expect(names(chosenOf(wards, choice, name))).toEqual(expected);
	});
});
