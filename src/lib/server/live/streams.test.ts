import { describe, expect, it } from 'vitest';
import { HEARTBEAT, sentEvent, Streams, type Source } from './streams';

/** A source that says what it is told to, and timers that pass when they are told to. */
function staged() {
	const pieces: (Uint8Array | 'end')[] = [];
	const timers = new Set<() => void>();
	const done = { beats: 0, closed: 0, waits: [] as number[] };
	let wake = () => {};
	const source: Source = {
		next: () => Promise.resolve(pieces.shift() ?? null),
		beat: () => Promise.resolve(void (done.beats += 1)),
		close: () => (done.closed += 1)
	};
	const streams = new Streams((wait, call) => {
		done.waits.push(wait);
		timers.add(call);
		return () => timers.delete(call);
	});
	const stream = streams.open((given) => {
		wake = given;
		return source;
	});
	const read = async () => {
		const piece = await stream.next();
		return piece ? new TextDecoder().decode(piece) : 'over';
	};
	return { pieces, timers, done, streams, stream, read, wake: () => wake() };
}

/** Lets everything that is under way come to its next wait. */
const settle = () => new Promise(setImmediate);

describe('a stream', () => {
	it('gives its pieces in order, and waits to be woken for more', async () => {
		const stage = staged();
		stage.pieces.push(sentEvent('view', null), sentEvent('view', { a: 1 }));
		expect(await stage.read()).toBe('event: view\ndata: null\n\n');
		expect(await stage.read()).toBe('event: view\ndata: {"a":1}\n\n');
		const next = stage.read();
		await settle();
		stage.pieces.push(sentEvent('view', 2));
		stage.wake();
		expect(await next).toBe('event: view\ndata: 2\n\n');
	});

	it('says every fifteen seconds that it is still there, and looks whether it may be', async () => {
		const stage = staged();
		const next = stage.read();
		await settle();
		expect(stage.done.waits).toEqual([HEARTBEAT]);
		for (const pass of stage.timers) pass();
		expect(await next).toBe(': still here\n\n');
		expect(stage.done.beats).toBe(1);
	});

	it('makes nothing that is not read', async () => {
		const stage = staged();
		stage.pieces.push(...Array.from({ length: 10 }, (_, at) => sentEvent('n', at)));
		await settle();
		expect(stage.pieces).toHaveLength(10);
	});

	it('ends when its source does, when the reader goes, and when the hub closes', async () => {
		const ending = staged();
		ending.pieces.push('end');
		expect(await ending.read()).toBe('over');
		expect(ending.done.closed).toBe(1);

		const left = staged();
		await settle();
		const unread = left.read();
		left.stream.end();
		expect(await unread).toBe('over');
		expect(left.done.closed).toBe(1);

		const closing = staged();
		const last = closing.read();
		await settle();
		closing.streams.endAll();
		expect(await last).toBe('over');
		expect(closing.done.closed).toBe(1);
		expect(closing.timers.size).toBe(0);
	});
});
