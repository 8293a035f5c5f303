import type { Locator, Page } from '@playwright/test';

/** Where a person settles what devices recorded differently. */
export class ConflictScreen {
	readonly cards: Locator;
	readonly none: Locator;

	constructor(private readonly page: Page) {
		this.cards = page.locator('section.card').filter({ hasText: 'Để riêng' });
		this.none = page.getByText('Không có xung đột nào chờ giải quyết.');
	}

	async open(): Promise<void> {
		await this.page.goto('/conflicts');
	}

	/** The card on which something is said. */
	about(text: string): Locator {
		return this.cards.filter({ hasText: text });
	}

	async keep(card: Locator): Promise<void> {
		await card.getByRole('button', { name: /giữ/i }).click();
	}

	async take(card: Locator): Promise<void> {
		await card.getByRole('button', { name: 'Lấy việc để riêng' }).click();
	}
}
