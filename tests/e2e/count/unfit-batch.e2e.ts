import { expect, test } from '@playwright/test';
import { claimBatch } from '$lib/core/counting/decide';
import { recordTotals } from '$lib/core/counting/paper-count';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ThirdPad } from '../pages/ThirdPad';
import { play } from '../sample-stage';
import { keyedBatch, ONE, openedBox, STACK, STRAY, TWO } from './keyed-batch';

const PHONE = { width: 390, height: 844 };
const LAST = STACK.length;

test('a paper in neither entry is keyed by a third person, and the tellers rule on it', async ({
	page
}) => {
	const keyed = STACK.slice(0, -1);
	const board = await keyedBatch(page, keyed, keyed);
	await expect(board.locks).toContainText('đếm tay 5 tờ, hai lần nhập thống nhất 4 tờ');
	await board.openClosing(1);
	await expect(board.dialog).toContainText('Tờ phiếu nào không có dòng thì để riêng ra');
	for (const line of await board.dialog.getByRole('checkbox').all()) await line.check();
	await board.closeButton.click();
	await expect(board.dialog.getByRole('alert')).toContainText('thống nhất là 4 tờ');
	await expectNoAxeFindings(page);
	await board.askForUnkeyed();

	await board.readAgain(1);
	const third = new ThirdPad(page);
	await expect(third.lead).toContainText('để riêng ra');
	await third.read(STACK[LAST - 1]!);
	await expect(third.dialog).toContainText('Không lần nào nhập tờ này');
	await expectNoAxeFindings(page);
	await third.stand();
	await third.toBoard();

	await expect(board.docket).toContainText(`Số 1 · tập 1, tờ thứ ${LAST}`);
	await board.ruleOn(1, { verdict: 'Tính theo các tên còn lại', agree: 7, disagree: 0 });
	await board.lookAndClose(1);
	await expect(board.locks).toContainText('Mọi con số đã khớp');
	await expect(board.ledger).toContainText(`Hợp lệ ${LAST}`);
});

test('a line that no paper is left for is read again, and there is none', async ({ page }) => {
	const board = await keyedBatch(page, STACK, STACK.toSpliced(1, 0, STRAY).slice(0, LAST));
	await board.readAgain(1);
	const third = new ThirdPad(page);
	await third.read(STRAY);
	await third.read(STACK[LAST - 1]!);
	await third.toBoard();
	await expect(board.locks).toContainText('đếm tay 5 tờ, hai lần nhập thống nhất 6 tờ');
	await page.setViewportSize(PHONE);
	await board.openClosing(1);
	await expect(board.dialog).toContainText('Dòng nào không còn tờ phiếu thì bấm Đọc lại ở dòng đó');
	await expect(board.dialog.getByRole('checkbox')).toHaveCount(LAST + 1);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await board.askAgain(2);

	await board.readAgain(1);
	await expect(third.lead).toContainText('Lấy tờ thứ 2');
	await third.findNone();
	await third.toBoard();
	await board.lookAndClose(1);
	await expect(board.locks).toContainText('Mọi con số đã khớp');
	await expect(board.ledger).toContainText(`Hợp lệ ${LAST}`);
});

test('where the hand count was wrong its number is corrected, and the batch closes', async ({
	page
}) => {
	const board = await keyedBatch(page, STACK, STACK, { size: LAST + 1 });
	await board.openClosing(1);
	await board.correctSheets(LAST, 'Hai tờ bị đếm hai lần');
	await expect(board.locks).toContainText(`Các tập cộng lại là ${LAST} tờ`);
	await board.correctReturned(LAST, 'Hai tờ bị đếm hai lần');
	await expect(board.locks).toContainText('đã đối chiếu, xem lại rồi đóng tập');
	await board.lookAndClose(1);
	await expect(board.locks).toContainText('Mọi con số đã khớp');
});

test('two tally sheets of another number than the hand count say nothing of lines', async ({
	page
}) => {
	const board = await openedBox(page);
	await play(page, (playthrough) => {
		const totals = { valid: 4, grounds: {}, votes: Array.from({ length: 17 }, () => 3) };
		for (const [at, by] of [ONE, TWO].entries()) {
			const of = { contestId: COMMITTEE_ID, batch: 1, entry: at === 0 ? 1 : 2 } as const;
			playthrough.act(claimBatch, { ...of, by, handedOver: false });
			playthrough.act(recordTotals, { ...of, totals, isConfirmed: true });
		}
	});
	await expect(board.locks).toContainText('hai phiếu kiểm đếm thống nhất 4 phiếu');
	await board.openClosing(1);
	await expect(board.dialog).toContainText('kiểm đếm lại cả tập trên giấy');
	await expect(board.dialog).not.toContainText('dòng');
	await board.closeButton.click();
	await expect(board.dialog.getByRole('alert')).toContainText('số tờ sai thì sửa số tờ');
	await expectNoAxeFindings(page);
	await board.dialog.getByRole('button', { name: 'Sửa số tờ hoặc nhập lại tập…' }).click();
	await board.dialog.getByText('Nhập lại tập từ đầu').click();
	await board.dialog.getByLabel('Lý do').fill('Sót một tờ khi kiểm đếm');
	await board.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(board.batch(1)).toContainText('Chưa nhập');
});
