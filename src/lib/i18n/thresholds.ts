import { neededOf, type Measure, type Threshold } from '$lib/core/rulebook/threshold';
import { wording } from './language.svelte';
import { capital } from './nouns';

interface ThresholdTexts {
	readonly passed: (fraction: string) => string;
	readonly reached: (fraction: string) => string;
	/** What a share is taken of, before anybody knows how many they are. */
	readonly measures: Readonly<Record<Measure, string>>;
	/** The same, counted: "9 phiếu hợp lệ"; `voters` as the body calls them. */
	readonly counted: Readonly<Record<Measure, (voters: string) => string>>;
	readonly of: (share: string, measure: string) => string;
	readonly ofCounted: (share: string, measured: string, needed: string) => string;
	readonly needed: (needed: number) => string;
	/** The share of a measure whose number is not known yet. */
	readonly open: Readonly<Record<'issued' | 'valid', (share: string) => string>>;
}

/** Every word of a threshold: the share, what it is taken of, and the votes it comes to. */
export const thresholdWords = wording<ThresholdTexts>(
	{
		passed: (fraction) => `quá ${fraction}`,
		reached: (fraction) => `ít nhất ${fraction}`,
		measures: {
			convened: 'số người được triệu tập',
			present: 'số người có mặt',
			issued: 'số phiếu phát ra',
			valid: 'số phiếu hợp lệ'
		},
		counted: {
			convened: (voters) => `${voters} triệu tập`,
			present: (voters) => `${voters} có mặt`,
			issued: () => 'phiếu phát ra',
			valid: () => 'phiếu hợp lệ'
		},
		of: (share, measure) => `${share} ${measure}`,
		ofCounted: (share, measured, needed) => `${share} của ${measured}: ${needed}.`,
		needed: (needed) => `cần ${needed} phiếu`,
		open: {
			issued: (share) => `${share}; con số rõ khi phát phiếu.`,
			valid: (share) => `${share}; con số rõ khi kiểm xong.`
		}
	},
	{
		passed: (fraction) => `more than ${fraction}`,
		reached: (fraction) => `at least ${fraction}`,
		measures: {
			convened: 'those convened',
			present: 'those present',
			issued: 'the ballots issued',
			valid: 'the valid ballots'
		},
		counted: {
			convened: (voters) => `${voters} convened`,
			present: (voters) => `${voters} present`,
			issued: () => 'ballots issued',
			valid: () => 'valid ballots'
		},
		of: (share, measure) => `${share} of ${measure}`,
		ofCounted: (share, measured, needed) => `${share} of ${measured}: ${needed}.`,
		needed: (needed) => `${needed} ${needed === 1 ? 'vote' : 'votes'} needed`,
		open: {
			issued: (share) => `${share}; the number is known when they are out.`,
			valid: (share) => `${share}; the number is known when they are counted.`
		}
	}
);

/** "quá 1/2", "ít nhất 2/3". */
export function shareText({ numerator, denominator, strict }: Threshold): string {
	const { passed, reached } = thresholdWords();
	return (strict ? passed : reached)(`${numerator}/${denominator}`);
}

/** "quá 1/2 số phiếu hợp lệ", "ít nhất 2/3 số phiếu phát ra". */
export function thresholdText(threshold: Threshold): string {
	const { measures, of } = thresholdWords();
	return of(shareText(threshold), measures[threshold.of]);
}

/** "cần 81 phiếu": what a threshold comes to. */
export function neededText(measured: number, threshold: Threshold): string {
	return thresholdWords().needed(neededOf(measured, threshold));
}

/** "Ít nhất 2/3 của 9 phiếu hợp lệ: cần 6 phiếu." */
export function measuredText(measured: number, threshold: Threshold, voters: string): string {
	const { counted, ofCounted } = thresholdWords();
	const people = `${measured} ${counted[threshold.of](voters)}`;
	return ofCounted(capital(shareText(threshold)), people, neededText(measured, threshold));
}

/** "Quá 1/2 số phiếu hợp lệ; con số rõ khi kiểm xong.": of a measure that is not known yet. */
export function openText(threshold: Threshold): string {
	const { open } = thresholdWords();
	const share = capital(thresholdText(threshold));
	return open[threshold.of === 'issued' ? 'issued' : 'valid'](share);
}
