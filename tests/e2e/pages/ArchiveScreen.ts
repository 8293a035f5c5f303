import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The archive's screen: a congress out, or one in. */
export class ArchiveScreen {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/secretary/archive');
		await expect(this.page.getByRole('group', { name: 'Chọn tệp' })).toBeVisible();
	}

	/** Saves the open congress. */
	async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
		const arriving = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Lưu tệp lưu trữ' }).click();
		const file = await arriving;
		await expect(this.page.getByText(`Đã lưu ${file.suggestedFilename()}`)).toBeVisible();
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	}

	/** Chooses a file to be checked. */
	async choose(name: string, bytes: Uint8Array): Promise<void> {
		await this.page
			.getByRole('group', { name: /^Chọn tệp/ })
			.locator('input')
			.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
	}

	/** Says that the file passed every check. */
	get intact(): Locator {
		return this.page.getByText('Tệp nguyên vẹn', { exact: true });
	}

	/** Why a file cannot be opened. */
	get problem(): Locator {
		return this.page.getByRole('alert').filter({ hasText: 'Không mở được tệp' });
	}

	/** Agrees to what the screen offers to do with the checked file. */
	async agree(button: 'Nhận về máy này' | 'Ghi tiếp vào máy này' | 'Mở đại hội'): Promise<void> {
		await this.page.getByRole('button', { name: button, exact: true }).click();
		await expect(this.page.getByText(/^Đã mở /)).toBeVisible();
	}

	/** The check code of the congress just saved, or of the file just checked. */
	get fingerprint(): Locator {
		return this.page.getByText(/^Mã đối chiếu:/);
	}
}
