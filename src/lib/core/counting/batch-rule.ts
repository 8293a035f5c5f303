import type { ContestId } from '../basics/ids';
import { refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, type Contest } from '../contest/contest';
import type { Decision } from '../log/rule';
import { isSamePerson } from '../people/same-person';
import { marksFit, ownPlace, type Marks, type RuledGround } from '../tally/ballot';
import { entryIn, type Batch, type Entry, type EntryNumber } from './batch';
import type { KeyedReading } from './events';
import type { CountingRefusal } from './refusals';

export interface OfBatch {
	readonly contestId: ContestId;
	readonly batch: number;
}
export interface OfEntry extends OfBatch {
	readonly entry: EntryNumber;
}

/** Runs a rule on a batch of a contest that is being counted. */
export function withBatch(
	state: CongressState,
	{ contestId, batch }: OfBatch,
	rule: (batch: Batch, contest: Contest) => Decision
): Decision {
	const contest = contestOf(state, contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (contest.announced) return refuse({ kind: 'already-announced' });
	if (contest.returned === null) return refuse({ kind: 'box-not-counted' });
	const held = contest.batches[batch - 1];
	return held ? rule(held, contest) : refuse({ kind: 'unknown-batch', batch });
}

/** Runs a rule on an entry that is being keyed. */
export function withOpenEntry(
	state: CongressState,
	of: OfEntry,
	rule: (entry: Entry, batch: Batch, contest: Contest) => Decision
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { batch, entry: number } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		const entry = entryIn(held, number);
		if (!entry) return refuse({ kind: 'batch-not-claimed', batch });
		if (entry.isFinished) return refuse({ kind: 'entry-is-finished', batch, entry: number });
		return rule(entry, held, contest);
	});
}

/** Of the regulation, or among those the congress had added when the ballots went out. */
function hasGround({ issue }: Contest, ground: RuledGround): boolean {
	return ownPlace(ground) <= (issue?.ownGrounds.length ?? 0);
}

/** What somebody read from a paper, as it comes from the screen. */
export interface Read {
	readonly marks: Marks;
	readonly ground?: RuledGround | null | undefined;
	readonly doubt?: string | undefined;
}

/** Why marks and a ground do not fit a ballot of the contest, or `null` where they do. */
export function marksRefusal(
	contest: Contest,
	{ marks, ground }: Pick<Read, 'marks' | 'ground'>
): CountingRefusal | null {
	const { candidates, plan } = contest;
	if (!marksFit(marks, plan.form, candidates.length))
		return { kind: 'marks-do-not-fit', names: candidates.length };
	return ground && !hasGround(contest, ground) ? { kind: 'unknown-ground' } : null;
}

/** Why a reading does not fit its ballot, or `null` where it does. */
export function readingRefusal(contest: Contest, read: Read): CountingRefusal | null {
	const refused = marksRefusal(contest, read);
	if (refused) return refused;
	return read.doubt?.trim() === '' ? { kind: 'doubt-without-words' } : null;
}

/** The reading as the log holds it: nothing is said of what was not found. */
export function asKeyed({ marks, ground, doubt }: Read): KeyedReading {
	return { marks, ...(ground && { ground }), ...(doubt && { doubt: doubt.trim() }) };
}

/** Whether somebody had that entry in hand. */
export function hasKeyed(batch: Batch, entry: EntryNumber, name: string): boolean {
	return entryIn(batch, entry)?.keyers.some((keyer) => isSamePerson(keyer, name)) ?? false;
}
