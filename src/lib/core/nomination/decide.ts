import type { ContestId, PersonId } from '../basics/ids';
import { isCount } from '../basics/count';
import { accept, refuse } from '../basics/result';
import { rulebookNow } from '../congress/rulebook-now';
import type { CongressState } from '../congress/state';
import type { Contest, ContestPlan } from '../contest/contest';
import { beforeIssue, listCandidates } from '../contest/decide';
import { electorateOf, sittingOf } from '../contest/electorate';
import { handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import { fact, type Decision } from '../log/rule';
import type { Person } from '../people/person';
import { choiceUnder } from '../rulebook/settings';
import {
	formedList,
	listFigures,
	listRulesOf,
	needsPoll,
	nomineesLeft,
	pollOf,
	supportOf,
	withdrawalState
} from './forming';
import { incumbentLike } from './likeness';
import {
	everybodyIn,
	handEditOf,
	proposalOf,
	withdrawalOf,
	type HandEdit,
	type Poll,
	type Proposal
} from './nomination';
import type { NominationRefusal } from './refusals';

interface OfContest {
	readonly contestId: ContestId;
}

interface OfPerson extends OfContest {
	readonly personId: PersonId;
}

/** Runs a rule on somebody of the committee's list or put forward at the congress, before the ballots. */
function onNominee(
	state: CongressState,
	{ contestId, personId }: OfPerson,
	rule: (person: Person, contest: Contest) => Decision
): Decision {
	return beforeIssue(state, contestId, (contest) => {
		const person = everybodyIn(contest.nominations).find(({ id }) => id === personId);
		return person ? rule(person, contest) : refuse({ kind: 'not-standing' });
	});
}

/** The same for those put forward at the congress only. */
function onProposal(
	state: CongressState,
	{ contestId, personId }: OfPerson,
	rule: (proposal: Proposal, contest: Contest) => Decision
): Decision {
	return beforeIssue(state, contestId, (contest) => {
		const proposal = proposalOf(contest.nominations, personId);
		return proposal ? rule(proposal, contest) : refuse({ kind: 'not-standing' });
	});
}

/**
 * At the congress the convening committee is bound by its own list; at the first meeting of the new
 * one it no longer sits, and another body's charter is not ours to read.
 */
function bindsIncumbents(state: CongressState, { kind }: ContestPlan): boolean {
	const { id } = rulebookNow(state);
	const isInForce = choiceUnder(id, state.settings, 'nominationBar') === 'in-force';
	return isInForce && id !== 'own' && sittingOf(state, kind) === 'congress';
}

/** The outgoing member a nominee may be, who would be barred: to be asked about before anything is recorded. */
export function askedAbout(state: CongressState, plan: ContestPlan, person: Person): Person | null {
	return bindsIncumbents(state, plan) ? incumbentLike(state, person) : null;
}

interface Nominating extends OfContest {
	readonly person: Person;
	/** `null`: stands of own will. */
	readonly proposerId: PersonId | null;
	/** Somebody confirmed that this is not the outgoing member of the same name. */
	readonly another?: boolean;
}

/**
 * Nominates somebody from the floor, or records that somebody stands ("đề cử", "tự ứng cử"). Members
 * of the convening committee may neither nominate past its list nor stand past it: 244 art. 13; a
 * setting where the regulation was not read. A stranger of the same name as one of them is asked about.
 */
export function proposeCandidate(
	state: CongressState,
	{ contestId, person, proposerId, another = false }: Nominating
): Decision {
	return beforeIssue(state, contestId, ({ plan, nominations }) => {
		const { name } = person;
		if (name.trim() === '') return refuse({ kind: 'name-missing' });
		if (everybodyIn(nominations).some(({ id }) => id === person.id))
			return refuse({ kind: 'already-on-list', name });
		if (plan.exOfficio.some(({ id }) => id === person.id))
			return refuse({ kind: 'ex-officio-on-list', name });
		const isBound = bindsIncumbents(state, plan);
		const sits = state.roll.get(person.id)?.incumbent ?? person.incumbent;
		if (isBound && sits) return refuse({ kind: 'nomination-barred', name, as: 'nominee' });
		const like = another ? null : askedAbout(state, plan, person);
		if (like) return refuse({ kind: 'nominee-like-incumbent', name, position: like.position });
		const told = { contestId, person, ...(another && { another }) } as const;
		if (proposerId === null)
			return accept([fact('CandidateProposed', { ...told, proposer: null })]);
		const proposing = state.roll.get(proposerId);
		if (!proposing) return refuse({ kind: 'unknown-delegate' });
		if (isBound && proposing.incumbent)
			return refuse({ kind: 'nomination-barred', name: proposing.name, as: 'proposer' });
		const proposer = { personId: proposerId, name: proposing.name };
		return accept([fact('CandidateProposed', { ...told, proposer })]);
	});
}

/** Takes back a nomination that was a slip; a nominee who declines asks to withdraw instead. */
export function takeBackProposal(state: CongressState, input: OfPerson): Decision {
	const { contestId, personId } = input;
	return onProposal(state, input, () =>
		accept([fact('ProposalTakenBack', { contestId, personId })])
	);
}

/**
 * Counts the hands that agree to a nomination. Under 190 art. 14(3) who does not have more than 30 %
 * of those attending is not put before the congress; 244 has no such step.
 */
export function countSupport(
	state: CongressState,
	{ agree, ...input }: OfPerson & { agree: number }
): Decision {
	const { contestId, personId } = input;
	return onProposal(state, input, (_, { plan }) => {
		if (rulebookNow(state).floorSupport === null) return refuse({ kind: 'support-not-asked' });
		const { present } = electorateOf(state, plan);
		const refused = handsRefusal({ agree, disagree: 0, other: 0 }, { present });
		if (refused) return refuse(refused);
		const support = { agree, present };
		return accept([fact('SupportCounted', { contestId, personId, support })]);
	});
}

/** Records that somebody asks to be taken off. By 03-HD/TW that does not take the name off. */
export function askWithdrawal(state: CongressState, input: OfPerson): Decision {
	const { contestId, personId } = input;
	return onNominee(state, input, ({ name }, { nominations }) =>
		withdrawalOf(nominations, personId)
			? refuse({ kind: 'withdrawal-already-asked', name })
			: accept([fact('WithdrawalAsked', { contestId, personId })])
	);
}

/** Takes back that somebody asked to withdraw, which was a slip. */
export function takeBackWithdrawal(state: CongressState, input: OfPerson): Decision {
	const { contestId, personId } = input;
	return onNominee(state, input, (_, { nominations }) =>
		withdrawalOf(nominations, personId)
			? accept([fact('WithdrawalTakenBack', { contestId, personId })])
			: refuse({ kind: 'withdrawal-not-asked' })
	);
}

/** Records how the congress voted on letting a name go; not carried, the name stays. 03-HD/TW. */
export function voteOnWithdrawal(
	state: CongressState,
	{ vote, ...input }: OfPerson & { vote: HandVote }
): Decision {
	const { contestId, personId } = input;
	return onNominee(state, input, (_, { nominations, plan }) => {
		if (!withdrawalOf(nominations, personId)) return refuse({ kind: 'withdrawal-not-asked' });
		const refused = handsRefusal(vote, electorateOf(state, plan));
		if (refused) return refuse(refused);
		return accept([fact('WithdrawalVoted', { contestId, personId, vote })]);
	});
}

/** The small ledger of a poll must balance, name by name. */
function ledgerRefusal(
	{ issued, returned, valid, votes }: Poll,
	people: readonly Person[]
): NominationRefusal | null {
	if (![issued, returned, valid, ...votes.map((one) => one.votes)].every(isCount))
		return { kind: 'poll-figures-missing' };
	if (returned > issued) return { kind: 'poll-returned-exceeds-issued', returned, issued };
	if (valid > returned) return { kind: 'poll-valid-exceeds-returned', valid, returned };
	const over = votes.find((one) => one.votes > valid);
	if (!over) return null;
	const name = people.find(({ id }) => id === over.personId)?.name ?? '';
	return { kind: 'poll-votes-exceed-valid', name, votes: over.votes, valid };
}

/**
 * Records the opinion poll on those nominated or standing at the congress, held where the list is
 * longer than the surplus allows. 190 art. 14(3), 04-HD/TW; 03-HD/TW for 244.
 */
export function countPoll(
	state: CongressState,
	{ contestId, poll }: OfContest & { poll: Poll }
): Decision {
	return beforeIssue(state, contestId, (contest) => {
		const rules = listRulesOf(state, contest);
		if (!needsPoll(contest, rules)) return refuse({ kind: 'poll-not-needed' });
		const people = nomineesLeft(contest.nominations, rules);
		const asked = new Set(poll.votes.map(({ personId }) => personId));
		if (poll.votes.length !== people.length || !people.every(({ id }) => asked.has(id)))
			return refuse({ kind: 'poll-names-differ' });
		const refused = ledgerRefusal(poll, people);
		if (refused) return refuse(refused);
		const { present } = electorateOf(state, contest.plan);
		if (poll.issued > present)
			return refuse({ kind: 'issued-exceeds-present', issued: poll.issued, present });
		return accept([fact('PollCounted', { contestId, poll })]);
	});
}

/** What is still to be asked of the congress before its list can be drawn up. */
function unsettled(state: CongressState, contest: Contest): NominationRefusal | null {
	const { nominations } = contest;
	const rules = listRulesOf(state, contest);
	const uncounted = nominations.proposals.find(
		(proposal) => supportOf(proposal, rules) === 'missing'
	);
	if (uncounted) return { kind: 'support-missing', name: uncounted.person.name };
	const asking = everybodyIn(nominations).find(({ id }) => {
		const withdrawal = withdrawalOf(nominations, id);
		return withdrawal && withdrawalState(withdrawal, rules) === 'waiting';
	});
	if (asking) return { kind: 'withdrawal-not-voted', name: asking.name };
	if (!needsPoll(contest, rules) || pollOf(nominations, rules)) return null;
	const { names, most } = listFigures(contest, rules);
	return { kind: 'poll-needed', names, most: most ?? names };
}

/** A list drawn up anew with the hand edit of the one before it. */
function editedList(formed: readonly Person[], { added, removed }: HandEdit): readonly Person[] {
	const has = (people: readonly Person[], { id }: Person) => people.some((one) => one.id === id);
	return [
		...formed.filter((person) => !has(removed, person)),
		...added.filter((person) => !has(formed, person))
	];
}

/**
 * "Chốt danh sách": draws the list up from the committee's names and what the congress decided on
 * the others. Within the surplus the congress decides with its vote on the list; over it the poll
 * says who comes onto it. Order, surplus, form and tellers are judged by `listCandidates`. What set-up
 * changed by hand since the last closing is kept or dropped as somebody says, never in silence.
 */
export function closeList(
	state: CongressState,
	{ contestId, handEdit }: OfContest & { readonly handEdit?: 'keep' | 'drop' }
): Decision {
	return beforeIssue(state, contestId, (contest) => {
		const refused = unsettled(state, contest);
		if (refused) return refuse(refused);
		const edit = handEditOf(contest.nominations, contest.candidates);
		if (edit && !handEdit)
			return refuse({
				kind: 'list-edited-by-hand',
				added: edit.added.map(({ name }) => name),
				removed: edit.removed.map(({ name }) => name)
			});
		const formed = formedList(contest, listRulesOf(state, contest));
		const candidates = edit && handEdit === 'keep' ? editedList(formed, edit) : formed;
		const listed = listCandidates(state, { contestId, candidates });
		if (!listed.ok) return listed;
		return accept([fact('ListClosed', { contestId }), ...listed.value]);
	});
}
