import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, type Contest } from '../contest/contest';
import { isCount } from '../basics/count';
import { fact, type Decision } from '../log/rule';
import { marksFit, ownPlace, type Marks, type RuledGround } from '../tally/ballot';
import { ballotsIn, isPending } from './ballots';
import type { Batch, Entry, Ruling } from './batch';

interface OfBatch {
	readonly contestId: ContestId;
	readonly batch: number;
}
interface OfEntry extends OfBatch {
	/** Only the first keying is taken today; a second one for comparing will widen this. */
	readonly entry: 1;
}

/** Runs a rule on a batch of a contest that is being counted. */
function withBatch(
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

function withOpenEntry(
	state: CongressState,
	of: OfEntry,
	rule: (entry: Entry, batch: Batch, contest: Contest) => Decision
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { batch } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		const entry = held.entries.find((other) => other.entry === of.entry);
		return entry ? rule(entry, held, contest) : refuse({ kind: 'batch-not-claimed', batch });
	});
}

/** A named person takes a batch; a batch half keyed passes on only when its keyer hands it over. */
export function claimBatch(
	state: CongressState,
	{ by, handedOver, ...of }: OfEntry & { by: string; handedOver: boolean }
): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch, entry } = of;
		if (by.trim() === '') return refuse({ kind: 'keyer-missing' });
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		const holder = held.entries.find((other) => other.entry === entry);
		if (holder && holder.by !== by && !handedOver)
			return refuse({ kind: 'batch-claimed-by', batch, by: holder.by });
		if (holder?.by === by) return accept([]);
		return accept([fact('BatchClaimed', { contestId, batch, entry, by })]);
	});
}

interface KeyedBallot extends OfEntry {
	/** The place this ballot was keyed for: guards against keying one paper twice. */
	readonly position: number;
	readonly marks: Marks;
	readonly ground?: RuledGround | undefined;
	readonly doubt?: string | undefined;
}

/** Of the regulation, or among those the congress had added when the ballots went out. */
function hasGround({ issue }: Contest, ground: RuledGround): boolean {
	return ownPlace(ground) <= (issue?.ownGrounds.length ?? 0);
}

/** Records one paper ballot. The arithmetic finds over- and no-vote by itself; nothing else. 244 art. 17(2). */
export function recordBallot(state: CongressState, keyed: KeyedBallot): Decision {
	return withOpenEntry(state, keyed, ({ ballots }, held, contest) => {
		const { candidates, plan } = contest;
		const { contestId, batch, entry, position, marks, ground, doubt } = keyed;
		if (position !== ballots.length + 1)
			return refuse({ kind: 'place-already-keyed', batch, position });
		if (position > held.size) return refuse({ kind: 'batch-is-full', batch, size: held.size });
		if (!marksFit(marks, plan.form, candidates.length))
			return refuse({ kind: 'marks-do-not-fit', names: candidates.length });
		if (ground && !hasGround(contest, ground)) return refuse({ kind: 'unknown-ground' });
		if (doubt?.trim() === '') return refuse({ kind: 'doubt-without-words' });
		return accept([
			fact('BallotRecorded', {
				contestId,
				batch,
				entry,
				position,
				marks,
				...(ground && { ground }),
				...(doubt && { doubt: doubt.trim() })
			})
		]);
	});
}

/**
 * Takes the last ballot of a batch back onto the pad; both acts stay in the log. A ruling goes with
 * its ballot, so that any slip in a batch can be reached and mended.
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

/** The tellers conclude on a doubtful ballot, by majority of their own vote. 190 art. 8, 244 art. 7. */
export function ruleOnDoubt(
	state: CongressState,
	{ position, ruling, ...of }: OfEntry & { position: number; ruling: Ruling }
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch, entry } = of;
		const { candidates, plan, tellers } = contest;
		const ballot = ballotsIn(held)[position - 1];
		if (!ballot?.doubt) return refuse({ kind: 'not-doubtful', batch, position });
		if (!isPending(ballot)) return refuse({ kind: 'already-ruled', batch, position });
		const { marks, ground, agree, disagree } = ruling;
		if (!marksFit(marks, plan.form, candidates.length))
			return refuse({ kind: 'marks-do-not-fit', names: candidates.length });
		if (ground && !hasGround(contest, ground)) return refuse({ kind: 'unknown-ground' });
		if (!isCount(agree) || !isCount(disagree)) return refuse({ kind: 'hands-negative' });
		if (agree <= disagree) return refuse({ kind: 'ruling-without-majority', agree, disagree });
		if (agree + disagree > tellers.length)
			return refuse({ kind: 'ruling-exceeds-tellers', tellers: tellers.length });
		return accept([fact('DoubtRuled', { contestId, batch, entry, position, ruling })]);
	});
}

/** Closes a batch that holds exactly its hand count. */
export function closeBatch(state: CongressState, of: OfBatch): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		const keyed = ballotsIn(held).length;
		if (keyed !== held.size)
			return refuse({ kind: 'batch-incomplete', batch, keyed, size: held.size });
		return accept([fact('BatchClosed', { contestId, batch })]);
	});
}

/** Opens a closed batch again, with the reason. */
export function reopenBatch(
	state: CongressState,
	{ reason, ...of }: OfBatch & { reason: string }
): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch } = of;
		if (!held.closed) return refuse({ kind: 'batch-is-open', batch });
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		return accept([fact('BatchReopened', { contestId, batch, reason: reason.trim() })]);
	});
}

/** A batch was counted again by hand and its number was wrong. */
export function recountBatch(
	state: CongressState,
	{ size, reason, ...of }: OfBatch & { size: number; reason: string }
): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		if (!isCount(size) || size === 0) return refuse({ kind: 'not-a-count' });
		const keyed = ballotsIn(held).length;
		if (size < keyed) return refuse({ kind: 'batch-smaller-than-keyed', batch, keyed });
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		return accept([fact('BatchRecounted', { contestId, batch, size, reason: reason.trim() })]);
	});
}
