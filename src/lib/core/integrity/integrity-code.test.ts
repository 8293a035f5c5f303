import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '$lib/archive/digest';
import { SAMPLED } from '$lib/testing/sampled';
import { COMMITTEE, committeeIn } from '$lib/testing/small-congress';
import {
	announced,
	boxed,
	counted,
	doubted,
	claimed,
	closed,
	finished,
	keyed,
	keyedAgain,
	PAPERS,
	ruled,
	taken,
	entryOf,
	TWO
} from '$lib/testing/small-count';
import { gather, Tablet } from '$lib/testing/tablet';
import type { Contest } from '../contest/contest';
import { correctLedger } from '../contest/decide';
import type { Ballot, Batch } from '../counting/batch';
import { claimBatch, recordBallot } from '../counting/decide';
import { timelineOf } from '../log/timeline';
import { factsOf, integrityOf } from './integrity-code';

const codeOf = (contest: Contest) => integrityOf(contest, digest);
const done = committeeIn(announced());

describe('the code of a contest', () => {
	it('is eight digits in two groups once every batch is closed', () => {
		const integrity = codeOf(committeeIn(counted()));
		expect(integrity.kind === 'code' && integrity.code).toMatch(/^\d{4} \d{4}$/);
	});

	it('keeps its noughts in front', () => {
		const nought = () => '0'.repeat(64);
		expect(integrityOf(done, nought)).toEqual({ kind: 'code', code: '0000 0000' });
	});

	it('is the same after the announcement as at the closing', () => {
		expect(codeOf(done)).toEqual(codeOf(committeeIn(counted())));
	});

	it('waits for the box, for every batch and for every ruling', () => {
		const waiting = { kind: 'counting' };
		expect(codeOf(committeeIn(boxed()))).toEqual(waiting);
		const story = counted();
		expect(codeOf({ ...committeeIn(story), returned: null })).toEqual(waiting);
		const pending = doubted(claimed(boxed(), 1), 1, 1);
		keyed(pending, 1, PAPERS.slice(1, 4), 2);
		closed(keyedAgain(pending, 1, ['x....', ...PAPERS.slice(1, 4)]), 1);
		const [first] = committeeIn(pending).batches;
		expect(codeOf({ ...done, batches: [first!] })).toEqual(waiting);
		const [concluded] = committeeIn(ruled(pending, 1, 1)).batches;
		expect(codeOf({ ...done, batches: [concluded!] }).kind).toBe('code');
	});

	it('says of settings only what was chosen otherwise than by default', () => {
		const issue = done.issue!;
		const settings = { ...issue.settings, secondLook: 'every-sheet' } as const;
		const chosen = { ...done, issue: { ...issue, settings } };
		expect(factsOf(done)).toContain('"settings":{}');
		expect(factsOf(chosen)).toContain('"settings":{"secondLook":"every-sheet"}');
		expect(codeOf(chosen)).not.toEqual(codeOf(done));
	});

	it('is withheld while devices differ over the contest', () => {
		expect(codeOf({ ...done, disputes: 1 })).toEqual({ kind: 'disputed' });
	});
});

/** What one device keys: three batches, its ballots in whatever order they lie. */
const stacks = fc.tuple(
	fc.shuffledSubarray(PAPERS.slice(0, 4), { minLength: 4 }),
	fc.shuffledSubarray(PAPERS.slice(4, 8), { minLength: 4 }),
	fc.shuffledSubarray(PAPERS.slice(8), { minLength: 2 })
);
const turns = fc.array(fc.nat({ max: 2 }), { maxLength: 40 });
const skews = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -90_000, max: 90_000 })));

/** All that is done with a batch in somebody's hands, act by act: keyed, keyed again, looked at, closed. */
function actsOn(tablet: Tablet, batch: number, papers: readonly string[]): (() => unknown)[] {
	const key = (entry: 1 | 2) =>
		papers.map(
			(marks, at) => () =>
				tablet.act(recordBallot, { ...entryOf(batch, entry), position: at + 1, marks })
		);
	return [
		...key(1),
		() => finished(tablet, batch),
		() => tablet.act(claimBatch, { ...entryOf(batch, 2), by: TWO, handedOver: false }),
		...key(2),
		() => finished(tablet, batch, 2),
		() => closed(tablet, batch)
	];
}

/** Three tablets key a batch each, turn by turn, without hearing of each other; then all hear all. */
function keyedByThree(papers: readonly string[][], whose: readonly number[], skew: number[]) {
	const tablets = papers.map((_, at) => new Tablet(`tablet ${at}`, taken()));
	tablets.forEach((tablet, at) => (tablet.skew = skew[at]!));
	const left = tablets.map((tablet, at) => actsOn(tablet, at + 1, papers[at]!));
	for (const at of whose) left[at]!.shift()?.();
	for (const acts of left) for (const act of acts) act();
	gather(tablets);
	return tablets;
}

describe('whoever keys what, whenever and in whatever order', () => {
	it('the same ballots in the same batches give the same code on every device', () => {
		const expected = codeOf(committeeIn(counted()));
		fc.assert(
			fc.property(stacks, turns, skews, (papers, whose, skew) => {
				const tablets = keyedByThree(papers, whose, skew);
				for (const tablet of tablets) expect(codeOf(committeeIn(tablet))).toEqual(expected);
			}),
			SAMPLED
		);
	});

	it('the order in which events arrive changes nothing', () => {
		const { events } = keyedByThree(
			[PAPERS.slice(0, 4), PAPERS.slice(4, 8), PAPERS.slice(8)],
			[],
			[0, 5, 9]
		)[0]!;
		const expected = codeOf(committeeIn(counted()));
		const arrivals = fc.shuffledSubarray(events, { minLength: events.length });
		fc.assert(
			fc.property(arrivals, (arrived) => {
				const { contests } = timelineOf(arrived).state;
				expect(codeOf(contests.find(({ plan }) => plan.id === COMMITTEE.id)!)).toEqual(expected);
			}),
			SAMPLED
		);
	});
});

const first = (contest: Contest, change: (batch: Batch) => Batch): Contest => ({
	...contest,
	batches: contest.batches.with(0, change(contest.batches[0]!))
});
const firstBallot = (change: Partial<Ballot>) =>
	first(done, (batch) => {
		const [sheet, ...others] = batch.sheets!;
		return {
			...batch,
			sheets: [{ ...sheet!, ballot: { ...sheet!.ballot!, ...change } }, ...others]
		};
	});
const hall = { present: 12, convened: 12 };
const vote = { agree: 12, disagree: 0, other: 0, hall };
const issue = done.issue!;
const tally = done.announced!.tally;
const RULING = { marks: '.....', ground: null, agree: 3, disagree: 0 } as const;

const CHANGES: readonly [string, Contest][] = [
	['the seats', { ...done, plan: { ...done.plan, seats: 3 } }],
	['the title', { ...done, plan: { ...done.plan, title: 'Ban Thường vụ' } }],
	['the order of the list', { ...done, candidates: done.candidates.toReversed() }],
	[
		'a name',
		{ ...done, candidates: done.candidates.with(1, { ...done.candidates[1]!, name: 'Ai khác' }) }
	],
	['a show of hands', { ...done, handVotes: { seats: vote } }],
	['a teller', { ...done, tellers: done.tellers.slice(1) }],
	['a direction', { ...done, direction: 'Tiếp tục' }],
	['ballots issued', { ...done, issue: { ...issue, issued: issue.issued + 1 } }],
	['those present', { ...done, issue: { ...issue, present: issue.present - 1 } }],
	['the base', { ...done, issue: { ...issue, base: { ...issue.base, convened: 11 } } }],
	['an added ground', { ...done, issue: { ...issue, ownGrounds: [] } }],
	['the box', { ...done, returned: 9 }],
	['the size of a batch', first(done, (batch) => ({ ...batch, size: batch.size + 1 }))],
	['the marks of a ballot', firstBallot({ marks: '....x' })],
	['the ground of a ballot', firstBallot({ ground: 'not-issued' })],
	['a doubt', firstBallot({ doubt: 'Nét gạch mờ', ruling: RULING })],
	['a ruling', firstBallot({ ruling: RULING })],
	[
		'an announced figure',
		{ ...done, announced: { ...done.announced!, tally: { ...tally, valid: tally.valid + 1 } } }
	]
];

describe('what changes the code', () => {
	it.each(CHANGES)('%s', (_, changed) => {
		expect(factsOf(changed)).not.toBe(factsOf(done));
		expect(codeOf(changed)).not.toEqual(codeOf(done));
	});

	it('a ledger that was corrected', () => {
		const reason = 'Đếm lại';
		const correction = { contestId: COMMITTEE.id, figure: 'issued', value: 11, reason } as const;
		const corrected = committeeIn(counted().act(correctLedger, correction));
		expect(codeOf(corrected)).not.toEqual(codeOf(done));
	});

	it('any one mark of any one ballot', () => {
		const place = fc.nat({ max: PAPERS.length - 1 });
		fc.assert(
			fc.property(place, fc.nat({ max: 4 }), (at, name) => {
				const changed = changedAt(at, name);
				expect(factsOf(changed)).not.toBe(factsOf(done));
			}),
			SAMPLED
		);
	});

	it('nothing that only says who keyed, when and in what order', () => {
		const renamed = first(done, (batch) => ({
			...batch,
			entries: batch.entries.map((entry) => ({
				...entry,
				by: 'Ai khác',
				ballots: entry.ballots.toReversed()
			})),
			sheets: batch.sheets!.toReversed()
		}));
		expect(factsOf({ ...renamed, announcedAt: 1 })).toBe(factsOf(done));
	});
});

/** The count with one mark turned: a name struck that was not, or the other way round. */
function changedAt(at: number, name: number): Contest {
	const number = Math.floor(at / 4);
	const batches = done.batches.map((batch, index) => {
		if (index !== number) return batch;
		const sheets = batch.sheets!;
		const sheet = sheets[at % 4]!;
		const ballot = sheet.ballot!;
		const turned = ballot.marks[name] === 'x' ? '.' : 'x';
		const marks = ballot.marks.slice(0, name) + turned + ballot.marks.slice(name + 1);
		return { ...batch, sheets: sheets.with(at % 4, { ...sheet, ballot: { ...ballot, marks } }) };
	});
	return { ...done, batches };
}
