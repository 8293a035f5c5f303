import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import { newerBuild } from '../support/newer-build';
import { keptOnDevice } from '../support/own-server';
import { openSampleBeingCounted } from '../support/sample-being-counted';
import { BallotPad } from './pages/BallotPad';
import { CountBoard } from './pages/CountBoard';
import { HomeScreen } from './pages/HomeScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll } from './pages/axe';

test.use({ serviceWorkers: 'allow' });

const update = (page: Page) => page.getByRole('button', { name: 'Cập nhật', exact: true });

async function stop(server: Server): Promise<void> {
	const gone = new Promise((resolve) => server.close(resolve));
	server.closeAllConnections();
	await gone;
}

/** The names under which this device keeps the app. */
const keptVersions = (page: Page) => page.evaluate(() => caches.keys());

test('a new version waits for a word, away from the pad and the hall, and then takes over', async ({
	browser
}, testInfo) => {
	let server = await serve({ port: 0 });
	const { port } = server.address() as AddressInfo;
	const context = await browser.newContext({
		baseURL: `http://localhost:${port}`,
		locale: 'vi-VN',
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	await openSampleBeingCounted(page);
	await keptOnDevice(page);
	await expect(update(page)).toHaveCount(0);
	const [old] = await keptVersions(page);
	await stop(server);
	server = await serve({ port, build: await newerBuild(testInfo.outputPath('newer')) });

	await test.step('a batch is open: nothing is said, whatever waits', async () => {
		const board = new CountBoard(page);
		await board.goTo();
		await board.chooseKeyer('Nghiêm Công Lý');
		await board.openBatch(1);
		const pad = new BallotPad(page);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
		await expect.poll(() => keptVersions(page)).toEqual([old, `${old}-next`]);
		await page.reload();
		await pad.keyBallot({ struck: [14, 16] });
		await expect(update(page)).toHaveCount(0);
		await page.goto('/hall');
		await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
		await expect(update(page)).toHaveCount(0);
	});

	await test.step('the first screen and the working screens say it, and nothing changes', async () => {
		for (const address of ['/', '/check-in', '/count', '/chair', '/secretary']) {
			await page.goto(address);
			await expect(update(page)).toBeVisible();
		}
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);
		await page.goto('/');
		await page.reload();
		await expect(update(page)).toBeVisible();
		expect(await keptVersions(page)).toEqual([old, `${old}-next`]);
	});

	await test.step('agreed: the page starts again on the new version, with everything in it', async () => {
		const other = await context.newPage();
		await other.goto('/count/pad?contest=sample-committee&batch=1');
		await expect(new BallotPad(other).recordButton).toBeVisible();
		const again = page.waitForEvent('load');
		await update(page).click();
		await again;
		await expect(new HomeScreen(page).now).toBeVisible();
		await expect(update(page)).toHaveCount(0);
		expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
		await new BallotPad(other).keyBallot({ struck: [3, 9] });
		expect(await new BallotPad(other).keyed()).toBe(2);
	});
	await stop(server);
	await context.close();
});
