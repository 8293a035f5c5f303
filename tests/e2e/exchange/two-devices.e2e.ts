import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { countedFacts } from '$lib/sample/counted-sample';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ExchangeScreen } from '../pages/ExchangeScreen';
import { codeOn } from '../pages/integrity-code';
import { openSample } from '../pages/sample-day';
import { carrySample, openSampleAt } from '../sample-stage';

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
	await expect(page.getByText('Máy này đã có mọi việc được gửi.')).toBeVisible();
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
	await expect(page.getByRole('alert')).toContainText('Không nhận được dữ liệu này');
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
