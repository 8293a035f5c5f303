import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSetting } from '../congress/decide';
import type { CongressState } from '../congress/state';
import { contestOf } from '../contest/contest';
import { countBox, issueBallots } from '../contest/decide';
import {
	claimBatch,
	closeBatch,
	recordBallot,
	reopenBatch,
	takeBackBallot
} from '../counting/decide';
import type { Decision } from '../log/rule';
import { tick } from '../log/hybrid-clock';
import { replay } from '../log/replay';
import type { DeviceId } from '../basics/ids';
import { COMMITTEE_ID as contestId } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { Rehearsal } from '$lib/sample/rehearsal';
import { openSample, SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { hallView } from './hall-view';

const BALLOTS = 50;
const entry = 1;

/** The committee's box opened, with every batch on a pad and the hall seeing live figures. */
function opened(): CongressState {
	const rehearsal = openSample();
	rehearsal.act(chooseSetting, { key: 'hallFigures', value: 'live' });
	const { state } = rehearsal;
	const door = new Rehearsal(SAMPLE_CONGRESS_ID, state);
	for (const fact of countedFacts('checked-in', state))
		door.act(() => ({ ok: true, value: [fact] }), null);
	door.act(issueBallots, { contestId, issued: BALLOTS });
	door.act(countBox, { contestId, returned: BALLOTS });
	for (const { number } of contestOf(door.state, contestId)!.batches) {
		door.act(claimBatch, { contestId, batch: number, entry, by: 'Tổ trưởng', handedOver: false });
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
	readonly kind: 'record' | 'take-back' | 'close' | 'reopen';
	readonly batch: number;
	readonly marks: string;
}

const acts: fc.Arbitrary<Act> = fc.record({
	kind: fc.constantFrom('record', 'record', 'record', 'take-back', 'close', 'reopen'),
	batch: fc.integer({ min: 1, max: 3 }),
	marks: fc.string({ unit: fc.constantFrom('.', 'x'), minLength: 17, maxLength: 17 })
});

function step(state: CongressState, { kind, batch, marks }: Act): CongressState {
	const of = { contestId, batch };
	const keyed = contestOf(state, contestId)!.batches[batch - 1]!.entries[0]!.ballots.length;
	switch (kind) {
		case 'record':
			return attempt(state, recordBallot(state, { ...of, entry, position: keyed + 1, marks }));
		case 'take-back':
			return attempt(state, takeBackBallot(state, { ...of, entry, position: keyed }));
		case 'close':
			return attempt(state, closeBatch(state, of));
		case 'reopen':
			return attempt(state, reopenBatch(state, { ...of, reason: 'Xem lại' }));
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

/** Whole batches keyed and closed, so that reopening and taking back have something to bite on. */
const filledBatch = (batch: number): Act[] => [
	...Array.from({ length: 20 }, (_, at) => ({
		kind: 'record' as const,
		batch,
		marks:
			'.'
				.repeat(15)
				.padEnd(17, 'x')
				.slice(at % 17) + 'x'.repeat(at % 17)
	})),
	{ kind: 'close', batch, marks: '' }
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

	it('stays while a closed batch is open again', () => {
		let state = start;
		for (const act of filledBatch(1)) state = step(state, act);
		const before = figures(state);
		expect(before.slice(0, 2)).toEqual([20, 1]);
		state = step(state, { kind: 'reopen', batch: 1, marks: '' });
		state = step(state, { kind: 'take-back', batch: 1, marks: '' });
		expect(contestOf(state, contestId)!.batches[0]).toMatchObject({ closed: false });
		expect(figures(state)).toEqual(before);
	});
});
