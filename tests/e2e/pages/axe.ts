import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG by axe on what is on the screen now, whatever lies open included, save what repeats. */
export async function expectNoAxeFindings(
	page: Page,
	{ exclude }: { exclude?: string } = {}
): Promise<void> {
	// Each screen has its one heading; before it stands there is nothing to look at.
	await expect(page.locator('h1').first()).toBeAttached();
	// In the page itself, which has no frames, and without the list of all that is well: the same
	// findings in a third of the time.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	if (exclude) axe.exclude(exclude);
	const { violations } = await axe.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Nothing runs out of the side of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBeLessThanOrEqual(0);
}

/** Leaves the device in a language, as the button of the first page does. */
export async function speak(page: Page, language: 'vi' | 'en'): Promise<void> {
	await page.evaluate((chosen) => localStorage.setItem('language', chosen), language);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', language);
}
