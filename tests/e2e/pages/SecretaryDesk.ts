import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { docxText } from '../../../src/lib/testing/docx-text';

/** The papers of a contest, as their rows are called. */
type PaperName =
	| 'Biên bản kiểm phiếu'
	| 'Bảng số liệu'
	| 'Nhật ký nhập phiếu'
	| 'Phiếu bìa tập phiếu'
	| 'Phiếu kiểm đếm tay, mỗi tập'
	| 'Phiếu kiểm đếm tay, cả hòm';

/** The secretary's desk: every paper as a row. */
export class SecretaryDesk {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/secretary');
		await expect(this.page.getByRole('region').first()).toBeVisible();
	}

	/** A paper of a contest. */
	row(contestTitle: string, paper: PaperName): Locator {
		return this.page
			.getByRole('region', { name: contestTitle, exact: true })
			.getByRole('listitem')
			.filter({ has: this.page.getByRole('heading', { name: paper }) });
	}

	/** A paper of a contest as a file. */
	downloadPaper(
		contestTitle: string,
		paper: PaperName,
		format: 'Word' | 'PDF'
	): Promise<DownloadedFile> {
		return this.download(this.row(contestTitle, paper), `Tải ${format}`);
	}

	/** The count minutes of a contest as a Word file. */
	downloadMinutes(contestTitle: string): Promise<DownloadedFile> {
		return this.download(this.row(contestTitle, 'Biên bản kiểm phiếu'), 'Tải Word');
	}

	/** Goes to the desk and reads them, a line for every paragraph and row. */
	async minutesText(contestTitle: string): Promise<string> {
		await this.goTo();
		return docxText((await this.downloadMinutes(contestTitle)).bytes);
	}

	downloadMinutesPdf(contestTitle: string): Promise<DownloadedFile> {
		return this.download(this.row(contestTitle, 'Biên bản kiểm phiếu'), 'Tải PDF');
	}

	downloadFigures(contestTitle: string): Promise<DownloadedFile> {
		return this.download(this.row(contestTitle, 'Bảng số liệu'), 'Tải Excel');
	}

	/** The minutes of the whole congress. */
	get congressRow(): Locator {
		return this.page.getByRole('region', { name: 'Cả đại hội' }).getByRole('listitem');
	}

	downloadCongressMinutes(): Promise<DownloadedFile> {
		return this.download(this.congressRow, 'Tải Word');
	}

	async preview(contestTitle: string, paper: PaperName): Promise<void> {
		await this.row(contestTitle, paper).getByRole('link', { name: 'Xem trước' }).click();
	}

	private async download(row: Locator, button: string): Promise<DownloadedFile> {
		const arriving = this.page.waitForEvent('download');
		await row.getByRole('button', { name: button }).click();
		const file = await arriving;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	}
}

export interface DownloadedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}
