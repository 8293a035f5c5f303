import { expect, type Locator, type Page } from '@playwright/test';
import { COMMITTEE_ID } from '../../../src/lib/sample/contests';

/** The tellers' board and pad, worked by one pair of hands at the keyboard. */
export class CountingPad {
	constructor(readonly page: Page) {}

	get progress(): Locator {
		return this.page.getByRole('progressbar', { name: 'Phiếu trong tập' });
	}

	get refusal(): Locator {
		return this.page.getByRole('alert');
	}

	/** The badge that nothing is on its way to the disk. */
	get saved(): Locator {
		return this.page.getByText('Đã lưu trên máy', { exact: true });
	}

	get takeBack(): Locator {
		return this.page.getByRole('button', { name: 'Sửa lại' });
	}

	/** The words that say a ballot is on the disk. */
	recorded(position: number): Locator {
		return this.page.getByText(`Đã ghi phiếu ${position}`, { exact: true });
	}

	async openBoard(keyer: string): Promise<void> {
		await this.page.goto(`/count?contest=${COMMITTEE_ID}`);
		await this.page.getByRole('combobox', { name: 'Người nhập' }).selectOption(keyer);
	}

	/** Takes a batch from the board, whoever had it. */
	async openBatch(batch: number): Promise<void> {
		const card = this.page
			.getByRole('article')
			.filter({ has: this.page.getByRole('heading', { name: new RegExp(`Tập ${batch}$`) }) });
		await card.getByRole('button', { name: /Mở tập|Nhập tiếp|Nhận lại/ }).click();
		await expect(this.progress).toBeVisible();
	}

	/** Keys a ballot with these names struck; does not wait for its confirmation. */
	async key(struck: readonly number[]): Promise<void> {
		for (const place of struck) await this.page.keyboard.type(`${place} `);
		await this.page.keyboard.press('Enter');
	}

	async record(struck: readonly number[], position: number): Promise<void> {
		await this.key(struck);
		await this.recorded(position).waitFor({ state: 'attached' });
	}

	async closeAndOpenNext(next: number): Promise<void> {
		await this.page.keyboard.press('Enter');
		await this.page.getByRole('button', { name: `Mở tập ${next}` }).click();
		await expect(
			this.page.getByRole('heading', { name: new RegExp(`Tập ${next}$`) })
		).toBeVisible();
	}
}
