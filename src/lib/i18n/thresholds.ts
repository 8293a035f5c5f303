import type { Measure, Threshold } from '$lib/core/rulebook/threshold';
import { wording } from './language.svelte';

interface ThresholdTexts {
	readonly measures: Readonly<Record<Measure, string>>;
	readonly passed: (share: string, measure: string) => string;
	readonly reached: (share: string, measure: string) => string;
}

/** What a share is taken of, as a sentence names it, and the share itself. */
export const thresholdWords = wording<ThresholdTexts>(
	{
		measures: {
			convened: 'số người được triệu tập',
			present: 'số người có mặt',
			issued: 'số phiếu phát ra',
			valid: 'số phiếu hợp lệ'
		},
		passed: (share, measure) => `quá ${share} ${measure}`,
		reached: (share, measure) => `từ ${share} ${measure} trở lên`
	},
	{
		measures: {
			convened: 'those convened',
			present: 'those present',
			issued: 'the ballots issued',
			valid: 'the valid ballots'
		},
		passed: (share, measure) => `more than ${share} of ${measure}`,
		reached: (share, measure) => `at least ${share} of ${measure}`
	}
);

/** "quá 1/2 số phiếu hợp lệ", "từ 2/3 số phiếu phát ra trở lên". */
export function thresholdText({ of, numerator, denominator, strict }: Threshold): string {
	const { measures, passed, reached } = thresholdWords();
	const share = `${numerator}/${denominator}`;
	return (strict ? passed : reached)(share, measures[of]);
}
