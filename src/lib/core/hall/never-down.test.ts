import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSetting } from '../congress/decide';
import type { CongressState } from '../congress/state';
import { contestOf } from '../contest/contest';
import { countBox, issueBallots } from '../contest/decide';
import { ballotsIn } from '../counting/ballots';
import { closeBatch, reopenBatch } from '../counting/close';
import {
	claimBatch,
	finishEntry,
	proveZero,
	recordBallot,
	takeBackBallot
} from '../counting/decide';
import { placesToLookAt } from '../counting/second-look';
import type { Decision } from '../log/rule';
import { tick } from '../log/hybrid-clock';
import { replay } from '../log/replay';
import type { DeviceId } from '../basics/ids';
import { COMMITTEE_ID as contestId } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { Playthrough } from '$lib/sample/playthrough';
import { openSample, SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { hallView } from './hall-view';

const BALLOTS = 50;
const ENTRIES = [1, 2] as const;
type EntryNumber = (typeof ENTRIES)[number];
const [KEYER, SECOND] = ['Tổ trưởng', 'Tổ viên'] as const;

/** The committee's box opened, with every batch on a pad and the hall seeing live figures. */
function opened(): CongressState {
	const playthrough = openSample();
	playthrough.act(chooseSetting, { key: 'hallFigures', value: 'live' });
	const { state } = playthrough;
	const door = new Playthrough(SAMPLE_CONGRESS_ID, state);
	for (const fact of countedFacts('checked-in', state))
		door.act(() => ({ ok: true, value: [fact] }), null);
	door.act(issueBallots, { contestId, issued: BALLOTS });
	door.act(proveZero, { contestId, by: [KEYER, SECOND] });
	door.act(countBox, { contestId, returned: BALLOTS });
	for (const { number } of contestOf(door.state, contestId)!.batches) {
		door.act(claimBatch, { contestId, batch: number, entry: 1, by: KEYER, handedOver: false });
	}
	return door.state;
}

/** Acts if the rule allows it; a teller's slip that is refused changes nothing. */
function attempt(state: CongressState, decision: Decision): CongressState {
	if (!decision.ok) return state;
	const { hlc, position } = state.log;
	return replay(
		decision.value.map((fact, at) => ({
			...fact,
			congressId: SAMPLE_CONGRESS_ID,
			deviceId: 'test' as DeviceId,
			seq: position + at + 1,
			hlc: tick(hlc, 0),
			actor: { role: 'teller', name: '' }
		})),
		state
	);
}

interface Act {
	readonly kind: 'record' | 'take-back' | 'finish' | 'claim' | 'close' | 'reopen' | 'read-again';
	readonly batch: number;
	readonly entry: EntryNumber;
	readonly marks: string;
}

const acts: fc.Arbitrary<Act> = fc.record({
	kind: fc.constantFrom(
		...['record', 'record', 'record', 'record', 'take-back', 'finish', 'claim', 'close'],
		...['reopen', 'read-again']
	) as fc.Arbitrary<Act['kind']>,
	batch: fc.integer({ min: 1, max: 3 }),
	entry: fc.constantFrom(...ENTRIES),
	marks: fc.string({ unit: fc.constantFrom('.', 'x'), minLength: 17, maxLength: 17 })
});

function step(state: CongressState, { kind, batch, entry, marks }: Act): CongressState {
	const of = { contestId, batch };
	const contest = contestOf(state, contestId)!;
	const held = contest.batches[batch - 1]!;
	const keyed = ballotsIn(held, entry).length;
	switch (kind) {
		case 'record':
			return attempt(state, recordBallot(state, { ...of, entry, position: keyed + 1, marks }));
		case 'take-back':
			return attempt(state, takeBackBallot(state, { ...of, entry, position: keyed }));
		case 'finish':
			return attempt(state, finishEntry(state, { ...of, entry, isConfirmed: true }));
		case 'claim': {
			const by = entry === 1 ? KEYER : SECOND;
			return attempt(state, claimBatch(state, { ...of, entry, by, handedOver: true }, 0));
		}
		case 'close': {
			const looked = placesToLookAt(held, contest);
			return attempt(state, closeBatch(state, { ...of, looked }));
		}
		case 'reopen':
			return attempt(state, reopenBatch(state, { ...of, reason: 'Xem lại', places: 'all' }));
		case 'read-again':
			return attempt(state, reopenBatch(state, { ...of, reason: 'Xem lại', places: [1] }));
	}
}

/** Every figure of the counting scenes, in a fixed order. */
function figures(state: CongressState): number[] {
	const scenes = [
		{ kind: 'progress', contestId },
		{ kind: 'live', contestId, namesOpen: false },
		{ kind: 'live', contestId, namesOpen: true }
	] as const;
	return scenes.flatMap((scene) => {
		const picture = hallView(state, scene)!.picture;
		if (picture.kind === 'progress') return [picture.keyed, picture.closed];
		if (picture.kind !== 'live') throw new Error(picture.kind);
		return [picture.counted, ...picture.rows.map(({ votes }) => votes)];
	});
}

const stack = Array.from(
	{ length: 20 },
	(_, at) =>
		'.'
			.repeat(15)
			.padEnd(17, 'x')
			.slice(at % 17) + 'x'.repeat(at % 17)
);

/** Whole batches keyed twice and closed, so that reopening and taking back have something to bite on. */
const filledBatch = (batch: number): Act[] => [
	...ENTRIES.flatMap((entry): Act[] => [
		{ kind: 'claim', batch, entry, marks: '' },
		...stack.map((marks): Act => ({ kind: 'record', batch, entry, marks })),
		{ kind: 'finish', batch, entry, marks: '' }
	]),
	{ kind: 'close', batch, entry: 1, marks: '' }
];

describe('what the hall sees of the count', () => {
	const start = opened();

	it('never goes down, whatever the tellers take back, reopen and key again', () => {
		fc.assert(
			fc.property(fc.array(acts, { maxLength: 80 }), (slips) => {
				let state = start;
				let seen = figures(state);
				for (const act of [...filledBatch(1), ...slips, ...filledBatch(2), ...slips]) {
					state = step(state, act);
					const next = figures(state);
					expect(next.every((figure, at) => figure >= seen[at]!)).toBe(true);
					seen = next;
				}
			}),
			{ numRuns: 20, seed: 244 }
		);
	});

	it.each(['reopen', 'read-again'] as const)(
		'stays while a closed batch is open again: %s',
		(kind) => {
			let state = start;
			for (const act of filledBatch(1)) state = step(state, act);
			const before = figures(state);
			expect(before.slice(0, 2)).toEqual([20, 1]);
			state = step(state, { kind, batch: 1, entry: 1, marks: '' });
			expect(contestOf(state, contestId)!.batches[0]).toMatchObject({ closed: false });
			expect(figures(state)).toEqual(before);
			for (const act of filledBatch(1).slice(0, 3)) state = step(state, act);
			state = step(state, { kind: 'take-back', batch: 1, entry: 1, marks: '' });
			expect(figures(state)).toEqual(before);
		}
	);
});
