import { expect, type Page } from '@playwright/test';

/** Where a device takes up an invitation. */
export class JoinScreen {
	constructor(readonly page: Page) {}

	/** Opens what the camera read, and joins. */
	async join(address: string, device: string): Promise<void> {
		await this.page.goto(address);
		await expect(this.page.getByLabel('Mã mời')).not.toHaveValue('');
		await this.page.getByLabel('Tên máy này').fill(device);
		await this.page.getByRole('button', { name: 'Vào đại hội' }).click();
		await this.page.getByRole('link', { name: 'Bắt đầu' }).click();
	}
}
