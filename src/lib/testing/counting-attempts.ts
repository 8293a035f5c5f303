import * as fc from 'fast-check';
import { announceResult, correctLedger } from '$lib/core/contest/decide';
import { ballotsIn } from '$lib/core/counting/ballots';
import type { EntryNumber } from '$lib/core/counting/batch';
import { closeBatch, recountBatch, reopenBatch } from '$lib/core/counting/close';
import {
	claimBatch,
	finishEntry,
	recordBallot,
	releaseBatch,
	takeBackBallot
} from '$lib/core/counting/decide';
import { resolveDifference, ruleOnDoubt } from '$lib/core/counting/resolve';
import { ruledGrounds } from '$lib/core/tally/ballot';
import { attemptsAt } from './attempt';
import { COMMITTEE, committeeIn, TELLERS } from './small-congress';
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

const entry = fc.constantFrom<EntryNumber>(1, 2);

function keyedIn(story: Story, batch: number, number: EntryNumber): number {
	const held = committeeIn(story).batches[batch - 1];
	return held ? ballotsIn(held, number).length : 0;
}

function keying(batch: fc.Arbitrary<number>) {
	return fc.oneof(
		{
			weight: 8,
			arbitrary: attemptsAt(
				recordBallot,
				fc.record({ batch, entry, marks, ground, doubt, offset, isBeyond: fc.boolean() }),
				({ offset: off, ...ballot }, story) => ({
					contestId,
					...ballot,
					position: keyedIn(story, ballot.batch, ballot.entry) + 1 + off
				})
			)
		},
		attemptsAt(takeBackBallot, fc.record({ batch, entry, offset }), (drawn, story) => ({
			contestId,
			...drawn,
			position: keyedIn(story, drawn.batch, drawn.entry) + drawn.offset
		})),
		{
			weight: 2,
			arbitrary: attemptsAt(
				claimBatch,
				fc.record({ batch, entry, by, handedOver: fc.boolean() }),
				(drawn) => ({ contestId, ...drawn })
			)
		},
		attemptsAt(releaseBatch, fc.record({ batch, entry }), (drawn) => ({ contestId, ...drawn })),
		{
			weight: 2,
			arbitrary: attemptsAt(
				finishEntry,
				fc.record({ batch, entry, isConfirmed: fc.boolean() }),
				(drawn) => ({ contestId, ...drawn })
			)
		}
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
	const reading = fc.constantFrom(1, 2, 3);
	const ballot = fc.option(fc.record({ marks, ground, doubt }), { freq: 6 });
	const places = fc.oneof(fc.constant('all' as const), fc.array(position, { maxLength: 2 }));
	const looked = fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 3 });
	const inContest = <Drawn extends object>(drawn: Drawn) => ({ contestId, ...drawn });
	return fc.oneof(
		{ weight: 10, arbitrary: keying(batch) },
		{
			weight: 2,
			arbitrary: attemptsAt(
				ruleOnDoubt,
				fc.record({ batch, entry: reading, position, ruling }),
				inContest
			)
		},
		{
			weight: 3,
			arbitrary: attemptsAt(
				resolveDifference,
				fc.record({ batch, place: position, by, ballot }),
				inContest
			)
		},
		{ weight: 2, arbitrary: attemptsAt(closeBatch, fc.record({ batch, looked }), inContest) },
		attemptsAt(reopenBatch, fc.record({ batch, reason, places }), inContest),
		attemptsAt(recountBatch, fc.record({ batch, size, reason }), inContest)
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
