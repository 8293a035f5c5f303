import { markArrived } from '$lib/core/check-in/decide';
import { chooseSetting } from '$lib/core/congress/decide';
import { ballotRulesOf, contestOf } from '$lib/core/contest/contest';
import { announceResult, countBox, issueBallots } from '$lib/core/contest/decide';
import { proveZero } from '$lib/core/counting/decide';
import type { Settings } from '$lib/core/rulebook/settings';
import { tallyBallots, type Tally } from '$lib/core/tally/tally';
import { COMMITTEE_ID as contestId } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { seeded } from '$lib/sample/seeded';
import { CountingTeam, type Effort } from './counting-team';
import type { Chance, Paper, Rate } from './slips';
import { Story } from './story';

export const BALLOTS = 161;
const NAMES = 17;
const TEAM = ['Ân', 'Bình', 'Chi'] as const;

/** Names struck on so many of the sample's ballots. */
const STRIKES = [0, 1, 5, 6, ...same(4, 6), ...same(3, 40), ...same(2, 110)];
/** Two names that most strike, as in the sample; the others now and then. */
const WEIGHTS = Array.from({ length: NAMES }, (_, at) => (at >= NAMES - 2 ? 18 : 1 + (at % 3)));

function same(count: number, times: number): number[] {
	return new Array<number>(times).fill(count);
}

function struckName(chance: Chance): number {
	let left = chance(WEIGHTS.reduce((sum, weight) => sum + weight, 0));
	return WEIGHTS.findIndex((weight) => (left -= weight) < 0);
}

/** A ballot of 17 names for 15 seats; about two in a box are invalid on a ground, two look doubtful. */
function paperFrom(chance: Chance): Paper {
	const struck = new Set<number>();
	const strikes = STRIKES[chance(STRIKES.length)]!;
	while (struck.size < strikes) struck.add(struckName(chance));
	const marks = WEIGHTS.map((_, at) => (struck.has(at) ? 'x' : '.')).join('');
	const odd = chance(BALLOTS);
	const ground = odd === 0 ? 'signed' : odd === 1 ? 'written-on' : null;
	return { marks, ground, doubt: odd === 2 || odd === 3 ? 'Nét gạch mờ' : null };
}

/** The committee's box of 161 ballots is open; nothing is keyed. */
export function openBox(secondLook: Settings['secondLook']): Story {
	const story = new Story(sampleAt('checked-in'));
	story.act(chooseSetting, { key: 'secondLook', value: secondLook });
	for (const { id } of OFFICIAL_DELEGATES) story.tries(markArrived, { delegateId: id });
	return story
		.act(issueBallots, { contestId, issued: BALLOTS })
		.act(proveZero, { contestId, by: TEAM.slice(0, 2) })
		.act(countBox, { contestId, returned: BALLOTS });
}

/** What a contest came to, counted by three people with slips, and what the papers truly say. */
export interface SeededContest {
	readonly announced: Tally;
	readonly truth: Tally;
	readonly effort: Effort;
}

export function countWithSlips({ state }: Story, seed: number, rate: Rate): SeededContest {
	const chance = seeded(seed * 7919 + 13);
	const story = new Story(state);
	const team = new CountingTeam(story, contestId, { names: TEAM, rate, overlooks: rate, chance });
	const papers = Array.from({ length: BALLOTS }, () => paperFrom(chance));
	let above = 0;
	for (const { number, size } of team.contest.batches) {
		team.count(number, papers.slice(above, above + size));
		above += size;
	}
	const { announced } = contestOf(story.act(announceResult, { contestId }).state, contestId)!;
	const ballots = papers.map(({ marks, ground }) => (ground ? { marks, ground } : { marks }));
	const truth = tallyBallots(ballots, NAMES, ballotRulesOf(team.contest));
	return { announced: announced!.tally, truth, effort: team.effort };
}
