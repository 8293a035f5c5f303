import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ExportedDatabase } from '../../../src/lib/data/device-export';

/** The page that stands where the app broke. */
export class BrokenPage {
	constructor(readonly page: Page) {}

	get title(): Locator {
		return this.page.getByRole('heading', { name: 'Ứng dụng gặp lỗi và đã dừng lại', level: 1 });
	}

	async openAgain(): Promise<void> {
		await this.page.getByRole('button', { name: 'Mở lại', exact: true }).click();
	}

	async leave(): Promise<void> {
		await this.page.getByRole('button', { name: 'Về trang đầu', exact: true }).click();
	}

	/** What an engineer gets to read. */
	async technicalPart(): Promise<string> {
		await this.page.getByText('Phần kỹ thuật', { exact: true }).click();
		await expect(this.page.getByRole('button', { name: 'Chép phần này' })).toBeVisible();
		return this.page.locator('pre').innerText();
	}

	/** Everything on the device, as the downloaded file has it. */
	async downloadEverything(): Promise<DeviceFile> {
		const arriving = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Tải toàn bộ dữ liệu trên máy' }).click();
		const file = await arriving;
		await expect(this.page.getByText(`Đã tải ${file.suggestedFilename()}`)).toBeVisible();
		const content = await readFile(await file.path(), 'utf8');
		return { name: file.suggestedFilename(), ...(JSON.parse(content) as Omit<DeviceFile, 'name'>) };
	}
}

export interface DeviceFile {
	readonly name: string;
	readonly format: string;
	readonly databases: readonly ExportedDatabase[];
}
