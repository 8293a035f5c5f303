import { expect, test, type Page } from '@playwright/test';
import { describeCongress } from '$lib/core/congress/decide';
import type { RulebookId } from '$lib/core/rulebook/rulebook';
import { NGOC_LAM } from '$lib/sample/sample-congress';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { ContestScreen } from '../pages/ContestScreen';
import { NominationCard } from '../pages/NominationCard';
import { openSample } from '../pages/sample-day';
import { play } from '../sample-stage';

const PHONE = { width: 390, height: 844 };
/** Of the 159 in the sample's hall, 48 are the first to be more than 30 %. */
const FEW = 47;
const ENOUGH = 48;
const OUTGOING = 'Vũ Thị Ngần';
const PROPOSER = 'Lê Phúc Lai';

/** The sample with its hall full, under a regulation, at the committee's contest. */
async function atCard(page: Page, rulebook: RulebookId): Promise<NominationCard> {
	await openSample(page);
	await play(page, (playthrough) => {
		playthrough.act(describeCongress, { ...playthrough.state.details!, rulebook });
		NGOC_LAM.checkIn(playthrough);
	});
	await new ContestScreen(page).goTo('sample-committee');
	return new NominationCard(page);
}

test('where nobody is nominated the card is one sentence, and ballots go out as before', async ({
	page
}) => {
	const { card } = await atCard(page, '244-QD/TW');
	await expect(card).toContainText('Danh sách do cấp ủy giới thiệu có 17 đồng chí.');
	await expect(card.getByRole('button')).toHaveCount(1);
	const contest = new ContestScreen(page);
	await contest.everyoneAgrees();
	await contest.issue();
	await expect(card).toBeHidden();
});

async function standInEnglish(page: Page, name: string): Promise<void> {
	const card = page.getByRole('region', { name: 'Nominations and withdrawals' });
	await card.getByRole('button', { name: 'Record a nomination or withdrawal' }).click();
	await card.getByRole('radio', { name: 'Stands' }).check();
	const picker = card.getByRole('group', { name: 'Who stands', exact: true });
	await picker.getByRole('textbox').fill(name);
	await picker.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	await card.getByRole('button', { name: 'Record the candidacy' }).click();
}

test('an outgoing member neither nominates nor stands past the list, by article 13', async ({
	page
}) => {
	const nominations = await atCard(page, '244-QD/TW');
	await nominations.begin();
	await nominations.nominate('Ngô Hữu Nghị', OUTGOING);
	const refusal = nominations.card.getByRole('alert');
	await expect(refusal).toContainText(`Đồng chí ${OUTGOING} là cấp ủy viên cấp triệu tập`);
	await expect(refusal).toContainText('Điều 13, Quyết định số 244-QĐ/TW');
	await nominations.unpick('Ngô Hữu Nghị');
	await nominations.stand(OUTGOING);
	await expect(refusal).toContainText('không ứng cử, không nhận đề cử');
	await expect(nominations.card.getByRole('listitem').filter({ hasText: 'Tự ứng cử' })).toHaveCount(
		0
	);
	await speak(page, 'en');
	await standInEnglish(page, OUTGOING);
	const inEnglish = page.getByRole('alert');
	await expect(inEnglish).toContainText(`${OUTGOING} is a member of the convening committee`);
	await expect(inEnglish).toContainText('Article 13, Decision 244-QĐ/TW');

	// The same name typed as a stranger's is asked about, not let through.
	const card = page.getByRole('region', { name: 'Nominations and withdrawals' });
	const picker = card.getByRole('group', { name: 'Who stands', exact: true });
	await picker.getByRole('button', { name: `Take ${OUTGOING} off the list` }).click();
	await picker.getByRole('textbox').fill(OUTGOING.toLowerCase());
	await picker.getByRole('button', { name: /who is not on the roll/ }).click();
	const record = card.getByRole('button', { name: 'Record the candidacy' });
	const asked = card.getByRole('alert').filter({ hasText: 'Same name as a member' });
	await expect(asked).toContainText('Article 13, Decision 244-QĐ/TW');
	await record.click();
	await expect(card.getByRole('alert').last()).toContainText('Nothing was recorded.');
	await asked.getByRole('button', { name: 'The same person' }).click();
	await record.click();
	await expect(card.getByRole('alert')).toContainText(`${OUTGOING} is a member of the convening`);
	await picker.getByRole('button', { name: `Take ${OUTGOING} off the list` }).click();
	await picker.getByRole('textbox').fill(OUTGOING);
	await picker.getByRole('button', { name: /who is not on the roll/ }).click();
	await asked.getByRole('button', { name: 'Another person of that name' }).click();
	await record.click();
	const standing = card.getByRole('list', { name: 'Nominated or standing at the congress' });
	await expect(standing).toContainText(OUTGOING);
});

test('under 190 a nominee needs more than 30 % of those attending', async ({ page }) => {
	const nominations = await atCard(page, '190-QD/TW');
	await nominations.begin();
	await nominations.nominate('Ngô Hữu Nghị', PROPOSER);
	await nominations.stand('Bùi Thị Thu Hằng');
	await nominations.close();
	const refusal = nominations.card.getByRole('alert');
	await expect(refusal).toContainText('Chưa ghi số đại biểu đồng ý');
	await expect(refusal).toContainText('Điều 14 khoản 3, Quyết định số 190-QĐ/TW');
	await nominations.support('Ngô Hữu Nghị', 162);
	await expect(nominations.nominee('Ngô Hữu Nghị').getByRole('alert')).toContainText(
		'162 cánh tay nhưng chỉ 159'
	);
	await nominations.support('Ngô Hữu Nghị', FEW);
	await expect(nominations.nominee('Ngô Hữu Nghị')).toContainText(
		'47/159 đồng ý, cần ít nhất 48: không đưa vào danh sách.'
	);
	await nominations.support('Bùi Thị Thu Hằng', ENOUGH);
	await expect(nominations.nominee('Bùi Thị Thu Hằng')).toContainText('48/159 đồng ý: được đưa');
	await nominations.close();
	await expect(nominations.card).toContainText('Đã chốt danh sách 18 đồng chí.');
	const { ballotNames } = new ContestScreen(page);
	await expect(ballotNames).toHaveCount(18);
	await expect(ballotNames.filter({ hasText: 'Bùi Thị Thu Hằng' })).toHaveCount(1);
	await expect(ballotNames.filter({ hasText: 'Ngô Hữu Nghị' })).toHaveCount(0);
});

test('asking to withdraw takes nobody off; the vote of the congress does', async ({ page }) => {
	const nominations = await atCard(page, '244-QD/TW');
	await nominations.begin();
	await nominations.showPrepared();
	await nominations.asksToWithdraw('Cao Xuân Bách');
	await nominations.asksToWithdraw('Đoàn Hữu Vượng');
	await nominations.close();
	await expect(nominations.card.getByRole('alert')).toContainText('đại hội chưa biểu quyết');
	await expect(nominations.card.getByRole('alert')).toContainText('Hướng dẫn 03-HD/TW');
	await nominations.voteOnWithdrawal('Cao Xuân Bách', { agree: 40, disagree: 116, other: 3 });
	await expect(nominations.asking('Cao Xuân Bách')).toContainText('Đại hội không cho rút');
	await nominations.voteOnWithdrawal('Đoàn Hữu Vượng', { agree: 148, disagree: 8, other: 3 });
	await expect(nominations.asking('Đoàn Hữu Vượng')).toContainText('Đại hội cho rút.');
	await nominations.close();
	await expect(nominations.card).toContainText('Đã chốt danh sách 16 đồng chí.');
	const { ballotNames } = new ContestScreen(page);
	await expect(ballotNames).toHaveCount(16);
	await expect(ballotNames.filter({ hasText: 'Cao Xuân Bách' })).toHaveCount(1);
	await page.reload();
	await expect(ballotNames).toHaveCount(16);
});

/** Four nominees over the committee's 17, of whom one withdraws: 20 names where 19 may stand. */
async function overTheLimit(page: Page): Promise<NominationCard> {
	const nominations = await atCard(page, '244-QD/TW');
	await nominations.begin();
	await nominations.nominate('Ngô Hữu Nghị', PROPOSER);
	await nominations.nominate('Bùi Thị Thu Hằng', PROPOSER);
	await nominations.stand('Lưu Thị Thu Cúc');
	await expect(nominations.card).toContainText('Nhiều hơn mức tối đa 19 là 1 người');
	return nominations;
}

test('a list over 30 % is cut by the poll of those nominated at the congress', async ({ page }) => {
	const nominations = await overTheLimit(page);
	await nominations.close();
	const refusal = nominations.card.getByRole('alert');
	await expect(refusal).toContainText('Danh sách có 20 người, nhiều hơn mức 19 người');
	await expect(refusal).toContainText('Hướng dẫn 03-HD/TW');
	const votes = { 'Ngô Hữu Nghị': 90, 'Bùi Thị Thu Hằng': 120, 'Lưu Thị Thu Cúc': 90 };
	await nominations.countPoll([159, 160, 157], votes);
	await expect(nominations.poll.getByRole('alert')).toContainText('Thu về 160 phiếu nhưng chỉ');
	await nominations.countPoll([159, 158, 157], votes);
	const outcome = nominations.poll.getByRole('status');
	await expect(outcome).toContainText('Đưa vào danh sách: Bùi Thị Thu Hằng.');
	await expect(outcome).toContainText('Ngô Hữu Nghị, Lưu Thị Thu Cúc bằng phiếu ở chỗ cuối');
	await nominations.countPoll([159, 158, 157], { ...votes, 'Lưu Thị Thu Cúc': 91 });
	await expect(outcome).toContainText('Không đưa vào danh sách: Ngô Hữu Nghị.');
	await nominations.close();
	await expect(nominations.card).toContainText('Đã chốt danh sách 19 đồng chí.');
	await expect(new ContestScreen(page).ballotNames).toHaveCount(19);
});

test('nominations that the list does not carry are read out before the ballots', async ({
	page
}) => {
	const nominations = await atCard(page, '244-QD/TW');
	await nominations.begin();
	await nominations.nominate('Ngô Hữu Nghị', PROPOSER);
	const contest = new ContestScreen(page);
	await expect(contest.step('Chốt danh sách')).toContainText('còn thiếu');
	await contest.askToIssue();
	await expect(contest.dialog).toContainText('Chốt danh sách');
	await contest.dialog.getByRole('button', { name: 'Thôi' }).click();
	await nominations.close();
	await expect(contest.step('Chốt danh sách')).toContainText('xong');
});

test('axe finds nothing on the card at work, in both languages, on a phone too', async ({
	page
}) => {
	const nominations = await overTheLimit(page);
	await nominations.showPrepared();
	await nominations.asksToWithdraw('Cao Xuân Bách');
	await nominations.close();
	await expectNoAxeFindings(page);
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
	await speak(page, 'en');
	await expect(page.getByText('Hold the opinion poll', { exact: false }).first()).toBeVisible();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
