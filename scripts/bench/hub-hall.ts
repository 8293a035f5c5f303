import { join } from 'node:path';
import { BareEar } from './bare-ear';
import { BareProgram } from './bare-program';
import { figure, median, p95, type Figure, type Rounds } from './figure';
import { withFilledHub } from './filled-hub';
import { SeenPush } from './seen-push';
import { sized } from './size';

const DEVICES = sized(50, 5);
const KEYED_EVERY = sized(3_000, 300);
/** Turns before it counts: streams open and the programs warm up. */
const WARM_UP = 4;
/** For two minutes. */
const TURNS = sized(40, 6);
/** Of the turns, the first and the last third are held against each other. */
const THIRD = Math.floor(TURNS / 3);

/** Times of one turn, of all devices. */
type Turn = Rounds;

/** One device keys a ballot every three seconds, each at its own moment of them; an echo follows each. */
async function keyed(pair: SeenPush, ear: BareEar, at: number, turns: readonly Turn[]) {
	const begun = performance.now() + (at * KEYED_EVERY) / DEVICES;
	for (const [turn, { app, bare }] of turns.entries()) {
		const wait = begun + turn * KEYED_EVERY - performance.now();
		await new Promise((resolve) => setTimeout(resolve, wait));
		app.push(await pair.time());
		bare.push(await ear.time());
	}
}

/** How many times as long the last third took as the first. */
function growth(
	turns: readonly Turn[],
	which: keyof Turn,
	of: (times: readonly number[]) => number
): number {
	const timesOf = (some: readonly Turn[]) => of(some.flatMap((turn) => turn[which]));
	return timesOf(turns.slice(-THIRD)) / timesOf(turns.slice(WARM_UP, WARM_UP + THIRD));
}

/**
 * 50 devices that each write and follow, for two minutes: how latency grew from the first third to the
 * last, beside how that of a bare echo grew. A machine that others begin to use slows both.
 */
export function hallFigures(): Promise<Figure[]> {
	return withFilledHub(0, DEVICES, async ({ folder, devices: [, ...tellers] }) => {
		const echo = await BareProgram.start('bare-echo', join(folder, 'bare.sqlite'));
		const ear = new BareEar(echo.address);
		await ear.listen();
		// Each is seen by the next one, so that all have their stream open.
		const pairs = tellers.map(
			(teller, at) => new SeenPush(teller, tellers[(at + 1) % tellers.length]!)
		);
		const turns = Array.from({ length: WARM_UP + TURNS }, (): Turn => ({ app: [], bare: [] }));
		await Promise.all(pairs.map((pair, at) => keyed(pair, ear, at, turns)));
		for (const one of [ear, ...pairs]) one.leave();
		echo.end();
		const grown = (name: string, of: typeof median) =>
			figure(
				{ name: `${DEVICES} devices, growth of ${name}`, unit: '×', limit: 1.3 },
				growth(turns, 'app', of),
				// One that becomes idle asks for no quicker hub.
				Math.max(1, growth(turns, 'bare', of))
			);
		return [grown('p50', median), grown('p95', p95)];
	});
}
