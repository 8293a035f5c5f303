import { expect, type Locator, type Page } from '@playwright/test';

/** The first screen, as anybody meets it. */
export class HomeScreen {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/');
		await expect(this.openSampleButton).toBeEnabled();
	}

	get openSampleButton(): Locator {
		return this.page.getByRole('button', { name: 'Mở đại hội mẫu', exact: true });
	}

	get now(): Locator {
		return this.page.getByRole('list', { name: 'Đang diễn ra' });
	}

	get nextStep(): Locator {
		return this.page.getByRole('link', { name: /^Việc tiếp theo/ });
	}

	get kept(): Locator {
		return this.page.getByRole('region', { name: 'Các đại hội trên máy này' });
	}

	role(name: string): Locator {
		return this.page
			.getByRole('region', { name: 'Chọn phần việc' })
			.getByRole('link', { name: new RegExp(`^${name}`) });
	}

	async openSample(): Promise<void> {
		await this.goTo();
		await this.openSampleButton.click();
		await expect(this.now).toBeVisible();
	}

	async openSituations(): Promise<void> {
		await this.goTo();
		await this.page.getByRole('button', { name: 'Mở đại hội tình huống' }).click();
		await expect(this.now).toContainText('0/48');
	}

	async restartSample(): Promise<void> {
		await this.kept.getByRole('button', { name: 'Làm lại đại hội mẫu' }).click();
		await this.page
			.getByRole('dialog')
			.getByRole('button', { name: 'Làm lại từ đầu', exact: true })
			.click();
		await expect(this.page.getByRole('dialog')).toBeHidden();
	}
}
