import { expect, test, type Page } from '@playwright/test';
import { replay } from '../../src/lib/core/log/replay';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { fillDisk, freeDisk } from '../support/full-disk';
import { openSampleBeingCounted } from '../support/sample-being-counted';
import { storedEvents } from '../support/stored-congress';
import { BallotPad } from './pages/BallotPad';
import { CountBoard } from './pages/CountBoard';
import { HomeScreen } from './pages/HomeScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from './pages/axe';

test.use({ serviceWorkers: 'allow' });

const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
];
const NOT_KEPT = /^Trình duyệt có thể xóa dữ liệu khi máy hết chỗ/;
const LOW_SPACE = /^Máy sắp hết chỗ lưu/;
const NO_WORKER = /^Trình duyệt này chưa giữ được ứng dụng/;

/** What the browser answers when it is asked about its storage. */
async function deviceIs(
	page: Page,
	device: { readonly kept: boolean; readonly free: number }
): Promise<void> {
	await page.addInitScript(({ kept, free }) => {
		const usage = 1_000_000;
		StorageManager.prototype.persisted = () => Promise.resolve(kept);
		StorageManager.prototype.persist = () => Promise.resolve(kept);
		StorageManager.prototype.estimate = () => Promise.resolve({ usage, quota: usage + free });
	}, device);
}

async function withoutWorker(page: Page): Promise<void> {
	await page.addInitScript(() => {
		ServiceWorkerContainer.prototype.register = () =>
			Promise.reject(new DOMException('not allowed', 'SecurityError'));
	});
}

async function atPad(page: Page): Promise<BallotPad> {
	await openSampleBeingCounted(page);
	const board = new CountBoard(page);
	await board.goTo();
	await board.chooseKeyer('Nghiêm Công Lý');
	await board.openBatch(1);
	return new BallotPad(page);
}

const badge = (page: Page) => page.getByRole('button', { name: 'Lưu ý về máy này' });

/** Opens the notes once the congress lies on the screen; the bar before it is another one. */
async function openNotes(page: Page): Promise<void> {
	await expect(page.getByText(/^(Đã lưu trên máy|Saved on this device)$/)).toBeVisible();
	await page.getByRole('button', { name: /^(Lưu ý về máy này|About this device)$/ }).click();
}

test('a device with room that keeps its data is told nothing', async ({ page }) => {
	await deviceIs(page, { kept: true, free: 1e9 });
	await new HomeScreen(page).openSample();
	await expect(badge(page)).toHaveCount(0);
	for (const worry of [NOT_KEPT, LOW_SPACE, NO_WORKER])
		await expect(page.getByText(worry)).toHaveCount(0);
});

test('each worry is one sentence on the first screen, and one tap away where people work', async ({
	page
}) => {
	await deviceIs(page, { kept: false, free: 1e6 });
	await withoutWorker(page);
	await new HomeScreen(page).openSample();
	for (const worry of [NOT_KEPT, LOW_SPACE, NO_WORKER])
		await expect(page.getByText(worry)).toHaveCount(1);
	for (const address of [
		'/setup',
		'/check-in',
		'/agenda',
		'/contest',
		'/count',
		'/chair',
		'/secretary'
	]) {
		await page.goto(address);
		await openNotes(page);
		for (const worry of [NOT_KEPT, LOW_SPACE, NO_WORKER])
			await expect(page.getByRole('dialog').getByText(worry)).toBeVisible();
		await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('the pad keeps its room, and the hall sees nothing of it', async ({ page }) => {
	await deviceIs(page, { kept: false, free: 1e6 });
	const pad = await atPad(page);
	const room = (await pad.recordButton.boundingBox())?.y;
	await expect(page.getByText(LOW_SPACE)).toBeHidden();
	await badge(page).click();
	await expect(page.getByText(LOW_SPACE)).toBeVisible();
	await page.keyboard.press('Escape');
	expect((await pad.recordButton.boundingBox())?.y).toBe(room);
	expect(await pad.keyed()).toBe(0);
	await page.goto('/hall');
	await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
	await expect(badge(page)).toHaveCount(0);
	await expect(page.getByText(LOW_SPACE)).toHaveCount(0);
});

test('where nothing can be stored the app stops before anybody keys a ballot', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		Storage.prototype.getItem = refuse;
		Storage.prototype.setItem = refuse;
	});
	for (const address of ['/', '/count', '/check-in', '/hall']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Trình duyệt không cho lưu dữ liệu trên máy này'
		);
		await expect(page.getByText(/mở bằng cửa sổ thường/)).toBeVisible();
		await expect(page.getByRole('link')).toHaveCount(0);
	}
	for (const language of ['vi', 'en']) {
		if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
		}
	}
	await expect(page.getByText(/open the app in a normal one/)).toBeVisible();
});

test('a full disk: the ballot is refused in words and stays on the pad, and the count goes on', async ({
	page
}) => {
	const pad = await atPad(page);
	await pad.keyBallot({ struck: [14, 16] });
	await fillDisk(page);
	await pad.strike([3, 9]);
	await pad.recordButton.click();
	const refusal = page.getByRole('alert');
	await expect(refusal).toContainText('máy hết chỗ lưu');
	await expect(refusal).toContainText('Những gì đã xác nhận trước đó vẫn còn nguyên');
	await expect(page.getByText('Chưa lưu được', { exact: true })).toBeVisible();
	await expect(pad.name(3)).toHaveAttribute('aria-pressed', 'true');
	await expect(pad.name(9)).toHaveAttribute('aria-pressed', 'true');
	expect(await pad.keyed()).toBe(1);
	const ballots = async () =>
		(await storedEvents(page, SAMPLE_CONGRESS_ID)).filter(({ type }) => type === 'BallotRecorded')
			.length;
	expect(await ballots()).toBe(1);
	await freeDisk(page);
	await pad.recordButton.click();
	await expect.poll(() => pad.keyed()).toBe(2);
	await expect(refusal).toHaveCount(0);
	await expect(page.getByText('Đã lưu trên máy', { exact: true })).toBeVisible();
	await expect(pad.last).toContainText('gạch 3, 9');
	expect(await ballots()).toBe(2);
	expect(replay(await storedEvents(page, SAMPLE_CONGRESS_ID)).log.unknown).toBe(0);
});

test('with a full disk what is stored still opens, and a new congress is refused in words', async ({
	page
}) => {
	const home = new HomeScreen(page);
	await home.openSample();
	await fillDisk(page);
	await page.reload();
	await expect(home.now).toBeVisible();
	await home.restartSample();
	await expect(page.getByRole('alert')).toContainText('máy hết chỗ lưu');
	await expect(home.now).toHaveCount(0);
	await home.openSampleButton.click();
	await expect(page.getByRole('alert')).toContainText('máy hết chỗ lưu');
	await expect(home.now).toHaveCount(0);
	await freeDisk(page);
	await home.openSampleButton.click();
	await expect(home.now).toBeVisible();
});

test('axe finds nothing in the notes and their dialog, in both languages', async ({ page }) => {
	await deviceIs(page, { kept: false, free: 1e6 });
	await withoutWorker(page);
	await new HomeScreen(page).openSample();
	for (const language of ['vi', 'en'] as const) {
		await page.goto('/');
		if (language === 'en') await speak(page, 'en');
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
		}
		await page.goto('/count');
		await openNotes(page);
		await expectNoAxeFindings(page);
	}
});
