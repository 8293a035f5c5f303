import { expect, type Locator, type Page } from '@playwright/test';

/** The check-in desk, as the person at the door works it. */
export class CheckInDesk {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/check-in');
		await expect(this.search).toBeVisible();
	}

	get search(): Locator {
		return this.page.getByRole('search').getByRole('textbox');
	}

	get rows(): Locator {
		return this.page.getByRole('list', { name: 'Danh sách đại biểu' }).getByRole('listitem');
	}

	get figures(): Locator {
		return this.page.getByRole('region', { name: /^Tình hình / });
	}

	get sheet(): Locator {
		return this.page.getByRole('dialog');
	}

	row(name: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: name });
	}

	async find(query: string): Promise<void> {
		await this.search.fill(query);
	}

	async arrive(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Ghi có mặt: ${name}` }).click();
		await expect(this.row(name)).toContainText('Có mặt');
	}

	async undo(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Hoàn tác: ${name}` }).click();
	}

	async undoFor(name: string, reason: string): Promise<void> {
		await this.undo(name);
		await this.sheet.getByLabel('Lý do hoàn tác').fill(reason);
		await this.sheet.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
	}

	async openPerson(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Việc khác: ${name}` }).click();
		await expect(this.sheet).toBeVisible();
	}

	async leave(name: string): Promise<void> {
		await this.openPerson(name);
		await this.sheet.getByRole('button', { name: 'Rời hội trường' }).click();
	}

	async comeBack(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Ghi trở lại: ${name}` }).click();
	}

	async recordAbsence(name: string, reason: string, throughout: boolean): Promise<void> {
		await this.openPerson(name);
		await this.sheet.getByRole('button', { name: 'Vắng có lý do' }).click();
		await this.sheet.getByRole('button', { name: reason }).click();
		if (throughout) await this.sheet.getByLabel('Vắng suốt thời gian đại hội').check();
		await this.sheet.getByRole('button', { name: 'Ghi vắng' }).click();
		await expect(this.sheet).toBeHidden();
	}

	/** Seats the first alternate offered; answers the name. */
	async seatFirstAlternate(absentee: string): Promise<string> {
		await this.openPerson(absentee);
		await this.sheet.getByRole('button', { name: 'Dự khuyết vào thay' }).click();
		const first = this.sheet.getByRole('radio').first();
		const label = await this.sheet.locator('label').first().innerText();
		await first.check();
		await this.sheet.getByRole('button', { name: 'Vào thay' }).click();
		await expect(this.sheet).toBeHidden();
		return label.split(' · ')[0] ?? '';
	}

	async look(view: 'Tất cả' | 'Theo chi bộ' | 'Theo tổ đảng' | 'Số ghế' | 'Số thẻ'): Promise<void> {
		await this.page.getByRole('button', { name: view, exact: true }).click();
	}

	async cellArrived(cell: string): Promise<void> {
		await this.page.getByRole('button', { name: new RegExp(`^Cả .+ có mặt: ${cell}$`) }).click();
	}

	async closeSheet(): Promise<void> {
		await this.sheet.getByRole('button', { name: 'Đóng' }).click();
		await expect(this.sheet).toBeHidden();
	}

	/** A line of the figures at the side. */
	figure(label: string): Locator {
		return this.figures
			.getByRole('term')
			.filter({ hasText: label })
			.locator('xpath=following-sibling::dd');
	}
}
