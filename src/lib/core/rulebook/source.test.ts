import { describe, expect, it } from 'vitest';
import { rulebookOf, type RuleId } from './rulebook';
import { SETTING_KEYS, SETTINGS } from './settings';
import { sourceInVietnamese, sourceOf, sourcesOf } from './source';

const REGULATIONS = ['244-QD/TW', '190-QD/TW'] as const;

describe.each(REGULATIONS)('every rule of %s', (id) => {
	const rules = Object.entries(rulebookOf(id).citations) as [
		RuleId,
		ReturnType<typeof rulebookOf>['citations'][RuleId]
	][];

	it('stands in a document that we can name, wherever it cites a place', () => {
		const homeless = rules.flatMap(([rule, { places }]) =>
			places.filter((place) => sourceOf(place, id) === null).map((place) => ({ rule, place }))
		);
		expect(homeless).toEqual([]);
	});

	it('was read somewhere, if it is called verified: each place of it', () => {
		const unread = rules.flatMap(([rule, { places, certainty }]) =>
			certainty === 'verified'
				? places.filter((place) => sourceOf(place, id)?.readIn.length === 0).map(() => rule)
				: []
		);
		expect(unread).toEqual([]);
	});

	it('shows the document of a setting too', () => {
		const keys = SETTING_KEYS.filter((key) => {
			const { rule } = SETTINGS[key];
			return rule && rulebookOf(id).citations[rule].places.length > 0;
		});
		expect(keys.length).toBeGreaterThan(3);
		for (const key of keys) expect(sourcesOf(id, SETTINGS[key].rule!)).not.toEqual([]);
	});
});

it.each([
	[
		'over-half',
		'244-QD/TW',
		'Quyết định số 244-QĐ/TW ngày 09/6/2014 của Ban Chấp hành Trung ương ban hành Quy chế bầu cử trong Đảng',
		['thuvienphapluat.vn', 'dangcongsan.vn', 'lawnet.vn']
	],
	[
		'tellers-technicians',
		'244-QD/TW',
		'Hướng dẫn số 03-HD/TW ngày 20/3/2020 của Ban Bí thư thực hiện Quy chế bầu cử trong Đảng',
		['thuvienphapluat.vn']
	],
	[
		'not-convened',
		'190-QD/TW',
		'Hướng dẫn số 04-HD/TW ngày 31/12/2024 của Ban Chấp hành Trung ương về một số vấn đề cụ thể thực hiện Quy chế bầu cử trong Đảng',
		['thuvienphapluat.vn', 'lawnet.vn']
	],
	[
		'planned-officer',
		'190-QD/TW',
		'Hỏi đáp về đại hội đảng bộ các cấp, tháng 3/2025, Báo Thái Nguyên',
		['baothainguyen.vn']
	],
	[
		'quorum',
		'244-QD/TW',
		'Điều lệ Đảng Cộng sản Việt Nam, Đại hội đại biểu toàn quốc lần thứ XI thông qua ngày 19/01/2011',
		[]
	]
] as const)('%s of %s: %s', (rule, id, name, readIn) => {
	const [cited] = sourcesOf(id, rule);
	expect(sourceInVietnamese(cited!.source)).toBe(name);
	expect(cited!.readIn).toEqual(readIn);
});

it('names a document once, however many of its articles a rule cites', () => {
	const [decision, ...others] = sourcesOf('244-QD/TW', 'short');
	expect(others).toEqual([]);
	expect(decision?.readIn).toEqual(['lawnet.vn', 'camau.dcs.vn', 'dangcongsan.vn']);
});

it('has none for another body’s charter, which the organiser states', () => {
	expect(sourcesOf('own', 'over-half')).toEqual([]);
});
