import { expect, type Locator, type Page } from '@playwright/test';

/** The first meeting of the new committee, as the organiser works it. */
export class MeetingScreen {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/meeting');
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Phiên họp thứ nhất');
	}

	async open(): Promise<void> {
		await this.page.getByRole('button', { name: 'Mở phiên họp thứ nhất' }).click();
		await expect(this.members.first()).toBeVisible();
	}

	get members(): Locator {
		return this.page.getByRole('list', { name: 'Ủy viên dự họp' }).getByRole('listitem');
	}

	member(name: string): Locator {
		return this.members.filter({ hasText: name });
	}

	async markHere(name: string): Promise<void> {
		const here = this.page.getByRole('button', { name: `Có mặt: ${name}` });
		await here.click();
		await expect(here).toHaveAttribute('aria-pressed', 'true');
	}

	/** Says why a member is absent; an empty reason is refused beside the field. */
	async markAway(name: string, reason: string): Promise<void> {
		const away = this.page.getByRole('form', { name: `Vắng: ${name}` });
		if (!(await away.isVisible()))
			await this.page.getByRole('button', { name: `Vắng: ${name}` }).click();
		await away.getByLabel('Lý do vắng').fill(reason);
		await away.getByRole('button', { name: 'Ghi vắng' }).click();
	}

	async markTheRestHere(): Promise<void> {
		await this.page.getByRole('button', { name: /^Ghi \d+ đồng chí còn lại có mặt$/ }).click();
		await expect(this.members.filter({ hasText: 'Chưa ghi' })).toHaveCount(0);
	}

	get figures(): Locator {
		return this.page.getByRole('region', { name: 'Điều kiện tiến hành và số chia' });
	}

	get chair(): Locator {
		return this.page.getByRole('region', { name: 'Chủ tọa phiên họp' });
	}

	/** Taps a member in or out of those who would lead. */
	async tapForChair(name: string): Promise<void> {
		await this.chair.getByRole('button', { name, exact: true }).click();
	}

	async recordChair(): Promise<void> {
		await this.chair.getByRole('button', { name: 'Ghi chủ tọa phiên họp' }).click();
	}

	post(name: string): Locator {
		return this.page
			.getByRole('list', { name: 'Các chức danh, theo thứ tự bầu' })
			.getByRole('listitem')
			.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
	}

	/** Plans a post under the title that is proposed. */
	async plan(name: string, seats?: number): Promise<void> {
		const post = this.post(name);
		await post.getByRole('button', { name: `Lập cuộc bầu: ${name}` }).click();
		if (seats !== undefined) await post.getByLabel('Số lượng cần bầu').fill(String(seats));
		await post.getByRole('button', { name: 'Lập cuộc bầu', exact: true }).click();
		await expect(post.getByRole('link', { name: `Đến cuộc bầu: ${name}` })).toBeVisible();
	}

	async toContest(name: string): Promise<void> {
		await this.post(name)
			.getByRole('link', { name: `Đến cuộc bầu: ${name}` })
			.click();
		await expect(this.page).toHaveURL(/\/contest\?contest=/);
	}
}
