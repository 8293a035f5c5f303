import { expect, test, type Page } from '@playwright/test';
import { atBoxPad, EXTRA } from '../extra-contest';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { CountBoard } from '../pages/CountBoard';

const SCREENS = {
	phone: { width: 390, height: 844 },
	tablet: { width: 1024, height: 768 }
};

/** Counts clicks as the browser hears them, wherever they land. */
async function tapsDuring(page: Page, work: () => Promise<void>): Promise<number> {
	await page.evaluate(() => {
		const { dataset } = document.documentElement;
		const isCounting = 'taps' in dataset;
		dataset['taps'] = '0';
		const add = () => (dataset['taps'] = String(Number(dataset['taps']) + 1));
		if (!isCounting) window.addEventListener('click', add, { capture: true });
	});
	await work();
	return Number(await page.locator('html').getAttribute('data-taps'));
}

test('a ballot of boxes costs a tap for each name and one more, on a phone and on a tablet', async ({
	page
}) => {
	const pad = await atBoxPad(page, 5);
	for (const [at, size] of Object.values(SCREENS).entries()) {
		await page.setViewportSize(size);
		for (let place = 1; place <= 5; place += 1) {
			await expect(pad.box(place, 'Đồng ý')).toBeInViewport({ ratio: 1 });
			for (const box of ['Đồng ý', 'Không đồng ý'] as const)
				expect((await pad.box(place, box).boundingBox())?.height).toBeGreaterThanOrEqual(56);
		}
		expect((await pad.agreeAllButton.boundingBox())?.height).toBeGreaterThanOrEqual(56);
		expect(await tapsDuring(page, () => pad.crossAndRecord('adada'))).toBe(6);
		await expect(pad.last).toContainText(`Phiếu ${at + 1} · đồng ý 3 / 5 · không đồng ý số 2, 4`);
		await expect(pad.verdict).toBeInViewport({ ratio: 1 });
		await expect(pad.recordButton).toBeInViewport({ ratio: 1 });
		await expectNoSidewaysScroll(page);
	}
});

test('agreeing to all costs two taps', async ({ page }) => {
	const pad = await atBoxPad(page, 5);
	await pad.box(3, 'Không đồng ý').click();
	await pad.recordButton.click();
	const taps = await tapsDuring(page, async () => {
		await pad.agreeAllButton.click();
		await pad.recordButton.click();
		await pad.confirmed(2);
	});
	expect(taps).toBe(2);
	await expect(pad.last).toContainText('Phiếu 2 · đồng ý 5 / 5');
});

test('the verdict speaks of agreement, box by box, and a box is cleared by the next tap', async ({
	page
}) => {
	const pad = await atBoxPad(page, 2);
	await expect(pad.verdict).toContainText('2 để trống');
	await pad.agreeAllButton.click();
	await expect(pad.verdict).toContainText(/đồng ý\s*2\s*\/ 2/);
	await expect(pad.verdict).toContainText('Hợp lệ');
	await pad.box(2, 'Không đồng ý').click();
	await expect(pad.verdict).toContainText('1 đánh cả hai ô');
	await pad.box(2, 'Đồng ý').click();
	await expect(pad.verdict).toContainText('1 không đồng ý');
	await pad.box(2, 'Không đồng ý').click();
	await expect(pad.verdict).toContainText('1 để trống');
});

test('numbers agree, D or minus and a number disagree, A agrees to all; the last one comes back', async ({
	page
}) => {
	const pad = await atBoxPad(page, 12);
	await pad.typeAndRecord('1 2 D3 -12 1');
	await expect(pad.last).toContainText('đồng ý 1 / 12 · không đồng ý số 3, 12');
	await page.keyboard.press('u');
	await expect.poll(() => pad.keyed()).toBe(0);
	expect(await pad.marks(12)).toBe('nadnnnnnnnnd');
	await pad.typeAndRecord('1');
	await expect(pad.last).toContainText('đồng ý 2 / 12');
	await page.keyboard.press('a');
	await expect(pad.verdict).toContainText('đồng ý tất cả');
	await pad.typeAndRecord('d5 ');
	await expect(pad.last).toContainText('đồng ý 11 / 12 · cả hai ô số 5');
});

test('a single name has no numbers to learn: A agrees, D disagrees, and the habit of D1 does no harm', async ({
	page
}) => {
	const pad = await atBoxPad(page, 1);
	await expect(pad.agreeAllButton).toHaveCount(0);
	await expect(pad.verdict).toContainText('Không đánh dấu ô nào');
	for (const [keys, verdict] of [
		['a', 'Phiếu 1 · đồng ý'],
		['1', 'Phiếu 2 · đồng ý'],
		['d', 'Phiếu 3 · không đồng ý'],
		['-', 'Phiếu 4 · không đồng ý'],
		['D1', 'Phiếu 5 · không đồng ý'],
		['ad', 'Phiếu 6 · Đánh dấu cả hai ô'],
		['', 'Phiếu 7 · Không đánh dấu ô nào']
	] as const) {
		await pad.typeAndRecord(keys);
		await expect(pad.last).toHaveText(verdict);
	}
	await pad.crossAndRecord('d');
	await expect(pad.last).toHaveText('Phiếu 8 · không đồng ý');
	const ledger = page.getByRole('group', { name: 'Sổ phiếu' });
	// A verdict enters the ledger when both entries of its batch agree.
	await expect(ledger).toContainText('Không hợp lệ 0');
	await expect(ledger).toContainText('Còn 40 phiếu chưa đối chiếu xong');
});

test('a doubtful ballot of boxes is read and ruled on by its boxes', async ({ page }) => {
	const pad = await atBoxPad(page, 2);
	await page.keyboard.type('1n');
	await pad.confirmed(1);
	await pad.last.getByRole('button', { name: 'Ghi rõ' }).click();
	await pad.dialog.getByRole('button', { name: 'Đánh dấu rồi sửa lại' }).click();
	await expect(pad.last).toContainText('sổ nghi vấn: Đánh dấu rồi sửa lại · để trống số 2');
	const board = new CountBoard(page);
	await board.goTo(EXTRA);
	await board.openRuling(1);
	const boxes = board.dialog.getByRole('checkbox');
	await expect(boxes).toHaveCount(4);
	await expect(boxes.nth(0)).toBeChecked();
	await boxes.nth(3).check();
	await expect(board.dialog.getByRole('status')).toContainText('1 không đồng ý');
	await expectNoAxeFindings(page);
	await board.dialog.getByLabel('Ban kết luận').selectOption('Tính theo các ô được đánh dấu');
	await board.dialog.getByLabel('Số người đồng ý').fill('7');
	await board.dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
	await expect(board.docket).toContainText('Hợp lệ (7–0)');
});

for (const names of [1, 2, 17]) {
	test(`axe finds nothing on the pad of ${names} with boxes, in both languages`, async ({
		page
	}) => {
		const pad = await atBoxPad(page, names);
		await pad.box(1, 'Đồng ý').click();
		await pad.recordButton.click();
		await pad.box(1, 'Không đồng ý').click();
		await expectNoAxeFindings(page);
		await page.getByRole('button', { name: 'Không hợp lệ…' }).click();
		await expectNoAxeFindings(page);
		await page.keyboard.press('Escape');
		await page.setViewportSize(SCREENS.phone);
		await speak(page, 'en');
		await expect(page.getByRole('button', { name: /^Record ballot/ })).toBeInViewport({ ratio: 1 });
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);
	});
}
