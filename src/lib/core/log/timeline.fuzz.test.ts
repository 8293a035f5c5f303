import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/testing/attempt';
import { countingAttempts } from '$lib/testing/counting-attempts';
import { doorAttempts } from '$lib/testing/door-attempts';
import { planningAttempts } from '$lib/testing/planning-attempts';
import { kept, recomputed } from '$lib/testing/recomputed';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn, listed } from '$lib/testing/small-congress';
import { issued, taken } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { gather, Tablet } from '$lib/testing/tablet';
import { settleConflict } from '../conflict/decide';
import { openConflicts } from '../conflict/conflict';
import { CONFLICT_RULINGS, type ConflictRuling } from '../conflict/events';
import { keyOf } from './event-key';
import { compareEvents } from './order';
import { replay } from './replay';
import { timelineOf } from './timeline';

const DEVICES = ['one', 'two', 'three'];
const beginnings: Readonly<Record<string, () => Story>> = { listed, issued, taken };

type Step =
	| { readonly kind: 'act'; readonly who: number; readonly attempt: Attempt }
	| { readonly kind: 'send'; readonly who: number; readonly to: number; readonly lost: number }
	| { readonly kind: 'wait'; readonly who: number; readonly ms: number }
	| { readonly kind: 'settle'; readonly who: number; readonly ruling: ConflictRuling };

const device = fc.nat({ max: DEVICES.length - 1 });
const attempt = fc.oneof({ weight: 1, arbitrary: planningAttempts }, doorAttempts, {
	weight: 4,
	arbitrary: countingAttempts
});
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({ kind: fc.constant('act' as const), who: device, attempt })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('send' as const),
			who: device,
			to: device,
			lost: fc.nat({ max: 3 })
		})
	},
	// Clocks drift, jump ahead and are set back.
	fc.record({
		kind: fc.constant('wait' as const),
		who: device,
		ms: fc.integer({ min: -90_000, max: 90_000 })
	}),
	fc.record({
		kind: fc.constant('settle' as const),
		who: device,
		ruling: fc.constantFrom(...CONFLICT_RULINGS)
	})
);

function take(tablets: readonly Tablet[], now: Step): void {
	const tablet = tablets[now.who]!;
	if (now.kind === 'act') now.attempt.on(tablet);
	else if (now.kind === 'wait') tablet.skew += now.ms;
	else if (now.kind === 'send') {
		// Of each device in its order, all but the last few: they were lost on the way.
		const { events } = tablet;
		tablets[now.to]!.receive(events.slice(0, events.length - now.lost));
	} else {
		const [first] = openConflicts(tablet.state.log.conflicts);
		if (first) tablet.tries(settleConflict, { conflict: first.id, ruling: now.ruling, reason: '' });
	}
}

function played(beginning: string, steps: readonly Step[]): Tablet[] {
	const story = beginnings[beginning]!();
	const tablets = DEVICES.map((name) => new Tablet(name, story));
	for (const one of steps) take(tablets, one);
	gather(tablets);
	return tablets;
}

// Long days: it takes some acts until two of them are about the same person or batch.
const day = fc.array(step, { minLength: 40, maxLength: 80 });
const beginning = fc.constantFrom(...Object.keys(beginnings));

describe('however three devices act, and whatever reaches whom and when', () => {
	it('all end in the same state, which is the log folded in its one order', () => {
		fc.assert(
			fc.property(beginning, day, (name, steps) => {
				const [one, ...others] = played(name, steps);
				for (const other of others) expect(other.state).toEqual(one!.state);
				const sorted = one!.events.toSorted(compareEvents);
				expect(one!.state).toEqual(replay(sorted));
				expect(timelineOf(one!.events.toReversed()).state).toEqual(one!.state);
			}),
			SAMPLED
		);
	});

	it('no act is lost: each is done, or lies in a conflict; none is unreadable', () => {
		fc.assert(
			fc.property(beginning, day, (name, steps) => {
				const [{ state, events }] = played(name, steps) as [Tablet, ...Tablet[]];
				expect(state.log).toMatchObject({ position: events.length, unknown: 0 });
				const aside = state.log.conflicts.flatMap((conflict) => conflict.events.map(keyOf));
				expect(new Set(aside).size).toBe(aside.length);
			}),
			SAMPLED
		);
	});

	it('what the count keeps as it goes is what its ballots say', () => {
		fc.assert(
			fc.property(beginning, day, (name, steps) => {
				const contest = committeeIn(played(name, steps)[0]!);
				expect(kept(contest)).toEqual(recomputed(contest));
			}),
			SAMPLED
		);
	});
});
