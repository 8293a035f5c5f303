import { expect, type Page } from '@playwright/test';

/** The screen where two devices hand each other what they recorded. */
export class ExchangeScreen {
	constructor(readonly page: Page) {}

	async open(): Promise<this> {
		await this.page.goto('/exchange');
		await expect(this.page.getByRole('heading', { name: 'Trao đổi giữa hai máy' })).toBeVisible();
		return this;
	}

	/** Saves what this device holds; answers where the file lies. */
	async save(): Promise<string> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.page.getByRole('button', { name: 'Lưu tệp trao đổi' }).click()
		]);
		await expect(this.page.getByText(/Đã lưu trao-doi-/)).toBeVisible();
		return download.path();
	}

	async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		await this.page.locator('input[type=file]').setInputFiles(file);
	}

	async receive(file: string): Promise<void> {
		await this.choose(file);
		await this.page.getByRole('button', { name: 'Nhận vào máy này' }).click();
		await expect(this.page.getByText(/^Đã nhận [\d.]+ việc$/)).toBeVisible();
	}
}
