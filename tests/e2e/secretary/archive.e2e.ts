import { expect, test, type Browser, type Page } from '@playwright/test';
import { SAMPLE_CONGRESS_ID } from '../../../src/lib/sample/sample-congress';
import { storedEvents } from '../../support/stored-congress';
import { zipSync } from 'fflate';
import { COMMITTEE_ID, DELEGATION_ID } from '../../../src/lib/sample/contests';
import { seeded } from '../../../src/lib/sample/seeded';
import { ArchiveScreen } from '../pages/ArchiveScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { openSampleAt } from '../sample-stage';

/** Everything a person can read of the congress's figures on this device, and what of it comes last. */
const FIGURES: readonly (readonly [string, string, RegExp])[] = [
	['/hall', 'main', /\d/],
	...[COMMITTEE_ID, DELEGATION_ID].flatMap((contest) => [
		[`/secretary/minutes?contest=${contest}`, 'article', /\d/] as const,
		[`/secretary/figures?contest=${contest}`, 'main', /\d/] as const,
		[`/count?contest=${contest}`, 'main', /Mã đối chiếu\s+\d{4} \d{4}/] as const,
		[`/chair?contest=${contest}`, 'main', /\d/] as const
	])
];

async function figuresOn(page: Page): Promise<string[]> {
	const texts: string[] = [];
	for (const [address, part, last] of FIGURES) {
		await page.goto(address);
		await expect(page.locator(part).first()).toContainText(last);
		texts.push(await page.locator(part).first().innerText());
	}
	return texts;
}

/** Another device of the secretary's: nothing on it yet. */
async function anotherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'vi-VN' });
	return context.newPage();
}

/** Every database of the device, and how many rows it holds. */
function storedOn(page: Page): Promise<[string, number][]> {
	return page.evaluate(async () => {
		const counts: [string, number][] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error(opening.error?.message));
			});
			for (const store of database.objectStoreNames) {
				const rows = await new Promise<number>((resolve, reject) => {
					const counting = database.transaction(store).objectStore(store).count();
					counting.onsuccess = () => resolve(counting.result);
					counting.onerror = () => reject(new Error(counting.error?.message));
				});
				counts.push([`${name} ${store}`, rows]);
			}
			database.close();
		}
		return counts.sort(([one], [other]) => one.localeCompare(other));
	});
}

/** Where the packed log lies in an archive: right after its name in the ZIP's local header. */
function packedLog(bytes: Buffer): { readonly from: number; readonly length: number } {
	const name = 'events.jsonl';
	const at = bytes.indexOf(name);
	const length = bytes.readUInt32LE(at - 30 + 18);
	expect(length).toBeGreaterThan(1000);
	// Its last bits may be padding.
	return { from: at + name.length, length: length - 8 };
}

test('a congress saved on one device gives every figure again on another', async ({
	page,
	browser,
	baseURL
}) => {
	test.setTimeout(120_000);
	await openSampleAt(page, 'announced');
	const here = new ArchiveScreen(page);
	await here.goTo();
	const { name, bytes } = await here.save();
	expect(name).toMatch(/^ĐHĐB-Đảng-bộ-phường-Ngọc-Lâm-\d{8}\.kiemphieu$/);
	const sum = await here.fingerprint.innerText();
	const figures = await figuresOn(page);
	expect(figures.join()).toContain('Trương Công Toại');

	const other = await anotherDevice(browser, baseURL);
	const there = new ArchiveScreen(other);
	await there.goTo();
	await there.choose(name, bytes);
	await expect(there.intact).toBeVisible();
	expect(await there.fingerprint.innerText()).toBe(sum);
	expect(await storedOn(other)).not.toContainEqual([
		'congress sample-congress events',
		expect.any(Number)
	]);
	await there.agree('Nhận về máy này');
	expect(await storedEvents(other, SAMPLE_CONGRESS_ID)).toEqual(
		await storedEvents(page, SAMPLE_CONGRESS_ID)
	);
	expect(await figuresOn(other)).toEqual(figures);
	await there.goTo();
	expect((await there.save()).bytes.equals(bytes)).toBe(true);
	await other.context().close();
});

test('a file that went another way than this device is told, and not taken', async ({
	page,
	browser,
	baseURL
}) => {
	await openSampleAt(page, 'announced');
	const here = new ArchiveScreen(page);
	await here.goTo();
	const { name, bytes } = await here.save();
	const other = await anotherDevice(browser, baseURL);
	await openSampleAt(other, 'issued');
	const there = new ArchiveScreen(other);
	await there.goTo();
	await there.choose(name, bytes);
	await expect(there.intact).toBeVisible();
	await expect(other.getByText(/sau đó mỗi bên ghi một khác/)).toBeVisible();
	await expect(other.getByText('Không nhận về và không thay đổi gì.')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Nhận về máy này' })).toHaveCount(0);
	await other.context().close();
});

test('cut off, damaged and foreign files are told, and nothing changes', async ({ page }) => {
	await openSampleAt(page, 'counted');
	const screen = new ArchiveScreen(page);
	await screen.goTo();
	const { name, bytes } = await screen.save();
	const before = await storedOn(page);
	const below = seeded(20200519);
	const log = packedLog(bytes);
	const flipped = () => {
		const copy = Uint8Array.from(bytes);
		const at = log.from + below(log.length);
		copy[at] = (copy[at] ?? 0) ^ (1 + below(255));
		return copy;
	};
	const files: [string, Uint8Array, RegExp][] = [
		[name, bytes.subarray(0, 0), /Tệp trống/],
		[name, bytes.subarray(0, bytes.length - 30), /bị cắt cụt/],
		[name, bytes.subarray(0, Math.floor(bytes.length / 2)), /bị cắt cụt/],
		...Array.from({ length: 4 }, (): [string, Uint8Array, RegExp] => [
			name,
			flipped(),
			/bị hỏng|không còn như lúc lưu/
		]),
		['anh.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /không phải tệp lưu trữ/],
		['danh-sach.xlsx', zipSync({ 'xl/workbook.xml': Uint8Array.of(60, 97, 47, 62) }), /không phải/],
		['ghi-chep.txt', Buffer.from('Đại hội bắt đầu lúc 8 giờ'), /không phải tệp lưu trữ/]
	];
	for (const [file, content, says] of files) {
		await screen.choose(file, content);
		await expect(screen.problem).toContainText(says);
		await expect(screen.problem).toContainText('Chưa có gì thay đổi trên máy này.');
		await expect(page.getByRole('button', { name: 'Nhận về máy này' })).toHaveCount(0);
		await screen.goTo();
	}
	expect(await storedOn(page)).toEqual(before);
	await screen.choose(name, bytes);
	await expect(screen.intact).toBeVisible();
});

test('axe finds nothing on a saved, a checked and a refused file, in both languages', async ({
	page
}) => {
	await openSampleAt(page, 'announced');
	const screen = new ArchiveScreen(page);
	await screen.goTo();
	const { name, bytes } = await screen.save();
	for (const language of ['vi', 'en'] as const) {
		await page.setViewportSize({ width: 1024, height: 768 });
		await speak(page, language);
		const input = page.locator('input[type=file]');
		await input.setInputFiles({ name, mimeType: '', buffer: bytes.subarray(0, 900) });
		await expect(page.getByRole('alert')).toBeVisible();
		await expectNoAxeFindings(page);
		await input.setInputFiles({ name, mimeType: '', buffer: bytes });
		await expect(page.getByText(/^(Tệp nguyên vẹn|The file is intact)$/)).toBeVisible();
		for (const width of [1024, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
		}
	}
});
