import { afterEach, describe, expect, it } from 'vitest';
import { countText, percentText } from './format';
import { language } from './language.svelte';

afterEach(() => {
	language.current = 'vi';
});

describe('figures on a screen', () => {
	it.each([
		['vi', '26,67 %', '20 %', '12.345'],
		['en', '26.67%', '20%', '12,345']
	] as const)('are written as %s writes them', (spoken, share, whole, count) => {
		language.current = spoken;
		expect(percentText('26,67')).toBe(share);
		expect(percentText('20')).toBe(whole);
		expect(countText(12_345)).toBe(count);
	});
});
