import { expect, test, type Page } from '@playwright/test';
import { announceShort, announceTie, EXTRA, EXTRA_TITLE } from '../extra-contest';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { BallotPad } from '../pages/BallotPad';
import { ChairConsole } from '../pages/ChairConsole';
import { ContestScreen } from '../pages/ContestScreen';
import { CountBoard } from '../pages/CountBoard';
import { openSample } from '../pages/sample-day';
import { contestIdIn, keySecond } from '../second-entry';

const PHONE = { width: 390, height: 844 };

async function afterTie(page: Page): Promise<ContestScreen> {
	await openSample(page);
	await announceTie(page);
	return new ContestScreen(page);
}

async function afterShort(page: Page): Promise<ContestScreen> {
	await openSample(page);
	await announceShort(page);
	const contest = new ContestScreen(page);
	await contest.goTo(EXTRA);
	return contest;
}

/** Issues `ballots`, counts them out of the box and takes the first batch to the pad. */
async function toThePad(page: Page, contest: ContestScreen, ballots: number): Promise<BallotPad> {
	await contest.issue(ballots);
	await contest.toCount();
	const board = new CountBoard(page);
	await board.openBox(ballots);
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	return new BallotPad(page);
}

test('equal votes at the last seat: the tied stand again, and more votes elect, told to the last paper', async ({
	page
}) => {
	const contest = await afterTie(page);
	await page.goto(`/chair?contest=${EXTRA}`);
	await page.getByRole('link', { name: 'Đến lần bầu tiếp' }).click();
	await expect(contest.nextRound).toContainText(
		'2 đồng chí bằng phiếu ở vị trí cuối bầu lại, lấy 1'
	);
	await expect(contest.nextRound).toContainText('Điều 32');
	await expect(contest.nextRound.getByLabel('Tên ghi sau chữ “Bầu”')).toHaveValue(
		`${EXTRA_TITLE} (bầu lại)`
	);
	await contest.planNextRound();
	await expect(page.getByText('Lần bầu thứ 2: bầu lại những đồng chí bằng phiếu.')).toBeVisible();
	await expect(contest.ballotNames).toHaveCount(2);
	await expect(page.getByRole('link', { name: 'Sửa danh sách ở phần chuẩn bị' })).toHaveCount(0);
	await expect(contest.handVote('Bầu tiếp')).toHaveCount(0);
	await contest.sameTellers();
	await contest.everyoneAgrees();

	const pad = await toThePad(page, contest, 3);
	for (const struck of [[1], [1], [2]]) await pad.keyBallot({ struck, by: 'keys' });
	await pad.finish();
	await keySecond(page, contestIdIn(page), 1);
	await page.goto('/chair');
	const chair = new ChairConsole(page);
	await chair.chooseContest('Đại biểu dự khuyết (bầu lại)');
	await chair.lookAtResult();
	await expect(chair.dialog).toContainText('không cần quá một nửa');
	await expect(chair.dialog).not.toContainText('quá một nửa số chia');
	await chair.announceButton.click();
	await expect(page.getByText('Bầu đủ 1 đồng chí.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Đến lần bầu tiếp' })).toHaveCount(0);
	await chair.show('Kết quả');
	await expect(chair.onAir).toContainText(`${EXTRA_TITLE} (bầu lại)`);
	await expect(chair.onAir).toContainText('Bầu lại: được nhiều phiếu hơn thì trúng cử');
	await expect(chair.onAir).not.toContainText('số chia');
	const hall = await chair.openHall();
	await expect(hall.row('Ngô Hữu Nghị')).toContainText('Trúng cử');
	await expect(hall.row('Vũ Thị Ngần')).toContainText('Ít phiếu hơn');
	await expect(hall.picture).not.toContainText('Quá bán');

	await page.goto('/secretary');
	const papers = page.getByRole('region', { name: `${EXTRA_TITLE} (bầu lại)` });
	await papers.getByRole('link', { name: 'Xem trước' }).first().click();
	const paper = page.getByRole('article');
	await expect(paper).toContainText(`Đây là lần bầu thứ 2 trong cuộc bầu ${EXTRA_TITLE}: bầu lại`);
	await expect(paper).toContainText('không cần quá một nửa cơ sở tính');
	await expect(paper).not.toContainText('phiếu trở lên');
});

test('vacant seats: the congress decides, the list is changed on the spot, and one name gets boxes', async ({
	page
}) => {
	const contest = await afterShort(page);
	await expect(contest.nextRound).toContainText('Còn thiếu 1 đồng chí. 2 đồng chí chưa trúng cử');
	await contest.planNextRound();
	await expect(page.getByText('Lần bầu thứ 2: bầu tiếp số còn thiếu.')).toBeVisible();
	await expect(contest.step('Biểu quyết bầu tiếp')).toContainText('còn thiếu');
	await contest.allAgree('Bầu tiếp');
	await contest.changeList();
	const off = page.getByRole('button', { name: /^Bỏ .* khỏi danh sách$/ });
	await off.first().click();
	await off.first().click();
	await expect(page.getByRole('alert')).toContainText('chưa có ai');
	await page.getByRole('textbox', { name: /^Danh sách bầu/ }).fill('Vương Người Ngoài');
	await page.getByRole('button', { name: /Vương Người Ngoài/ }).click();
	await expect(page.getByRole('alert')).toContainText('không phải đại biểu chính thức');
	await page.getByRole('textbox', { name: /^Danh sách bầu/ }).fill('ngoc bich');
	await page.getByRole('button', { name: /Đào Thị Ngọc Bích/ }).click();
	await off.first().click();
	await contest.listIsDone();
	await expect(contest.ballotNames).toHaveCount(1);
	await expect(page.getByText('phiếu một tên, đánh dấu X vào một trong hai ô')).toBeVisible();
	await contest.sameTellers();
	await contest.everyoneAgrees();
	const pad = await toThePad(page, contest, 2);
	await pad.typeAndRecord('a');
	await pad.typeAndRecord('d');
	await expect(pad.last).toHaveText('Phiếu 2 · không đồng ý');
});

test('a congress that does not go on is recorded where it was asked', async ({ page }) => {
	const contest = await afterShort(page);
	await contest.planNextRound();
	await contest.countHands('Bầu tiếp', { agree: 50, disagree: 109, other: 0 });
	await expect(page.getByText('Đại hội không bầu tiếp: số còn thiếu để trống.')).toBeVisible();
});

test('not going on is one act where the seats stayed vacant, and a wrong count is refused there', async ({
	page
}) => {
	const contest = await afterShort(page);
	await contest.voteNotToGoOn({ agree: 100, disagree: 100 });
	await expect(contest.nextRound.getByRole('alert')).toContainText('200 cánh tay nhưng chỉ 159');
	await contest.voteNotToGoOn({ agree: 50, disagree: 109 });
	await expect(contest.nextRound).toContainText('Đại hội không bầu tiếp: số còn thiếu để trống.');
	await contest.nextRound.getByRole('link', { name: 'Xem biểu quyết đã ghi' }).click();
	await expect(contest.handVote('Bầu tiếp')).toContainText('50 đồng ý · 109 không đồng ý');
});

test('axe finds nothing on a round that is needed, planned and being listed, in both languages, on a phone too', async ({
	page
}) => {
	const contest = await afterTie(page);
	await contest.goTo(EXTRA);
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await contest.planNextRound();
	await contest.changeList();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await speak(page, 'en');
	await expect(page.getByText('Round 2: those with equal votes stand again.')).toBeVisible();
	await expectNoAxeFindings(page);
	await page.getByRole('link', { name: /^After the election/ }).click();
	await expect(page.getByText(/^The next round is planned/)).toBeVisible();
	await expectNoAxeFindings(page);
});
