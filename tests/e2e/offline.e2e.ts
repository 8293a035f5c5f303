import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { COMMITTEE_ID } from '../../src/lib/sample/contests';
import { keptOnDevice, OwnServer } from '../support/own-server';
import { openSampleBeingCounted } from '../support/sample-being-counted';
import { wholeBrowser } from '../support/whole-browser';
import { BallotPad } from './pages/BallotPad';
import { CheckInDesk } from './pages/CheckInDesk';
import { CountBoard } from './pages/CountBoard';
import { HomeScreen } from './pages/HomeScreen';
import { SecretaryDesk } from './pages/SecretaryDesk';
import { openSampleAt } from './sample-stage';

/** Each screen by its address, and what it is called. */
const SCREENS = [
	['/setup', 'Chuẩn bị đại hội'],
	['/check-in', 'Điểm danh đại biểu'],
	['/agenda', 'Chương trình'],
	[`/contest?contest=${COMMITTEE_ID}`, 'Cuộc bầu cử'],
	[`/count?contest=${COMMITTEE_ID}`, 'Kiểm phiếu'],
	['/chair', 'Bàn chủ tọa'],
	['/hall', 'Màn hình hội trường'],
	['/secretary', 'Thư ký'],
	['/secretary/congress', 'Biên bản đại hội'],
	['/secretary/archive', 'Tệp lưu trữ'],
	[`/secretary/minutes?contest=${COMMITTEE_ID}`, 'Biên bản kiểm phiếu'],
	[`/secretary/figures?contest=${COMMITTEE_ID}`, 'Bảng số liệu'],
	['/sample', 'Hộp phiếu mẫu']
] as const;
const COMMITTEE = 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025';

test.use({ launchOptions: wholeBrowser(), serviceWorkers: 'allow' });

let server: OwnServer;
let context: BrowserContext;
let page: Page;
let home: string;
/** Every host that anything of the app, its worker included, asked for something. */
let asked: Set<string>;

test.beforeEach(async ({ browser }) => {
	server = await OwnServer.start();
	home = new URL(server.address).host;
	context = await browser.newContext({ baseURL: server.address, locale: 'vi-VN' });
	asked = new Set();
	context.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'blob:' && protocol !== 'data:') asked.add(host);
	});
	page = await context.newPage();
});

test.afterEach(async () => {
	expect([...asked]).toEqual([home]);
	await context.close();
	await server.stop();
});

test('after one visit every screen opens, reloads and counts with the server gone', async () => {
	await openSampleBeingCounted(page);
	await keptOnDevice(page);
	await server.stop();
	await expect(page.request.get('/')).rejects.toThrow();
	await page.goto('/');
	await page.reload();
	await expect(new HomeScreen(page).now).toBeVisible();
	for (const [address, title] of SCREENS) {
		await page.goto(address);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
	}

	const desk = new CheckInDesk(page);
	await desk.goTo();
	const board = new CountBoard(page);
	await board.goTo(COMMITTEE_ID);
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	const pad = new BallotPad(page);
	await pad.keyBallot({ struck: [14, 16] });
	await pad.keyBallot({ struck: [3, 9], by: 'keys' });
	await page.reload();
	await expect.poll(() => pad.keyed()).toBe(2);
	await expect(pad.last).toContainText('gạch 3, 9');
});

test('with the server gone the papers and the archive are written too', async () => {
	await openSampleAt(page, 'announced');
	await keptOnDevice(page);
	await server.stop();
	const desk = new SecretaryDesk(page);
	await desk.goTo();
	expect((await desk.downloadMinutes(COMMITTEE)).bytes.length).toBeGreaterThan(0);
	expect((await desk.downloadMinutesPdf(COMMITTEE)).bytes.length).toBeGreaterThan(0);
	expect((await desk.downloadFigures(COMMITTEE)).bytes.length).toBeGreaterThan(0);
	await page.goto('/secretary/archive');
	await page.getByRole('button', { name: 'Lưu tệp lưu trữ' }).click();
	await expect(page.getByText(/^Đã lưu ĐHĐB-.*\.kiemphieu$/)).toBeVisible();
});

test('a first visit that ends before the sample was opened is enough', async () => {
	await page.goto('/');
	await keptOnDevice(page);
	await page.close();
	await server.stop();
	page = await context.newPage();
	await new HomeScreen(page).openSample();
	await page.reload();
	await expect(new HomeScreen(page).now).toBeVisible();
});

test('what is said to the hub does not pass through the worker', async () => {
	await page.goto('/');
	await keptOnDevice(page);
	const [shell, health] = [page.waitForResponse('**/'), page.waitForResponse('**/api/health')];
	await page.reload();
	await page.evaluate(() => fetch('/api/health'));
	expect((await shell).fromServiceWorker()).toBe(true);
	expect((await health).fromServiceWorker()).toBe(false);
});

test('the app can be installed: manifest and icons are what they say', async () => {
	await page.goto('/');
	await keptOnDevice(page);
	const session = await context.newCDPSession(page);
	const { errors, data } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '') as {
		name: string;
		short_name: string;
		start_url: string;
		display: string;
		icons: { src: string; sizes: string; type: string }[];
	};
	expect(manifest).toMatchObject({
		short_name: 'Kiểm Phiếu',
		start_url: '/',
		display: 'standalone'
	});
	expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
		expect.arrayContaining(['192x192', '512x512'])
	);
	for (const { src, sizes, type } of manifest.icons) {
		const answer = await page.request.get(src);
		expect(answer.headers()['content-type']).toContain(type);
		const drawn = await page.evaluate(async (address) => {
			const icon = new Image();
			icon.src = address;
			await icon.decode();
			return `${icon.naturalWidth}x${icon.naturalHeight}`;
		}, src);
		if (sizes !== 'any') expect(drawn).toBe(sizes);
	}
	for (const link of await page.locator('link[rel=icon], link[rel=apple-touch-icon]').all()) {
		const address = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
		expect((await page.request.get(address)).status()).toBe(200);
	}
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// The browsers of the tests keep nothing, as private windows do; that is all that stands in the way.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
