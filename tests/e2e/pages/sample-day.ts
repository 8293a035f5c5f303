import { expect, type Page } from '@playwright/test';
import { CheckInDesk } from './CheckInDesk';
import { HomeScreen } from './HomeScreen';

/** Opens the sample congress from the first page. */
export async function openSample(page: Page): Promise<void> {
	await new HomeScreen(page).openSample();
}

/** All cells of the sample come in: 161 delegates. */
export async function fillTheHall(page: Page): Promise<void> {
	const desk = new CheckInDesk(page);
	await desk.goTo();
	await desk.look('Theo chi bộ');
	const cells = page.getByRole('button', { name: /^Cả chi bộ có mặt: / });
	await expect(cells.first()).toBeVisible();
	for (let left = await cells.count(); left > 0; left -= 1) {
		await cells.first().click();
		await expect(cells).toHaveCount(left - 1);
	}
}
