import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';

/** A server of the built app that a test can take away: what a pulled network cable is to the app. */
export class OwnServer {
	private constructor(private readonly server: Server) {}

	static async start(): Promise<OwnServer> {
		return new OwnServer(await serve({ port: 0 }));
	}

	get address(): string {
		return `http://localhost:${(this.server.address() as AddressInfo).port}`;
	}

	/** Gone at once, open connections too. */
	async stop(): Promise<void> {
		const gone = new Promise((resolve) => this.server.close(resolve));
		this.server.closeAllConnections();
		await gone;
	}
}

/** Waits until the worker keeps the whole app on the device. */
export async function keptOnDevice(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}
