import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { needBrowser } from './browser.js';
import { serve } from './serve.js';
import { build } from './set-up.js';

const PORT = 4629;
const ADDRESS = `http://localhost:${PORT}`;
const FOLDER = 'docs/pictures';
const TABLET = { width: 1024, height: 768 };
const PROJECTOR = { width: 1280, height: 720 };

/** @typedef {import('@playwright/test').Page} Page */

/** A fresh device with the sample open. @returns {Promise<Page>} */
async function newDevice(
	/** @type {import('@playwright/test').Browser} */ browser,
	/** @type {{ width: number, height: number }} */ viewport
) {
	const context = await browser.newContext({
		viewport,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	// As on a device where the app is installed: the browser promises to keep what is stored.
	const session = await context.newCDPSession(page);
	await session.send('Browser.grantPermissions', { permissions: ['durableStorage'] });
	await page.goto(ADDRESS);
	await page.getByRole('button', { name: 'Mở đại hội mẫu', exact: true }).click();
	await page.getByRole('list', { name: 'Đang diễn ra' }).waitFor();
	return page;
}

/** Plays the sample's day forward on its own screen. */
async function playTo(/** @type {Page} */ page, /** @type {string} */ stage) {
	await page.goto(`${ADDRESS}/sample`);
	await page.getByText('Tập dượt: tua nhanh ngày đại hội mẫu').click();
	await page.getByRole('button', { name: `Đưa đại hội mẫu đến: ${stage}` }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Tua đại hội mẫu' }).click();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Struck places of the first ballots of the box, read off the sample's paper. */
async function readPaper(/** @type {Page} */ page, /** @type {number} */ ballots) {
	const papers = await page.getByRole('figure').all();
	return Promise.all(
		papers
			.slice(0, ballots)
			.map((paper) =>
				paper
					.locator('li')
					.evaluateAll((lines) =>
						lines.flatMap((line, at) => (line.querySelector('del') ? [at + 1] : []))
					)
			)
	);
}

/** A teller in the middle of a batch. */
async function shootPad(/** @type {import('@playwright/test').Browser} */ browser) {
	const page = await newDevice(browser, TABLET);
	await playTo(page, 'Đã phát phiếu');
	const papers = await readPaper(page, 8);
	const onPad = papers.pop() ?? [];
	await page.goto(`${ADDRESS}/count?contest=sample-committee`);
	await page.getByLabel('Số phiếu thu về').fill('159');
	await page.getByRole('button', { name: 'Ghi số thu về' }).click();
	await page.getByLabel('Người nhập').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Mở tập', exact: true }).first().click();
	await page.waitForURL(/count\/pad/);
	for (const [at, struck] of papers.entries()) {
		for (const place of struck) await page.keyboard.type(`${place} `);
		await page.keyboard.press('Enter');
		await page.getByText(`Phiếu ${at + 1}`, { exact: true }).waitFor();
	}
	for (const place of onPad) await page.keyboard.type(`${place} `);
	await page.screenshot({ path: `${FOLDER}/pad.png` });
}

/** What the hall sees once the result is announced. */
async function shootHall(/** @type {import('@playwright/test').Browser} */ browser) {
	const page = await newDevice(browser, PROJECTOR);
	await playTo(page, 'Đã công bố');
	await page.goto(`${ADDRESS}/chair?contest=sample-committee`);
	await page.getByRole('button', { name: /^Kết quả/ }).click();
	await page.getByRole('button', { name: 'Đưa lên màn hình' }).click();
	await page.getByText('Đang chiếu').first().waitFor();
	await page.goto(`${ADDRESS}/hall`);
	await page.getByText('Lưu Khắc Thuận').first().waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}/hall.jpg`, quality: 75 });
}

build();
mkdirSync(FOLDER, { recursive: true });
const executablePath = await needBrowser();
const server = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath });
try {
	await shootPad(browser);
	await shootHall(browser);
} finally {
	await browser.close();
	server.close();
}
