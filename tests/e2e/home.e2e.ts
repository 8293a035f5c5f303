import { expect, test } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './pages/axe';
import { CheckInDesk } from './pages/CheckInDesk';
import { HomeScreen } from './pages/HomeScreen';

const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
];

test('the first click opens the sample, and says what to do next', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.goTo();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiểm Phiếu');
	await expect(page.getByRole('link', { name: 'Tạo đại hội' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Mở tệp lưu trữ' })).toBeVisible();
	await home.openSampleButton.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đại hội lần thứ XXIII');
	await expect(page.getByText('Số liệu minh họa', { exact: true }).first()).toBeVisible();
	await expect(home.now).toContainText('Đại biểu có mặt: 0/161');
	await expect(home.nextStep).toContainText('Điểm danh đại biểu');
	await home.nextStep.click();
	await expect(page).toHaveURL('/check-in');
});

test('a reload finds the congress where it was', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.openSample();
	await page.reload();
	await expect(home.now).toBeVisible();
	await expect(home.kept).toContainText('Đang mở');
});

test('English is complete at once and stays over a reload', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.openSample();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('link', { name: /^Next step/ })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Congresses on this device' })).toBeVisible();
	await page.getByRole('button', { name: 'Tiếng Việt' }).click();
	await page.reload();
	await expect(home.now).toBeVisible();
});

test('restarting the sample asks first, then gives the empty hall', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.openSample();
	const desk = new CheckInDesk(page);
	await desk.goTo();
	await desk.find('ngoc bich');
	await desk.arrive('Đào Thị Ngọc Bích');
	await page.goto('/');
	await expect(home.now).toContainText('Đại biểu có mặt: 1/161');
	await home.kept.getByRole('button', { name: 'Làm lại đại hội mẫu' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
	await expect(home.now).toContainText('Đại biểu có mặt: 1/161');
	await home.restartSample();
	await expect(home.now).toContainText('Đại biểu có mặt: 0/161');
	await expect(home.kept.getByRole('listitem')).toHaveCount(1);
});

test('every part of the work is one link, reached by the keyboard alone', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.goTo();
	await home.openSampleButton.focus();
	await page.keyboard.press('Enter');
	await expect(home.nextStep).toBeVisible();
	await home.nextStep.focus();
	await page.keyboard.press('Tab');
	await expect(home.role('Chuẩn bị')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/check-in');
	for (const role of ['Cuộc bầu cử', 'Kiểm phiếu', 'Chủ tọa', 'Thư ký', 'Màn hình hội trường']) {
		await page.goto('/');
		await expect(home.role(role)).toHaveAttribute('href', /^\/\w/);
	}
	await expect(home.role('Màn hình hội trường')).toHaveAttribute('target', '_blank');
});

test('axe finds nothing on the first visit or with the sample open, at any size', async ({
	page
}) => {
	const home = new HomeScreen(page);
	await home.goTo();
	await expectNoAxeFindings(page);
	await home.openSampleButton.click();
	await expect(home.now).toBeVisible();
	for (const size of SIZES) {
		await page.setViewportSize(size);
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);
	}
});
