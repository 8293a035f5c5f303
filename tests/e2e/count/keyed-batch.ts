import { expect, type Page } from '@playwright/test';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '$lib/sample/contests';
import { keyStack, type Stack } from '../keyed-stack';
import { CountBoard } from '../pages/CountBoard';
import { issueCommittee, openFullHall, play } from '../sample-stage';

export const [THIRD, ONE, TWO] = SAMPLE_TELLERS.map(({ name }) => name) as [string, string, string];
/** Places struck on the papers of the one batch, from the top. */
export const STACK: Stack = [
	[14, 16],
	[1, 2],
	[3, 4],
	[5, 6],
	[7, 8]
];
/** No paper says so: whoever keyed it had another contest's in hand. */
export const STRAY = [9, 10];

/** What a test has of its own before the box is opened. */
interface Before {
	/** Sheets by hand count. */
	readonly size?: number;
	/** What the congress decides while no ballot is out. */
	readonly decide?: (page: Page) => Promise<void>;
}

/** The committee's box is opened and counted by hand. */
export async function openedBox(page: Page, before: Before = {}): Promise<CountBoard> {
	await openFullHall(page);
	await before.decide?.(page);
	await issueCommittee(page);
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await board.openBox(before.size ?? STACK.length);
	await expect(board.batch(1)).toBeVisible();
	return board;
}

/** A box of one batch, keyed by two people as they do; a third sits at the board. */
export async function keyedBatch(
	page: Page,
	first: Stack,
	second: Stack,
	before: Before = {}
): Promise<CountBoard> {
	const board = await openedBox(page, before);
	await play(page, (playthrough) => {
		keyStack(playthrough, 1, ONE, first);
		keyStack(playthrough, 2, TWO, second);
	});
	await board.chooseKeyer(THIRD);
	return board;
}
