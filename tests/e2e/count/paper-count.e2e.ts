import { expect, test, type Page } from '@playwright/test';
import { proveZero } from '$lib/core/counting/decide';
import { countBox } from '$lib/core/contest/decide';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { TotalsSheet } from '../pages/TotalsSheet';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { issueCommitteeBallots, play } from '../sample-stage';

const [ONE, TWO, THREE] = ['Nghiêm Công Lý', 'Cấn Sỹ Đồng', 'Nguyễn Minh Khoát'] as const;
const PHONE = { width: 390, height: 844 };
/** Nine ballots on which the first fifteen of seventeen names stand; one struck name by name. */
const VOTES = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 0];
const NO_GROUNDS = Array.from({ length: 9 }, () => null);
const sheetOf = (votes: readonly number[]) => [...votes, 9, 1, ...NO_GROUNDS.slice(1)];

/** A box of so many ballots, nothing keyed yet. */
async function atBoard(page: Page, returned: number): Promise<CountBoard> {
	await issueCommitteeBallots(page);
	await play(page, (playthrough) => {
		const { zeroProof } = playthrough.state.contests.find(({ plan }) => plan.id === COMMITTEE_ID)!;
		if (!zeroProof) playthrough.act(proveZero, { contestId: COMMITTEE_ID, by: [ONE, TWO] });
		playthrough.act(countBox, { contestId: COMMITTEE_ID, returned });
	});
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	return board;
}

test('a batch is counted by hand, its totals entered twice, and a third person counts what differs', async ({
	page
}) => {
	const board = await atBoard(page, 10);
	const sheet = new TotalsSheet(page);
	await board.chooseKeyer(ONE);
	await board.enterTotals(1);
	await expectNoAxeFindings(page);
	// Away from the sheet and back: it is still the sheet that was taken, not the pad.
	await board.goTo(COMMITTEE_ID);
	await board.batch(1).getByRole('button', { name: 'Nhập tiếp' }).click();
	await sheet.type(sheetOf(VOTES));
	await expect(page.getByRole('alert')).toContainText('Chuyển phiếu kiểm đếm');

	await board.goTo(COMMITTEE_ID);
	await expect(board.batch(1)).toContainText('Kiểm đếm bằng tay');
	await expect(board.batch(1)).toContainText('Lần này người khác nhập');
	await board.chooseKeyer(TWO);
	await board.batch(1).getByRole('button', { name: 'Nhập tổng lần 2' }).click();
	await expect(sheet.fields.first()).toHaveValue('');
	await sheet.type(sheetOf(VOTES.with(6, 8)));
	await expect(page.getByRole('alert')).toContainText('khác nhau ở 1 con số');

	await board.goTo(COMMITTEE_ID);
	await expect(board.locks).toContainText('hai lần nhập tổng khác nhau ở 1 con số');
	await expect(board.batch(1)).toContainText('Mời người thứ ba');
	await board.chooseKeyer(THREE);
	await board.batch(1).getByRole('button', { name: 'Đếm lại' }).click();
	await expect(sheet.fields).toHaveCount(1);
	await expect(sheet.field('Số phiếu của đồng chí Bùi Đăng Khiêm')).toHaveValue('');
	await expect(page.getByRole('main')).not.toContainText(/\b[89]\b/);
	await sheet.type([7]);
	await expect(page.getByText('chưa có hai người nào đếm giống nhau')).toBeVisible();
	await expect(sheet.fields.first()).toHaveValue('');
	await expectNoAxeFindings(page);
	await sheet.type([9]);
	await expect(page.getByRole('alert')).toContainText('Tập đã đóng');
	await board.goTo(COMMITTEE_ID);
	await expect(board.batch(1)).toContainText('Đã đóng');
	await expect(board.ledger).toContainText('9');
});

test('figures that cannot be are refused by name; another number than the hand count is asked about', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	const board = await atBoard(page, 10);
	const sheet = new TotalsSheet(page);
	await board.chooseKeyer(ONE);
	await board.enterTotals(1);
	await expectNoSidewaysScroll(page);
	await expect(sheet.check).toContainText('Chưa nhập hết');
	await sheet.type([...VOTES.with(3, 10), 9, 1, ...NO_GROUNDS.slice(1)]);
	await expect(page.getByRole('alert')).toContainText('Đồng chí Tạ Quang Doanh được 10 phiếu');
	await expect(sheet.check).toContainText('Khớp');
	await sheet.field('Số phiếu của đồng chí Tạ Quang Doanh').fill('9');
	await sheet.field('Không hợp lệ: Bầu thừa').fill('');
	await expect(sheet.check).toContainText(
		'Chưa khớp. Hợp lệ 9 + không hợp lệ 0 = 9; tập có 10 phiếu'
	);
	await page.getByRole('button', { name: 'Ghi tổng' }).click();
	await expect(sheet.unlike).toContainText('Phiếu kiểm đếm cộng lại là 9 phiếu');
	await sheet.unlike.getByRole('button', { name: 'Sửa lại' }).click();
	await sheet.field('Số phiếu của đồng chí Tạ Quang Doanh').fill('');
	await page.getByRole('button', { name: 'Ghi tổng' }).click();
	await expect(page.getByRole('alert')).toContainText('Còn trống: Số phiếu của đồng chí Tạ Quang');
});

test('the whole box is counted by hand as one batch', async ({ page }) => {
	const board = await atBoard(page, 60);
	await expect(page.getByRole('article')).toHaveCount(3);
	await board.joinStack('Máy tính bảng hết pin');
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(board.batch(1)).toContainText('60 phiếu');
	await board.moreOf(1);
	await expect(board.dialog.getByText('Kiểm đếm tay cả hộp')).toHaveCount(0);
	await expectNoAxeFindings(page);
});

test('a batch taken for totals is keyed ballot by ballot after all, while its sheet is blank', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	const board = await atBoard(page, 10);
	const sheet = new TotalsSheet(page);
	await board.chooseKeyer(ONE);
	await board.enterTotals(1);
	await sheet.fields.first().fill('9');
	await expect(sheet.keyInstead).toHaveCount(0);
	await sheet.fields.first().fill('');
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await sheet.keyInstead.click();
	const pad = new BallotPad(page);
	await expect(pad.recordButton).toBeVisible();

	await board.goTo(COMMITTEE_ID);
	await board.openBatch(1);
	await pad.keyBallot({ struck: [14, 16] });
});
