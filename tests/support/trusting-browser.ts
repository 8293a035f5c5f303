import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { authorityOf, derOf } from '../../scripts/hub/authority.js';

/** Where Chromium on Linux looks for certificates a person trusts: today's place, and the older one. */
const STORES = ['.local/share/pki/nssdb', '.pki/nssdb'];

function certutil(...words: string[]): void {
	const { status, error, stderr } = spawnSync('certutil', words);
	if (status === 0) return;
	throw new Error(
		`This test needs certutil (Debian: apt-get install libnss3-tools): ${error?.message ?? String(stderr)}`
	);
}

/** A browser of a person who trusts the hub of a folder, as its trust page teaches; nothing else is waived. */
export class TrustingBrowser {
	private constructor(
		readonly browser: Browser,
		private readonly home: string
	) {}

	static async launch(folder: string): Promise<TrustingBrowser> {
		const home = mkdtempSync(join(tmpdir(), 'kiem-phieu-home-'));
		const file = join(home, 'hub.crt');
		const { certificate } = await authorityOf(folder, Date.now());
		writeFileSync(file, derOf(certificate));
		for (const store of STORES.map((place) => join(home, place))) {
			mkdirSync(store, { recursive: true });
			certutil('-d', `sql:${store}`, '-N', '--empty-password');
			certutil('-d', `sql:${store}`, '-A', '-t', 'C,,', '-n', 'hub', '-i', file);
		}
		const executablePath = process.env['KIEM_PHIEU_BROWSER'];
		const browser = await chromium.launch({
			env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, '.local/share') },
			...(executablePath && { executablePath })
		});
		return new TrustingBrowser(browser, home);
	}

	async close(): Promise<void> {
		await this.browser.close();
		rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
	}
}
