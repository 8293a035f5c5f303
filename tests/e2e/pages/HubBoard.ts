import { expect, type Locator, type Page } from '@playwright/test';
import { readQr } from '../../support/read-qr';

/** The organiser's board of the hub. */
export class HubBoard {
	constructor(readonly page: Page) {}

	/** Brings the congress on the desk to the hub that serves this page. */
	async publish(device: string): Promise<void> {
		await this.page.goto('/hub');
		await this.page.getByLabel('Tên máy này').fill(device);
		await this.page.getByRole('button', { name: 'Đưa đại hội lên máy chủ' }).click();
		await expect(this.page.getByRole('button', { name: 'Tạo mã mời' })).toBeVisible();
	}

	/** Makes an invitation; answers the address that its QR holds. */
	async invite(role: string): Promise<string> {
		const code = this.page.locator('p.code');
		const before = (await code.isVisible()) ? await code.innerText() : '';
		await this.page.getByRole('radio', { name: role, exact: true }).check({ force: true });
		await this.page.getByRole('button', { name: 'Tạo mã mời' }).click();
		await expect(code).toHaveText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
		await expect(code).not.toHaveText(before);
		return readQr(this.page.getByRole('img', { name: /^Quét mã này/ }));
	}

	/** The address that the hall screen's QR holds. */
	hallAddress(): Promise<string> {
		return readQr(this.page.getByRole('img', { name: 'Màn hình hội trường' }));
	}

	/** The line of a device. */
	device(name: string): Locator {
		return this.page.getByRole('listitem').filter({ hasText: name });
	}

	/** Takes a device's right away, for good. */
	async revoke(name: string): Promise<void> {
		await this.page.getByRole('button', { name: `Ngừng quyền máy ${name}` }).click();
		await this.page.getByRole('dialog').getByRole('button', { name: 'Ngừng quyền' }).click();
	}
}
