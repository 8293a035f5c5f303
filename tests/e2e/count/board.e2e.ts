import { expect, test, type Page } from '@playwright/test';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { issueCommitteeBallots } from '../sample-stage';
import { keySecond } from '../second-entry';

const PHONE = { width: 390, height: 844 };

async function atBoard(page: Page): Promise<CountBoard> {
	await issueCommitteeBallots(page);
	const board = new CountBoard(page);
	await board.goTo('sample-committee');
	return board;
}

/** A box of so few ballots that a test keys them all. */
async function withSmallBox(page: Page, returned: number): Promise<CountBoard> {
	const board = await atBoard(page);
	await board.openBox(returned);
	await board.chooseKeyer('Nghiêm Công Lý');
	return board;
}

test('the box is counted by hand and typed before any ballot is keyed', async ({ page }) => {
	const board = await atBoard(page);
	await expect(page.getByText('Phiếu đã nhập 0')).toBeVisible();
	await page.getByRole('button', { name: 'Xác nhận máy chưa có phiếu nào' }).click();
	await expect(page.getByRole('alert')).toContainText('hai thành viên khác nhau');
	await board.proveZero();
	await expect(board.boxField).toHaveValue('');
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.goto('/count/pad?contest=sample-committee&batch=1');
	await expect(page.getByText('Chưa mở tập phiếu nào trên máy này.')).toBeVisible();
	await board.goTo('sample-committee');
	await board.countBox(0);
	await expect(page.getByRole('alert')).toContainText('số nguyên từ 1');
	await board.boxField.fill('160');
	await expect(page.getByText('Thu về ít hơn phát ra 1 phiếu')).toBeVisible();
	await page.getByLabel('Số phiếu mỗi tập').fill('50');
	await expect(page.getByText('Cắt thành 4 tập')).toBeVisible();
	await board.countBox(160);
	await expect(page.getByRole('article')).toHaveCount(4);
	await expect(board.batch(4)).toContainText('10 phiếu');
});

test('a number that does not add up locks the announcement and says what to count', async ({
	page
}) => {
	const board = await withSmallBox(page, 163);
	await expect(board.ledger).toContainText('Chưa khớp');
	await expect(board.locks).toContainText('Chưa công bố được');
	await expect(board.locks).toContainText('Thu về 163 phiếu, nhiều hơn 161 phiếu phát ra');
	await board.correctReturned(159, 'Đếm lại hòm phiếu');
	await expect(board.locks).not.toContainText('nhiều hơn 161');
	await expect(board.locks).toContainText('Chưa nhập xong lần nào của tập 1, 2, 3, 4, 5, 6, 7, 8');
	await board.recountBatch(8, 18, 'Đếm lại xấp giấy');
	await expect(board.ledger).toContainText('Chưa khớp');
	await expect(board.locks).toContainText('Các tập cộng lại là 158 tờ, hòm phiếu đếm được 159');
});

test('nobody keys without a name, and a batch is taken over in the open', async ({ page }) => {
	const board = await atBoard(page);
	await board.openBox(159);
	await board.batch(2).getByRole('button', { name: 'Nhập lần 1' }).click();
	await expect(page.getByRole('alert')).toContainText('Chọn tên người nhập trước');
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(2);
	await board.goTo('sample-committee');
	await board.chooseKeyer('Cấn Sỹ Đồng');
	await expect(board.batch(2)).toContainText('Nhận lại từ Nghiêm Công Lý');
	await board.batch(2).getByRole('button', { name: 'Nhận lại từ' }).click();
	await expect(board.dialog).toContainText('Đồng chí Nghiêm Công Lý đã giao lại tập chưa?');
	await board.dialog.getByRole('button', { name: 'Đã nhận tập giấy' }).click();
	await expect(page.getByText('Người nhập: Cấn Sỹ Đồng')).toBeVisible();
});

test('a doubtful ballot is ruled on by the tellers’ vote; then every number balances', async ({
	page
}) => {
	const board = await withSmallBox(page, 3);
	await board.openBatch(1);
	const pad = new BallotPad(page);
	await pad.keyBallot({ struck: [14, 16], by: 'keys' });
	await pad.setAside([14], 'Nét gạch ở tên số 16 mờ');
	await pad.setAside([14, 16], 'Có ký hiệu lạ bên lề');
	await pad.finish();
	await keySecond(page, COMMITTEE_ID, 1);
	await pad.toBoard();
	await expect(board.batch(1)).toContainText('Chờ kết luận 2 phiếu');
	await expect(board.locks).toContainText('Phiếu nghi vấn số 1 (tập 1, tờ thứ 2)');
	const verdict = 'Tính theo các tên còn lại';
	await board.ruleOn(1, { verdict, agree: 3, disagree: 4 });
	await expect(board.dialog.getByRole('alert')).toContainText('chưa có đa số');
	await board.dialog.getByRole('button', { name: 'Thôi' }).click();
	await board.openRuling(1);
	await expect(board.dialog).toContainText('bầu thừa 1');
	await board.dialog.getByRole('button', { name: 'Thôi' }).click();
	await board.ruleOn(1, { verdict, agree: 6, disagree: 1, struck: [14, 16] });
	await expect(board.docket).toContainText('Hợp lệ (6–1)');
	await board.ruleOn(2, { verdict: 'Có dấu nhận biết', agree: 7, disagree: 0 });
	await expect(board.docket).toContainText('Không hợp lệ: Có dấu nhận biết (7–0)');
	await expect(board.ledger).toContainText('Khớp');
	await expect(board.ledger).toContainText('Hợp lệ 2');
	await expect(board.locks).toContainText('Mọi con số đã khớp');
});

test('a closed batch is keyed anew with a reason', async ({ page }) => {
	const board = await withSmallBox(page, 1);
	await board.openBatch(1);
	const pad = new BallotPad(page);
	await pad.keyBallot({ struck: [14, 16], by: 'keys' });
	await pad.finish();
	await keySecond(page, COMMITTEE_ID, 1);
	await pad.toBoard();
	await expect(board.locks).toContainText('Mọi con số đã khớp');
	await board.moreOf(1);
	await board.dialog.getByText('Nhập lại tập từ đầu').click();
	await board.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(board.dialog.getByRole('alert')).toContainText('Cần ghi lý do');
	await page.keyboard.press('Escape');
	await board.keyAnew(1, 'Cầm nhầm tập');
	await expect(board.locks).toContainText('Chưa nhập xong lần nào của tập 1');
	await board.openBatch(1);
	expect(await pad.keyed()).toBe(0);
});

test('axe finds nothing on the box, the board and what opens over it, in both languages', async ({
	page
}) => {
	const board = await atBoard(page);
	await expectNoAxeFindings(page);
	await board.proveZero();
	await board.boxField.fill('170');
	await expectNoAxeFindings(page);
	await board.countBox(2);
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	const pad = new BallotPad(page);
	await pad.setAside([14]);
	await board.goTo('sample-committee');
	await expectNoAxeFindings(page);
	await board.openRuling(1);
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await board.moreOf(1);
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Sửa số thu về' }).click();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await speak(page, 'en');
	await expect(page.getByText('Cannot be announced yet')).toBeVisible();
	await expectNoAxeFindings(page);
});
