import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { authorityOf, derOf, fingerprints } from '../../../scripts/hub/authority.js';
import { identityOf } from '../../../scripts/hub/certificate.js';
import { makeFolder } from '../../../scripts/hub/folder.js';
import { openDoors, portOf, type Doors } from '../../../scripts/hub/listen.js';
import { optionsFrom, type Options } from '../../../scripts/hub/options.js';

const NAMES = ['localhost', '127.0.0.1'];
/** Devices as they introduce themselves, and the guide each should find open. */
const DEVICES = {
	android:
		'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36',
	apple:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
	windows:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Edg/130.0.0.0',
	mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'
};

let folder: string;
let doors: Doors;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-trust-'));
	makeFolder(folder);
	const { certificate } = await authorityOf(folder, Date.now());
	doors = await openDoors(
		optionsFrom(['--port=0', '--https-port=0', '--trust-port=0']) as Options,
		{
			app: (_request, response) => response.end(),
			identity: await identityOf(folder, NAMES, Date.now()),
			ownNames: () => NAMES,
			der: derOf(certificate),
			fingerprints: fingerprints(certificate)
		}
	);
});

test.afterAll(() => {
	for (const server of Object.values(doors)) {
		server.close();
		server.closeAllConnections();
	}
	rmSync(folder, { recursive: true });
});

const open = (page: Page) => page.goto(`http://127.0.0.1:${portOf(doors.trust)}/`);
const TRUSTED = 'Máy này đã tin cậy máy chủ.';
const NOT_YET = /Máy này chưa tin cậy máy chủ\./;
const UNREACHABLE = /Không thấy máy chủ\./;

test('a device that does not trust the hub is told so, and what to do', async ({ page }) => {
	await open(page);
	await expect(page.getByText(NOT_YET)).toBeVisible();
	await expect(page.getByText(TRUSTED)).toBeHidden();
	await expect(page.getByRole('link', { name: /Vào đại hội/ })).toBeHidden();
	await expect(page.getByText(/đã chọn đúng kho chứng chỉ/)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test.describe('once the certificate is trusted', () => {
	test.use({ ignoreHTTPSErrors: true });

	test('the page says so and leads to the app', async ({ page }) => {
		await open(page);
		await expect(page.getByText(TRUSTED)).toBeVisible();
		await expect(page.getByText(NOT_YET)).toBeHidden();
		await expect(page.getByRole('link', { name: /Vào đại hội/ })).toHaveAttribute(
			'href',
			`https://127.0.0.1:${portOf(doors.lan)}/join`
		);
	});
});

test('a hub that is gone is no missing trust', async ({ page }) => {
	await open(page);
	await expect(page.getByText(NOT_YET)).toBeVisible();
	await page.route('**/*', (route) => route.abort());
	await page.getByRole('button', { name: /Kiểm tra lại/ }).click();
	await expect(page.getByText(UNREACHABLE)).toBeVisible();
	await expect(page.getByText(NOT_YET)).toBeHidden();
});

for (const [system, userAgent] of Object.entries(DEVICES)) {
	test.describe(system, () => {
		test.use({ userAgent, viewport: { width: 390, height: 844 } });

		test('finds its own guide open, and it fits the screen', async ({ page }) => {
			await open(page);
			const isOpen = await page
				.locator('details')
				.evaluateAll((all) => all.filter((one) => one.hasAttribute('open')).map(({ id }) => id));
			expect(isOpen).toEqual([`guide-${system}`]);
			const file = system === 'apple' ? 'Tải hồ sơ chứng chỉ' : 'Tải chứng chỉ';
			await expect(page.getByRole('link', { name: new RegExp(file) })).toBeVisible();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(390);
		});
	});
}
