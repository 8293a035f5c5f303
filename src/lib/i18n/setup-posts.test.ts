import { describe, expect, it } from 'vitest';
import { CONTEST_KINDS, postsNamedIn } from '$lib/core/contest/posts';
import { DETAILS } from '$lib/testing/small-congress';
import { usualTitle } from './setup-posts';

describe('the usual title of a post', () => {
	it.each(CONTEST_KINDS)('names %s and no other post', (kind) => {
		expect(postsNamedIn(usualTitle(kind, DETAILS))).toEqual([kind]);
	});

	it('names the committee of the organisation, and the congress above in a sentence', () => {
		expect(usualTitle('secretary', DETAILS)).toBe('Bí thư Đảng ủy phường Thử, nhiệm kỳ 2020–2025');
		expect(usualTitle('delegation', DETAILS)).toBe(
			'Đoàn đại biểu dự Đại hội Đảng bộ quận Thử, nhiệm kỳ 2020–2025'
		);
		expect(usualTitle('delegation', { ...DETAILS, upperOrgan: '' })).toBe(
			'Đoàn đại biểu dự Đại hội cấp trên, nhiệm kỳ 2020–2025'
		);
	});

	it('is for the organiser to write where another body’s charter holds', () => {
		expect(usualTitle('committee', { ...DETAILS, rulebook: 'own' })).toBe('');
	});
});
