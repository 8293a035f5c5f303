import { expect, test } from '@playwright/test';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { HomeScreen } from '../pages/HomeScreen';
import { RehearsalScreen } from '../pages/RehearsalScreen';
import { issueCommitteeBallots } from '../sample-stage';

const CONTEST = 'sample-committee';
const TELLER = 'Nghiêm Công Lý';
const CODE = '4271';
const SCREENS = [
	'/',
	'/rehearsal',
	'/rehearsal/ballots',
	'/count',
	'/chair',
	'/secretary',
	'/hall'
];

const databases = () => indexedDB.databases().then((all) => all.map(({ name }) => name));

test('a rehearsal is keyed and graded on paper of its own, then wiped; the count knows only that', async ({
	page
}) => {
	await issueCommitteeBallots(page);
	const before = await page.evaluate(databases);
	const rehearsal = new RehearsalScreen(page);
	await rehearsal.offerFrom(CONTEST);
	await expect(rehearsal.band).toBeHidden();
	await rehearsal.start(CODE, 20);

	await rehearsal.goToBallots();
	const struck = await rehearsal.struckOn(1);
	expect(struck).toHaveLength(20);

	const board = new CountBoard(page);
	await board.goTo(CONTEST);
	await board.openBox(20);
	await board.chooseKeyer(TELLER);
	await board.openBatch(1);
	await expect(rehearsal.band).toBeInViewport({ ratio: 1 });
	const pad = new BallotPad(page);
	await page.setViewportSize({ width: 390, height: 844 });
	for (let place = 1; place <= 17; place += 1)
		await expect(pad.name(place)).toBeInViewport({ ratio: 1 });
	await expect(pad.recordButton).toBeInViewport({ ratio: 1 });
	// The plain ballots of the top of the stack as they are, and the last of them otherwise.
	await pad.keyBallot({ struck: struck[0]! });
	const otherwise = struck[1]!.includes(1)
		? struck[1]!.filter((place) => place !== 1)
		: [1, ...struck[1]!];
	await pad.keyBallot({ struck: otherwise });

	await rehearsal.goTo();
	await expect(rehearsal.own).not.toContainText('Phiếu đã nhập');
	await rehearsal.lookAs(TELLER);
	await expect(rehearsal.own).toContainText(/Phiếu đã nhập\s*2/);
	await expect(rehearsal.own).toContainText(/Khác với tờ phiếu\s*1/);
	await expect(rehearsal.own).toContainText('Tập 1 · tờ 2');

	await rehearsal.wipe();
	await expect(rehearsal.history).toContainText(`Mã ${CODE} · 20 phiếu · xóa lúc`);
	expect((await page.evaluate(databases)).toSorted()).toEqual(before.toSorted());
	await board.goTo(CONTEST);
	await expect(page.getByText(`Đã tập dượt mã ${CODE} với 20 phiếu, đã xóa.`)).toBeVisible();
	await expect(page.getByRole('region', { name: 'Trước tờ phiếu đầu tiên' })).toBeVisible();
	await expect(board.ledger).toContainText('161');
});

test('every screen of a rehearsal wears its band, in both languages, on a phone and before the hall', async ({
	page
}) => {
	await issueCommitteeBallots(page);
	const rehearsal = new RehearsalScreen(page);
	await rehearsal.offerFrom(CONTEST);
	await rehearsal.start(CODE, 20);
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of SCREENS) {
		await page.goto(address);
		await expect(rehearsal.band).toContainText('TẬP DƯỢT');
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await expect(rehearsal.band).toBeInViewport({ ratio: 1 });
		await expectNoSidewaysScroll(page);
		await expectNoAxeFindings(page);
	}
	await page.goto('/rehearsal');
	await speak(page, 'en');
	await expect(page.getByRole('complementary', { name: 'Rehearsal' })).toContainText('REHEARSAL');
});

test('a window opened anew begins with the congress; the rehearsal is listed apart', async ({
	page,
	context
}) => {
	await issueCommitteeBallots(page);
	const rehearsal = new RehearsalScreen(page);
	await rehearsal.offerFrom(CONTEST);
	await rehearsal.start(CODE, 40);
	const other = await context.newPage();
	const home = new HomeScreen(other);
	await home.goTo();
	await expect(new RehearsalScreen(other).band).toBeHidden();
	await expect(home.kept).not.toContainText('TẬP DƯỢT');
	const kept = other.getByRole('region', { name: 'Buổi tập dượt trên máy này' });
	await kept.getByRole('button', { name: 'Mở buổi tập dượt' }).click();
	await expect(new RehearsalScreen(other).band).toContainText(`Mã ${CODE}`);

	// Wiped in one window, it is gone from the other as well.
	await rehearsal.goTo();
	await rehearsal.wipe();
	await expect(new RehearsalScreen(other).band).toBeHidden();
	await expect(kept).toBeHidden();
});
