import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { hallView, type HallView } from '$lib/core/hall/hall-view';
import { sampleAt } from '$lib/sample/counted-sample';
import { FakeSurroundings } from '$lib/testing/fake-surroundings';
import { HallLine, type HallLineState } from './hall-line';
import { HubClient, type Send } from './hub-client';

const CONGRESS = 'ngoc-lam' as CongressId;
const state = sampleAt('announced');
const welcome = hallView(state, { kind: 'welcome' })!;
const quorum = hallView(state, { kind: 'quorum' })!;

/** Halls of a hub that can go away, forget the congress, and lie. */
class FakeHalls {
	isDown = false;
	refusal: Response | null = null;
	readonly asked: string[] = [];
	readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();

	readonly send: Send = async (address, { signal, headers }) => {
		await Promise.resolve();
		this.asked.push(new URL(address).pathname);
		expect(headers).not.toHaveProperty('authorization');
		if (this.isDown) throw new TypeError('nobody answers');
		if (this.refusal) return this.refusal.clone();
		return new Response(
			new ReadableStream<Uint8Array>({
				start: (stream) => {
					this.#streams.add(stream);
					signal?.addEventListener('abort', () => this.#end(stream));
				},
				cancel: () => this.#streams.clear()
			})
		);
	};

	get open(): number {
		return this.#streams.size;
	}

	say(text: string): void {
		for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(text));
	}

	show(view: unknown): void {
		this.say(`event: view\ndata: ${JSON.stringify(view)}\n\n`);
	}

	drop(): void {
		for (const stream of this.#streams) this.#end(stream);
	}

	#end(stream: ReadableStreamDefaultController<Uint8Array>): void {
		if (this.#streams.delete(stream)) stream.error(new TypeError('broken off'));
	}
}

let halls: FakeHalls;
let around: FakeSurroundings;
let views: (HallView | null)[];
let states: HallLineState[];
let line: HallLine;

beforeEach(() => {
	halls = new FakeHalls();
	around = new FakeSurroundings();
	views = [];
	states = [];
	const ears = {
		onview: (view: HallView | null) => void views.push(view),
		onstate: (one: HallLineState) => void states.push(one)
	};
	line = new HallLine(CONGRESS, ears, new HubClient('http://hub', null, halls.send), around);
});
afterEach(() => line.stop());

const opened = () => vi.waitFor(() => expect(halls.open).toBe(1));
const isNow = (one: HallLineState) => vi.waitFor(() => expect(states.at(-1)).toBe(one));
/** How often the hub was asked, once it was asked so often. */
const askedTimes = (times: number) => vi.waitFor(() => expect(halls.asked).toHaveLength(times));
/** The pauses between tries, without the watch over a silent line. */
const pauses = () => around.waits.filter((ms) => ms !== 30_000);
const pausedTimes = (times: number) => vi.waitFor(() => expect(pauses()).toHaveLength(times));

/** What was said in this turn has been heard in the next. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function live(): Promise<void> {
	line.start();
	await opened();
	halls.show(welcome);
	await isNow('live');
}

describe('the line of a hall screen', () => {
	it('shows what comes, one picture after the other', async () => {
		await live();
		halls.show(quorum);
		halls.show(null);
		await vi.waitFor(() => expect(views).toEqual([welcome, quorum, null]));
		expect(halls.asked).toEqual([`/api/halls/${CONGRESS}/stream`]);
	});

	it('keeps the last picture when the hub goes, and takes the next when it is back', async () => {
		await live();
		halls.isDown = true;
		halls.drop();
		await isNow('lost');
		expect(views).toEqual([welcome]);
		halls.isDown = false;
		await pausedTimes(1);
		around.pass(1_000);
		await opened();
		halls.show(quorum);
		await isNow('live');
		expect(views).toEqual([welcome, quorum]);
	});

	it('tries for ever, with pauses that grow to fifteen seconds and no further', async () => {
		halls.isDown = true;
		line.start();
		for (let tries = 1; tries <= 12; tries += 1) {
			await askedTimes(tries);
			await pausedTimes(tries);
			around.pass(15_000);
		}
		// Chance is always one half in tests, so each pause is three quarters of the longest.
		expect(pauses()).toEqual([
			375, 750, 1_500, 3_000, 6_000, 11_250, 11_250, 11_250, 11_250, 11_250, 11_250, 11_250
		]);
	});

	it('begins with a short pause again once a picture came', async () => {
		halls.isDown = true;
		line.start();
		await pausedTimes(1);
		around.pass(15_000);
		await pausedTimes(2);
		halls.isDown = false;
		around.pass(15_000);
		await opened();
		halls.show(welcome);
		await isNow('live');
		halls.drop();
		await pausedTimes(3);
		expect(pauses()).toEqual([375, 750, 375]);
	});

	it('does not believe in a line that is silent for half a minute', async () => {
		await live();
		around.pass(30_000);
		await vi.waitFor(() => expect(around.waits.filter((ms) => ms === 30_000)).toHaveLength(2));
		expect(halls.open).toBe(1);
		around.pass(30_000);
		await isNow('lost');
	});

	it('takes the beat of the hub for life', async () => {
		await live();
		for (let beats = 2; beats <= 6; beats += 1) {
			around.pass(15_000);
			halls.say(': alive\n\n');
			await turn();
			around.pass(15_000);
			await turn();
		}
		expect(halls.open).toBe(1);
		expect(states).toEqual(['connecting', 'live']);
	});

	it('waits no longer when the machine wakes up', async () => {
		halls.isDown = true;
		line.start();
		await pausedTimes(1);
		halls.isDown = false;
		line.wake();
		await opened();
	});

	it('says that the hub has no such congress, and waits for it', async () => {
		halls.refusal = Response.json({ refused: 'not-found' }, { status: 404 });
		line.start();
		await isNow('unknown-congress');
		halls.refusal = null;
		await pausedTimes(1);
		around.pass(15_000);
		await opened();
		halls.show(welcome);
		await isNow('live');
	});

	it.each([
		['a picture of another kind', '{"head":null,"picture":{"kind":"votes"}}'],
		['no JSON at all', '<html>']
	])('draws nothing of %s', async (_, data) => {
		await live();
		halls.say(`event: view\ndata: ${data}\n\n`);
		await isNow('strange');
		expect(views).toEqual([welcome]);
	});

	it('is over when it is told so', async () => {
		await live();
		await line.stop();
		expect(halls.open).toBe(0);
		around.pass(60_000);
		expect(halls.asked).toHaveLength(1);
	});
});
