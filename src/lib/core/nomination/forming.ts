import type { PersonId } from '../basics/ids';
import { rulebookNow } from '../congress/rulebook-now';
import type { CongressState } from '../congress/state';
import { settingsOf, type Contest } from '../contest/contest';
import { POSTS } from '../contest/posts';
import type { Person } from '../people/person';
import type { Rulebook } from '../rulebook/rulebook';
import { choiceUnder, type Settings } from '../rulebook/settings';
import { longestList, usualList } from '../rulebook/surplus';
import {
	everybodyIn,
	hasNominations,
	preparedOf,
	withdrawalOf,
	type Nominations,
	type Poll,
	type PollVotes,
	type Proposal,
	type Withdrawal
} from './nomination';

/** What the regulation and the congress say of how a list comes about. */
export interface ListRules extends Pick<Rulebook, 'id' | 'floorSupport'> {
	readonly withdrawals: Settings['withdrawals'];
}

/** The rules a list is formed by: the congress's own choices until ballots are out, then the frozen ones. */
export function listRulesOf(state: CongressState, contest: Contest): ListRules {
	const { id, floorSupport } = rulebookNow(state);
	const settings = settingsOf(contest, state.settings);
	return { id, floorSupport, withdrawals: choiceUnder(id, settings, 'withdrawals') };
}

/**
 * How asking to withdraw stands: the congress votes on it (03-HD/TW), unless it decided that whoever
 * asks is taken off. A vote that was held counts whatever was decided after it.
 */
export type WithdrawalState = 'waiting' | 'let-go' | 'kept';

export function withdrawalState({ vote, isLetGo }: Withdrawal, rules: ListRules): WithdrawalState {
	if (vote === null) return rules.withdrawals === 'on-asking' ? 'let-go' : 'waiting';
	return isLetGo ? 'let-go' : 'kept';
}

/** Somebody who asked and is let go. */
function hasWithdrawn(nominations: Nominations, id: PersonId, rules: ListRules): boolean {
	const withdrawal = withdrawalOf(nominations, id);
	return withdrawal !== undefined && withdrawalState(withdrawal, rules) === 'let-go';
}

/** The committee's names that are not let go. */
export function preparedLeft(nominations: Nominations, rules: ListRules): readonly Person[] {
	return preparedOf(nominations).filter(({ id }) => !hasWithdrawn(nominations, id, rules));
}

/** Fewest hands that are more than the share of those attending: 49 of 160 for 30 %. 190 art. 14(3). */
export function supportNeeded(present: number, moreThanPercent: number): number {
	return Math.floor((present * moreThanPercent) / 100) + 1;
}

export type SupportState = 'not-asked' | 'missing' | 'enough' | 'too-small';

/** Whether a nominee may be put before the congress; `not-asked` where the regulation has no such step. */
export function supportOf({ support }: Proposal, { floorSupport }: ListRules): SupportState {
	if (floorSupport === null) return 'not-asked';
	if (support === null) return 'missing';
	const needed = supportNeeded(support.present, floorSupport.moreThanPercent);
	return support.agree >= needed ? 'enough' : 'too-small';
}

/** Those nominated or standing at the congress who are still put before it. */
export function nomineesLeft(nominations: Nominations, rules: ListRules): readonly Person[] {
	return nominations.proposals
		.filter((proposal) => supportOf(proposal, rules) !== 'too-small')
		.map(({ person }) => person)
		.filter(({ id }) => !hasWithdrawn(nominations, id, rules));
}

/** Most names the list may hold; `null` where no rule limits it, as by another body's charter. */
export function limitOf({ plan }: Contest, { id }: ListRules): number | null {
	const isLimited = id !== 'own' && plan.round.kind === 'first' && POSTS[plan.kind].needsSurplus;
	return isLimited ? longestList(plan.seats) : null;
}

/** Names a committee should have prepared, where its list holds fewer or more: 10–15 % over the seats. */
export function unusualPreparation(
	contest: Contest,
	rules: ListRules
): ReturnType<typeof usualList> | null {
	const { plan, nominations } = contest;
	if (limitOf(contest, rules) === null) return null;
	const names = preparedOf(nominations).length;
	const usual = usualList(plan.seats);
	return names < usual.from || names > usual.to ? usual : null;
}

/** More names than the surplus allows, and some of them are the floor's: their opinion poll decides. */
export function needsPoll(contest: Contest, rules: ListRules): boolean {
	const nominees = nomineesLeft(contest.nominations, rules).length;
	const most = limitOf(contest, rules);
	return (
		most !== null &&
		nominees > 0 &&
		preparedLeft(contest.nominations, rules).length + nominees > most
	);
}

/** The poll, as long as it asked about everybody who stands now: later nominees make it lapse. */
export function pollOf(nominations: Nominations, rules: ListRules): Poll | null {
	const { poll } = nominations;
	const isAsked = ({ id }: Person) => poll?.votes.some(({ personId }) => personId === id) ?? false;
	return nomineesLeft(nominations, rules).every(isAsked) ? poll : null;
}

/** What a poll leads to: who comes onto the list, who stands equal at its last place, who does not. */
export interface PollOutcome {
	readonly taken: readonly Person[];
	/** No rule was found for equal votes at the last place: none of them is taken, the congress decides. */
	readonly tied: readonly Person[];
	readonly left: readonly Person[];
}

/** Takes people by their votes from high to low until the places are full. 03-HD/TW. */
export function rankPoll(
	people: readonly Person[],
	votes: readonly PollVotes[],
	places: number
): PollOutcome {
	const votesOf = ({ id }: Person) => votes.find(({ personId }) => personId === id)?.votes ?? 0;
	const ranked = people.toSorted((one, other) => votesOf(other) - votesOf(one));
	const [last, next] = [ranked[places - 1], ranked[places]];
	const isTied = last !== undefined && next !== undefined && votesOf(last) === votesOf(next);
	const tied = isTied ? ranked.filter((person) => votesOf(person) === votesOf(last)) : [];
	const taken = ranked.slice(0, Math.max(0, places)).filter((person) => !tied.includes(person));
	const left = ranked.filter((person) => !taken.includes(person) && !tied.includes(person));
	return { taken, tied, left };
}

/** The outcome of the poll that the list is cut by; `null` where none is needed, or none was counted. */
export function pollOutcome(contest: Contest, rules: ListRules): PollOutcome | null {
	const { nominations } = contest;
	const poll = pollOf(nominations, rules);
	const most = limitOf(contest, rules);
	if (poll === null || most === null || !needsPoll(contest, rules)) return null;
	const places = most - preparedLeft(nominations, rules).length;
	return rankPoll(nomineesLeft(nominations, rules), poll.votes, places);
}

/** The list as the nominations make it: the committee's names, then those of the congress. */
export function formedList(contest: Contest, rules: ListRules): readonly Person[] {
	const { nominations } = contest;
	const nominees = pollOutcome(contest, rules)?.taken ?? nomineesLeft(nominations, rules);
	return [...preparedLeft(nominations, rules), ...nominees];
}

/** How many names the list comes to, before a poll cuts it. */
export interface ListFigures {
	readonly prepared: number;
	/** Put forward at the congress, and not dropped for want of support. */
	readonly nominated: number;
	/** Let go, of either. */
	readonly withdrawn: number;
	readonly names: number;
	/** `null` where no rule limits the list. */
	readonly most: number | null;
}

export function listFigures(contest: Contest, rules: ListRules): ListFigures {
	const { nominations } = contest;
	const prepared = preparedOf(nominations).length;
	const nominated = nominations.proposals.filter(
		(proposal) => supportOf(proposal, rules) !== 'too-small'
	).length;
	const names = preparedLeft(nominations, rules).length + nomineesLeft(nominations, rules).length;
	const withdrawn = prepared + nominated - names;
	return { prepared, nominated, withdrawn, names, most: limitOf(contest, rules) };
}

/** What the papers tell of how a list came about. */
export interface ListForming {
	readonly figures: ListFigures;
	readonly proposals: readonly (Proposal & { readonly state: SupportState })[];
	readonly withdrawals: readonly (Withdrawal & {
		readonly name: string;
		readonly state: WithdrawalState;
	})[];
	readonly poll: (Poll & { readonly outcome: PollOutcome }) | null;
}

/** `null` where nobody was nominated, stood or asked to withdraw. */
export function formingOf(contest: Contest, rules: ListRules): ListForming | null {
	const { nominations } = contest;
	if (!hasNominations(nominations)) return null;
	const nameOf = (person: PersonId) =>
		everybodyIn(nominations).find(({ id }) => id === person)?.name ?? '';
	const poll = pollOf(nominations, rules);
	const outcome = pollOutcome(contest, rules);
	return {
		figures: listFigures(contest, rules),
		proposals: nominations.proposals.map((proposal) => ({
			...proposal,
			state: supportOf(proposal, rules)
		})),
		withdrawals: nominations.withdrawals.map((held) => ({
			...held,
			name: nameOf(held.personId),
			state: withdrawalState(held, rules)
		})),
		poll: poll && outcome && { ...poll, outcome }
	};
}
