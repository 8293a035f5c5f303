import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { claimBatch, recordBallot } from '$lib/core/counting/decide';
import { marksOf } from '$lib/core/tally/ballot';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/ids';
import { storedEvents } from '../../support/stored-congress';
import { ArchiveScreen } from '../pages/ArchiveScreen';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { ContestScreen } from '../pages/ContestScreen';
import type { CountBoard } from '../pages/CountBoard';
import { play } from '../sample-stage';
import { ONE, openedBox } from './keyed-batch';

const SIZES = [
	{ width: 390, height: 844 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
];
/** What a camera writes beside a picture must not come along: here it stands behind the last byte. */
const PLACE = 'taken at 21.04 N, 105.87 E';

/** Before ballots go out the congress decides that doubtful ballots are photographed. */
async function choosePhotos(page: Page): Promise<void> {
	await new ContestScreen(page).goTo(COMMITTEE_ID);
	await page.getByRole('radio', { name: /^Có chụp/ }).check();
	await expect(page.getByRole('radio', { name: /^Có chụp/ })).toBeChecked();
}

/** A picture of a paper ballot, as big as a camera's. */
async function pictureOfPaper(page: Page): Promise<Buffer> {
	const paper = await page.context().newPage();
	await paper.setViewportSize({ width: 2400, height: 1800 });
	await paper.setContent('<h1 style="font-size: 200px">PHIẾU BẦU</h1><s>Nguyễn Văn An</s>');
	const png = await paper.screenshot();
	await paper.close();
	return Buffer.concat([png, Buffer.from(PLACE)]);
}

/** One ballot of the first entry is doubtful. */
async function boxWithDoubt(page: Page, decide?: (page: Page) => Promise<void>) {
	const board = await openedBox(page, decide ? { decide } : {});
	await play(page, (playthrough) => {
		const of = { contestId: COMMITTEE_ID, batch: 1, entry: 1 } as const;
		playthrough.act(claimBatch, { ...of, by: ONE, handedOver: false });
		const marks = marksOf(new Set([1, 2]), 17);
		playthrough.act(recordBallot, { ...of, position: 1, marks, doubt: 'Nét gạch mờ' });
	});
	await expect(board.docket).toContainText('Nét gạch mờ');
	return board;
}

const camera = (board: CountBoard) => board.docket.getByLabel('Chụp mặt phiếu nghi vấn số 1');
const thumbnail = (board: CountBoard) =>
	board.docket.getByRole('button', { name: 'Xem ảnh phiếu nghi vấn số 1' });

async function photograph(board: CountBoard, picture: Buffer): Promise<void> {
	const file = { name: 'IMG_0001.png', mimeType: 'image/png', buffer: picture };
	await camera(board).setInputFiles(file);
}

test('a doubtful ballot is photographed, and its picture goes into the archive and nowhere else', async ({
	page,
	browser,
	baseURL
}) => {
	const board = await boxWithDoubt(page, choosePhotos);
	const picture = await pictureOfPaper(page);
	await photograph(board, picture);
	await expect(thumbnail(board)).toBeVisible();
	await expect(board.docket).toContainText('Chụp lại');
	const last = (await storedEvents(page, SAMPLE_CONGRESS_ID)).at(-1)!;
	expect(last.type).toBe('DoubtPhotographed');
	await page.reload();
	await expect(thumbnail(board)).toBeVisible();
	await board.ruleOn(1, { verdict: 'Tính theo các tên còn lại', agree: 7, disagree: 0 });
	await expect(board.docket).toContainText('Hợp lệ');
	await expect(thumbnail(board)).toBeVisible();

	await board.docket.getByRole('link', { name: 'Lưu tệp lưu trữ' }).click();
	const here = new ArchiveScreen(page);
	const { name, bytes } = await here.save();
	await expect(page.getByText('Trong tệp có 1 ảnh mặt phiếu nghi vấn.')).toBeVisible();
	const { photo } = last.data as { photo: string };
	const kept = unzipSync(bytes)[`photos/${photo}.jpg`]!;
	expect(createHash('sha256').update(kept).digest('hex')).toBe(photo);
	expect(Buffer.from(kept).includes(PLACE)).toBe(false);
	expect(kept.length).toBeLessThan(picture.length);

	const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'vi-VN' });
	const other = await context.newPage();
	const there = new ArchiveScreen(other);
	await there.goTo();
	await there.choose(name, bytes);
	await expect(there.intact).toBeVisible();
	await expect(other.getByText('Ảnh phiếu nghi vấn')).toBeVisible();
	await there.agree('Nhận về máy này');
	await there.goTo();
	expect((await there.save()).bytes.equals(bytes)).toBe(true);
	await context.close();
});

test('what is no picture is told, and changes nothing', async ({ page }) => {
	const board = await boxWithDoubt(page, choosePhotos);
	const before = await storedEvents(page, SAMPLE_CONGRESS_ID);
	await photograph(board, Buffer.from('no picture at all'));
	await expect(board.docket.getByRole('alert')).toContainText('không phải ảnh');
	expect(await storedEvents(page, SAMPLE_CONGRESS_ID)).toEqual(before);
	await photograph(board, await pictureOfPaper(page));
	await expect(thumbnail(board)).toBeVisible();
	await expect(board.docket.getByRole('alert')).toHaveCount(0);
});

test('where the congress decided on none, nothing is offered', async ({ page }) => {
	const board = await boxWithDoubt(page);
	await expect(board.docket.getByRole('button', { name: /^Kết luận/ })).toBeVisible();
	await expect(camera(board)).toHaveCount(0);
});

for (const language of ['vi', 'en'] as const) {
	test(`axe finds nothing on the docket and the picture, at any size: ${language}`, async ({
		page
	}) => {
		const board = await boxWithDoubt(page, choosePhotos);
		await photograph(board, await pictureOfPaper(page));
		await expect(thumbnail(board)).toBeVisible();
		await speak(page, language);
		const looked = page.getByRole('button', {
			name: /ảnh phiếu nghi vấn số 1|picture of doubtful/
		});
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expectNoAxeFindings(page);
			await expectNoSidewaysScroll(page);
			await looked.click();
			await expect(board.dialog.getByRole('img')).toBeVisible();
			await expectNoAxeFindings(page);
			await page.keyboard.press('Escape');
		}
	});
}
