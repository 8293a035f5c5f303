import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../basics/ids';
import { EMPTY_CONGRESS, type CongressState } from '../congress/state';
import { announced } from '$lib/testing/small-count';
import { convened } from '$lib/testing/small-congress';
import type { LoggedEvent } from './catalogue';
import { keyOf } from './event-key';
import { evolve, replay } from './replay';

const { events, state } = announced();
const [first] = events as [LoggedEvent];

describe('replay', () => {
	it('of the whole log is the state of now', () => {
		expect(replay(events)).toEqual(state);
	});

	it('of any prefix is the state of that moment', () => {
		let then: CongressState = EMPTY_CONGRESS;
		events.forEach((event, at) => {
			expect(replay(events.slice(0, at))).toEqual(then);
			then = evolve(then, event);
		});
		expect(then).toEqual(state);
	});

	it('goes on from where it stopped', () => {
		const half = replay(events.slice(0, 20));
		expect(replay(events.slice(20), half)).toEqual(state);
	});

	it('knows where the log stands', () => {
		const { position, hlc, seqs, unknown } = state.log;
		expect(position).toBe(events.length);
		expect(hlc).toBe(events.at(-1)?.hlc);
		expect([...seqs.values()]).toEqual([events.length]);
		expect(unknown).toBe(0);
	});

	it('never edits the state it was given', () => {
		const before = structuredClone(state);
		replay(events, state);
		expect(state).toEqual(before);
	});
});

describe('what this program does not understand', () => {
	const before = convened().state;
	const odd = (change: object) => evolve(before, { ...first, after: [keyOf(first)], ...change });

	it.each<[string, object]>([
		['an unknown type', { type: 'SongSung' }],
		['a name every object has', { type: 'constructor' }],
		['a newer version', { version: 99 }],
		['no version', { version: undefined }],
		['data that make no sense', { type: 'DelegatesConvened', data: null }],
		['a contest nobody planned', { type: 'BoxCounted', data: { contestId: 'none' } }]
	])('%s is kept, counted, and changes nothing else', (_, change) => {
		const { log, ...rest } = odd(change);
		const { log: logBefore, ...restBefore } = before;
		expect(rest).toEqual(restBefore);
		expect(log).toMatchObject({ unknown: 1, position: logBefore.position + 1 });
	});
});

it('keeps the highest number of each device', () => {
	const other = { ...first, deviceId: 'tablet' as DeviceId, seq: 7 };
	expect([...evolve(state, other).log.seqs]).toEqual([
		[first.deviceId, events.length],
		['tablet', 7]
	]);
});
