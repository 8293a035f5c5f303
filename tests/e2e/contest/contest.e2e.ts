import { expect, test, type Page } from '@playwright/test';
import { CheckInDesk } from '../pages/CheckInDesk';
import { ContestScreen } from '../pages/ContestScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { openSample } from '../pages/sample-day';
import { openFullHall } from '../sample-stage';

const PHONE = { width: 390, height: 844 };

async function atContest(page: Page): Promise<ContestScreen> {
	await openSample(page);
	const contest = new ContestScreen(page);
	await contest.goTo('sample-committee');
	return contest;
}

async function withFullHall(page: Page): Promise<ContestScreen> {
	await openFullHall(page);
	const contest = new ContestScreen(page);
	await contest.goTo('sample-committee');
	return contest;
}

test('the list stands as the ballot prints it, its surplus with the rule', async ({ page }) => {
	const contest = await atContest(page);
	await expect(contest.ballotNames).toHaveCount(17);
	await expect(contest.ballotNames.first()).toContainText('Cao Xuân Bách');
	await expect(contest.ballotNames.last()).toContainText('Đoàn Hữu Vượng');
	await expect(page.getByText('Số dư 2 (13,33 % số cần bầu). Danh sách tối đa 19')).toBeVisible();
	await expect(page.getByText(/Điều 17 khoản 1, Quyết định số 244-QĐ\/TW/)).toBeVisible();
	await contest.choose('Đoàn đại biểu');
	await expect(contest.ballotNames).toHaveCount(18);
	await expect(page.getByText('16 bầu + 1 đương nhiên = 17 đồng chí.')).toBeVisible();
	await expect(contest.ballotNames.filter({ hasText: 'Lưu Khắc Thuận' })).toHaveCount(0);
});

test('the committee votes its number; the delegation’s number is allocated', async ({ page }) => {
	const contest = await withFullHall(page);
	await contest.allAgree('Số lượng cần bầu');
	await expect(contest.step('Biểu quyết số lượng')).toContainText('xong');
	await contest.choose('Đoàn đại biểu');
	await expect(contest.handVote('Số lượng cần bầu')).toHaveCount(0);
	await expect(page.getByText('17 đồng chí, do cấp trên phân bổ.')).toBeVisible();
	await expect(page.getByText(/Điều 20 khoản 2/).first()).toBeVisible();
});

test('hands are typed, refused beside the field, and recorded again', async ({ page }) => {
	const contest = await withFullHall(page);
	const vote = contest.handVote('Danh sách bầu');
	await contest.countHands('Danh sách bầu', { agree: 160, disagree: 1, other: 1 });
	await expect(vote.getByRole('alert')).toContainText('162 cánh tay nhưng chỉ 161');
	await contest.countHands('Danh sách bầu', { agree: 60, disagree: 100, other: 1 });
	await expect(vote.getByRole('status')).toContainText('cần 81 đồng ý, quá một nửa số có mặt');
	await expect(contest.step('Biểu quyết danh sách')).toContainText('chưa được quá nửa');
	await contest.countHands('Danh sách bầu', { agree: 158, disagree: 2, other: 1 });
	await expect(vote.getByRole('status')).toContainText('158 đồng ý · 2 không đồng ý');
	await page.reload();
	await expect(vote.getByRole('status')).toContainText('158 đồng ý');
});

test('nobody on the list is a teller; a technician is named who is no delegate', async ({
	page
}) => {
	const contest = await atContest(page);
	await expect(contest.tellers).toHaveCount(7);
	await contest.findTeller('khac thuan');
	await contest.addTeller('Lưu Khắc Thuận');
	const found = contest.foundTellers.filter({ hasText: 'Lưu Khắc Thuận' });
	await expect(found.getByRole('alert')).toContainText('có tên trong danh sách bầu');
	await expect(found.getByRole('alert')).toContainText('Điều 19 khoản 6');
	await expect(contest.tellers).toHaveCount(7);
	await contest.findTeller('Vương Kỹ Thuật');
	await page.getByRole('button', { name: 'Thêm “Vương Kỹ Thuật” giúp việc kỹ thuật' }).click();
	await expect(contest.tellers).toHaveCount(8);
	await expect(contest.tellers.last()).toContainText('không phải đại biểu');
});

test('the tellers always have one head', async ({ page }) => {
	const contest = await atContest(page);
	const head = contest.tellers.filter({ hasText: 'Nguyễn Minh Khoát' });
	await contest.removeTeller('Nguyễn Minh Khoát');
	await expect(head.getByRole('alert')).toContainText('đúng một trưởng ban');
	await contest.makeHead('Nghiêm Công Lý');
	await contest.removeTeller('Nguyễn Minh Khoát');
	await expect(head).toHaveCount(0);
	await expect(contest.tellers.filter({ hasText: 'Nghiêm Công Lý' })).toContainText('Trưởng ban');
});

test('an absence for the whole congress comes off the base, by name', async ({ page }) => {
	await openSample(page);
	const desk = new CheckInDesk(page);
	await desk.goTo();
	await desk.find('dat');
	await desk.recordAbsence('Đặng Tiến Đạt', 'Ốm, nằm viện', true);
	const contest = new ContestScreen(page);
	await contest.goTo('sample-committee');
	await expect(
		page.getByText(
			'161 đại biểu triệu tập − 1 vắng suốt thời gian không có dự khuyết = 160, cần 81 phiếu.'
		)
	).toBeVisible();
	await expect(page.getByRole('list', { name: 'Những người được trừ' })).toContainText(
		'Đặng Tiến Đạt: vắng suốt thời gian đại hội'
	);
});

test('what is missing is listed, and what is unusual is confirmed', async ({ page }) => {
	const contest = await atContest(page);
	await contest.askToIssue(5);
	await expect(page.getByRole('alert')).toContainText('Phát 5 phiếu nhưng chỉ 0 người có mặt');
	const desk = new CheckInDesk(page);
	await desk.goTo();
	await desk.find('dat');
	await desk.arrive('Đặng Tiến Đạt');
	await contest.goTo('sample-committee');
	await expect(contest.issued).toHaveValue('1');
	await contest.askToIssue();
	await expect(contest.dialog).toContainText('mới có 1, cần 108 đại biểu');
	await expect(contest.dialog).toContainText('Biểu quyết danh sách');
	await contest.dialog.getByRole('button', { name: 'Thôi' }).click();
	await expect(contest.issued).toBeVisible();
	await contest.step('Biểu quyết danh sách').getByRole('link').click();
	await expect(contest.handVote('Danh sách bầu')).toBeInViewport();
	await contest.askToIssue();
	await contest.confirmIssue();
});

test('ballots go out, everything before them is frozen, and the number can be corrected', async ({
	page
}) => {
	const contest = await withFullHall(page);
	await contest.everyoneAgrees();
	await expect(page.getByText('Đã đủ các bước trước khi phát phiếu.')).toBeVisible();
	await expect(contest.issued).toHaveValue('161');
	await contest.issue();
	await expect(page.getByRole('radio')).toHaveCount(0);
	await expect(page.getByText('Ít nhất hai phần ba số được triệu tập')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Ghi lại biểu quyết/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Sửa số phát ra' }).click();
	await contest.dialog.getByLabel('Số phiếu phát ra').fill('160');
	await contest.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(contest.dialog.getByRole('alert')).toContainText('Cần ghi lý do');
	await contest.dialog.getByLabel('Lý do').fill('Đếm lại còn thừa một tờ');
	await contest.dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByText('Đã phát 160 phiếu')).toBeVisible();
	await contest.toCount();
	await expect(page.getByRole('group', { name: 'Sổ phiếu' })).toContainText('Phát ra 160');
});

test('a pending rule is chosen before the ballots and stays as it was chosen', async ({ page }) => {
	const contest = await withFullHall(page);
	await page.getByRole('radio', { name: 'Bỏ phần sau số lẻ thứ hai' }).check();
	await page.getByRole('radio', { name: 'Như danh sách đưa vào' }).check();
	await expect(page.getByRole('alert')).toContainText('vẫn giữ thứ tự hiện nay');
	await page.getByRole('radio', { name: 'Theo vần A, B, C của tên gọi' }).check();
	await expect(contest.ballotNames.first()).toContainText('Cao Xuân Bách');
	await contest.everyoneAgrees();
	await contest.issue();
	await expect(page.getByText('Bỏ phần sau số lẻ thứ hai')).toBeVisible();
});

test('the keyboard alone takes the contest to its ballots', async ({ page }) => {
	const contest = await withFullHall(page);
	for (const subject of ['Số lượng cần bầu', 'Danh sách bầu', 'Ban kiểm phiếu'] as const) {
		await contest.handVote(subject).getByLabel('Đồng ý', { exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(contest.handVote(subject).getByRole('status')).toContainText('161 đồng ý');
	}
	await contest.issued.focus();
	await page.keyboard.press('Enter');
	await expect(contest.dialog).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(contest.dialog.getByRole('button', { name: 'Phát phiếu' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Đã phát 161 phiếu')).toBeVisible();
});

test('axe finds nothing before and after the ballots, in both languages, on a phone too', async ({
	page
}) => {
	const contest = await withFullHall(page);
	await contest.findTeller('thuan');
	await contest.addTeller('Lưu Khắc Thuận');
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await contest.askToIssue(150);
	await expectNoAxeFindings(page);
	await contest.confirmIssue();
	await page.getByRole('button', { name: 'Sửa số phát ra' }).click();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await speak(page, 'en');
	await expect(page.getByText('150 ballots issued')).toBeVisible();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
