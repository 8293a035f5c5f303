import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ExchangeScreen } from '../pages/ExchangeScreen';
import { openSample } from '../pages/sample-day';
import { carrySample, openSampleAt } from '../sample-stage';

/** The eight digits a device shows for the committee. */
async function codeOn(page: Page): Promise<string> {
	await page.goto(`/count?contest=${COMMITTEE_ID}`);
	const code = page.getByRole('region', { name: 'Mã đối chiếu' }).getByText(/^\d{4} \d{4}$/);
	await expect(code).toBeVisible();
	return code.innerText();
}

test('two devices without a network give each other all they have, and read out one code', async ({
	page,
	browser
}) => {
	await openSampleAt(page, 'checked-in');
	const one = await new ExchangeScreen(page).open();
	const morning = await one.save();

	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const other = await context.newPage();
	const two = await new ExchangeScreen(other).open();
	await expect(other.getByText('Máy này chưa có đại hội nào để gửi.')).toBeVisible();
	await two.receive(morning);
	await expectNoAxeFindings(other);
	await expectNoSidewaysScroll(other);
	await carrySample(other, (state) => countedFacts('announced', state));
	const evening = await (await two.open()).save();

	await one.receive(evening);
	expect(await codeOn(page)).toBe(await codeOn(other));

	await (await one.open()).choose(evening);
	await expect(page.getByText('Máy này đã có mọi việc trong tệp.')).toBeVisible();
	await expectNoAxeFindings(page);
	await context.close();
});

test('a file that is damaged or no exchange is told, and nothing changes', async ({ page }) => {
	await openSampleAt(page, 'checked-in');
	const screen = await new ExchangeScreen(page).open();
	const whole = readFileSync(await screen.save());
	const file = (buffer: Buffer) => ({
		name: 'tep.kptd',
		mimeType: 'application/gzip',
		buffer
	});
	await screen.choose(file(whole.subarray(0, whole.length - 40)));
	await expect(page.getByRole('alert')).toContainText('Không nhận được tệp này');
	await screen.choose(file(Buffer.from('không phải tệp trao đổi')));
	await expect(page.getByRole('alert')).toContainText('không phải tệp trao đổi');
	await expect(page.getByRole('alert')).toContainText('Dữ liệu trên máy này vẫn nguyên.');
});

test('two devices that opened the sample by themselves are not thrown together', async ({
	page,
	browser
}) => {
	await openSampleAt(page, 'checked-in');
	const file = await (await new ExchangeScreen(page).open()).save();
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const other = await context.newPage();
	await openSample(other);
	await (await new ExchangeScreen(other).open()).choose(file);
	await expect(other.getByRole('alert')).toContainText('không phải hai bản của một đại hội');
	await context.close();
});
