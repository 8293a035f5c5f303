import { expect, test, type Page } from '@playwright/test';
import { reopenBatch } from '$lib/core/counting/close';
import { resolveDifference } from '$lib/core/counting/resolve';
import { marksOf } from '$lib/core/tally/ballot';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ContestScreen } from '../pages/ContestScreen';
import { ThirdPad } from '../pages/ThirdPad';
import { play } from '../sample-stage';
import { keyedBatch, STACK, THIRD } from './keyed-batch';

const NAMES = 17;
const PHONE = { width: 390, height: 844 };
/** The third sheet, on which two people missed the same stroke. */
const PLACE = 3;
const ALIKE = STACK.with(PLACE - 1, [3]);

/** Before ballots go out the congress chooses to hold every sheet in hand once more. */
async function chooseEverySheet(page: Page): Promise<void> {
	await new ContestScreen(page).goTo(COMMITTEE_ID);
	await page.getByLabel('Từng tờ của mọi tập').check();
	await expect(page.getByLabel('Từng tờ của mọi tập')).toBeChecked();
}

test('a slip that two people made alike is found with every sheet in hand, before the batch is closed', async ({
	page
}) => {
	const board = await keyedBatch(page, ALIKE, ALIKE, { decide: chooseEverySheet });
	await expect(board.locks).toContainText('đã đối chiếu, xem lại rồi đóng tập');
	await board.openClosing(1);
	await expect(board.dialog.getByRole('checkbox')).toHaveCount(STACK.length);
	await board.dialog.getByRole('checkbox').first().check();
	await board.closeButton.click();
	await expect(board.dialog.getByRole('alert')).toContainText('2, 3, 4, 5');
	// Whoever is called away finds what was ticked off as it was.
	await page.keyboard.press('Escape');
	await board.openClosing(1);
	await expect(board.dialog.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await board.askAgain(PLACE);

	await board.readAgain(1);
	const third = new ThirdPad(page);
	await third.read(STACK[PLACE - 1]!);
	await third.stand();
	await third.toBoard();
	// Three people, two readings: the tellers look at it together.
	await board.ruleOn(1, { verdict: 'Tính theo các tên còn lại', agree: 7, disagree: 0 });
	await board.lookAndClose(1);
	await expect(board.locks).toContainText('Mọi con số đã khớp');
	await expect(board.locks.getByRole('link', { name: 'Đến bàn chủ tọa' })).toBeVisible();
	await expect(board.ledger).toContainText(`Hợp lệ ${STACK.length}`);
});

test('a tick is worth nothing once its sheet was read again elsewhere', async ({ page }) => {
	const board = await keyedBatch(page, STACK, STACK, { decide: chooseEverySheet });
	await board.openClosing(1);
	const ticked = board.dialog.getByRole('checkbox', { checked: true });
	for (const at of [0, PLACE - 1]) await board.dialog.getByRole('checkbox').nth(at).check();
	await expect(ticked).toHaveCount(2);
	await page.keyboard.press('Escape');
	await play(page, (playthrough) => {
		const of = { contestId: COMMITTEE_ID, batch: 1 };
		playthrough.act(reopenBatch, { ...of, reason: 'Nhìn nhầm', places: [PLACE] });
		const ballot = { marks: marksOf(new Set(STACK[PLACE - 1]), NAMES) };
		playthrough.act(resolveDifference, { ...of, place: PLACE, by: THIRD, ballot });
	});
	await board.openClosing(1);
	await expect(ticked).toHaveCount(1);
	await expect(board.dialog.getByRole('checkbox').first()).toBeChecked();
});
