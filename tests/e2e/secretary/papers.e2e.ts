import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { answerKeyOf } from '../../../src/lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '../../../src/lib/sample/contests';
import { docxText } from '../../../src/lib/testing/docx-text';
import { expectNoAxeFindings, expectNoSidewaysScroll, speak } from '../pages/axe';
import { SecretaryDesk } from '../pages/SecretaryDesk';
import { openSample } from '../pages/sample-day';
import { openSampleAt } from '../sample-stage';

const COMMITTEE = 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025';
const DELEGATION = 'Đoàn đại biểu dự Đại hội Đảng bộ quận Long Biên, nhiệm kỳ 2020–2025';
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };

async function atDesk(page: Page): Promise<SecretaryDesk> {
	const desk = new SecretaryDesk(page);
	await desk.goTo();
	return desk;
}

test('before the ballots are out every paper says why it is blocked, and where to go', async ({
	page
}) => {
	await openSample(page);
	const desk = await atDesk(page);
	for (const contest of [COMMITTEE, DELEGATION]) {
		for (const paper of ['Biên bản kiểm phiếu', 'Bảng số liệu'] as const) {
			const row = desk.row(contest, paper);
			await expect(row).toContainText('Chưa lập được');
			await expect(row).toContainText('Chưa phát phiếu bầu.');
			await expect(row.getByRole('button')).toHaveCount(0);
		}
	}
	const mend = desk.row(COMMITTEE, 'Biên bản kiểm phiếu').getByRole('link');
	await expect(mend).toHaveAttribute('href', `/contest?contest=${COMMITTEE_ID}`);
	await expectNoAxeFindings(page);
});

test('counted but not announced: the papers wait for the chair, on the preview too', async ({
	page
}) => {
	await openSampleAt(page, 'counted');
	const desk = await atDesk(page);
	const row = desk.row(DELEGATION, 'Biên bản kiểm phiếu');
	await expect(row).toContainText('Chờ chủ tọa công bố kết quả');
	await expect(row.getByRole('link', { name: 'Đến bàn chủ tọa' })).toHaveAttribute(
		'href',
		`/chair?contest=${DELEGATION_ID}`
	);
	await page.goto(`/secretary/minutes?contest=${DELEGATION_ID}`);
	await expect(page.getByRole('link', { name: 'Đến bàn chủ tọa' })).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('once announced, both minutes come as Word and PDF and say what the golden texts say', async ({
	page
}) => {
	await openSampleAt(page, 'announced');
	const desk = await atDesk(page);
	for (const [contest, golden] of [
		[COMMITTEE, 'committee'],
		[DELEGATION, 'delegation']
	] as const) {
		const word = await desk.downloadMinutes(contest);
		expect(word.name).toMatch(/^bien-ban-kiem-phieu-[a-z0-9-]+\.docx$/);
		expect(docxText(word.bytes)).toBe(await readFile(`tests/golden/papers/${golden}.txt`, 'utf8'));
		const pdf = await desk.downloadMinutesPdf(contest);
		const source = Buffer.from(pdf.bytes).toString('latin1');
		expect(pdf.name).toBe(word.name.replace('.docx', '.pdf'));
		expect(source.startsWith('%PDF-')).toBe(true);
		expect(source).toMatch(/FontFile2/);
	}
});

test('the tellers’ sheets are there before the box, their slips and the log once it was counted', async ({
	page
}) => {
	await openSample(page);
	const desk = await atDesk(page);
	const sheet = await desk.downloadPaper(COMMITTEE, 'Phiếu kiểm đếm tay, cả hòm', 'Word');
	expect(sheet.name).toMatch(/^phieu-kiem-dem-tay-ca-hom-[a-z0-9-]+\.docx$/);
	expect(docxText(sheet.bytes)).toContain('Kiểm đếm bằng tay khi máy hỏng.');
	for (const paper of ['Phiếu bìa tập phiếu', 'Nhật ký nhập phiếu'] as const) {
		await expect(desk.row(COMMITTEE, paper)).toContainText('Chưa phát phiếu bầu.');
	}
	await openSampleAt(page, 'counted');
	await desk.goTo();
	const slips = await desk.downloadPaper(COMMITTEE, 'Phiếu bìa tập phiếu', 'Word');
	const golden = await readFile('tests/golden/papers/cover-slips.txt', 'utf8');
	expect(docxText(slips.bytes)).toBe(golden);
	const pdf = await desk.downloadPaper(COMMITTEE, 'Phiếu bìa tập phiếu', 'PDF');
	expect(Buffer.from(pdf.bytes).toString('latin1')).toMatch(/^%PDF-[^]*FontFile2/);
	const log = docxText((await desk.downloadPaper(COMMITTEE, 'Nhật ký nhập phiếu', 'Word')).bytes);
	expect(log).toContain('Mở hòm, đếm tay: thu về 159 phiếu, chia 8 tập');
	expect(log).toContain('Tập 8 · hồng: 19 phiếu theo đếm tay');
});

test('the slips are shown as they will be cut, and the tellers get them at their own desk', async ({
	page
}) => {
	await openSampleAt(page, 'counted');
	const desk = await atDesk(page);
	await desk.preview(COMMITTEE, 'Phiếu bìa tập phiếu');
	await expect(page.getByRole('article')).toHaveCount(8);
	await expect(page.getByRole('article', { name: 'TẬP 3 · XANH LÁ' })).toContainText(
		'20 phiếu (đếm tay)'
	);
	await page.goto(`/count?contest=${COMMITTEE_ID}`);
	const own = page.getByRole('region', { name: 'Giấy cho ban kiểm phiếu' }).getByRole('listitem');
	await expect(own).toHaveCount(3);
	const arriving = page.waitForEvent('download');
	await own.filter({ hasText: 'cả hòm' }).getByRole('button', { name: 'Tải PDF' }).click();
	expect((await arriving).suggestedFilename()).toMatch(/^phieu-kiem-dem-tay-ca-hom-/);
});

test('the figures come as Excel and equal the answer key', async ({ page }) => {
	await openSampleAt(page, 'announced');
	const desk = await atDesk(page);
	const { name, bytes } = await desk.downloadFigures(COMMITTEE);
	expect(name).toMatch(/^bang-so-lieu-[a-z0-9-]+\.xlsx$/);
	const sheets = await readExcelFile(Buffer.from(bytes));
	const rows = sheets.find(({ sheet }) => sheet === 'Theo phiếu bầu')?.data.slice(3) ?? [];
	expect(rows.map(([, who, votes]) => [who, votes])).toEqual(answerKeyOf(COMMITTEE_ID).votes);
});

test('the preview shows the paper as it will be printed', async ({ page }) => {
	await openSampleAt(page, 'announced');
	const desk = await atDesk(page);
	await desk.preview(COMMITTEE, 'Biên bản kiểm phiếu');
	const sheet = page.getByRole('article', { name: 'BIÊN BẢN KIỂM PHIẾU' });
	await expect(sheet).toContainText('ĐẢNG CỘNG SẢN VIỆT NAM');
	await expect(sheet).toContainText('Số liệu minh họa');
	const results = sheet.getByRole('table', { name: 'Kết quả theo thứ tự trên phiếu bầu' });
	await expect(results.getByRole('row')).toHaveCount(answerKeyOf(COMMITTEE_ID).votes.length + 1);
	await page.getByRole('button', { name: DELEGATION }).click();
	await expect(sheet).toContainText('Đoàn đại biểu gồm 17 (mười bảy) đồng chí');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Tải Word' })).toBeHidden();
	await expect(sheet).toBeVisible();
});

test('axe finds nothing and nothing runs out of the side, in both languages and at every size', async ({
	page
}) => {
	await openSampleAt(page, 'announced');
	const addresses = [
		'/secretary',
		`/secretary/minutes?contest=${COMMITTEE_ID}`,
		`/secretary/figures?contest=${DELEGATION_ID}`,
		`/secretary/cover-slips?contest=${COMMITTEE_ID}`,
		`/secretary/tally-box?contest=${COMMITTEE_ID}`,
		`/secretary/entry-log?contest=${DELEGATION_ID}`,
		`/count?contest=${COMMITTEE_ID}`
	];
	for (const language of ['vi', 'en'] as const) {
		await speak(page, language);
		for (const address of addresses) {
			await page.goto(address);
			await expect(page.getByRole('button', { name: /Word|Excel/ }).first()).toBeVisible();
			for (const size of [TABLET, PHONE]) {
				await page.setViewportSize(size);
				await expectNoSidewaysScroll(page);
				await expectNoAxeFindings(page);
			}
		}
	}
});
