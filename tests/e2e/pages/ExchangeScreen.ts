import { expect, type Locator, type Page } from '@playwright/test';

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

	/** What lies over the whole window while codes are shown or read. */
	get window(): Locator {
		return this.page.getByRole('dialog');
	}

	/** The QR on the screen of the device that sends. */
	get code(): Locator {
		return this.window.getByRole('img', { name: 'Mã QR đang đổi liên tục' });
	}

	/** Shows what this device holds as a sequence of QR codes; answers in how many pieces. */
	async showCodes(): Promise<number> {
		await this.page.getByRole('button', { name: 'Gửi bằng mã QR' }).click();
		await expect(this.code).toBeVisible();
		const told = await this.window.getByText(/^[\d.]+ mã, khoảng/).innerText();
		return Number(/^[\d.]+/.exec(told)![0].replaceAll('.', ''));
	}

	async endCodes(): Promise<void> {
		await this.page.getByRole('button', { name: 'Xong' }).click();
		await expect(this.window).toBeHidden();
	}

	/** Looks for a sequence of QR codes with this device's camera. */
	async look(): Promise<void> {
		await this.page.getByRole('button', { name: 'Nhận bằng máy ảnh' }).click();
	}

	async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		await this.page.locator('input[type=file]').setInputFiles(file);
	}

	async receive(file: string): Promise<void> {
		await this.choose(file);
		await this.take();
	}

	/** Agrees to what came. */
	async take(): Promise<void> {
		await this.page.getByRole('button', { name: 'Nhận vào máy này' }).click();
		await expect(this.page.getByText(/^Đã nhận [\d.]+ việc$/)).toBeVisible();
	}
}
