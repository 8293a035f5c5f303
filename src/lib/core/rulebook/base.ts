/** Why someone convened is not in the base: 244 art. 32(3), 190 art. 30 (i) and (ii). */
export type DeductionReason = 'committee-member-absent-throughout' | 'absent-throughout-unreplaced';

export interface Deduction {
	readonly name: string;
	readonly reason: DeductionReason;
}

/** "Số chia": what the threshold and the percentages are measured against. */
export interface Base {
	readonly convened: number;
	readonly deductions: readonly Deduction[];
}

export function baseOf(base: Base): number {
	return base.convened - base.deductions.length;
}

/** "Quá một nửa": more than half of the base, so exactly half loses. 244 art. 32, 190 art. 30. */
export function neededOf(base: number): number {
	return Math.floor(base / 2) + 1;
}

/** Present delegates that make the congress valid; the fraction is a setting (Charter art. 11, unconfirmed). */
export function quorumOf(convened: number, share: 'two-thirds' | 'more-than-half'): number {
	return share === 'two-thirds' ? Math.ceil((convened * 2) / 3) : neededOf(convened);
}
