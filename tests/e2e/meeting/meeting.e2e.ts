import { expect, test } from '@playwright/test';
import { electedTo } from '$lib/core/contest/elected';
import {
	afterCongress,
	elect,
	electStanding,
	KEYER,
	listStanding,
	openAndLead,
	planPost,
	TITLES
} from '../first-meeting';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { BallotPad } from '../pages/BallotPad';
import { ChairConsole } from '../pages/ChairConsole';
import { ContestScreen } from '../pages/ContestScreen';
import { CountBoard } from '../pages/CountBoard';
import { HomeScreen } from '../pages/HomeScreen';
import { MeetingScreen } from '../pages/MeetingScreen';
import { openSample } from '../pages/sample-day';
import { play } from '../sample-stage';
import { contestIdIn, keySecond } from '../second-entry';

const PHONE = { width: 390, height: 844 };
/** Elected in the sample; the last is not. */
const MEMBERS = ['Lưu Khắc Thuận', 'Trịnh Thị Bích Hạnh', 'Đoàn Hữu Vượng'] as const;
const NOT_ELECTED = 'Hà Thị Phương Thúy';
const STANDING = 'standing-committee';

test('it waits for the committee, then the first page leads into it', async ({ page }) => {
	await openSample(page);
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await expect(page.getByText('Chờ bầu xong Ban Chấp hành')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Đến cuộc bầu Ban Chấp hành' })).toHaveAttribute(
		'href',
		'/contest?contest=sample-committee'
	);
	await afterCongress(page);
	const home = new HomeScreen(page);
	await home.goTo();
	await expect(home.now).toContainText('Phiên họp thứ nhất');
	await expect(home.nextStep).toContainText('Mở phiên họp thứ nhất của Ban Chấp hành');
	await home.nextStep.click();
	await meeting.open();
	await expect(meeting.members).toHaveCount(15);
	await page.goto('/');
	await expect(home.nextStep).toContainText('Ghi ủy viên có mặt, bầu chủ tọa phiên họp');
});

test('members are there or absent with a reason, and one to three of those there lead it', async ({
	page
}) => {
	await afterCongress(page);
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await meeting.open();
	await meeting.markAway(MEMBERS[2], ' ');
	await expect(meeting.member(MEMBERS[2]).getByRole('alert')).toContainText('Ghi lý do vắng');
	await meeting.markAway(MEMBERS[2], 'Đi công tác');
	await expect(meeting.member(MEMBERS[2])).toContainText('Vắng: Đi công tác');
	await expect(meeting.figures).toContainText('Có mặt 0/15 ủy viên: chưa đủ điều kiện');
	await meeting.markHere(MEMBERS[0]);
	await meeting.markTheRestHere();
	await expect(meeting.figures).toContainText('Có mặt 14/15 ủy viên: đủ điều kiện');
	await expect(meeting.figures).toContainText('15 ủy viên triệu tập, không trừ ai, cần 8 phiếu.');
	await expect(meeting.figures).toContainText('Điều 32');

	await meeting.recordChair();
	await expect(meeting.chair.getByRole('alert')).toContainText('đang chọn 0');
	await expect(meeting.chair.getByRole('alert')).toContainText('29-QĐ/TW');
	await meeting.tapForChair(MEMBERS[0]);
	await meeting.chair.getByLabel('Không đồng ý').fill('3');
	await meeting.recordChair();
	await expect(meeting.chair.getByRole('alert')).toContainText('17 cánh tay nhưng chỉ 14 người');
	await meeting.chair.getByLabel('Đồng ý', { exact: true }).fill('11');
	await meeting.recordChair();
	await expect(meeting.chair).toContainText(`${MEMBERS[0]} chủ tọa phiên họp`);
	await expect(meeting.chair).toContainText('11 đồng ý · 3 không đồng ý');
	await page.reload();
	await expect(meeting.chair).toContainText(`${MEMBERS[0]} chủ tọa phiên họp`);
});

test('the standing committee’s list comes from the committee; an outsider is refused with the rule', async ({
	page
}) => {
	await afterCongress(page);
	await play(page, openAndLead);
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await meeting.plan('Ban Thường vụ', 2);
	await meeting.toContest('Ban Thường vụ');
	const contest = new ContestScreen(page);
	const pool = page.getByRole('list', { name: 'Chọn trong số ủy viên Ban Chấp hành' });
	await expect(pool.getByRole('listitem')).toHaveCount(15);
	await contest.findOther('phuong thuy');
	await page.getByRole('button', { name: new RegExp(NOT_ELECTED) }).click();
	const refused = page.getByRole('alert');
	await expect(refused).toContainText(`Đồng chí ${NOT_ELECTED} không phải ủy viên Ban Chấp hành`);
	await expect(refused).toContainText('Quy tắc chờ xác nhận');

	for (const name of MEMBERS.slice(0, 2)) await contest.tapInPool(name);
	await contest.recordList();
	await expect(refused).toContainText('chưa có số dư');
	await expect(refused).toContainText('Điều 17 khoản 1, Quyết định số 244-QĐ/TW');
	await contest.tapInPool(MEMBERS[2]);
	await contest.recordList();
	await expect(contest.ballotNames).toHaveCount(3);
	await expect(page.getByText('15 ủy viên triệu tập, không trừ ai, cần 8 phiếu.')).toBeVisible();
	await page.getByRole('button', { name: /^Lấy như cuộc bầu Đoàn đại biểu/ }).click();
	await expect(contest.tellers).toHaveCount(7);
	await contest.allAgree('Số lượng cần bầu');
	await expect(contest.step('Biểu quyết số lượng')).toContainText('xong');
	await expect(contest.issued).toHaveValue('15');

	await speak(page, 'en');
	await page.getByRole('button', { name: 'Change the list' }).click();
	await page.getByRole('textbox', { name: /^Somebody else/ }).fill('phuong thuy');
	await page.getByRole('button', { name: new RegExp(NOT_ELECTED) }).click();
	await expect(refused).toContainText('members of the executive committee');
	await expect(refused).toContainText('Rule awaiting confirmation');
});

test('a planned secretary who was not elected stops everything until the direction is recorded', async ({
	page
}) => {
	await afterCongress(page);
	await play(page, (rehearsal) => {
		openAndLead(rehearsal);
		const list = rehearsal.state.contests[0]?.candidates ?? [];
		planPost(rehearsal, 'secretary', { planned: list.filter(({ name }) => name === NOT_ELECTED) });
		listStanding(rehearsal);
	});
	const contest = new ContestScreen(page);
	await contest.goTo(STANDING);
	await contest.askToIssue(15);
	const stopped = page.getByText('dự kiến Bí thư, không trúng cử Ban Chấp hành');
	await expect(stopped.first()).toBeVisible();
	const home = new HomeScreen(page);
	await home.goTo();
	await expect(home.nextStep).toContainText('Dừng bầu, báo cáo cấp trên');
	await home.nextStep.click();
	const alert = page.getByRole('alert').filter({ hasText: 'Dừng bầu, báo cáo cấp trên' });
	await expect(alert).toContainText(`Đồng chí ${NOT_ELECTED}, dự kiến Bí thư`);
	await expect(alert).toContainText('Báo Thái Nguyên 3/2025');
	await alert.getByRole('button', { name: 'Ghi ý kiến chỉ đạo' }).click();
	await expect(alert).toContainText('Ghi ý kiến chỉ đạo của cấp trên, kèm số và ngày văn bản.');
	await alert
		.getByRole('textbox', { name: 'Ý kiến chỉ đạo của cấp trên' })
		.fill('Bầu tiếp theo Công văn 12-CV/QU');
	await alert.getByRole('button', { name: 'Ghi ý kiến chỉ đạo' }).click();
	await expect(alert).toHaveCount(0);
	await expect(page.getByText('Bầu tiếp theo Công văn 12-CV/QU')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Bầu tiếp theo Công văn 12-CV/QU')).toBeVisible();
	await contest.goTo(STANDING);
	await contest.issue(15);
});

test('the secretary: one name with two boxes, no vote on the number, announced and shown in the hall', async ({
	page
}) => {
	const state = await afterCongress(page);
	const [first] = electedTo(state, 'committee');
	await play(page, (rehearsal) => {
		openAndLead(rehearsal);
		electStanding(rehearsal);
	});
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await expect(meeting.post('Ban Thường vụ')).toContainText('Trúng cử:');
	await expect(meeting.member(MEMBERS[0])).toContainText('Ban Thường vụ');
	await meeting.plan('Bí thư');
	await meeting.toContest('Bí thư');
	const contest = new ContestScreen(page);
	await expect(contest.handVote('Số lượng cần bầu')).toHaveCount(0);
	await contest.tapInPool(first!.name);
	await contest.recordList();
	await expect(page.getByText('phiếu một tên, đánh dấu X vào một trong hai ô')).toBeVisible();
	await page.getByRole('button', { name: /^Lấy như cuộc bầu Ban Thường vụ/ }).click();
	await contest.everyoneAgrees();
	await contest.issue(3);
	await contest.toCount();
	const board = new CountBoard(page);
	await expect(page.getByText('cần 8 phiếu (số chia 15)')).toBeVisible();
	await board.openBox(3);
	await board.chooseKeyer(KEYER);
	await board.openBatch(1);
	const pad = new BallotPad(page);
	for (let ballot = 0; ballot < 3; ballot += 1) await pad.typeAndRecord('a');
	await pad.finish();
	await keySecond(page, contestIdIn(page), 1);
	await page.goto('/chair');
	const chair = new ChairConsole(page);
	await chair.chooseContest('Bí thư');
	await chair.lookAtResult();
	await expect(chair.dialog).toContainText('Hội nghị quyết định có bầu tiếp không');
	await chair.announceButton.click();
	await expect(page.getByText('Đã công bố kết quả').first()).toBeVisible();
});

test('the elected secretary stands alone and large in the hall', async ({ page }) => {
	await afterCongress(page);
	await play(page, (rehearsal) => {
		openAndLead(rehearsal);
		electStanding(rehearsal);
		const [first] = electedTo(rehearsal.state, STANDING);
		elect(rehearsal, planPost(rehearsal, 'secretary', {}), [first!]);
	});
	await page.goto('/chair?contest=secretary');
	const chair = new ChairConsole(page);
	const hall = await chair.openHall();
	await chair.show('Danh sách trúng cử');
	await expect(hall.title).toHaveText(TITLES.secretary!);
	await expect(hall.elected).toHaveCount(1);
	await chair.show('Kết quả');
	await expect(hall.picture).toContainText('Trúng cử khi quá một nửa số chia 15, cần 8 phiếu');
});

test('axe finds nothing before, during and after, in both languages, on a phone too', async ({
	page
}) => {
	await afterCongress(page);
	const meeting = new MeetingScreen(page);
	await meeting.goTo();
	await expectNoAxeFindings(page);
	await meeting.open();
	await page.getByRole('button', { name: `Vắng: ${MEMBERS[1]}` }).click();
	await page.getByRole('button', { name: 'Lập cuộc bầu: Bí thư' }).click();
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await meeting.plan('Ban Thường vụ', 5);
	await meeting.toContest('Ban Thường vụ');
	await expect(page.getByText('Chọn trong số ủy viên Ban Chấp hành')).toBeVisible();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await speak(page, 'en');
	await expect(page.getByText('Choose among the members of the executive committee')).toBeVisible();
	await expectNoAxeFindings(page);
	await page.goto('/meeting');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('First meeting');
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
