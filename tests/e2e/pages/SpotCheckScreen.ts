import { expect, type Locator, type Page } from '@playwright/test';

/** Ballots drawn by dice and compared with their paper, as the tellers do it. */
export class SpotCheckScreen {
	constructor(readonly page: Page) {}

	async goTo(contest: string): Promise<void> {
		await this.page.goto(`/count/spot-check?contest=${contest}`);
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra xác suất');
	}

	get digits(): Locator {
		return this.page.getByRole('group', { name: 'Các số gieo được' }).getByRole('textbox');
	}

	get ballots(): Locator {
		return this.page.getByLabel('Số phiếu rút');
	}

	/** Types the digits as the dice show them, one after the other. */
	async throwDice(seed: string): Promise<void> {
		await this.digits.first().focus();
		await this.page.keyboard.type(seed);
	}

	async draw(): Promise<void> {
		await this.page.getByRole('button', { name: 'Rút phiếu' }).click();
	}

	/** The sheet to be found on paper now. */
	paper(name: string): Locator {
		return this.page.getByRole('region', { name, exact: true });
	}

	get onScreen(): Locator {
		return this.page.getByRole('region', { name: 'Trên màn hình' });
	}

	/** Names the screen shows as struck on the paper in hand. */
	get struckOnScreen(): Locator {
		return this.onScreen.locator('s');
	}

	async chooseHolder(name: string): Promise<void> {
		await this.page.getByLabel('Người cầm tờ phiếu').selectOption(name);
	}

	async takePaper(): Promise<void> {
		await this.page.getByRole('button', { name: 'Đã lấy tờ phiếu' }).click();
		await expect(this.onScreen).toBeVisible();
	}

	/** Finds the paper and says whether it is what the screen says. */
	async compare(name: string, isSame: boolean): Promise<void> {
		await expect(this.paper(name)).toBeVisible();
		await this.takePaper();
		await this.page.getByRole('button', { name: isSame ? 'Giống' : 'Khác', exact: true }).click();
		await expect(this.drawn(name)).toContainText(isSame ? 'Đúng với giấy' : 'Khác với giấy');
	}

	/** A sheet in the list of those drawn. */
	drawn(name: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: name });
	}
}
