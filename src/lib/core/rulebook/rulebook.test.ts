import { describe, expect, it } from 'vitest';
import { rulebookOf, rulebookOn } from './rulebook';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS } from './settings';

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
		const nameless = Object.values(citations).filter(
			({ places, certainty }) => certainty === 'verified' && places.length === 0
		);
		expect(nameless).toEqual([]);
	});

	it('claims no certainty for what a setting leaves open', () => {
		const rules = SETTING_KEYS.flatMap((key) => SETTINGS[key].rule ?? []);
		const certain = rules.filter((rule) => citations[rule].certainty === 'verified');
		expect(certain).toEqual([]);
	});
});

it('starts every setting at its first choice', () => {
	const first = SETTING_KEYS.map((key) => [key, SETTINGS[key].choices[0]]);
	expect(Object.fromEntries(first)).toEqual(DEFAULT_SETTINGS);
});
