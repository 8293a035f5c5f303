import { expect, type Locator, type Page } from '@playwright/test';

/** The hall's screen, as everyone in the hall reads it. */
export class HallScreen {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/hall');
		await expect(this.picture).toBeVisible();
	}

	get picture(): Locator {
		return this.page.getByRole('main');
	}

	/** The title of the picture. */
	get title(): Locator {
		return this.page.getByRole('heading', { level: 2 });
	}

	/** The line of a name in a table of votes, or of a group in the structure. */
	row(name: string): Locator {
		return this.page
			.getByRole('row')
			.filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
	}

	/** Names of the rows, from top to bottom. */
	names(): Promise<string[]> {
		return this.page.getByRole('rowheader').allInnerTexts();
	}

	/** The elected, as the list has them. */
	get elected(): Locator {
		return this.page.getByRole('list', { name: 'Danh sách trúng cử' }).getByRole('listitem');
	}
}
