import { expect, type Locator, type Page } from '@playwright/test';

/** The totals of a hand tally sheet, as somebody enters them. */
export class TotalsSheet {
	constructor(readonly page: Page) {}

	get fields(): Locator {
		return this.page.getByRole('main').getByRole('textbox');
	}

	field(name: string): Locator {
		return this.page.getByRole('textbox', { name, exact: true });
	}

	/** The line that holds valid and invalid against the hand count. */
	get check(): Locator {
		return this.page.getByRole('status').filter({ hasText: 'tập có' });
	}

	get unlike(): Locator {
		return this.page.getByRole('dialog');
	}

	/** Back to the pad. */
	get keyInstead(): Locator {
		return this.page.getByRole('button', { name: 'Nhập từng tờ trên máy' });
	}

	/** Types the sheet from its first line down with digits and Enter alone, and presses the button with Enter. */
	async type(figures: readonly (number | null)[]): Promise<void> {
		await this.fields.first().focus();
		for (const figure of figures) {
			if (figure !== null) await this.page.keyboard.type(String(figure));
			await this.page.keyboard.press('Enter');
		}
		await expect(this.page.getByRole('button', { name: /^Ghi (tổng|số đếm lại)$/ })).toBeFocused();
		await this.page.keyboard.press('Enter');
	}
}
