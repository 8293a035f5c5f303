import type { Contest } from '../contest/contest';
import { papersOf, type Entry } from './batch';
import { SILENCE } from './decide';

/** How fast the count goes, and when it will be through. */
export interface Pace {
	/** Ms a ballot takes one pair of hands; `null` before enough were keyed to tell. */
	readonly perBallot: number | null;
	/** Ballots still to be keyed, counting both entries. */
	readonly left: number;
	/** Pairs of hands at work now. */
	readonly hands: number;
	/** Epoch ms of the last ballot, if it goes on like this; `null` while nobody can tell. */
	readonly endsAt: number | null;
}

/** Fewer ballots than this tell nothing about the pace. */
const ENOUGH = 5;

function isAtWork({ by, isFinished, lastAt }: Entry, now: number): boolean {
	return by !== null && !isFinished && now - lastAt < SILENCE;
}

/** The pace of a count at a moment (epoch ms). It never says who is fast and who is slow. */
export function paceOf({ batches }: Contest, now: number): Pace {
	const entries = batches.flatMap((batch) => batch.entries);
	// A tally sheet is counted away from the device: it tells nothing about how fast ballots are keyed.
	const timed = entries.filter(({ totals }) => totals === null);
	const keyed = timed.reduce((sum, { ballots }) => sum + ballots.length, 0);
	const spent = timed.reduce((sum, { startedAt, lastAt }) => sum + lastAt - startedAt, 0);
	const left = batches
		.filter(({ closed, sheets, totals }) => !closed && !sheets && !totals)
		.reduce((sum, { size, entries: held }) => {
			const done = held.reduce((papers, entry) => papers + papersOf(entry), 0);
			return sum + Math.max(0, 2 * size - done);
		}, 0);
	const hands = entries.filter((entry) => isAtWork(entry, now)).length;
	const perBallot = keyed < ENOUGH || spent <= 0 ? null : spent / keyed;
	const endsAt = perBallot === null || hands === 0 ? null : now + (left * perBallot) / hands;
	return { perBallot, left, hands, endsAt };
}
