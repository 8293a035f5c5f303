import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import { fact, type Decision } from '../log/rule';
import type { Person } from '../people/person';
import { formFor } from '../tally/ballot';
import type { Round } from '../tally/outcome';
import { contestOf, type Contest, type ContestPlan } from './contest';
import { electorateOf } from './electorate';

/** The round a result calls for, with those who stand in it; `null` while every seat is filled. */
export interface NeededRound {
	readonly kind: Exclude<Round, 'first'>;
	readonly seats: number;
	readonly candidates: readonly Person[];
}

/**
 * Equal votes at the last seat: those tied stand again (244 art. 32 as remembered). Seats vacant:
 * those not elected may stand again, if the congress decides to go on (244 art. 20(2)).
 */
export function neededRound({ announced, candidates }: Contest): NeededRound | null {
	if (!announced || announced.outcome.vacant === 0) return null;
	const { kind, elected, tied, vacant } = announced.outcome;
	const stand = candidates.filter((_, place) =>
		kind === 'tie' ? tied.includes(place) : !elected.includes(place)
	);
	return { kind: kind === 'tie' ? 'tie' : 'next', seats: vacant, candidates: stand };
}

/** The round planned after a contest, if any. */
export function roundAfter({ contests }: CongressState, id: ContestId): Contest | undefined {
	return contests.find(({ plan }) => plan.round.kind !== 'first' && plan.round.of === id);
}

/** Every ballot of the same body, first to last. */
export function roundsOf(state: CongressState, id: ContestId): readonly Contest[] {
	const contest = contestOf(state, id);
	if (!contest) return [];
	const { round } = contest.plan;
	return round.kind === 'first' ? withLater(state, contest) : roundsOf(state, round.of);
}

function withLater(state: CongressState, contest: Contest): readonly Contest[] {
	const next = roundAfter(state, contest.plan.id);
	return next ? [contest, ...withLater(state, next)] : [contest];
}

interface PlannedAfter {
	readonly of: ContestId;
	readonly id: ContestId;
	readonly title: string;
}

/**
 * Plans the round that an announced result calls for, as a contest of its own linked to it, with
 * those who stand again on its list. Nothing of the round before is overwritten.
 */
export function planRound(state: CongressState, { of, id, title }: PlannedAfter): Decision {
	const before = contestOf(state, of);
	if (!before) return refuse({ kind: 'unknown-contest' });
	const round = neededRound(before);
	if (!round) return refuse({ kind: 'no-round-needed' });
	const planned = roundAfter(state, of);
	if (planned) return refuse({ kind: 'round-already-planned', title: planned.plan.title });
	if (title.trim() === '') return refuse({ kind: 'title-missing' });
	const plan: ContestPlan = {
		...before.plan,
		id,
		title: title.trim(),
		seats: round.seats,
		form: formFor(round.candidates.length, round.seats),
		round: { kind: round.kind, of },
		exOfficio: [],
		allocated: null,
		alternates: 0,
		planned: []
	};
	return accept([
		fact('ContestPlanned', { plan }),
		fact('CandidatesListed', { contestId: id, candidates: round.candidates })
	]);
}

/**
 * Plans that round together with the vote whether to hold it: in favour, it goes on; not, the seats
 * stay vacant and the body is through.
 */
export function voteOnRound(
	state: CongressState,
	{ vote, ...round }: PlannedAfter & { readonly vote: HandVote }
): Decision {
	const planned = planRound(state, round);
	const before = contestOf(state, round.of);
	if (!planned.ok || !before) return planned;
	const unlawful = handsRefusal(vote, electorateOf(state, before.plan));
	if (unlawful) return refuse(unlawful);
	const recorded = { contestId: round.id, subject: 'round', vote } as const;
	return accept([...planned.value, fact('HandVoteRecorded', recorded)]);
}
