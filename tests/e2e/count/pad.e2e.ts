import { expect, test, type Page } from '@playwright/test';
import { BallotPad } from '../pages/BallotPad';
import { CountBoard } from '../pages/CountBoard';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { issueCommitteeBallots } from '../sample-stage';

const SCREENS = {
	phone: { width: 390, height: 844 },
	tablet: { width: 1024, height: 768 }
};

async function atPad(page: Page, batchSize = 20): Promise<BallotPad> {
	await issueCommitteeBallots(page);
	const board = new CountBoard(page);
	await board.goTo('sample-committee');
	await board.proveZero();
	await page.getByLabel('Số phiếu mỗi tập').fill(String(batchSize));
	await board.countBox(159);
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	return new BallotPad(page);
}

/** Counts clicks as the browser hears them, wherever they land. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		document.documentElement.dataset['taps'] = '0';
		const add = () => {
			const { dataset } = document.documentElement;
			dataset['taps'] = String(Number(dataset['taps']) + 1);
		};
		document.addEventListener('click', add, { capture: true });
	});
	return async () => Number(await page.locator('html').getAttribute('data-taps'));
}

test('a ballot with k strikes costs k + 1 taps on a phone and on a tablet, all names in sight', async ({
	page
}) => {
	const pad = await atPad(page);
	const taps = await countTaps(page);
	for (const size of Object.values(SCREENS)) {
		await page.setViewportSize(size);
		for (let place = 1; place <= 17; place += 1) {
			await expect(pad.name(place)).toBeInViewport({ ratio: 1 });
		}
		const places = [14, 16, 3, 9, 1, 17];
		for (let strikes = 0; strikes <= 6; strikes += 1) {
			const before = await taps();
			await pad.keyBallot({ struck: places.slice(0, strikes) });
			expect((await taps()) - before).toBe(strikes + 1);
			await expect(pad.verdict).toBeInViewport({ ratio: 1 });
		}
		await expect(pad.last).toContainText('gạch 1, 3, 9, 14, 16, 17');
		await expectNoSidewaysScroll(page);
	}
});

test('every button a thumb needs is at least 56 pixels high', async ({ page }) => {
	const pad = await atPad(page);
	await page.setViewportSize(SCREENS.phone);
	await pad.keyBallot({ struck: [14, 16] });
	const grid = page.getByRole('group', { name: 'Danh sách trên phiếu' }).getByRole('button');
	const buttons = [
		...(await grid.all()),
		pad.recordButton,
		pad.takeBackButton,
		page.getByRole('button', { name: 'Không hợp lệ…' }),
		page.getByRole('button', { name: 'Nghi vấn', exact: true })
	];
	for (const button of buttons) {
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(56);
	}
});

test('the verdict follows each strike', async ({ page }) => {
	const pad = await atPad(page);
	await expect(pad.verdict).toContainText('bầu thừa 2');
	await pad.strike([14, 16]);
	await expect(pad.verdict).toContainText('15/ 15');
	await expect(pad.verdict).toContainText('Hợp lệ');
	await pad.strike([9]);
	await expect(pad.verdict).toContainText('bầu thiếu 1, vẫn hợp lệ');
	await pad.strike([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 17]);
	await expect(pad.verdict).toContainText('không bầu ai');
});

test('digits and Enter key a ballot; a number needs no space where none could follow', async ({
	page
}) => {
	const pad = await atPad(page);
	await page.keyboard.type('1416');
	await page.keyboard.press('Enter');
	await expect(pad.last).toContainText('Phiếu 1 · còn lại 15 · gạch 14, 16');
	await page.keyboard.type('1 9');
	await page.keyboard.press('Enter');
	await expect(pad.last).toContainText('Phiếu 2 · còn lại 15 · gạch 1, 9');
	await pad.keyBallot({ struck: [3, 11, 17], by: 'keys' });
	await expect(pad.last).toContainText('Phiếu 3 · còn lại 14 · gạch 3, 11, 17');
	expect(await pad.keyed()).toBe(3);
});

test('Enter after a tap records the ballot, whatever was tapped', async ({ page }) => {
	const pad = await atPad(page);
	await pad.keyBallot({ struck: [14, 16] });
	await pad.keyInvalid([14, 16], 'signed');
	await pad.keyBallot({ struck: [3, 9], by: 'keys' });
	await pad.takeBack();
	await page.keyboard.press('Enter');
	await expect.poll(() => pad.keyed()).toBe(3);
	await expect(pad.last).toContainText('gạch 3, 9');
});

test('the last ballot comes back onto the pad, marks and all, and only that one', async ({
	page
}) => {
	const pad = await atPad(page);
	await expect(pad.takeBackButton).toBeDisabled();
	await pad.keyBallot({ struck: [14, 16] });
	await pad.keyBallot({ struck: [2, 5, 7] });
	await pad.takeBack();
	await expect(pad.name(5)).toHaveAttribute('aria-pressed', 'true');
	await expect(pad.name(14)).toHaveAttribute('aria-pressed', 'false');
	await pad.strike([7]);
	await pad.recordButton.click();
	await expect(pad.last).toContainText('Phiếu 2 · còn lại 15 · gạch 2, 5');
	await page.keyboard.press('u');
	await expect.poll(() => pad.keyed()).toBe(1);
	await expect(pad.name(2)).toHaveAttribute('aria-pressed', 'true');
});

test('a ballot is invalid on a ground, and doubtful with one tap and then in words', async ({
	page
}) => {
	const pad = await atPad(page);
	await pad.keyInvalid([14, 16], 'written-on');
	await expect(pad.last).toContainText('Viết thêm vào phiếu');
	const ledger = page.getByRole('group', { name: 'Sổ phiếu' });
	await pad.setAside([14, 16], 'Nét gạch ở tên số 16 mờ');
	await expect(ledger).toContainText('Nghi vấn 1');
	expect(await pad.keyed()).toBe(2);
	await pad.setAside([14]);
	await expect(ledger).toContainText('Nghi vấn 2');
});

test('a full batch takes no more, its entry is sealed, and the next one is offered', async ({
	page
}) => {
	const pad = await atPad(page, 3);
	for (const struck of [[14, 16], [3, 9], [1]]) await pad.keyBallot({ struck, by: 'keys' });
	await expect(pad.name(1)).toBeDisabled();
	await page.keyboard.type('5');
	await page.keyboard.press('Enter');
	await expect(pad.finished).toContainText('Tập 1: xong lần 1');
	await expect(pad.finished).toContainText('Chuyển cả tập cho người nhập lần 2');
	await expect(pad.takeBackButton).toBeHidden();
	expect(await pad.openNext()).toBe(2);
	await pad.keyBallot({ struck: [14, 16], by: 'keys' });
	await page.reload();
	await expect.poll(() => pad.keyed()).toBe(1);
	await expect(page.getByRole('heading', { name: /^Tập 2 · vàng.*lần 1$/ })).toBeVisible();
});

test('the keyboard alone: a focused name is struck with space, a button acts with Enter', async ({
	page
}) => {
	const pad = await atPad(page);
	await pad.name(4).focus();
	await page.keyboard.press(' ');
	await expect(pad.name(4)).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('Enter');
	await expect.poll(() => pad.keyed()).toBe(1);
	await page.keyboard.press('k');
	await pad.dialog.getByRole('button', { name: 'Ký tên trên phiếu' }).focus();
	await page.keyboard.press('Enter');
	await expect(pad.last).toContainText('Phiếu 2 · Ký tên trên phiếu');
	await page.keyboard.press('n');
	await expect(pad.last).toContainText('sổ nghi vấn');
	await page.getByRole('button', { name: 'Không hợp lệ…' }).focus();
	await page.keyboard.press('Enter');
	await expect(pad.dialog).toBeVisible();
	await page.keyboard.press('Escape');
	expect(await pad.keyed()).toBe(3);
});

test('axe finds nothing on the pad, its dialogs, a full batch and a sealed entry, in both languages', async ({
	page
}) => {
	const pad = await atPad(page, 2);
	await pad.setAside([14, 16]);
	await pad.strike([3]);
	await expectNoAxeFindings(page);
	await page.getByRole('button', { name: 'Không hợp lệ…' }).click();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await pad.last.getByRole('button', { name: 'Ghi rõ' }).click();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await page.setViewportSize(SCREENS.phone);
	await expectNoAxeFindings(page);
	await pad.recordButton.click();
	await expectNoAxeFindings(page);
	await pad.finish();
	await expectNoAxeFindings(page);
	await speak(page, 'en');
	await expect(page.getByText('Batch 1: entry 1 finished')).toBeVisible();
	await expectNoAxeFindings(page);
	await expectNoSidewaysScroll(page);
});
