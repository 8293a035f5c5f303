import { expect, type Page } from '@playwright/test';
import { COMMITTEE_ID } from '$lib/sample/contests';

/** The eight digits a device shows for the committee. */
export async function codeOn(page: Page): Promise<string> {
	await page.goto(`/count?contest=${COMMITTEE_ID}`);
	const code = page.getByRole('region', { name: 'Mã đối chiếu' }).getByText(/^\d{4} \d{4}$/);
	await expect(code).toBeVisible();
	return code.innerText();
}
