import { expect, type Locator, type Page } from '@playwright/test';
import { HallScreen } from './HallScreen';

export type SceneName =
	| 'Chào mừng'
	| 'Điểm danh'
	| 'Tiến độ kiểm phiếu'
	| 'Trực tiếp, ẩn tên'
	| 'Trực tiếp, mở tên'
	| 'Kết quả'
	| 'Danh sách trúng cử'
	| 'Cơ cấu';

/** The chair's console, as the chair works it. */
export class ChairConsole {
	constructor(readonly page: Page) {}

	async goTo(): Promise<void> {
		await this.page.goto('/chair');
		await expect(this.page.getByRole('heading', { name: 'Chọn cảnh' })).toBeVisible();
	}

	/** Opens the hall's window from the console. */
	async openHall(): Promise<HallScreen> {
		const opening = this.page.waitForEvent('popup');
		await this.page.getByRole('button', { name: 'Mở màn hình hội trường' }).click();
		const hall = new HallScreen(await opening);
		await expect(hall.title).toBeVisible();
		return hall;
	}

	async chooseContest(title: string | RegExp): Promise<void> {
		const tab = this.page.getByRole('button', { name: title });
		await tab.click();
		await expect(tab).toHaveAttribute('aria-pressed', 'true');
	}

	card(scene: SceneName): Locator {
		return this.page.getByRole('button', { name: new RegExp(`^${scene} `) });
	}

	get preview(): Locator {
		return this.page.getByRole('group', { name: 'Xem trước' });
	}

	get onAir(): Locator {
		return this.page.getByRole('group', { name: 'Đang trên màn hình' });
	}

	get showButton(): Locator {
		return this.page.getByRole('button', { name: 'Đưa lên màn hình' });
	}

	/** Previews a scene and puts it on the screen. */
	async show(scene: SceneName): Promise<void> {
		await this.card(scene).click();
		await expect(this.preview).toBeVisible();
		await this.showButton.click();
		await expect(this.page.getByText('Cảnh này đang ở trên màn hình')).toBeVisible();
	}

	get locks(): Locator {
		return this.page.getByRole('listitem').filter({ hasText: /^(Tập|Phiếu|Các tập|Thu về|Chưa) / });
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	/** Opens the whole result, which the hall does not see. */
	async lookAtResult(): Promise<void> {
		await this.page.getByRole('button', { name: 'Xem kết quả' }).click();
		await expect(this.dialog).toBeVisible();
	}

	get announceButton(): Locator {
		return this.dialog.getByRole('button', { name: 'Công bố', exact: true });
	}

	async announce(): Promise<void> {
		await this.lookAtResult();
		await this.announceButton.click();
		await expect(this.page.getByText('Đã công bố kết quả').first()).toBeVisible();
	}
}
