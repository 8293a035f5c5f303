import { expect, type Page } from '@playwright/test';

/** Where a device takes up an invitation. */
export class JoinScreen {
	constructor(readonly page: Page) {}

	/** Gives the device a name and asks to be let in. */
	async name(device: string): Promise<void> {
		await expect(this.page.getByLabel('Mã mời')).not.toHaveValue('');
		await this.page.getByLabel('Tên máy này').fill(device);
		await this.page.getByRole('button', { name: 'Vào đại hội' }).click();
	}

	/** Opens what the camera read, and joins. */
	async join(address: string, device: string): Promise<void> {
		await this.page.goto(address);
		await this.name(device);
		await this.page.getByRole('link', { name: 'Bắt đầu' }).click();
	}
}
