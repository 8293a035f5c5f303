import { figure, median, p95, type Figure } from './figure';
import { withFilledHub } from './filled-hub';
import { SeenPush } from './seen-push';

const DEVICES = 50;
const KEYED_EVERY = 3_000;
const TURNS = 40;
/** Of the turns, the first and the last quarter are held against each other. */
const QUARTER = TURNS / 4;

/** One device keys a ballot every three seconds, each at its own moment of them. */
async function keyed(one: SeenPush, at: number, turns: number[][]): Promise<void> {
	const begun = performance.now() + (at * KEYED_EVERY) / DEVICES;
	for (const [turn, times] of turns.entries()) {
		const wait = begun + turn * KEYED_EVERY - performance.now();
		await new Promise((resolve) => setTimeout(resolve, wait));
		times.push(await one.time());
	}
}

/** 50 devices that each write and follow, for two minutes: the end beside the beginning. */
export function hallFigures(): Promise<Figure[]> {
	return withFilledHub(0, DEVICES, async ({ devices: [, ...tellers] }) => {
		const turns: number[][] = Array.from({ length: TURNS }, () => []);
		// Each is seen by the next one, so that all have their stream open.
		const pairs = tellers.map(
			(teller, at) => new SeenPush(teller, tellers[(at + 1) % tellers.length]!)
		);
		await Promise.all(pairs.map((pair, at) => keyed(pair, at, turns)));
		for (const pair of pairs) pair.leave();
		const [first, last] = [turns.slice(0, QUARTER).flat(), turns.slice(-QUARTER).flat()];
		const what = { unit: 'ms', limit: 1.3 } as const;
		return [
			figure({ ...what, name: '50 devices, last : first, p50' }, median(last), median(first)),
			figure({ ...what, name: '50 devices, last : first, p95' }, p95(last), p95(first))
		];
	});
}
