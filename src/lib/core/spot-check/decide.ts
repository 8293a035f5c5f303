import type { ContestId } from '../basics/ids';
import { isCount } from '../basics/count';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, type Contest } from '../contest/contest';
import { isSettled } from '../counting/ballots';
import { fact, type Decision } from '../log/rule';
import { ballotAt, placesIn } from './draw';
import type { SpotCheckRefusal } from './refusals';
import { comparisonAt } from './spot-check';

/** Fewer digits would leave too few draws to choose among. */
export const FEWEST_DIGITS = 3;
/** As many as the hall has patience for. */
export const MOST_BALLOTS = 20;
export const USUAL_BALLOTS = 5;

interface OfContest {
	readonly contestId: ContestId;
}

/** Runs a rule on a contest whose box is counted and whose result is not announced. */
function withCounted(
	state: CongressState,
	{ contestId }: OfContest,
	rule: (contest: Contest) => Decision
): Decision {
	const contest = contestOf(state, contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (contest.announced) return refuse({ kind: 'already-announced' });
	if (contest.returned === null) return refuse({ kind: 'box-not-counted' });
	return rule(contest);
}

/** The most that may be drawn of a contest now. */
export function mostToDraw({ batches }: Pick<Contest, 'batches'>): number {
	return Math.min(MOST_BALLOTS, placesIn(batches).length);
}

function seedRefusal({ spotChecks }: Contest, seed: string): SpotCheckRefusal | null {
	if (!/^\d*$/.test(seed)) return { kind: 'seed-not-digits' };
	if (seed.length < FEWEST_DIGITS) return { kind: 'seed-too-short', least: FEWEST_DIGITS };
	const isDrawn = spotChecks.some((check) => check.seed === seed);
	return isDrawn ? { kind: 'seed-already-drawn' } : null;
}

/**
 * Ballots are drawn by the dice once every batch is closed and every doubtful ballot ruled on. Nobody has
 * to; whoever doubts a draw throws the dice anew, and each draw stays in the log.
 */
export function drawSpotCheck(
	state: CongressState,
	{ seed, ballots, ...of }: OfContest & { seed: string; ballots: number }
): Decision {
	return withCounted(state, of, (contest) => {
		const { contestId } = of;
		const open = contest.batches.filter((batch) => !isSettled(batch));
		if (open.length > 0)
			return refuse({ kind: 'count-not-finished', batches: open.map(({ number }) => number) });
		const refused = seedRefusal(contest, seed);
		if (refused) return refuse(refused);
		const most = mostToDraw(contest);
		if (!isCount(ballots) || ballots === 0 || ballots > most)
			return refuse({ kind: 'ballots-to-draw', most });
		return accept([fact('SpotCheckDrawn', { contestId, seed, ballots })]);
	});
}

interface Comparing extends OfContest {
	readonly batch: number;
	readonly position: number;
	readonly isSame: boolean;
	readonly by: string;
}

/** The paper of a drawn place is in hand: it is like what the screen says, or it is not. */
export function compareSpotCheck(state: CongressState, comparing: Comparing): Decision {
	return withCounted(state, comparing, ({ batches, spotChecks }) => {
		const { contestId, batch, position, isSame, by } = comparing;
		if (by.trim() === '') return refuse({ kind: 'comparer-missing' });
		const drawn = spotChecks
			.flatMap((check) => check.drawn)
			.filter((place) => place.batch === batch && place.position === position);
		if (drawn.length === 0) return refuse({ kind: 'not-drawn', batch, position });
		if (!ballotAt(batches[batch - 1], position))
			return refuse({ kind: 'no-ballot-there', batch, position });
		if (drawn.every((place) => comparisonAt(place) !== null))
			return refuse({ kind: 'already-compared', batch, position });
		const compared = { contestId, batch, position, isSame, by: by.trim() };
		return accept([fact('SpotCheckCompared', compared)]);
	});
}
