import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { CheckInDesk } from '../pages/CheckInDesk';
import { openSample } from '../pages/sample-day';

const PHONE = { width: 390, height: 844 };

async function openDesk(page: Page): Promise<CheckInDesk> {
	await openSample(page);
	const desk = new CheckInDesk(page);
	await desk.goTo();
	return desk;
}

test('a delegate is found without accents, checked in with one tap and kept over a reload', async ({
	page
}) => {
	const desk = await openDesk(page);
	await desk.find('ngoc bich');
	await expect(desk.rows).toHaveCount(1);
	await expect(desk.rows.getByText('Ngọc', { exact: true })).toBeVisible();
	await desk.arrive('Đào Thị Ngọc Bích');
	await expect(desk.row('Đào Thị Ngọc Bích')).toContainText(/\d{2}:\d{2}/);
	await expect(desk.figure('Chưa đến')).toHaveText('160');
	await page.reload();
	await desk.find('ngoc bich');
	await expect(desk.row('Đào Thị Ngọc Bích')).toContainText('Có mặt');
});

test('the keyboard alone: type anywhere, Enter checks in the first, Escape clears', async ({
	page
}) => {
	const desk = await openDesk(page);
	await page.keyboard.type('dat');
	await page.keyboard.press('Enter');
	await expect(desk.row('Đặng Tiến Đạt')).toContainText('Có mặt');
	await page.keyboard.press('Enter');
	await expect(desk.row('Đặng Tiến Đạt').getByRole('alert')).toBeVisible();
	await expect(desk.figure('Chưa đến')).toHaveText('160');
	await page.keyboard.press('Escape');
	await expect(desk.search).toHaveValue('');
	await page.keyboard.press('Enter');
	await expect(desk.figure('Chưa đến')).toHaveText('160');
});

test('an undo is free for a minute and asks for its reason after that; the history keeps both', async ({
	page
}) => {
	await page.clock.install();
	const desk = await openDesk(page);
	const name = 'Đặng Tiến Đạt';
	await desk.find('dat');
	await desk.arrive(name);
	await desk.undo(name);
	await expect(desk.figure('Chưa đến')).toHaveText('161');
	await desk.arrive(name);
	// The minute counts from when it was stored.
	await expect(desk.figure('Chưa đến')).toHaveText('160');
	await page.clock.fastForward(61_000);
	await desk.undo(name);
	await expect(desk.sheet).toBeVisible();
	await desk.sheet.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
	await expect(desk.sheet.getByRole('alert')).toBeVisible();
	await desk.sheet.getByLabel('Lý do hoàn tác').fill('Bấm nhầm người');
	await desk.sheet.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
	await expect(desk.sheet).toBeHidden();
	await desk.openPerson(name);
	await expect(desk.sheet.getByRole('deletion')).toHaveCount(2);
	await expect(desk.sheet).toContainText('Bấm nhầm người');
});

test('leaving and coming back keep their history', async ({ page }) => {
	const desk = await openDesk(page);
	const name = 'Đặng Tiến Đạt';
	await desk.find('dat');
	await desk.arrive(name);
	await desk.leave(name);
	await expect(desk.figure('Rời hội trường')).toHaveText('1');
	await desk.comeBack(name);
	await expect(desk.figure('Rời hội trường')).toHaveText('0');
	await desk.openPerson(name);
	await expect(desk.sheet.getByRole('listitem')).toHaveCount(3);
});

test('an alternate takes the place of a delegate absent for the whole congress', async ({
	page
}) => {
	const desk = await openDesk(page);
	await desk.find('dat');
	await desk.recordAbsence('Đặng Tiến Đạt', 'Ốm, nằm viện', true);
	await expect(desk.row('Đặng Tiến Đạt')).toContainText('Ốm, nằm viện');
	await expect(desk.figure('Vắng có lý do')).toHaveText('1');
	const alternate = await desk.seatFirstAlternate('Đặng Tiến Đạt');
	await expect(desk.figure('Dự khuyết thay thế')).toHaveText('1');
	await expect(desk.figure('Vắng có lý do')).toHaveText('0');
	await expect(desk.row('Đặng Tiến Đạt')).toContainText(`${alternate} thay`);
	await expect(desk.figures).toContainText(`Vừa vào: ${alternate}`);
});

test('cells come together until the quorum; the rule of the quorum can be changed', async ({
	page
}) => {
	const desk = await openDesk(page);
	await desk.look('Theo chi bộ');
	await desk.cellArrived('Chi bộ 1');
	await expect(desk.figure('Chi bộ có đại diện')).toHaveText('1 / 23');
	await page.getByRole('button', { name: 'Hoàn tác cả chi bộ: Chi bộ 1', exact: true }).click();
	await expect(desk.figure('Chi bộ có đại diện')).toHaveText('0 / 23');
	await expect(desk.figures).toContainText('cần 108, mới có 0');
	const buttons = page.getByRole('button', { name: /^Cả chi bộ có mặt: / });
	for (let left = await buttons.count(); left > 0; left -= 1) {
		await buttons.first().click();
		await expect(buttons).toHaveCount(left - 1);
	}
	await expect(desk.figures).toContainText('Đủ điều kiện tiến hành: cần 108, đã có 161.');
	await desk.figures.getByRole('button', { name: 'Đổi quy tắc' }).click();
	await desk.sheet.getByRole('radio', { name: /quá nửa/ }).check();
	await desk.sheet.getByRole('button', { name: 'Lưu' }).click();
	await expect(desk.figures).toContainText('cần 81, đã có 161');
});

test('by seat and by badge', async ({ page }) => {
	const desk = await openDesk(page);
	await desk.look('Số ghế');
	await expect(desk.rows.first()).toContainText('A01');
	await desk.look('Số thẻ');
	await desk.find('065');
	await expect(desk.rows).toHaveCount(1);
});

test('axe finds nothing on the list, a phone, the cells or what opens over them', async ({
	page
}) => {
	const desk = await openDesk(page);
	await desk.find('ngoc');
	await desk.arrive('Đào Thị Ngọc Bích');
	await expectNoAxeFindings(page);
	await desk.openPerson('Đào Thị Ngọc Bích');
	await expectNoAxeFindings(page);
	await desk.closeSheet();
	await desk.look('Theo chi bộ');
	await desk.cellArrived('Chi bộ 1');
	await page.getByRole('button', { name: /^Chi bộ 1 / }).click();
	await expectNoAxeFindings(page);
	await desk.figures.getByRole('button', { name: 'Đổi quy tắc' }).click();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
});

test('on a phone nothing runs out of the side and the figures are one line', async ({ page }) => {
	await page.setViewportSize(PHONE);
	const desk = await openDesk(page);
	await desk.find('ngoc');
	await desk.arrive('Đào Thị Ngọc Bích');
	await expectNoSidewaysScroll(page);
	await expect(desk.figure('Chưa đến')).toBeHidden();
	await desk.figures.getByRole('button', { name: /Xem số liệu/ }).click();
	await expect(desk.figure('Chưa đến')).toBeVisible();
});
