import { expect, test, type Page } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { CountBoard } from '../pages/CountBoard';
import { HomeScreen } from '../pages/HomeScreen';
import { SampleBox, type SeenBallot, type Stage } from '../pages/SampleBox';

const PHONE = { width: 390, height: 844 };
const CONTESTS = [
	{ name: /Ban Chấp hành/, seats: 15, names: 17 },
	{ name: /Đoàn đại biểu/, seats: 16, names: 18 }
];
/** One ballot stands for all: the others are the same component. */
const ONE_BALLOT = { exclude: 'figure + figure' };
const STAGES: readonly Stage[] = ['Đã điểm danh', 'Đã phát phiếu', 'Đã nhập xong', 'Đã công bố'];

async function openBox(page: Page): Promise<SampleBox> {
	await new HomeScreen(page).openSample();
	const box = new SampleBox(page);
	await box.goTo();
	return box;
}

/** Counts paper the way tellers do: signed or written on is invalid, so is too many or none left. */
function countByHand(ballots: readonly SeenBallot[], seats: number) {
	const valid = ballots.filter(({ names, struck, signs }) => {
		const left = names.length - struck.length;
		return signs.length === 0 && left > 0 && left <= seats;
	});
	const votesFor = (name: string) => valid.filter(({ struck }) => !struck.includes(name)).length;
	return { valid: valid.length, invalid: ballots.length - valid.length, votesFor };
}

for (const { name, seats, names } of CONTESTS) {
	test(`159 ballots of ${name.source}, counted by hand, give the answer key`, async ({ page }) => {
		const box = await openBox(page);
		await box.chooseContest(name);
		await expect(box.ballots).toHaveCount(20);
		await box.lookAtAll();
		const ballots = await box.readBallots();
		expect(ballots.filter((ballot) => ballot.names.length !== names)).toEqual([]);
		expect(new Set(ballots.map(({ place }) => place)).size).toBe(159);
		const counted = countByHand(ballots, seats);

		await expect(box.key.getByRole('table')).toBeHidden();
		await box.openKey();
		await expect(box.figure('Phát ra')).toHaveText('159');
		await expect(box.figure('Thu về')).toHaveText('159');
		await expect(box.figure('Hợp lệ')).toHaveText(String(counted.valid));
		await expect(box.figure('Không hợp lệ')).toHaveText(String(counted.invalid));
		const votes = ballots[0]!.names.map((person) => [person, counted.votesFor(person)]);
		expect(await box.votes()).toEqual(votes);
	});
}

test('no ballot carries a number of its own: equal marks, equal paper', async ({ page }) => {
	const box = await openBox(page);
	await box.lookAtAll();
	const ballots = await box.readBallots();
	const faces = new Map<string, string>();
	for (const { struck, signs, face } of ballots) {
		const marks = JSON.stringify([struck, signs]);
		const plain = face.replace('gạch mờ, đứt quãng', 'gạch');
		expect(plain).toBe(faces.get(marks) ?? plain);
		faces.set(marks, plain);
	}
	expect(faces.size).toBeLessThan(ballots.length);
});

test('one batch can be looked at, and printed four to an A4 sheet', async ({ page }) => {
	const box = await openBox(page);
	await box.lookAt(8);
	await expect(box.ballots).toHaveCount(19);
	await expect(page.getByText('Tập 8 · phiếu thứ 19', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'In 19 phiếu' })).toBeVisible();
	await page.reload();
	await expect(box.ballots).toHaveCount(19);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
	expect(pages).toHaveLength(5);
});

test('the day is played forward stage by stage, each asked about first', async ({ page }) => {
	const box = await openBox(page);
	await box.openDay();
	await box.askFor('Đã công bố');
	await expect(box.dialog).toContainText('chỉ ghi vào đại hội mẫu');
	await box.dialog.getByRole('button', { name: 'Thôi' }).click();
	for (const [at, stage] of STAGES.entries()) {
		for (const later of STAGES.slice(at))
			await expect(box.stage(later)).not.toContainText('Đã đến');
		await box.playTo(stage);
		await expect(box.stage(stage)).toContainText('Đã đến');
	}
	await page.goto('/');
	await expect(new HomeScreen(page).now).toContainText('Đại biểu có mặt: 159/161');
	await expect(new HomeScreen(page).now.getByText('Đã công bố')).toHaveCount(2);
});

test('played to the announcement at once, the published figures stand on the screen', async ({
	page
}) => {
	const box = await openBox(page);
	await box.openDay();
	await box.playTo('Đã công bố');
	await expect(page.getByText('Kết quả đã nhập khớp đáp án đến từng phiếu.')).toBeVisible();
	await box.openKey();
	await expect(box.figure('Nữ')).toHaveText('4 (26,67 %)');
	await expect(box.figure('Từ 35 đến 50 tuổi')).toHaveText('9 (60 %)');
	await expect(box.figure('Tái cử')).toHaveText('10 (66,67 %)');
	await expect(box.figure('Cao đẳng, đại học')).toHaveText('11 (73,33 %)');
	await page.goto('/count?contest=sample-delegation');
	await expect(page.getByText('Đã công bố kết quả')).toBeVisible();
});

test('a batch in somebody’s hands is theirs: the day waits and says why', async ({ page }) => {
	const box = await openBox(page);
	await box.openDay();
	await box.playTo('Đã phát phiếu');
	await page.goto('/count?contest=sample-committee');
	const board = new CountBoard(page);
	await board.openBox(159);
	await board.chooseKeyer('Cao Thị Diệu Linh');
	await board.batch(1).getByRole('button', { name: 'Nhập lần 1' }).click();
	await expect(page).toHaveURL(/count\/pad/);
	await box.goTo();
	await box.openDay();
	await box.askFor('Đã nhập xong');
	await expect(box.dialog.getByRole('alert')).toContainText(
		'Tập 1 đang do đồng chí Cao Thị Diệu Linh nhập'
	);
	await expect(box.dialog.getByRole('button', { name: 'Tua đại hội mẫu' })).toBeHidden();
});

test('axe finds nothing on the box, its key, the day, the question, or a phone', async ({
	page
}) => {
	const box = await openBox(page);
	await box.lookAt(3);
	await box.openKey();
	await box.openDay();
	await expectNoAxeFindings(page, ONE_BALLOT);
	await box.askFor('Đã phát phiếu');
	await expectNoAxeFindings(page, ONE_BALLOT);
	await page.keyboard.press('Escape');
	await page.setViewportSize(PHONE);
	await expectNoAxeFindings(page, ONE_BALLOT);
	await expectNoSidewaysScroll(page);
});
