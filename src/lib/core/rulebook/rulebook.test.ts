import { describe, expect, it } from 'vitest';
import { rulebookOf, rulebookOn } from './rulebook';
import { DEFAULT_SETTINGS } from './default-settings';
import { isOpenUnder, SETTING_KEYS, SETTINGS } from './settings';

/** Open under the other regulation only. */
const CONFIRMED = {
	'244-QD/TW': ['nominationBar', 'withdrawals'],
	'190-QD/TW': ['plannedOfficer']
};

describe('rulebookOn', () => {
	it.each([
		['2013-01-01', '244-QD/TW', 'before either, the older one'],
		['2014-06-09', '244-QD/TW', 'the day it was signed'],
		['2020-05-19', '244-QD/TW', 'the congress of the sample'],
		['2024-10-09', '244-QD/TW', 'its last day'],
		['2024-10-10', '190-QD/TW', 'the day the new one came into force'],
		['2030-05-19', '190-QD/TW', 'the next congress']
	])('%s is %s: %s', (day, id) => expect(rulebookOn(day).id).toBe(id));
});

describe.each(['244-QD/TW', '190-QD/TW'] as const)('%s', (id) => {
	const { citations } = rulebookOf(id);

	it('is itself', () => expect(rulebookOf(id).id).toBe(id));

	it('names an article for every rule somebody read', () => {
		const nameless = Object.entries(citations).flatMap(([rule, { places, certainty }]) =>
			certainty === 'verified' && places.length === 0 ? [rule] : []
		);
		// Read on a page that names no article; naming one here would be made up.
		expect(nameless).toEqual(['delegates-pool']);
	});

	it('claims no certainty for what a setting leaves open', () => {
		const open = SETTING_KEYS.filter((key) => isOpenUnder(id, key));
		const certain = open.flatMap((key) => {
			const { rule } = SETTINGS[key];
			return rule && citations[rule].certainty === 'verified' ? [key] : [];
		});
		expect(certain).toEqual([]);
		expect(SETTING_KEYS.filter((key) => !open.includes(key))).toEqual(CONFIRMED[id]);
	});
});

it('starts every setting at its first choice', () => {
	const first = SETTING_KEYS.map((key) => [key, SETTINGS[key].choices[0]]);
	expect(Object.fromEntries(first)).toEqual(DEFAULT_SETTINGS);
});
