import type { CongressId, ContestId } from '$lib/core/basics/ids';
import type { CongressDetails } from '$lib/core/congress/events';
import type { ContestPlan, Teller } from '$lib/core/contest/contest';
import type { Organs } from './agenda';
import type { Playthrough } from './playthrough';
import type { Roll } from './roll';

/**
 * How far the day has come: the hall full; the agenda held as far as the elections and the ballots of
 * the contests planned at first out, counted, announced; then the rounds they lead to, or the first meeting open and its officers elected.
 */
export const SAMPLE_STAGES = [
	'checked-in',
	'issued',
	'counted',
	'announced',
	'rounds',
	'meeting',
	'officers'
] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** A congress to practise on, with paper and answer keys for everything it elects. */
export interface Sample {
	readonly id: CongressId;
	readonly details: CongressDetails;
	readonly roll: Roll;
	/** Proposed by the outgoing committee; voted when the agenda comes to them. */
	readonly organs: Organs;
	/** The contests of the congress, in the order they are held. */
	readonly plans: readonly ContestPlan[];
	/** "Ban kiểm phiếu" of all of them; the first is its head. */
	readonly tellers: readonly Teller[];
	/** The rounds those contests lead to, under the id and the title the playthrough gives them. */
	readonly rounds: readonly { readonly id: ContestId; readonly title: string }[];
	/** What the first meeting of the new committee elects; empty where it is not held. */
	readonly officers: readonly ContestPlan[];
	readonly meetingTellers: readonly Teller[];
	/** Brings the delegates in who are expected, and says who is not coming. */
	readonly checkIn: (playthrough: Playthrough) => void;
	readonly stages: readonly SampleStage[];
}
