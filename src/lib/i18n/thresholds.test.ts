import { afterEach, describe, expect, it } from 'vitest';
import { OVER_HALF } from '$lib/core/rulebook/threshold';
import { baseText } from './base';
import { language } from './language.svelte';
import { measuredText, thresholdText } from './thresholds';

afterEach(() => {
	language.current = 'vi';
});

const half = { of: 'valid', numerator: 1, denominator: 2, strict: true } as const;
const twoThirds = { of: 'issued', numerator: 2, denominator: 3, strict: false } as const;

describe('a threshold in words', () => {
	it('says whether the share is passed or only reached, and of what', () => {
		expect(thresholdText(half)).toBe('quá 1/2 số phiếu hợp lệ');
		expect(thresholdText(twoThirds)).toBe('ít nhất 2/3 số phiếu phát ra');
		language.current = 'en';
		expect(thresholdText(half)).toBe('more than 1/2 of the valid ballots');
	});

	it('says the same share once its number is known', () => {
		expect(measuredText(9, twoThirds, 'đại biểu')).toBe(
			'Ít nhất 2/3 của 9 phiếu phát ra: cần 6 phiếu.'
		);
		language.current = 'en';
		expect(measuredText(1, half, 'delegates')).toBe(
			'More than 1/2 of 1 valid ballots: 1 vote needed.'
		);
	});

	it('stands in the sentence of the base, known or not', () => {
		const base = {
			convened: 12,
			deductions: [{ name: 'Lê Văn An', reason: 'suspended' as const }]
		};
		expect(baseText({ base, threshold: OVER_HALF, measured: 11 }, 'đảng viên')).toBe(
			'12 đảng viên triệu tập − 1 bị đình chỉ sinh hoạt = 11, cần 6 phiếu.'
		);
		expect(baseText({ base, threshold: half, measured: null }, 'đảng viên')).toBe(
			'Quá 1/2 số phiếu hợp lệ; con số rõ khi kiểm xong.'
		);
	});
});
