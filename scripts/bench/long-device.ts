import type { Page } from '@playwright/test';
import type { StoredEvent } from '../../src/lib/data/congress-database';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { openSample } from '../../tests/e2e/pages/sample-day';
import { KeptBrowser, withProfile } from '../../tests/support/kept-profile';
import { longCount } from '../../tests/support/long-count';
import { storedEvents, storeRows } from '../../tests/support/stored-congress';

/** Rows handed to the browser at a time. */
const LOAD = 10_000;

/** A browser with its own profile on the disk, which keeps a congress of so many events. */
export interface LongDevice {
	readonly page: Page;
	readonly rows: readonly StoredEvent[];
}

/** The congress is created by the app; the log that follows lies in its database before the app reads it. */
async function fill(page: Page, events: number): Promise<LongDevice> {
	await openSample(page);
	const { length } = await storedEvents(page, SAMPLE_CONGRESS_ID);
	const rows = longCount(events, SAMPLE_CONGRESS_ID);
	for (let from = length; from < rows.length; from += LOAD)
		await storeRows(page, SAMPLE_CONGRESS_ID, rows.slice(from, from + LOAD));
	return { page, rows };
}

/** Runs `work` on devices with logs of these lengths; their profiles are gone afterwards. */
export async function withLongDevices<Value>(
	baseURL: string,
	lengths: readonly number[],
	work: (devices: readonly LongDevice[]) => Promise<Value>
): Promise<Value> {
	const [events, ...others] = lengths;
	if (events === undefined) return work([]);
	return withProfile(async (profile) => {
		const browser = await KeptBrowser.launch(profile, baseURL);
		try {
			const device = await fill(browser.page, events);
			return await withLongDevices(baseURL, others, (rest) => work([device, ...rest]));
		} finally {
			await browser.close();
		}
	});
}
