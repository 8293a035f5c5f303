import { isCount } from '../basics/count';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import type { Contest } from '../contest/contest';
import { fact, type Decision } from '../log/rule';
import { isPending } from './ballots';
import { entryIn, type Ballot, type Batch, type ReadingNumber, type Ruling } from './batch';
import {
	asKeyed,
	hasKeyed,
	marksRefusal,
	readingRefusal,
	withBatch,
	type OfBatch,
	type Read
} from './batch-rule';

interface Resolving extends OfBatch {
	readonly place: number;
	readonly by: string;
	/** `null`: there is no such paper. */
	readonly ballot: Read | null;
}

/** Whether somebody may read what a batch differs at: never one of the two, unless a setting lets them. */
function mayResolve(batch: Batch, { issue }: Contest, by: string): boolean {
	const isThird = !hasKeyed(batch, 1, by) && !hasKeyed(batch, 2, by);
	return isThird || issue?.settings.resolver === 'any-teller';
}

/**
 * A third person keys a differing ballot from the paper, without seeing what the two entries say. Never
 * one of the two who keyed the batch, unless the congress has only two tellers and says so in a setting:
 * pairs make their entries agree. Both entries stay in the log as they were.
 */
export function resolveDifference(state: CongressState, resolving: Resolving): Decision {
	return withBatch(state, resolving, (held, contest) => {
		const { contestId, batch, place, by, ballot } = resolving;
		if (by.trim() === '') return refuse({ kind: 'keyer-missing' });
		const sheet = held.sheets?.[place - 1];
		if (sheet?.standing !== 'differs') return refuse({ kind: 'no-difference', batch, place });
		if (!mayResolve(held, contest, by)) return refuse({ kind: 'resolver-keyed-it', batch, by });
		const of = { contestId, batch, place, by };
		if (!ballot) return accept([fact('DifferenceResolved', { ...of, ballot: null })]);
		const refused = readingRefusal(contest, ballot);
		if (refused) return refuse(refused);
		return accept([fact('DifferenceResolved', { ...of, ballot: asKeyed(ballot) })]);
	});
}

/** A ballot as the docket names it. */
interface OfReading extends OfBatch {
	readonly entry: ReadingNumber;
	readonly position: number;
}

/** The ballot that a reading names, if it is doubtful. */
function doubtfulAt(batch: Batch, entry: ReadingNumber, position: number): Ballot | null {
	const { sheets } = batch;
	if (!sheets) {
		const ballot = entry === 3 ? undefined : entryIn(batch, entry)?.ballots[position - 1];
		return ballot?.doubt != null ? ballot : null;
	}
	const found = sheets.find(
		(sheet, at) =>
			sheet.standing === 'doubtful' &&
			sheet.reading === entry &&
			(entry === 3 ? at + 1 : entry === 1 ? sheet.first : sheet.second) === position
	);
	return found?.ballot ?? null;
}

/**
 * Keeps the picture of a doubtful ballot's face, if the congress decided so before ballots went out; no
 * regulation asks for it. Before and after the ruling alike, until the result is announced.
 */
export function photographDoubt(
	state: CongressState,
	{ entry, position, photo, ...of }: OfReading & { photo: string }
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch } = of;
		if (contest.issue?.settings.ballotPhotos !== 'doubtful')
			return refuse({ kind: 'photos-not-decided' });
		if (!doubtfulAt(held, entry, position))
			return refuse({ kind: 'not-doubtful', batch, position });
		return accept([fact('DoubtPhotographed', { contestId, batch, entry, position, photo })]);
	});
}

/** The tellers conclude on a doubtful ballot, by majority of their own vote. 190 art. 8, 244 art. 7. */
export function ruleOnDoubt(
	state: CongressState,
	{ entry, position, ruling, ...of }: OfReading & { ruling: Ruling }
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch } = of;
		const ballot = doubtfulAt(held, entry, position);
		if (!ballot) return refuse({ kind: 'not-doubtful', batch, position });
		if (!isPending(ballot, true)) return refuse({ kind: 'already-ruled', batch, position });
		const refused = marksRefusal(contest, ruling);
		if (refused) return refuse(refused);
		const { agree, disagree } = ruling;
		const tellers = contest.tellers.length;
		if (!isCount(agree) || !isCount(disagree)) return refuse({ kind: 'hands-negative' });
		if (agree <= disagree) return refuse({ kind: 'ruling-without-majority', agree, disagree });
		if (agree + disagree > tellers) return refuse({ kind: 'ruling-exceeds-tellers', tellers });
		return accept([fact('DoubtRuled', { contestId, batch, entry, position, ruling })]);
	});
}
