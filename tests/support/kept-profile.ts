import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';

/** A browser whose storage lies on the disk: Playwright's ordinary contexts keep it in memory. */
export class KeptBrowser {
	private constructor(
		readonly context: BrowserContext,
		readonly page: Page
	) {}

	static async launch(profile: string, baseURL: string | undefined): Promise<KeptBrowser> {
		const executablePath = process.env['KIEM_PHIEU_BROWSER'];
		const context = await chromium.launchPersistentContext(profile, {
			...(baseURL && { baseURL }),
			locale: 'vi-VN',
			viewport: { width: 1280, height: 800 },
			...(executablePath && { executablePath })
		});
		return new KeptBrowser(context, context.pages()[0] ?? (await context.newPage()));
	}

	/** Process ids of the whole browser: the main process, renderers, the one that writes to the disk. */
	async processes(): Promise<number[]> {
		const session = await this.context.browser()?.newBrowserCDPSession();
		const info = await session?.send('SystemInfo.getProcessInfo');
		return info?.processInfo.map(({ id }) => id) ?? [];
	}

	/** Closes the browser as a person does. */
	close(): Promise<void> {
		return this.context.close();
	}
}

/** An empty profile folder, gone after `work`. */
export async function withProfile<Value>(
	work: (profile: string) => Promise<Value>,
	copyOf?: string
): Promise<Value> {
	const profile = await mkdtemp(join(tmpdir(), 'kiem-phieu-profile-'));
	try {
		if (copyOf) await cp(copyOf, profile, { recursive: true });
		return await work(profile);
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
