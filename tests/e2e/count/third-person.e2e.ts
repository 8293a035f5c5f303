import { expect, test, type Page } from '@playwright/test';
import { correctLedger } from '$lib/core/contest/decide';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { BallotPad } from '../pages/BallotPad';
import { ThirdPad } from '../pages/ThirdPad';
import { play } from '../sample-stage';
import { keyedBatch, STACK, STRAY } from './keyed-batch';

const PHONE = { width: 390, height: 844 };

/** The second entry has a ballot too many in the midst of it, and not the last. */
const atDifferences = (page: Page) =>
	keyedBatch(page, STACK, STACK.toSpliced(1, 0, STRAY).slice(0, STACK.length));

test('papers are told as they lie in the stack, without one that turned out to be absent', async ({
	page
}) => {
	const board = await atDifferences(page);
	await expect(board.locks).toContainText('khác nhau ở tờ thứ 2, 6');
	await board.readAgain(1);
	const third = new ThirdPad(page);
	await expect(third.lead).toContainText('Lấy tờ thứ 2');
	await expect(third.lead).toContainText('gạch 14, 16');
	await third.findNone();
	await expect(third.lead).toContainText('Lấy tờ thứ 5');
	await expect(third.lead).toContainText('thiếu một tờ sau tờ thứ 4');
	await third.read(STACK[4]!);
	await third.toBoard();
	await board.openClosing(1);
	await expect(board.dialog.getByRole('checkbox')).toHaveCount(STACK.length);
	await expect(board.dialog.getByRole('checkbox', { name: 'Tờ thứ 5: ' })).toBeVisible();
	await board.tickAndClose(1);
	await expect(board.locks).toContainText('Mọi con số đã khớp');
});

test('what is half struck stays on the third person’s pad whatever others do meanwhile', async ({
	page
}) => {
	const board = await atDifferences(page);
	await board.readAgain(1);
	const third = new ThirdPad(page);
	await new BallotPad(page).strike([14]);
	const correction = { figure: 'issued', value: 160, reason: 'Đếm lại phiếu còn' } as const;
	await play(page, (playthrough) => {
		playthrough.act(correctLedger, { contestId: COMMITTEE_ID, ...correction });
	});
	await expect(board.ledger).toContainText('160');
	await expect(third.struck).toHaveCount(1);
});

test('axe finds nothing on the third person’s pad and what opens over it, in both languages', async ({
	page
}) => {
	const board = await atDifferences(page);
	await board.readAgain(1);
	const third = new ThirdPad(page);
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	// Under the longest lead, which tells of the sheets above and below, every name is in sight.
	await expect(third.lead).toContainText('Tờ ngay dưới');
	const pad = new BallotPad(page);
	for (const place of [9, 17]) await expect(pad.name(place)).toBeInViewport({ ratio: 1 });
	await third.read([17]);
	await expect(third.dialog).toContainText('không giống lần nhập nào');
	await expectNoAxeFindings(page);
	await speak(page, 'en');
	await expect(page.getByRole('button', { name: 'No such paper' })).toBeInViewport({ ratio: 1 });
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
