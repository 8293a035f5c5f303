import { expect, type Page } from '@playwright/test';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { seeded } from '../../src/lib/sample/seeded';
import { replay } from '../../src/lib/core/log/replay';
import { struckOf } from '../../src/lib/core/tally/ballot';
import { BallotPad } from '../e2e/pages/BallotPad';
import { CountBoard } from '../e2e/pages/CountBoard';
import { KeptBrowser } from './kept-profile';
import { storedEvents } from './stored-congress';

const KEYER = SAMPLE_TELLERS[0]?.name ?? '';
const BATCH_SIZE = 20;
/** The kill falls within these: ballots keyed before it, then ms from the first key of the next one. */
const MOST_BALLOTS = 30;
const LONGEST_DELAY = 45;

interface Ballot {
	readonly batch: number;
	readonly position: number;
	readonly struck: readonly number[];
}

/** Ballots as they were keyed, and the confirmations that were on screen, by `batch/position`. */
interface Keyed {
	readonly ballots: Ballot[];
	readonly confirmed: Set<string>;
}

const placeOf = ({ batch, position }: Omit<Ballot, 'struck'>) => `${batch}/${position}`;

/**
 * Tells this process of each confirmation the moment the screen shows it: of the ballot in flight
 * only this can say whether its confirmation was on screen when the browser died.
 */
async function mirrorConfirmations(page: Page, confirmed: Set<string>): Promise<void> {
	await page.exposeBinding('onScreen', (_source, place: string) => confirmed.add(place));
	await page.addInitScript(() => {
		const tell = Reflect.get(window, 'onScreen') as (place: string) => Promise<void>;
		let last = '';
		const look = () => {
			const words = [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent);
			const position = words.join().match(/Đã ghi phiếu (\d+)/)?.[1];
			const batch = document.querySelector('h1')?.textContent.match(/Tập (\d+)/)?.[1];
			const place = position ? `${batch}/${position}` : '';
			if (place && place !== last) void tell(place);
			last = place;
		};
		new MutationObserver(look).observe(document, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
}

/** Keys ballot after ballot, each after the last one's confirmation, until the browser is gone. */
async function keyUntilKilled(browser: KeptBrowser, seed: number, keyed: Keyed): Promise<void> {
	const below = seeded(seed);
	const board = new CountBoard(browser.page);
	const pad = new BallotPad(browser.page);
	await board.goTo(COMMITTEE_ID);
	await board.chooseKeyer(KEYER);
	await board.openBatch(1);
	const before = below(MOST_BALLOTS);
	const delay = below(LONGEST_DELAY * 1000) / 1000;
	const processes = await browser.processes();
	const gone = browser.context.waitForEvent('close');
	for (let at = 0; at <= before; at += 1) {
		const batch = 1 + Math.floor(at / BATCH_SIZE);
		const position = 1 + (at % BATCH_SIZE);
		if (position === 1 && batch > 1) {
			await pad.finish();
			expect(await pad.openNext()).toBe(batch);
		}
		const struck = [1 + below(8), 9 + below(9)];
		keyed.ballots.push({ batch, position, struck });
		if (at === before) setTimeout(() => kill(processes), delay);
		if (at === before) await pad.keyBlindly(struck).catch(() => undefined);
		else {
			await pad.keyBallot({ struck, by: 'keys' });
			keyed.confirmed.add(placeOf({ batch, position }));
		}
	}
	await gone;
}

/** No farewell: the processes are gone before they can write anything more. */
function kill(processes: readonly number[]): void {
	for (const id of processes) {
		try {
			process.kill(id, 'SIGKILL');
		} catch {
			// Its parent took it along.
		}
	}
}

/** What a round came to. */
export interface Survived {
	/** Ballots whose confirmation was on screen before the browser was killed. */
	readonly confirmed: number;
	/** Those of them that the disk does not hold. */
	readonly lost: number;
}

/** What is there is there as keyed, at most the ballot in flight beyond the confirmed, in an unbroken log. */
async function checkStored(page: Page, { ballots, confirmed }: Keyed): Promise<string[]> {
	const events = await storedEvents(page, SAMPLE_CONGRESS_ID);
	expect(events.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
	expect(replay(events).log.unknown).toBe(0);
	const stored = events.flatMap(({ type, data }) =>
		type === 'BallotRecorded'
			? [{ batch: data.batch, position: data.position, struck: struckOf(data.marks) }]
			: []
	);
	expect(stored).toEqual(ballots.slice(0, stored.length));
	expect(stored.length - confirmed.size).toBeLessThanOrEqual(1);
	return stored.map(placeOf);
}

/** The app opens and shows what is stored. */
async function checkScreen(page: Page, keyed: Keyed, stored: number): Promise<void> {
	const batch = keyed.ballots.at(-1)?.batch ?? 1;
	await page.goto(`/count/pad?contest=${COMMITTEE_ID}&batch=${batch}`);
	const inBatch = stored - (batch - 1) * BATCH_SIZE;
	await expect(new BallotPad(page).progress).toHaveAttribute('value', String(inBatch));
}

/**
 * One round: ballots are keyed on the real pad, the browser is killed at a moment the seed chooses,
 * and what the disk holds is compared with what was on screen.
 */
export async function killRound(
	profile: string,
	baseURL: string | undefined,
	seed: number
): Promise<Survived> {
	const keyed: Keyed = { ballots: [], confirmed: new Set() };
	const browser = await KeptBrowser.launch(profile, baseURL);
	await mirrorConfirmations(browser.page, keyed.confirmed);
	await keyUntilKilled(browser, seed, keyed);
	const after = await KeptBrowser.launch(profile, baseURL);
	await after.page.goto('/count');
	const stored = await checkStored(after.page, keyed);
	await checkScreen(after.page, keyed, stored.length);
	await after.close();
	const lost = [...keyed.confirmed].filter((place) => !stored.includes(place));
	return { confirmed: keyed.confirmed.size, lost: lost.length };
}
