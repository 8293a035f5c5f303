import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { HomeScreen } from '../pages/HomeScreen';
import { SampleBox } from '../pages/SampleBox';

const PHONE = { width: 390, height: 844 };
const ONE_BALLOT = { exclude: 'figure + figure' };
const AGREES = 'Kết quả đã nhập khớp đáp án đến từng phiếu.';

async function openSituations(page: Page): Promise<SampleBox> {
	const home = new HomeScreen(page);
	await home.openSituations();
	await expect(home.now).toContainText('Đại biểu có mặt: 0/48');
	const box = new SampleBox(page);
	await box.goTo();
	return box;
}

test('the situations have a box, and after the rehearsal every round agrees with its key', async ({
	page
}) => {
	const box = await openSituations(page);
	await expect(box.ballots).toHaveCount(20);
	expect((await box.readBallots())[0]!.names).toHaveLength(13);
	await box.openDay();
	await box.playTo('Đã bầu xong các lần sau');
	for (const name of [
		'Ban Chấp hành',
		'Ban Chấp hành, lần 2',
		'Ban Chấp hành, lần 3',
		'Đoàn đại biểu'
	]) {
		await box.chooseContest(new RegExp(`^${name}$`));
		await expect(page.getByText(AGREES)).toBeVisible();
	}
	await box.openKey();
	await expect(box.key.getByRole('row', { name: /Bùi Thị Oanh/ })).toContainText('dự khuyết 1');
	await expect(box.figure('Số trúng cử')).toHaveText('5');
	await box.chooseContest(/lần 2$/);
	await box.openKey();
	await expect(box.key.getByRole('row', { name: /Tô Văn Lực/ })).toContainText('bằng phiếu');
});

test('both samples stay on the device, and each is restarted by itself', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.openSample();
	await home.openSituations();
	await expect(home.kept.getByRole('listitem')).toHaveCount(2);
	await page.reload();
	await expect(home.now).toContainText('Đại biểu có mặt: 0/48');
	await home.kept.getByRole('button', { name: 'Làm lại đại hội tình huống' }).click();
	const dialog = page.getByRole('dialog', { name: 'Làm lại đại hội tình huống' });
	await dialog.getByRole('button', { name: 'Làm lại từ đầu' }).click();
	await expect(home.now).toContainText('Đại biểu có mặt: 0/48');
	await expect(home.kept.getByRole('listitem')).toHaveCount(2);
});

test('the first meeting of the sample elects its officers, on ballots with two boxes too', async ({
	page
}) => {
	await new HomeScreen(page).openSample();
	const box = new SampleBox(page);
	await box.goTo();
	await box.openDay();
	await box.playTo('Đã mở phiên họp thứ nhất');
	await box.chooseContest(/^Phó Bí thư$/);
	await expect(page.getByText('1. Trịnh Thị Bích Hạnh; 2. Đoàn Hữu Vượng')).toBeVisible();
	await box.playTo('Đã bầu xong các chức danh');
	await expect(box.ballots).toHaveCount(15);
	const crosses = page.getByRole('figure').getByText('(X ở ô Đồng ý)');
	await expect(crosses).toHaveCount(14 + 13);
	await expect(page.getByText(AGREES)).toBeVisible();
	await box.chooseContest(/^Ban Thường vụ$/);
	await box.openKey();
	await expect(box.figure('Nữ')).toHaveText('2 (40 %)');
	await expect(box.figure('Từ 35 đến 50 tuổi')).toHaveText('5 (100 %)');
	await box.chooseContest(/^Bí thư$/);
	await expectNoAxeFindings(page, ONE_BALLOT);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page, ONE_BALLOT);
	await expectNoSidewaysScroll(page);
});
