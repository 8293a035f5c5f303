import { expect, type Locator, type Page } from '@playwright/test';
import { BallotPad } from './BallotPad';

/** The pad of the third person, who reads what two entries read differently. */
export class ThirdPad {
	constructor(readonly page: Page) {}

	/** Which paper to take, and why. */
	get lead(): Locator {
		return this.page.getByRole('status').filter({ hasText: /^Lấy tờ (thứ|phiếu)|phải đọc/ });
	}

	/** Names that stand struck on the pad. */
	get struck(): Locator {
		return this.page.getByRole('group', { name: 'Danh sách trên phiếu' }).getByRole('button', {
			pressed: true
		});
	}

	get done(): Locator {
		return this.page.getByText('Không còn tờ nào khác nhau');
	}

	/** Records what the paper in hand says. */
	async read(struck: readonly number[]): Promise<void> {
		const pad = new BallotPad(this.page);
		await pad.strike(struck);
		await pad.recordButton.click();
	}

	/** No such paper lies in the stack. */
	async findNone(): Promise<void> {
		await this.page.getByRole('button', { name: 'Không có tờ này' }).click();
	}

	/** What is asked before a reading that is like neither entry stands. */
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	/** Looked at again, the paper does say so. */
	async stand(): Promise<void> {
		await this.dialog.getByRole('button', { name: 'Giấy đúng như vậy' }).click();
	}

	async toBoard(): Promise<void> {
		await expect(this.done).toBeVisible();
		await new BallotPad(this.page).toBoard();
	}
}
