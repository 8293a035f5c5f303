import { expect, test, type Page } from '@playwright/test';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { codeOn } from '../pages/integrity-code';
import { ChairConsole } from '../pages/ChairConsole';
import { CountBoard } from '../pages/CountBoard';
import { SpotCheckScreen } from '../pages/SpotCheckScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { openSampleAt } from '../sample-stage';

const PHONE = { width: 390, height: 844 };
const [ONE, TWO] = ['Nghiêm Công Lý', 'Cấn Sỹ Đồng'] as const;
/** What 4-2-6-1-3 draws of the sample's 159 ballots, as docs/spot-check.md works it out. */
const DRAWN = [
	'Tập 6, tờ thứ 14',
	'Tập 5, tờ thứ 14',
	'Tập 7, tờ thứ 2',
	'Tập 1, tờ thứ 15',
	'Tập 7, tờ thứ 11'
] as const;

async function atDice(page: Page): Promise<SpotCheckScreen> {
	await openSampleAt(page, 'counted');
	const check = new SpotCheckScreen(page);
	await check.goTo(COMMITTEE_ID);
	return check;
}

async function drawn(page: Page): Promise<SpotCheckScreen> {
	const check = await atDice(page);
	await check.throwDice('42613');
	await check.draw();
	await check.chooseHolder(ONE);
	return check;
}

test('dice draw the ballots of the page; each is shown only once its paper is in hand', async ({
	page
}) => {
	const check = await atDice(page);
	await expect(check.ballots).toHaveValue('5');
	await check.throwDice('42');
	await check.draw();
	await expect(page.getByRole('alert')).toContainText('ít nhất 3 chữ số');
	await check.digits.nth(2).focus();
	await page.keyboard.type('613');
	await check.draw();
	await expect(page.getByText('Gieo được 4-2-6-1-3, rút 5 phiếu')).toBeVisible();
	for (const place of DRAWN) await expect(check.drawn(place)).toContainText('Chưa so');
	await expect(check.onScreen).toHaveCount(0);
	await check.takePaper();
	await page.getByRole('button', { name: 'Giống', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Chọn tên người cầm tờ phiếu');
	await check.chooseHolder(ONE);
	await page.getByRole('button', { name: 'Giống', exact: true }).click();
	await expect(check.onScreen).toHaveCount(0);
	for (const place of DRAWN.slice(1)) await check.compare(place, true);
	await expect(page.getByText('5/5 phiếu đúng với giấy')).toBeVisible();
	await page.getByRole('link', { name: 'Về bảng tập phiếu' }).click();
	await expect(new CountBoard(page).locks).toContainText('Mọi con số đã khớp');
});

test('a ballot that differs locks the announcement until a third person has read it', async ({
	page
}) => {
	const check = await drawn(page);
	await check.compare(DRAWN[0], false);
	await expect(page.getByRole('alert')).toContainText('Tập 6, tờ thứ 14 khác với màn hình');
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await expect(board.locks).toContainText('tờ thứ 14 của tập 6 khác với màn hình');
	await check.goTo(COMMITTEE_ID);
	await page.getByRole('button', { name: 'Đưa cho người thứ ba đọc lại' }).click();
	await expect(page.getByText('Đã mở lại tập.')).toBeVisible();
	await board.goTo(COMMITTEE_ID);
	await expect(board.locks).toContainText('hai lần nhập khác nhau ở tờ thứ 14');
	await expect(board.batch(6)).toContainText('Khác nhau 1 tờ');
});

test('ballots are drawn anew by other digits, and the draw before stays in sight', async ({
	page
}) => {
	const check = await drawn(page);
	await page.getByRole('button', { name: 'Gieo lại' }).click();
	await check.throwDice('42613');
	await check.draw();
	await expect(page.getByRole('alert')).toContainText('Dãy số này đã rút rồi');
	await check.digits.first().focus();
	await page.keyboard.type('11111');
	await check.ballots.fill('2');
	await check.draw();
	await expect(page.getByText('Gieo được 1-1-1-1-1, rút 2 phiếu')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Những lần rút trước' })).toContainText(
		'Gieo được 4-2-6-1-3, rút 5 phiếu'
	);
});

test('two tellers read the code from two devices; until then the chair is told, and may announce', async ({
	page
}) => {
	await openSampleAt(page, 'counted');
	const chair = new ChairConsole(page);
	await page.goto(`/chair?contest=${COMMITTEE_ID}`);
	await chair.lookAtResult();
	await expect(chair.dialog).toContainText('Mã đối chiếu: chưa đọc trên hai máy');
	await expect(chair.announceButton).toBeEnabled();
	const code = await codeOn(page);
	const reading = page.getByRole('region', { name: 'Mã đối chiếu' });
	await expect(reading).toContainText('Máy này làm việc một mình');
	await reading.getByRole('button', { name: 'Khác nhau' }).click();
	await expect(reading.getByRole('alert')).toContainText('Hai máy chưa cùng số liệu');
	await reading.getByLabel('Người đọc máy thứ nhất').selectOption(ONE);
	await reading.getByRole('button', { name: 'Hai máy đọc giống nhau' }).click();
	await expect(reading.getByRole('alert')).toContainText('hai thành viên khác nhau');
	await reading.getByLabel('Người đọc máy thứ hai').selectOption(TWO);
	await reading.getByRole('button', { name: 'Hai máy đọc giống nhau' }).click();
	await expect(reading).toContainText(`Đồng chí ${ONE} và đồng chí ${TWO} đã đọc trên hai máy`);
	expect(await codeOn(page)).toBe(code);
	await page.goto(`/chair?contest=${COMMITTEE_ID}`);
	await chair.lookAtResult();
	await expect(chair.dialog).not.toContainText('chưa đọc trên hai máy');
});

test('axe finds nothing on the dice, the paper in hand and the board, in both languages', async ({
	page
}) => {
	const check = await atDice(page);
	await check.throwDice('4');
	await check.draw();
	await expectNoAxeFindings(page);
	await check.throwDice('42613');
	await check.draw();
	await check.chooseHolder(ONE);
	await check.compare(DRAWN[0], false);
	await check.takePaper();
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await page.goto(`/count?contest=${COMMITTEE_ID}`);
	await page.getByRole('button', { name: 'Khác nhau' }).click();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await speak(page, 'en');
	await expect(page.getByText('Read this code aloud from two devices')).toBeVisible();
	await expectNoAxeFindings(page);
	await page.goto(`/count/spot-check?contest=${COMMITTEE_ID}`);
	await page.getByRole('button', { name: 'I have the paper' }).click();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
