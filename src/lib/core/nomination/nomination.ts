import type { PersonId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Person } from '../people/person';

/** Who put somebody else forward ("người đề cử"). */
export interface Proposer {
	readonly personId: PersonId;
	readonly name: string;
}

/** Hands that agree to put a nominee before the congress, of those attending at that moment. */
export interface Support {
	readonly agree: number;
	readonly present: number;
}

/** Somebody who is not on the committee's list: nominated from the floor, or standing of their own will. */
export interface Proposal {
	readonly person: Person;
	/** `null`: puts himself or herself forward ("tự ứng cử"). */
	readonly proposer: Proposer | null;
	readonly support: Support | null;
}

/** "Xin rút": asking does not take a name off; the congress votes on it. */
export interface Withdrawal {
	readonly personId: PersonId;
	/** How the congress voted on letting the name go. */
	readonly vote: HandVote | null;
	/** It was carried, by what the congress had decided on shows of hands at that moment. */
	readonly isLetGo: boolean;
}

/** "Phiếu xin ý kiến" on those nominated or standing at the congress, with a small ledger of its own. */
export interface Poll {
	readonly issued: number;
	readonly returned: number;
	readonly valid: number;
	readonly votes: readonly PollVotes[];
}

export interface PollVotes {
	readonly personId: PersonId;
	readonly votes: number;
}

/** How a list comes about, from the committee's names to the ones that are voted on. */
export interface Nominations {
	/** The official nomination: the list as it was before anything was nominated at the congress. */
	readonly prepared: readonly Person[];
	readonly proposals: readonly Proposal[];
	readonly withdrawals: readonly Withdrawal[];
	readonly poll: Poll | null;
	/** `open`: something was said at the congress that the list of the contest does not carry yet. */
	readonly list: 'prepared' | 'open' | 'closed';
	/**
	 * The list as it was drawn up at its last closing: what set-up changes after that is a hand edit,
	 * and no longer the committee's preparation. `null` before the first closing.
	 */
	readonly drawn: readonly Person[] | null;
}

export const NO_NOMINATIONS: Nominations = {
	prepared: [],
	proposals: [],
	withdrawals: [],
	poll: null,
	list: 'prepared',
	drawn: null
};

/** Somebody was nominated, stood, or asked to withdraw. */
export function hasNominations({ proposals, withdrawals }: Nominations): boolean {
	return proposals.length > 0 || withdrawals.length > 0;
}

export function proposalOf({ proposals }: Nominations, id: PersonId): Proposal | undefined {
	return proposals.find(({ person }) => person.id === id);
}

export function withdrawalOf({ withdrawals }: Nominations, id: PersonId): Withdrawal | undefined {
	return withdrawals.find(({ personId }) => personId === id);
}

/** The committee's names, without those nominated at the congress that set-up may have listed by hand. */
export function preparedOf(nominations: Nominations): readonly Person[] {
	return nominations.prepared.filter(({ id }) => !proposalOf(nominations, id));
}

/** What set-up changed by hand in a list that was drawn up. */
export interface HandEdit {
	readonly added: readonly Person[];
	readonly removed: readonly Person[];
}

/** The hand edit of a list since it was last closed; `null` where it stands as it was drawn up. */
export function handEditOf({ drawn }: Nominations, candidates: readonly Person[]): HandEdit | null {
	if (drawn === null) return null;
	const without = (people: readonly Person[], others: readonly Person[]) =>
		people.filter(({ id }) => others.every((other) => other.id !== id));
	const edit = { added: without(candidates, drawn), removed: without(drawn, candidates) };
	return edit.added.length + edit.removed.length > 0 ? edit : null;
}

/** Everybody who is on the committee's list or was put forward; some of them may have withdrawn. */
export function everybodyIn(nominations: Nominations): readonly Person[] {
	return [...preparedOf(nominations), ...nominations.proposals.map(({ person }) => person)];
}
