import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { contestOf } from '../../src/lib/core/contest/contest';
import { ballotsIn } from '../../src/lib/core/counting/ballots';
import { struckOf } from '../../src/lib/core/tally/ballot';
import { replay } from '../../src/lib/core/log/replay';
import { openSampleBeingCounted } from '../support/sample-being-counted';
import { storedEvents } from '../support/stored-congress';
import { BallotPad } from './pages/BallotPad';
import { CountBoard } from './pages/CountBoard';

const SIZE = 20;
const ROUNDS = 19;

/** Two windows of one device, each with its own pair of hands on its own batch. */
async function twoTabs(
	context: BrowserContext,
	batches: readonly [number, number]
): Promise<[BallotPad, BallotPad]> {
	const page = await context.newPage();
	await openSampleBeingCounted(page);
	const pads = [new BallotPad(page), new BallotPad(await context.newPage())] as const;
	for (const [at, pad] of pads.entries()) {
		const board = new CountBoard(pad.page);
		await board.goTo(COMMITTEE_ID);
		await board.chooseKeyer(SAMPLE_TELLERS[at]!.name);
		await board.openBatch(batches[at]!);
	}
	return [...pads];
}

/** The log as it lies in the database: without a gap, and understood to the last event. */
async function checkedState(page: Page) {
	const events = await storedEvents(page, SAMPLE_CONGRESS_ID);
	expect(events.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
	for (const device of new Set(events.map(({ deviceId }) => deviceId))) {
		const seqs = events.filter(({ deviceId }) => deviceId === device).map(({ seq }) => seq);
		expect(seqs).toEqual(seqs.map((_, at) => at + 1));
	}
	const state = replay(events);
	expect(state.log.unknown).toBe(0);
	return { events, state };
}

test('two tabs key two batches at the same time: nothing lost, nothing doubled', async ({
	context
}) => {
	const pads = await twoTabs(context, [1, 2]);
	await Promise.all(
		pads.map(async (pad, at) => {
			for (let position = 1; position <= SIZE; position += 1)
				await pad.keyBallot({ struck: [at + 1, 17], by: 'keys' });
			await pad.finish();
		})
	);
	const { state } = await checkedState(pads[0].page);
	const batches = contestOf(state, COMMITTEE_ID)?.batches.slice(0, 2) ?? [];
	const struck = batches.map((batch) => ballotsIn(batch, 1).map(({ marks }) => struckOf(marks)));
	expect(struck).toEqual([
		Array.from({ length: SIZE }, () => [1, 17]),
		Array.from({ length: SIZE }, () => [2, 17])
	]);
});

/** Waits until both tabs rest and show the same number of ballots, more than before. */
async function agreedOn(pads: readonly BallotPad[], before: number): Promise<number> {
	let shown: number[] = [];
	await expect(async () => {
		shown = await Promise.all(pads.map((pad) => pad.keyed()));
		for (const pad of pads) await expect(pad.saved).toBeVisible();
		expect(shown[0]).toBeGreaterThan(before);
		expect(shown[1]).toBe(shown[0]);
	}).toPass();
	return shown[0] ?? 0;
}

test('two tabs key the same batch: one place, one ballot, and the slower one is told', async ({
	context
}) => {
	const pads = await twoTabs(context, [1, 1]);
	// Both tabs press Enter on the same word, until one was really slower than the other.
	const listen = () => {
		new BroadcastChannel('both').onmessage = () =>
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
	};
	for (const pad of pads) await pad.page.evaluate(listen);
	const caller = await context.newPage();
	await caller.goto('/');
	let isTold = false;
	let confirmed = 0;
	for (let round = 1; round <= ROUNDS && !isTold; round += 1) {
		await caller.evaluate(() => {
			const channel = new BroadcastChannel('both');
			channel.postMessage('go');
			channel.close();
		});
		confirmed = await agreedOn(pads, confirmed);
		isTold = (await pads[0].refusal.count()) + (await pads[1].refusal.count()) > 0;
	}
	expect(isTold).toBe(true);
	const told = (await pads[0].refusal.count()) > 0 ? pads[0] : pads[1];
	await expect(told.refusal).toContainText('đã được nhập');
	const { events } = await checkedState(pads[0].page);
	const places = events.flatMap(({ type, data }) =>
		type === 'BallotRecorded' ? [data.position] : []
	);
	expect(places).toEqual(Array.from({ length: confirmed }, (_, at) => at + 1));
});
