import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, type Contest } from '../contest/contest';
import { fact, type Decision } from '../log/rule';
import { isSamePerson } from '../people/same-person';
import { entryIn, isOnPaper, type Batch, type Entry, type EntryNumber } from './batch';
import {
	asKeyed,
	hasKeyed,
	readingRefusal,
	withBatch,
	withOpenEntry,
	type OfEntry,
	type Read
} from './batch-rule';
import { placesToLookAt } from './second-look';
import { sheetsOf } from './sheets';

/** After so long without a ballot (ms) a batch may be taken out of silent hands. */
export const SILENCE = 5 * 60_000;

/** Two tellers see, before the first ballot, that nothing is counted yet. */
export function proveZero(
	state: CongressState,
	{ contestId, by }: { contestId: ContestId; by: readonly string[] }
): Decision {
	const contest = contestOf(state, contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (!contest.issue) return refuse({ kind: 'not-issued' });
	if (contest.zeroProof) return refuse({ kind: 'zero-already-proven' });
	const [one = '', two = ''] = by.map((name) => name.trim());
	if (one === '' || two === '' || isSamePerson(one, two)) return refuse({ kind: 'zero-needs-two' });
	return accept([fact('ZeroProven', { contestId, by: [one, two] })]);
}

/** Why somebody may not key an entry: never both entries of one batch. */
function keyerRefusal(batch: Batch, entry: EntryNumber, by: string) {
	const other = entry === 1 ? 2 : 1;
	if (entry === 2 && !entryIn(batch, 1)?.isFinished)
		return { kind: 'first-entry-open', batch: batch.number } as const;
	return hasKeyed(batch, other, by)
		? ({ kind: 'keyed-the-other-entry', batch: batch.number, by } as const)
		: null;
}

/** Whether an entry is free to be taken by somebody else. */
function isFree({ by, lastAt }: Entry, handedOver: boolean, at: number): boolean {
	return by === null || handedOver || at - lastAt >= SILENCE;
}

/**
 * A named person takes an entry of a batch. The second entry comes after the first, by somebody else;
 * one half keyed passes on when its keyer gives it back or hands it over, or has been silent.
 */
export function claimBatch(
	state: CongressState,
	{ by, handedOver, ...of }: OfEntry & { by: string; handedOver: boolean },
	at: number
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch, entry } = of;
		if (by.trim() === '') return refuse({ kind: 'keyer-missing' });
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		if (!contest.zeroProof) return refuse({ kind: 'zero-not-proven' });
		const refused = keyerRefusal(held, entry, by);
		if (refused) return refuse(refused);
		const holder = entryIn(held, entry);
		if (holder?.isFinished) return refuse({ kind: 'entry-is-finished', batch, entry });
		if (holder?.by === by) return accept([]);
		if (holder && !isFree(holder, handedOver, at))
			return refuse({ kind: 'batch-claimed-by', batch, by: holder.by ?? '' });
		return accept([fact('BatchClaimed', { contestId, batch, entry, by })]);
	});
}

/** Gives an entry back unfinished, so that somebody else may go on where it stands. */
export function releaseBatch(state: CongressState, of: OfEntry): Decision {
	return withOpenEntry(state, of, ({ by }) => {
		const { contestId, batch, entry } = of;
		if (by === null) return accept([]);
		return accept([fact('BatchReleased', { contestId, batch, entry })]);
	});
}

interface KeyedBallot extends OfEntry, Read {
	/** The place this ballot was keyed for: guards against keying one paper twice. */
	readonly position: number;
	/** Its keyer says that there is one more paper than the hand count of the batch. */
	readonly isBeyond?: boolean;
}

/** Records one paper ballot. The arithmetic finds over- and no-vote by itself; nothing else. 244 art. 17(2). */
export function recordBallot(state: CongressState, keyed: KeyedBallot): Decision {
	return withOpenEntry(state, keyed, ({ ballots }, held, contest) => {
		const { contestId, batch, entry, position, isBeyond } = keyed;
		if (position !== ballots.length + 1)
			return refuse({ kind: 'place-already-keyed', batch, position });
		if (position > held.size && !isBeyond)
			return refuse({ kind: 'batch-is-full', batch, size: held.size });
		if (isOnPaper(held)) return refuse({ kind: 'batch-counted-on-paper', batch });
		const refused = readingRefusal(contest, keyed);
		if (refused) return refuse(refused);
		const place = { contestId, batch, entry, position };
		return accept([fact('BallotRecorded', { ...place, ...asKeyed(keyed) })]);
	});
}

/**
 * Takes the last ballot of an entry back onto the pad; both acts stay in the log. A ruling goes with
 * its ballot, so that any slip in an entry still open can be reached and mended.
 */
export function takeBackBallot(
	state: CongressState,
	{ position, ...of }: OfEntry & { position: number }
): Decision {
	return withOpenEntry(state, of, ({ ballots }) => {
		const { contestId, batch, entry } = of;
		if (position === 0 || position !== ballots.length)
			return refuse({ kind: 'not-the-last-ballot', batch, position });
		return accept([fact('BallotTakenBack', { contestId, batch, entry, position })]);
	});
}

/**
 * Says in the teller's own words what is doubtful about the ballot just set aside. It is taken back and
 * recorded anew in one act, so that no power cut can leave the paper without its ballot.
 */
export function describeDoubt(
	state: CongressState,
	{ position, doubt, ...of }: OfEntry & { position: number; doubt: string }
): Decision {
	return withOpenEntry(state, of, ({ ballots }) => {
		const { contestId, batch, entry } = of;
		const ballot = ballots[position - 1];
		if (!ballot || position !== ballots.length)
			return refuse({ kind: 'not-the-last-ballot', batch, position });
		if (ballot.doubt === null) return refuse({ kind: 'not-doubtful', batch, position });
		if (ballot.ruling) return refuse({ kind: 'already-ruled', batch, position });
		const words = doubt.trim();
		if (words === '') return refuse({ kind: 'doubt-without-words' });
		const place = { contestId, batch, entry, position };
		return accept([
			fact('BallotTakenBack', place),
			fact('BallotRecorded', { ...place, marks: ballot.marks, doubt: words })
		]);
	});
}

/** Whether a batch would go straight back into its band, were this entry finished. */
function isCleanOnce(batch: Batch, entry: EntryNumber, contest: Contest): boolean {
	const entries = batch.entries.map((held) =>
		held.entry === entry ? { ...held, isFinished: true } : held
	);
	const sheets = sheetsOf({ ...batch, entries });
	if (!sheets || sheets.length !== batch.size) return false;
	const isAgreed = sheets.every(({ standing }) => standing === 'agreed');
	return isAgreed && placesToLookAt({ ...batch, sheets }, contest).length === 0;
}

/**
 * Seals an entry. Where it does not hold as many ballots as the hand count says, its keyer confirms
 * that no paper is left: the comparison will say where one is missing. A second entry that agrees with
 * the first in every ballot, all of them valid, closes the batch in the same act.
 */
export function finishEntry(
	state: CongressState,
	{ isConfirmed, ...of }: OfEntry & { isConfirmed: boolean }
): Decision {
	return withOpenEntry(state, of, ({ ballots }, held, contest) => {
		const { contestId, batch, entry } = of;
		const keyed = ballots.length;
		if (keyed === 0) return refuse({ kind: 'entry-empty', batch });
		if (keyed !== held.size && !isConfirmed)
			return refuse({ kind: 'entry-differs-from-count', batch, keyed, size: held.size });
		const finished = fact('EntryFinished', { contestId, batch, entry, keyed });
		return isCleanOnce(held, entry, contest)
			? accept([finished, fact('BatchClosed', { contestId, batch, looked: [] })])
			: accept([finished]);
	});
}
