import { afterEach, describe, expect, it } from 'vitest';
import { DETAILS } from '$lib/testing/small-congress';
import { checkInWordsOf } from './check-in-bodies';
import { checkInWords } from './check-in';
import { language } from './language.svelte';
import { reworded } from './nouns';

afterEach(() => {
	language.current = 'vi';
});

describe('a screen in the words of the body that meets', () => {
	it('stays as it is for a Party congress of delegates', () => {
		expect(checkInWordsOf(DETAILS)).toBe(checkInWords());
		expect(checkInWordsOf(null)).toBe(checkInWords());
	});

	it('speaks of members and their groups, and of another body’s units', () => {
		const members = checkInWordsOf({ ...DETAILS, body: 'members-congress' });
		expect(members.title).toBe('Điểm danh đảng viên');
		expect(members.views).toEqual({ ...checkInWords().views, cell: 'Theo tổ đảng' });
		expect(checkInWordsOf({ ...DETAILS, rulebook: 'own' }).views.cell).toBe('Theo đơn vị');
		language.current = 'en';
		expect(checkInWordsOf({ ...DETAILS, body: 'committee-meeting' }).figures.present).toBe(
			'committee members present'
		);
	});

	it('changes what is said otherwise, at any depth, and nothing else', () => {
		const texts = { a: 'a', list: ['x', 'y'], deep: { b: 'b', c: (name: string) => `c ${name}` } };
		expect(reworded(texts, { deep: { b: 'B' } })).toEqual({
			...texts,
			deep: { ...texts.deep, b: 'B' }
		});
	});
});
