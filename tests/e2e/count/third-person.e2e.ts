import { expect, test, type Page } from '@playwright/test';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '$lib/sample/contests';
import { keyStack, type Stack } from '../keyed-stack';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { ThirdPad } from '../pages/ThirdPad';
import { issueCommitteeBallots, play } from '../sample-stage';

const PHONE = { width: 390, height: 844 };
const [THIRD, ONE, TWO] = SAMPLE_TELLERS.map(({ name }) => name) as [string, string, string];
/** Places struck on the papers of the one batch, from the top. */
const STACK: Stack = [
	[14, 16],
	[1, 2],
	[3, 4],
	[5, 6],
	[7, 8]
];
/** No paper says so: whoever keyed it had another contest's in hand. */
const STRAY = [9, 10];

/** Two people keyed the batch; the second has a ballot too many in the midst of it, and not the last. */
async function atDifferences(page: Page): Promise<CountBoard> {
	await issueCommitteeBallots(page);
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await board.openBox(STACK.length);
	await expect(board.batch(1)).toBeVisible();
	await play(page, (playthrough) => {
		keyStack(playthrough, 1, ONE, STACK);
		keyStack(playthrough, 2, TWO, STACK.toSpliced(1, 0, STRAY).slice(0, STACK.length));
	});
	await board.chooseKeyer(THIRD);
	return board;
}

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
