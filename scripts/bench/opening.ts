import type { Page } from '@playwright/test';
import { databaseName } from '../../src/lib/data/congress-database';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { HomeScreen } from '../../tests/e2e/pages/HomeScreen';
import { figure, median, type Figure, type Rounds } from './figure';
import type { LongDevice } from './long-device';

const WARM_UP = 1;
const ROUNDS = 7;
/** An empty congress to open in between. */
const OTHER = 'bench';

/** Enters a second congress in the device's list, past the app. */
function enterOther(page: Page): Promise<void> {
	return page.evaluate(async (other) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('directory');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		const transaction = database.transaction('congresses', 'readwrite');
		const entry = { id: other, name: other, illustration: false, openedAt: 0 };
		transaction.objectStore('congresses').put(entry);
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	}, OTHER);
}

/** From the click on *Mở* to the first screen showing the congress as open, in ms. */
function timeOpening(page: Page): Promise<number> {
	return page.evaluate(
		(other) =>
			new Promise<number>((resolve, reject) => {
				const lines = document.querySelectorAll(
					'section[aria-label="Các đại hội trên máy này"] li'
				);
				const line = [...lines].find(({ textContent }) => !textContent.includes(other));
				const button = [...(line?.querySelectorAll('button') ?? [])].find(
					({ textContent }) => textContent.trim() === 'Mở'
				);
				if (!line || !button) {
					reject(new Error('no congress to open'));
					return;
				}
				const started = performance.now();
				new MutationObserver((_changes, observer) => {
					if (!line.textContent.includes('Đang mở')) return;
					observer.disconnect();
					resolve(performance.now() - started);
				}).observe(document, { subtree: true, childList: true, characterData: true });
				button.click();
			}),
		OTHER
	);
}

/** Every row of the log through one bare `getAll`, in ms. */
function timeRead(page: Page, rows: number): Promise<number> {
	return page.evaluate(
		async ({ name, expected }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
			const started = performance.now();
			const read = await new Promise<number>((resolve, reject) => {
				const request = database.transaction('events').objectStore('events').getAll();
				request.onsuccess = () => resolve(request.result.length);
				request.onerror = () => reject(new Error(String(request.error)));
			});
			const time = performance.now() - started;
			database.close();
			if (read < expected) throw new Error(`only ${read} rows were read`);
			return time;
		},
		{ name: databaseName(SAMPLE_CONGRESS_ID), expected: rows }
	);
}

/** Opening a kept congress from the first screen: read, folded and shown. */
export async function openingFigures({ page, rows }: LongDevice): Promise<Figure[]> {
	const rounds: Rounds = { app: [], bare: [] };
	const home = new HomeScreen(page);
	await enterOther(page);
	await home.goTo();
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const line = home.kept.getByRole('listitem').filter({ hasText: OTHER });
		await line.getByRole('button', { name: 'Mở', exact: true }).click();
		await line.getByText('Đang mở').waitFor();
		const bare = await timeRead(page, rows.length);
		const app = await timeOpening(page);
		if (round < WARM_UP) continue;
		rounds.app.push(app);
		rounds.bare.push(bare);
	}
	const name = `opening ${rows.length} events, median`;
	return [figure({ name, unit: 'ms', limit: 2 }, median(rounds.app), median(rounds.bare))];
}
