import { expect, type Locator, type Page } from '@playwright/test';

/** What every screen of a device that joined a hub says of its line. */
export class LineBadge {
	constructor(readonly page: Page) {}

	private get button(): Locator {
		return this.page.getByRole('button').filter({ has: this.page.getByRole('status') });
	}

	async expectText(text: string): Promise<void> {
		await expect(this.button).toHaveText(text);
	}

	/** Asks what it means; answers the sheet that explains it. */
	async explain(): Promise<Locator> {
		await this.button.click();
		return this.page.getByRole('dialog');
	}
}
