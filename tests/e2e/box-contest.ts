import type { Page } from '@playwright/test';
import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { ContestPlan } from '$lib/core/contest/contest';
import {
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest
} from '$lib/core/contest/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { SAMPLE_PLANS, SAMPLE_TELLERS } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { Rehearsal } from '$lib/sample/rehearsal';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { candidateOf } from '$lib/import/candidates';
import { carrySample } from './sample-stage';
import { CountBoard } from './pages/CountBoard';
import { BallotPad } from './pages/BallotPad';
import { openSample } from './pages/sample-day';

export const BOX_CONTEST = 'boxes' as ContestId;

/** A delegation of as many names as seats, 40 ballots out and back; the sample's hall is full. */
function boxesOut(names: number, state: CongressState): readonly CongressFacts[] {
	const hall = countedFacts('checked-in', state);
	const rehearsal = new Rehearsal(SAMPLE_CONGRESS_ID, state);
	for (const fact of hall) rehearsal.act(() => ({ ok: true, value: [fact] }), null);
	const contestId = BOX_CONTEST;
	const plan: ContestPlan = {
		...SAMPLE_PLANS[1]!,
		id: contestId,
		title: 'Đoàn đại biểu, phiếu không số dư',
		seats: names,
		exOfficio: []
	};
	const isTeller = (id: string) => SAMPLE_TELLERS.some(({ personId }) => personId === id);
	const candidates = OFFICIAL_DELEGATES.filter(({ id }) => !isTeller(id))
		.slice(0, names)
		.map(candidateOf);
	rehearsal.act(planContest, { plan });
	rehearsal.act(listCandidates, { contestId, candidates });
	rehearsal.act(nameTellers, { contestId, tellers: SAMPLE_TELLERS });
	rehearsal.act(issueBallots, { contestId, issued: 40 });
	rehearsal.act(countBox, { contestId, returned: 40 });
	return rehearsal.facts;
}

/** The pad of a ballot with two boxes beside each of so many names; a single name is a ballot of its own. */
export async function atBoxPad(page: Page, names: number): Promise<BallotPad> {
	await openSample(page);
	await carrySample(page, (state) => boxesOut(names, state));
	const board = new CountBoard(page);
	await board.goTo(BOX_CONTEST);
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	return new BallotPad(page);
}
