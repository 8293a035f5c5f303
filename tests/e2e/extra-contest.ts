import type { Page } from '@playwright/test';
import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { ContestPlan } from '$lib/core/contest/contest';
import {
	announceResult,
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest
} from '$lib/core/contest/decide';
import { proveZero } from '$lib/core/counting/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { candidateOf } from '$lib/import/candidates';
import { SAMPLE_PLANS, SAMPLE_TELLERS } from '$lib/sample/contests';
import { keyTwice } from '$lib/sample/keying';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { Playthrough } from '$lib/sample/playthrough';
import { NGOC_LAM, SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { BallotPad } from './pages/BallotPad';
import { CountBoard } from './pages/CountBoard';
import { openSample } from './pages/sample-day';
import { carrySample } from './sample-stage';

export const EXTRA = 'extra' as ContestId;
export const EXTRA_TITLE = 'Đoàn đại biểu thứ hai';
const [KEYER, SECOND] = SAMPLE_TELLERS.map(({ name }) => name) as [string, string];
const contestId = EXTRA;

const isTeller = (id: string) => SAMPLE_TELLERS.some(({ personId }) => personId === id);
/** Delegates who can stand, in the order of the roll. */
const FREE = OFFICIAL_DELEGATES.filter(({ id }) => !isTeller(id));

interface Extra {
	readonly names: number;
	readonly seats: number;
	readonly ballots: number;
}

/** The sample's hall is full, and one more contest has its ballots out and back in one batch. */
function boxOpened(state: CongressState, { names, seats, ballots }: Extra): Playthrough {
	const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, state);
	NGOC_LAM.checkIn(playthrough);
	const plan: ContestPlan = {
		...SAMPLE_PLANS[1]!,
		id: contestId,
		// A post is elected once; alternates on a ballot of their own stand beside the delegation.
		kind: 'alternates',
		title: EXTRA_TITLE,
		seats,
		exOfficio: [],
		allocated: null,
		alternates: 0,
		planned: [],
		batchSize: ballots
	};
	playthrough.act(planContest, { plan });
	playthrough.act(listCandidates, {
		contestId,
		candidates: FREE.slice(0, names).map(candidateOf)
	});
	playthrough.act(nameTellers, { contestId, tellers: SAMPLE_TELLERS });
	playthrough.act(issueBallots, { contestId, issued: ballots });
	playthrough.act(proveZero, { contestId, by: [KEYER, SECOND] });
	playthrough.act(countBox, { contestId, returned: ballots });
	return playthrough;
}

/** The pad of a ballot with two boxes beside each of so many names; a single name is a ballot of its own. */
export async function atBoxPad(page: Page, names: number): Promise<BallotPad> {
	await openSample(page);
	await carrySample(page, (state) => boxOpened(state, { names, seats: names, ballots: 40 }).facts);
	const board = new CountBoard(page);
	await board.goTo(EXTRA);
	await board.chooseKeyer(KEYER);
	await board.openBatch(1);
	return new BallotPad(page);
}

function announced(state: CongressState, extra: Extra, stack: readonly string[]): CongressFacts[] {
	const playthrough = boxOpened(state, extra);
	const papers = stack.map((marks) => ({ marks }));
	keyTwice(playthrough, { contestId, batch: 1 }, papers, [KEYER, SECOND]);
	playthrough.act(announceResult, { contestId });
	return playthrough.facts;
}

/** Of three names for two seats one is elected, and two have 84 votes each at the last seat. */
export async function announceTie(page: Page): Promise<void> {
	const stack = Array.from({ length: 159 }, (_, at) => (at < 9 ? 'x..' : at < 84 ? '.x.' : '..x'));
	await carrySample(page, (state) => announced(state, { names: 3, seats: 2, ballots: 159 }, stack));
}

/** Of three names for two seats one is elected, and the other two do not pass half. */
export async function announceShort(page: Page): Promise<void> {
	const stack = Array.from({ length: 159 }, (_, at) =>
		at < 60 ? '.xx' : at < 100 ? '.x.' : '..x'
	);
	await carrySample(page, (state) => announced(state, { names: 3, seats: 2, ballots: 159 }, stack));
}
