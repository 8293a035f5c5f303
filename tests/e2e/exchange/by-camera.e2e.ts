import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { toDataURL } from 'qrcode';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { browserWithCamera, film, writeFilm } from '../../support/filming';
import { keptOnDevice, OwnServer } from '../../support/own-server';
import { storedEvents } from '../../support/stored-congress';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ExchangeScreen } from '../pages/ExchangeScreen';
import { codeOn } from '../pages/integrity-code';
import { openSampleAt } from '../sample-stage';

const PHONE = { width: 390, height: 844 };

/** What the second device's camera sees of the first one's screen: more codes than there are pieces. */
async function filmOf(page: Page, testInfo: TestInfo): Promise<string> {
	const screen = await new ExchangeScreen(page).open();
	const pieces = await screen.showCodes();
	await expectNoAxeFindings(page);
	const pictures = await film(screen.code, Math.ceil(pieces * 1.3) + 12);
	await screen.endCodes();
	return writeFilm(testInfo, pictures);
}

/** A page of another device, whose camera sees what is given. */
async function deviceWith(
	shown: Parameters<typeof browserWithCamera>[0],
	baseURL: string | undefined
) {
	const browser = await browserWithCamera(shown);
	const options = { viewport: PHONE, locale: 'vi-VN', serviceWorkers: 'block' as const };
	const page = await browser.newPage({ ...options, ...(baseURL ? { baseURL } : {}) });
	// Every camera the page is given, to see whether it gives them back.
	await page.addInitScript(() => {
		const given: MediaStreamTrack[] = [];
		Object.assign(window, { given });
		const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
		navigator.mediaDevices.getUserMedia = async (wanted) => {
			const stream = await ask(wanted);
			given.push(...stream.getTracks());
			return stream;
		};
	});
	return { browser, page };
}

async function expectCameraGivenBack(page: Page): Promise<void> {
	const states = () =>
		page.evaluate(() =>
			(window as unknown as { given: MediaStreamTrack[] }).given.map(({ readyState }) => readyState)
		);
	await expect.poll(states).toContain('ended');
	expect(await states()).not.toContain('live');
}

/** A picture of any QR, as large as those of a sequence. */
async function pictureOf(page: Page, text: string): Promise<Buffer> {
	await page.setContent(`<img width="480" height="480" src="${await toDataURL(text)}" alt="">`);
	return page.locator('img').screenshot({ type: 'jpeg' });
}

test('what one screen shows the other camera reads: one code on both, and twice adds nothing', async ({
	page,
	baseURL
}, testInfo) => {
	await page.setViewportSize({ width: 640, height: 480 });
	await openSampleAt(page, 'announced');
	const shown = await filmOf(page, testInfo);

	const { browser, page: other } = await deviceWith({ film: shown }, baseURL);
	const screen = await new ExchangeScreen(other).open();
	await screen.look();
	await expect(other.getByRole('progressbar', { name: 'Số mã đã nhận' })).toBeVisible();
	await expectNoAxeFindings(other);
	await expectNoSidewaysScroll(other);
	await screen.take();
	await expectCameraGivenBack(other);
	const events = await storedEvents(page, SAMPLE_CONGRESS_ID);
	expect(await storedEvents(other, SAMPLE_CONGRESS_ID)).toEqual(events);
	expect(await codeOn(other)).toBe(await codeOn(page));

	await (await screen.open()).look();
	await expect(other.getByText('Máy này đã có mọi việc được gửi.')).toBeVisible();
	await expectCameraGivenBack(other);
	expect(await storedEvents(other, SAMPLE_CONGRESS_ID)).toEqual(events);
	await browser.close();
});

test('the camera is told what it sees instead, and given back when the person leaves', async ({
	page,
	baseURL
}, testInfo) => {
	const invitation = await pictureOf(page, 'https://192.168.1.20:4643/join#ABCD');
	const shown = writeFilm(testInfo, [invitation]);
	const { browser, page: other } = await deviceWith({ film: shown }, baseURL);
	const screen = await new ExchangeScreen(other).open();
	await screen.look();
	await expect(other.getByRole('alert')).toContainText('mã mời vào máy chủ hội trường');
	await expectNoAxeFindings(other);
	await other.keyboard.press('Escape');
	await expect(screen.window).toBeHidden();
	await expectCameraGivenBack(other);
	await browser.close();
});

test('a camera that sees no code says what helps', async ({ baseURL }) => {
	const { browser, page } = await deviceWith('test-picture', baseURL);
	const screen = await new ExchangeScreen(page).open();
	await screen.look();
	await expect(page.getByRole('alert')).toContainText('Đưa hai máy lại gần');
	await browser.close();
});

test('a camera that is refused is told with the way round it', async ({ baseURL }) => {
	const { browser, page } = await deviceWith('refused', baseURL);
	const screen = await new ExchangeScreen(page).open();
	await screen.look();
	await expect(page.getByRole('alert')).toContainText('Máy ảnh chưa được phép dùng');
	await expectNoAxeFindings(page);
	await browser.close();
});

test('the page is loaded anew for the camera when it is come to from the first screen', async ({
	baseURL
}) => {
	const { browser, page } = await deviceWith('test-picture', baseURL);
	await page.goto('/');
	await page.getByRole('link', { name: 'Trao đổi giữa hai máy' }).click();
	await new ExchangeScreen(page).look();
	await expect(page.getByRole('alert')).toContainText('Đưa hai máy lại gần');
	await browser.close();
});

test('with the server gone the camera reads all the same', async ({ page }, testInfo) => {
	const invitation = await pictureOf(page, 'https://192.168.1.20:4643/join#ABCD');
	const server = await OwnServer.start();
	const browser = await browserWithCamera({ film: writeFilm(testInfo, [invitation]) });
	const device = await browser.newPage({ baseURL: server.address, serviceWorkers: 'allow' });
	await device.goto('/');
	await keptOnDevice(device);
	await server.stop();
	await (await new ExchangeScreen(device).open()).look();
	await expect(device.getByRole('alert')).toContainText('mã mời vào máy chủ hội trường');
	await browser.close();
});
