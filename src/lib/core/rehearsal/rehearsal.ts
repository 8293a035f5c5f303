import type { CongressId, ContestId } from '../basics/ids';

/** "Tập dượt": what a congress that is only a rehearsal practises; in its log from the first event on. */
export interface Rehearsed {
	/** The congress whose count is rehearsed. */
	readonly congressId: CongressId;
	readonly contestId: ContestId;
	/** "Mã tập dượt": four digits; the same list and code give the same box on every device. */
	readonly code: string;
	/** Paper ballots in the box. */
	readonly ballots: number;
}

/** What one person keyed in a rehearsal. */
export interface RehearsedPerson {
	readonly name: string;
	/** Ballots keyed. */
	readonly ballots: number;
	/** Of these, keyed otherwise than the paper shows. */
	readonly wrong: number;
}

/** What the real congress keeps of a rehearsal once it is wiped. */
export interface WipedRehearsal {
	/** The congress that was the rehearsal; nothing of it is left but this. */
	readonly rehearsalId: CongressId;
	readonly contestId: ContestId;
	readonly code: string;
	readonly ballots: number;
	/** In the order of the tellers' list. */
	readonly people: readonly RehearsedPerson[];
}

/** A wiped rehearsal, and when it was (epoch ms, by the clock of the device that did it). */
export interface HeldRehearsal extends WipedRehearsal {
	readonly wipedAt: number;
}

/** Boxes to choose from: a few minutes, the usual one, and one for a long list of tellers. */
export const BOX_SIZES = [20, 40, 60] as const;
export type BoxSize = (typeof BOX_SIZES)[number];
export const USUAL_BOX: BoxSize = 40;

const CODE = /^\d{4}$/;

export function isCode(text: string): boolean {
	return CODE.test(text);
}
