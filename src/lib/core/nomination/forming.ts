import type { PersonId } from '../basics/ids';
import type { Contest } from '../contest/contest';
import { POSTS } from '../contest/posts';
import type { Person } from '../people/person';
import type { Rulebook } from '../rulebook/rulebook';
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

/** The congress let this person go. 03-HD/TW. */
export function hasWithdrawn(nominations: Nominations, id: PersonId): boolean {
	return withdrawalOf(nominations, id)?.isLetGo ?? false;
}

/** The committee's names that the congress has not let go. */
export function preparedLeft(nominations: Nominations): readonly Person[] {
	return preparedOf(nominations).filter(({ id }) => !hasWithdrawn(nominations, id));
}

/** Fewest hands that are more than the share of those attending: 49 of 160 for 30 %. 190 art. 14(3). */
export function supportNeeded(present: number, moreThanPercent: number): number {
	return Math.floor((present * moreThanPercent) / 100) + 1;
}

export type SupportState = 'not-asked' | 'missing' | 'enough' | 'too-small';

/** Whether a nominee may be put before the congress; `not-asked` where the regulation has no such step. */
export function supportOf({ support }: Proposal, { floorSupport }: Rulebook): SupportState {
	if (floorSupport === null) return 'not-asked';
	if (support === null) return 'missing';
	const needed = supportNeeded(support.present, floorSupport.moreThanPercent);
	return support.agree >= needed ? 'enough' : 'too-small';
}

/** Those nominated or standing at the congress who are still put before it. */
export function nomineesLeft(nominations: Nominations, rulebook: Rulebook): readonly Person[] {
	return nominations.proposals
		.filter((proposal) => supportOf(proposal, rulebook) !== 'too-small')
		.map(({ person }) => person)
		.filter(({ id }) => !hasWithdrawn(nominations, id));
}

/** Most names the list may hold; `null` where no rule limits it, as by another body's charter. */
export function limitOf({ plan }: Contest, { id }: Rulebook): number | null {
	const isLimited = id !== 'own' && plan.round.kind === 'first' && POSTS[plan.kind].needsSurplus;
	return isLimited ? longestList(plan.seats) : null;
}

/** Names a committee should have prepared, where its list holds fewer or more: 10–15 % over the seats. */
export function unusualPreparation(
	contest: Contest,
	rulebook: Rulebook
): ReturnType<typeof usualList> | null {
	const { plan, nominations } = contest;
	if (limitOf(contest, rulebook) === null) return null;
	const names = preparedOf(nominations).length;
	const usual = usualList(plan.seats);
	return names < usual.from || names > usual.to ? usual : null;
}

/** More names than the surplus allows, and some of them are the floor's: their opinion poll decides. */
export function needsPoll(contest: Contest, rulebook: Rulebook): boolean {
	const nominees = nomineesLeft(contest.nominations, rulebook).length;
	const most = limitOf(contest, rulebook);
	return (
		most !== null && nominees > 0 && preparedLeft(contest.nominations).length + nominees > most
	);
}

/** The poll, as long as it asked about everybody who stands now: later nominees make it lapse. */
export function pollOf(nominations: Nominations, rulebook: Rulebook): Poll | null {
	const { poll } = nominations;
	const isAsked = ({ id }: Person) => poll?.votes.some(({ personId }) => personId === id) ?? false;
	return nomineesLeft(nominations, rulebook).every(isAsked) ? poll : null;
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
export function pollOutcome(contest: Contest, rulebook: Rulebook): PollOutcome | null {
	const { nominations } = contest;
	const poll = pollOf(nominations, rulebook);
	const most = limitOf(contest, rulebook);
	if (poll === null || most === null || !needsPoll(contest, rulebook)) return null;
	const places = most - preparedLeft(nominations).length;
	return rankPoll(nomineesLeft(nominations, rulebook), poll.votes, places);
}

/** The list as the nominations make it: the committee's names, then those of the congress. */
export function formedList(contest: Contest, rulebook: Rulebook): readonly Person[] {
	const { nominations } = contest;
	const nominees = pollOutcome(contest, rulebook)?.taken ?? nomineesLeft(nominations, rulebook);
	return [...preparedLeft(nominations), ...nominees];
}

/** How many names the list comes to, before a poll cuts it. */
export interface ListFigures {
	readonly prepared: number;
	/** Put forward at the congress, and not dropped for want of support. */
	readonly nominated: number;
	/** Let go by the congress, of either. */
	readonly withdrawn: number;
	readonly names: number;
	/** `null` where no rule limits the list. */
	readonly most: number | null;
}

export function listFigures(contest: Contest, rulebook: Rulebook): ListFigures {
	const { nominations } = contest;
	const prepared = preparedOf(nominations).length;
	const nominated = nominations.proposals.filter(
		(proposal) => supportOf(proposal, rulebook) !== 'too-small'
	).length;
	const names = preparedLeft(nominations).length + nomineesLeft(nominations, rulebook).length;
	const withdrawn = prepared + nominated - names;
	return { prepared, nominated, withdrawn, names, most: limitOf(contest, rulebook) };
}

/** What the papers tell of how a list came about. */
export interface ListForming {
	readonly figures: ListFigures;
	readonly proposals: readonly (Proposal & { readonly state: SupportState })[];
	readonly withdrawals: readonly (Withdrawal & { readonly name: string })[];
	readonly poll: (Poll & { readonly outcome: PollOutcome }) | null;
}

/** `null` where nobody was nominated, stood or asked to withdraw. */
export function formingOf(contest: Contest, rulebook: Rulebook): ListForming | null {
	const { nominations } = contest;
	if (!hasNominations(nominations)) return null;
	const nameOf = (person: PersonId) =>
		everybodyIn(nominations).find(({ id }) => id === person)?.name ?? '';
	const poll = pollOf(nominations, rulebook);
	const outcome = pollOutcome(contest, rulebook);
	return {
		figures: listFigures(contest, rulebook),
		proposals: nominations.proposals.map((proposal) => ({
			...proposal,
			state: supportOf(proposal, rulebook)
		})),
		withdrawals: nominations.withdrawals.map((held) => ({ ...held, name: nameOf(held.personId) })),
		poll: poll && outcome && { ...poll, outcome }
	};
}
