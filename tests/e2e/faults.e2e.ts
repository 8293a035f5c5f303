import { expect, test, type Page } from '@playwright/test';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { storedEvents } from '../support/stored-congress';
import { keyedBatch, STACK } from './count/keyed-batch';
import { BrokenPage } from './pages/BrokenPage';
import { CheckInDesk } from './pages/CheckInDesk';
import { HallScreen } from './pages/HallScreen';
import { HomeScreen } from './pages/HomeScreen';
import { ThirdPad } from './pages/ThirdPad';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './pages/axe';
import { openSampleAt } from './sample-stage';

const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
];

/** From the next page on, reading a log from a position throws, as a damaged disk would. */
async function damageLogs(page: Page): Promise<void> {
	await page.addInitScript(() => {
		if (sessionStorage.getItem('repaired')) return;
		IDBKeyRange.lowerBound = () => {
			throw new Error('the disk answers nonsense');
		};
	});
}

/** From the next page on, drawing a number throws, as a fault in a screen would. */
async function breakNumbers(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
			get() {
				throw new Error('no such number');
			}
		});
	});
}

/** An error in a handler of the page that nobody caught. */
async function failUnseen(page: Page): Promise<void> {
	await page.evaluate(() => {
		setTimeout(() => {
			throw new Error('nobody expected this');
		});
	});
}

/** The first writing into the device's list shuts the window, and with it what was being written. */
async function shutBeforeListing(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
			this: IDBObjectStore,
			...row: unknown[]
		) => IDBRequest<IDBValidKey>;
		IDBObjectStore.prototype.put = function (...row) {
			const asked = put.apply(this, row);
			if (this.name === 'congresses' && !sessionStorage.getItem('shut')) {
				sessionStorage.setItem('shut', 'yes');
				this.transaction.abort();
				location.assign('/sample');
			}
			return asked;
		};
	});
}

const note = (page: Page) => page.getByText(/Việc vừa làm chưa xong/);

test('a congress that cannot be read: a calm page, everything downloaded, and a way past it', async ({
	page
}) => {
	await openSampleAt(page, 'counted');
	const log = await storedEvents(page, SAMPLE_CONGRESS_ID);
	await damageLogs(page);
	await page.goto('/check-in');
	const broken = new BrokenPage(page);
	await expect(broken.title).toBeVisible();
	await expect(page.getByText('vẫn còn nguyên trên máy này')).toBeVisible();
	const file = await broken.downloadEverything();
	expect(file.name).toMatch(/^kiem-phieu-toan-bo-\d{14}\.json$/);
	expect(file.format).toBe('device-export/1');
	const stored = file.databases.find(({ name }) => name === 'congress sample-congress');
	expect(stored?.problem).toBeNull();
	expect(stored?.tables['events']).toEqual(log);
	expect(await broken.technicalPart()).toContain('Error: the disk answers nonsense');
	await broken.leave();
	const home = new HomeScreen(page);
	await expect(home.kept.getByRole('button', { name: 'Mở', exact: true })).toBeVisible();
	await page.reload();
	await expect(broken.title).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem('repaired', 'yes'));
	await broken.openAgain();
	await expect(home.now).toBeVisible();
	expect(await storedEvents(page, SAMPLE_CONGRESS_ID)).toEqual(log);
});

test('a screen that cannot be drawn leaves the others open', async ({ page }) => {
	const home = new HomeScreen(page);
	await home.openSample();
	await breakNumbers(page);
	await page.goto('/secretary/archive');
	const broken = new BrokenPage(page);
	await expect(broken.title).toBeVisible();
	expect(await broken.technicalPart()).toContain('/secretary/archive');
	await broken.leave();
	await home.kept.getByRole('button', { name: 'Mở', exact: true }).click();
	await expect(home.now).toBeVisible();
	await new CheckInDesk(page).goTo();
});

test('an error that no code caught is noted until it was read, on every screen but the hall', async ({
	page
}) => {
	const home = new HomeScreen(page);
	await home.goTo();
	await page.evaluate(() => {
		const real = crypto.getRandomValues.bind(crypto);
		crypto.getRandomValues = () => {
			crypto.getRandomValues = real;
			throw new Error('no chance left');
		};
	});
	await home.openSampleButton.click();
	await expect(page.getByRole('alert')).toContainText('Việc vừa làm chưa xong');
	await expectNoAxeFindings(page);
	await page.getByText('Phần kỹ thuật').click();
	await expect(page.getByText('no chance left')).toBeVisible();
	await page.getByRole('button', { name: 'Đóng' }).click();
	await expect(note(page)).toHaveCount(0);
	await home.openSample();
	for (const address of ['/check-in', '/count', '/secretary']) {
		await page.goto(address);
		await expect(page.getByText('Đã lưu trên máy', { exact: true })).toBeVisible();
		await failUnseen(page);
		await page.mouse.wheel(0, 5000);
		await expect(note(page)).toBeInViewport();
	}
	await new HallScreen(page).goTo();
	await failUnseen(page);
	await expect(new HallScreen(page).title).toBeVisible();
	await expect(note(page)).toHaveCount(0);
});

test.describe('without the worker that keeps the app', () => {
	test.use({ serviceWorkers: 'block' });

	test('a part of the app that does not arrive is told on the same page', async ({ page }) => {
		await new HomeScreen(page).openSample();
		await page.route(/\/_app\/immutable\//, (route) => route.abort());
		await page.getByRole('link', { name: /^Thư ký/ }).click();
		await expect(new BrokenPage(page).title).toBeVisible();
		await page.unroute(/\/_app\/immutable\//);
		await new BrokenPage(page).openAgain();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thư ký');
	});
});

test('what a screen loads late and does not get is told calmly, and comes once there is a network again', async ({
	page
}) => {
	const board = await keyedBatch(page, STACK, STACK.with(2, [9]));
	const parts = '**/_app/immutable/**';
	await page.route(parts, (route) => route.abort());
	await board.batch(1).getByRole('button', { name: 'Đọc lại' }).click();
	const broken = new BrokenPage(page);
	await expect(broken.title).toBeVisible();
	await page.unroute(parts);
	await broken.openAgain();
	await expect(new ThirdPad(page).lead).toContainText('Lấy tờ thứ 3');
});

test('an address that is none says so and leads home', async ({ page }) => {
	await page.goto('/khong-co-trang-nay');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
	await expectNoAxeFindings(page);
	await page.getByRole('link', { name: 'Về trang đầu' }).click();
	await expect(new HomeScreen(page).openSampleButton).toBeVisible();
});

test('axe finds nothing on the broken page, in both languages and at every size', async ({
	page
}) => {
	await new HomeScreen(page).openSample();
	await damageLogs(page);
	await page.reload();
	await new BrokenPage(page).technicalPart();
	for (const language of ['vi', 'en']) {
		if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
		}
	}
	await expect(page.getByRole('button', { name: 'Open again' })).toBeVisible();
});

test('a window shut before the device’s list had learned of a congress: it is listed all the same', async ({
	page
}) => {
	await shutBeforeListing(page);
	const home = new HomeScreen(page);
	await home.goTo();
	await home.openSampleButton.click();
	await page.waitForURL('/sample');
	await expect(page.getByRole('figure').first()).toBeVisible();
	await home.goTo();
	await expect(home.kept.getByRole('listitem')).toHaveCount(1);
});
