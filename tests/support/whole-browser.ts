import type { LaunchOptions } from '@playwright/test';

/**
 * A browser with everything in it, for the few tests about what one without windows only pretends to
 * know: asking for a camera, installing an app.
 */
export function wholeBrowser(args: readonly string[] = []): LaunchOptions {
	const { KIEM_PHIEU_WHOLE_BROWSER: whole, KIEM_PHIEU_BROWSER: any } = process.env;
	const executablePath = whole ?? any;
	return { args: [...args], ...(executablePath ? { executablePath } : {}) };
}
