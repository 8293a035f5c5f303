import { describe, expect, it } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { contestOf } from '$lib/core/contest/contest';
import { countBox } from '$lib/core/contest/decide';
import { claimBatch, proveZero, recordBallot, takeBackBallot } from '$lib/core/counting/decide';
import { planRehearsal } from '$lib/core/rehearsal/decide';
import { COMMITTEE, listed } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { PaperBallot } from './boxes';
import { gradesOf, isAsOnPaper, peopleOf } from './grade';
import { rehearsalBox } from './rehearsal-box';
import { stacked } from './stack';

const contestId = COMMITTEE.id;
const [GIANG, HA, TECHNICIAN] = ['Vũ Hữu Giang', 'Đỗ Thị Hà', 'Kỹ thuật viên'];
const REHEARSED = { congressId: 'real' as CongressId, contestId, code: '4271', ballots: 20 };

/** The rehearsal of the small congress with its box counted: five batches of four. */
function rehearsal(): Story {
	const planned = planRehearsal(listed().state, REHEARSED);
	if (!planned.ok) throw new Error(planned.refused.kind);
	return new Story()
		.hear(...planned.value)
		.act(proveZero, { contestId, by: [GIANG, HA] })
		.act(countBox, { contestId, returned: 20 });
}

const contestIn = (story: Story) => contestOf(story.state, contestId)!;
const box = (story: Story) => rehearsalBox(contestIn(story), '4271', 20).papers;

function claimed(story: Story, batch: number, by: string): Story {
	return story.act(claimBatch, { contestId, batch, entry: 1, by, handedOver: true });
}

/** Keys a place of a batch as the paper shows it, or otherwise, so many ms after the last act. */
function keyed(story: Story, batch: number, position: number, ms: number, marks?: string): Story {
	const paper = stacked(contestIn(story), box(story))[batch - 1]!.ballots[position - 1]!.paper;
	const { ground, doubt } = paper;
	const ballot = marks ? { marks } : { marks: paper.marks, ground, doubt };
	return story.waits(ms).act(recordBallot, { contestId, batch, entry: 1, position, ...ballot });
}

const gradesIn = (story: Story) => gradesOf(contestIn(story), box(story), story.events);

describe('a rehearsal graded', () => {
	it('is without a mistake for whoever keys what the paper shows', () => {
		const story = claimed(rehearsal(), 1, HA);
		for (const position of [1, 2, 3, 4]) keyed(story, 1, position, 4000);
		expect(gradesIn(story)).toEqual([
			{ name: GIANG, ballots: 0, mistakes: [], seconds: null },
			{ name: HA, ballots: 4, mistakes: [], seconds: 4 },
			{ name: TECHNICIAN, ballots: 0, mistakes: [], seconds: null }
		]);
	});

	it('names the place of a mistake, what is on the paper and what was keyed', () => {
		const story = claimed(rehearsal(), 2, HA);
		keyed(keyed(story, 2, 1, 3000), 2, 2, 3000, 'xx.x.');
		const [, grade] = gradesIn(story);
		const paper = box(story)[5]!;
		expect(grade?.mistakes).toEqual([
			{
				batch: 2,
				position: 2,
				paper,
				keyed: { marks: 'xx.x.', ground: null, doubt: null, ruling: null }
			}
		]);
	});

	it('counts for each who keyed it, where one carried on what another began', () => {
		const story = claimed(rehearsal(), 1, GIANG);
		keyed(keyed(story, 1, 1, 2000), 1, 2, 2000, 'xx.x.');
		claimed(story, 1, HA);
		keyed(story, 1, 3, 9000);
		expect(peopleOf(gradesIn(story))).toEqual([
			{ name: GIANG, ballots: 2, wrong: 1 },
			{ name: HA, ballots: 1, wrong: 0 }
		]);
	});

	it('forgets what was taken back and keyed right', () => {
		const story = claimed(rehearsal(), 1, GIANG);
		keyed(story, 1, 1, 2000, 'xxxx.');
		story.act(takeBackBallot, { contestId, batch: 1, entry: 1, position: 1 });
		keyed(story, 1, 1, 2000);
		expect(peopleOf(gradesIn(story))).toEqual([{ name: GIANG, ballots: 1, wrong: 0 }]);
	});

	it('takes the middle time, so that a pause spoils nothing', () => {
		const story = claimed(rehearsal(), 1, GIANG);
		for (const [at, ms] of [3000, 600_000, 5000].entries()) keyed(story, 1, at + 1, ms);
		expect(gradesIn(story)[0]?.seconds).toBe(5);
	});
});

describe('what counts as keyed as the paper shows', () => {
	const plain: PaperBallot = { marks: 'x....' };
	const signed: PaperBallot = { marks: 'x....', ground: 'signed' };
	const faint: PaperBallot = { marks: 'x....', doubt: 'Nét gạch mờ' };
	const as = (
		marks: string,
		ground: 'signed' | 'other' | null = null,
		doubt: string | null = null
	) => ({
		marks,
		ground,
		doubt,
		ruling: null
	});

	it.each([
		['the same marks', plain, as('x....'), true],
		['another name struck', plain, as('.x...'), false],
		['invalid without a reason on the paper', plain, as('x....', 'other'), false],
		['set aside without need: the tellers will see', plain, as('.....', null, 'Nghi vấn'), true],
		['invalid on its ground, whatever was struck', signed, as('.....', 'signed'), true],
		['invalid on another ground', signed, as('x....', 'other'), false],
		['a signed one as an ordinary one', signed, as('x....'), false],
		['a doubtful one set aside', faint, as('x....', null, 'Nét mờ'), true],
		['a doubtful one as an ordinary one', faint, as('x....'), false]
	])('%s', (_, paper, keyedBallot, isRight) => {
		expect(isAsOnPaper(paper, keyedBallot)).toBe(isRight);
	});
});
