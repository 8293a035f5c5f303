import { describe, expect, test } from 'vitest';
import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import { matchCandidates } from './candidates';
import type { DelegateDraft } from './delegates';
import { enrolled, findLikenesses, planImport, takenNumbers, updated } from './duplicates';

const mint = (): (() => PersonId) => {
	let at = 0;
	return () => `p${(at += 1)}` as PersonId;
};

const draft = (line: number, name: string, more: Partial<DelegateDraft> = {}): DelegateDraft => ({
	line,
	name,
	gender: null,
	born: null,
	education: null,
	incumbent: false,
	position: '',
	number: null,
	cell: 'Chi bộ 1',
	standing: 'official',
	mandate: 'elected',
	seat: '',
	...more
});
const known = (name: string, more: Partial<Delegate> = {}): Delegate => {
	return { ...draft(0, name), id: name as PersonId, number: 1, ...more };
};

describe('people who seem to be there already', () => {
	const roll = [known('Lê An', { born: '1970-01-02', position: 'Bí thư' })];
	test.each<[string, DelegateDraft, boolean]>([
		['same name and birth', draft(2, 'LÊ AN', { born: '1970-01-02', cell: 'Chi bộ 9' }), true],
		['without accents, a year alone', draft(2, 'Le An', { born: '1970' }), true],
		['birth unknown, same cell', draft(2, 'Lê An'), true],
		['another birth', draft(2, 'Lê An', { born: '1971' }), false],
		['birth unknown, another cell', draft(2, 'Lê An', { cell: 'Chi bộ 2' }), false],
		['another name', draft(2, 'Lê Ân Tình'), false]
	])('%s', (_, row, isAlike) => {
		expect(findLikenesses([row], roll)).toHaveLength(isAlike ? 1 : 0);
	});

	test('within the file the later row is asked about', () => {
		const rows = [
			draft(2, 'Lê Bình'),
			draft(3, 'Lê Bình'),
			draft(4, 'Lê Bình', { cell: 'Chi bộ 2' })
		];
		const alike = findLikenesses(rows, []);
		expect(alike.map((one) => [one.draft.line, one.earlier])).toEqual([
			[3, { kind: 'line', line: 2, name: 'Lê Bình' }]
		]);
	});

	test('skip, update and both do what they say; undecided rows wait', () => {
		const rows = [
			draft(2, 'Lê An', { number: 5, gender: 'female' }),
			draft(3, 'Lê Bình'),
			draft(4, 'Lê Chi')
		];
		const alike = findLikenesses(rows, roll);
		const plan = (verdict?: 'skip' | 'update' | 'both') =>
			planImport(rows, alike, new Map(verdict ? [[2, verdict]] : []), new Set([4]));
		expect(plan().undecided).toHaveLength(1);
		expect(plan('skip').convene.map(({ line }) => line)).toEqual([3]);
		expect(plan('both').convene.map(({ line }) => line)).toEqual([2, 3]);
		const [update] = plan('update').update;
		expect(update && updated(update, ['name'])).toEqual({
			...roll[0],
			gender: 'female',
			number: 5
		});
	});

	test('badge numbers: given ones are kept, others assigned, taken ones refused', () => {
		const people = enrolled(
			[draft(2, 'A B', { number: 2 }), draft(3, 'C D'), draft(4, 'E F')],
			roll,
			mint()
		);
		expect(people.map(({ id, number }) => [id, number])).toEqual([
			['p1', 2],
			['p2', 3],
			['p3', 4]
		]);
		const plan = planImport([draft(2, 'X Y', { number: 1 })], [], new Map(), new Set());
		expect(takenNumbers(plan, roll, 6)).toEqual([
			{ line: 2, column: 6, text: '1', problem: { kind: 'number-taken', by: 'Lê An' } }
		]);
	});
});

test('candidates are found on the roll: certain, asked, stranger', () => {
	const roll = [
		known('Lê Hoa', { born: '1970' }),
		{ ...known('Lê Hòa', { born: '1980-01-01' }), id: 'b' as PersonId },
		{ ...known('Lê Hoa', { born: '1985' }), id: 'c' as PersonId }
	];
	const kinds = matchCandidates(
		[
			draft(2, 'Lê Hòa'),
			draft(3, 'Lê Hoa'),
			draft(4, 'Lê Hoa', { born: '1985-03-03' }),
			draft(5, 'Le Hoa'),
			draft(6, 'Lê Huy')
		],
		roll
	).map(({ kind, people }) => [kind, people.length]);
	expect(kinds).toEqual([
		['certain', 1],
		['asked', 2],
		['certain', 1],
		['asked', 3],
		['stranger', 0]
	]);
});
