import { expect, type Locator, type Page } from '@playwright/test';

/** The agenda, as the secretary keeps it. */
export class AgendaScreen {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/agenda');
		await expect(this.page.getByRole('heading', { name: 'Chương trình', level: 1 })).toBeVisible();
	}

	/** From the empty screen: the usual two sessions. */
	async takeUsual(): Promise<void> {
		await this.page.getByRole('button', { name: 'Lấy chương trình thường dùng' }).click();
		await expect(this.session('Phiên chính thức')).toBeVisible();
	}

	session(name: 'Phiên trù bị' | 'Phiên chính thức'): Locator {
		return this.page.getByRole('list', { name });
	}

	/** The row of the item whose title holds these words. */
	item(title: string): Locator {
		return this.page
			.locator('li[id^="item-"]')
			.filter({ has: this.page.getByRole('heading', { name: title, level: 3 }) });
	}

	get now(): Locator {
		return this.page.getByRole('region', { name: 'Đang ở đâu trong chương trình' });
	}

	async begin(title: string): Promise<void> {
		await this.item(title)
			.getByRole('button', { name: /^Bắt đầu: / })
			.click();
		await expect(this.item(title)).toContainText('đang tiến hành');
	}

	async beginFirst(): Promise<void> {
		await this.now.getByRole('button', { name: 'Bắt đầu nội dung này' }).click();
	}

	async moveOn(): Promise<void> {
		await this.now.getByRole('button', { name: 'Kết thúc, sang nội dung sau' }).click();
	}

	async undo(title: string): Promise<void> {
		await this.item(title)
			.getByRole('button', { name: /^Hoàn tác: / })
			.click();
	}

	/** People for the organ of an open item, the first as head; the list is saved. */
	async nameOrgan(organ: string, queries: readonly string[]): Promise<void> {
		await this.choose(organ, queries);
		await this.page.getByRole('button', { name: `Lưu danh sách ${organ}` }).click();
	}

	async choose(organ: string, queries: readonly string[]): Promise<void> {
		const picker = this.page.getByRole('group', { name: organ, exact: true });
		for (const query of queries) {
			await picker.getByRole('textbox').fill(query);
			await picker
				.getByRole('list', { name: 'Người tìm thấy' })
				.getByRole('button')
				.first()
				.click();
		}
	}

	/** A vote under an open item. */
	vote(name: string): Locator {
		return this.page
			.locator('div.row')
			.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
	}

	async allAgree(name: string): Promise<void> {
		await this.vote(name)
			.getByRole('button', { name: /: cả \d+ đại biểu đồng ý$/ })
			.click();
		await expect(this.vote(name).getByRole('status')).toContainText('đồng ý');
	}

	async countHands(
		name: string,
		hands: { agree: number; disagree: number; other: number }
	): Promise<void> {
		const vote = this.vote(name);
		const again = vote.getByRole('button', { name: /^Ghi lại biểu quyết/ });
		if (await again.isVisible()) await again.click();
		await vote.getByLabel('Đồng ý', { exact: true }).fill(String(hands.agree));
		await vote.getByLabel('Không đồng ý').fill(String(hands.disagree));
		await vote.getByLabel('Ý kiến khác').fill(String(hands.other));
		await vote.getByRole('button', { name: /^Ghi biểu quyết/ }).click();
	}

	async edit(): Promise<void> {
		await this.page.getByRole('button', { name: 'Sửa chương trình' }).click();
	}

	async save(): Promise<void> {
		await this.page.getByRole('button', { name: 'Lưu chương trình' }).click();
	}
}
