import * as fc from 'fast-check';
import { announceResult, correctLedger } from '$lib/core/contest/decide';
import { ballotsIn } from '$lib/core/counting/ballots';
import {
	claimBatch,
	closeBatch,
	recordBallot,
	recountBatch,
	reopenBatch,
	ruleOnDoubt,
	takeBackBallot
} from '$lib/core/counting/decide';
import { ruledGrounds } from '$lib/core/tally/ballot';
import { attemptsAt } from './attempt';
import { COMMITTEE, committeeIn, TELLERS } from './small-congress';
import { batchOf, entryOf } from './small-count';
import type { Story } from './story';

const NAMES = 5;
const contestId = COMMITTEE.id;

/** Marks of one ballot of the small committee. */
export const marks = fc.string({
	unit: fc.constantFrom('.', '.', 'x'),
	minLength: NAMES,
	maxLength: NAMES
});
/** Those of the regulation, the one the congress added, and one that it did not. */
const grounds = fc.constantFrom(...ruledGrounds(2));
const ground = fc.option(grounds, { nil: undefined, freq: 5 });
const doubt = fc.option(fc.constant('Nét gạch mờ'), { nil: undefined, freq: 4 });
const reason = fc.constantFrom('Đếm lại', 'Ghi nhầm', '');
/** Mostly the place that is next; now and then a wrong one. */
const offset = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1);
const by = fc.constantFrom(...TELLERS.map(({ name }) => name));

function keyedIn(story: Story, batch: number): number {
	const held = committeeIn(story).batches[batch - 1];
	return held ? ballotsIn(held).length : 0;
}

function keying(batch: fc.Arbitrary<number>) {
	return fc.oneof(
		{
			weight: 6,
			arbitrary: attemptsAt(
				recordBallot,
				fc.record({ batch, marks, ground, doubt, offset }),
				({ offset: off, ...ballot }, story) => ({
					...entryOf(ballot.batch),
					...ballot,
					position: keyedIn(story, ballot.batch) + 1 + off
				})
			)
		},
		attemptsAt(takeBackBallot, fc.record({ batch, offset }), (drawn, story) => ({
			...entryOf(drawn.batch),
			position: keyedIn(story, drawn.batch) + drawn.offset
		})),
		attemptsAt(claimBatch, fc.record({ batch, by, handedOver: fc.boolean() }), (drawn) => ({
			...entryOf(drawn.batch),
			...drawn
		}))
	);
}

const ruling = fc.record({
	marks,
	ground: fc.option(grounds),
	agree: fc.constantFrom(2, 2, 3, 1),
	disagree: fc.constantFrom(0, 1)
});

/** Everything that may be tried on a batch. */
export function attemptsOnBatch(batch: fc.Arbitrary<number>) {
	const position = fc.integer({ min: 0, max: 5 });
	const size = fc.integer({ min: 0, max: 6 });
	return fc.oneof(
		{ weight: 8, arbitrary: keying(batch) },
		{
			weight: 2,
			arbitrary: attemptsAt(ruleOnDoubt, fc.record({ batch, position, ruling }), (drawn) => ({
				...entryOf(drawn.batch),
				...drawn
			}))
		},
		{ weight: 2, arbitrary: attemptsAt(closeBatch, batch, batchOf) },
		attemptsAt(reopenBatch, fc.record({ batch, reason }), (drawn) => ({ contestId, ...drawn })),
		attemptsAt(recountBatch, fc.record({ batch, size, reason }), (drawn) => ({
			contestId,
			...drawn
		}))
	);
}

/** Everything tellers may try between the open box and the announcement. */
export const countingAttempts = fc.oneof(
	{ weight: 30, arbitrary: attemptsOnBatch(fc.integer({ min: 1, max: 3 })) },
	attemptsAt(
		correctLedger,
		fc.record({
			figure: fc.constantFrom('issued', 'returned'),
			value: fc.integer({ min: 8, max: 12 }),
			reason
		}),
		(drawn) => ({ contestId, ...drawn })
	),
	attemptsAt(announceResult, fc.constant({ contestId }), (of) => of)
);
