import type { Body } from './body';
import type { RuleId } from './rulebook';
import { neededOf } from './threshold';

/**
 * Why someone convened is not in the base. Delegates' congress: 244 art. 32(3), 190 art. 30 (i) and
 * (ii); members' congress: 244 art. 32(2), 01-HD/TW (2021); meeting: only where the setting says so.
 */
export const DEDUCTION_REASONS = [
	'committee-member-absent-throughout',
	'absent-throughout-unreplaced',
	'temporarily-elsewhere',
	'exempt-not-present',
	'suspended',
	'excused-throughout',
	'absent-from-meeting'
] as const;
export type DeductionReason = (typeof DEDUCTION_REASONS)[number];

export interface Deduction {
	readonly name: string;
	readonly reason: DeductionReason;
}

/** "Số chia": what the threshold and the percentages are measured against. */
export interface Base {
	readonly convened: number;
	readonly deductions: readonly Deduction[];
}

/** The rule that says whom the base of a body is taken of. */
export const BASE_RULE: Readonly<Record<Body, RuleId>> = {
	'delegates-congress': 'base',
	'members-congress': 'members-base',
	'committee-meeting': 'meeting-base'
};

export function baseOf(base: Base): number {
	return base.convened - base.deductions.length;
}

/** Present delegates that make the congress valid; the fraction is a setting (Charter art. 11, unconfirmed). */
export function quorumOf(convened: number, share: 'two-thirds' | 'more-than-half'): number {
	return share === 'two-thirds' ? Math.ceil((convened * 2) / 3) : neededOf(convened);
}
