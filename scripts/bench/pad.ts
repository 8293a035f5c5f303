import type { Page } from '@playwright/test';
import type { LoggedEvent } from '../../src/lib/core/log/catalogue';
import { databaseName } from '../../src/lib/data/congress-database';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { seeded } from '../../src/lib/sample/seeded';
import { BallotPad } from '../../tests/e2e/pages/BallotPad';
import { countFigures, padTargets, type PadTargets } from './count-161';
import { figure, median, p95, type Figure, type Rounds } from './figure';
import type { LongDevice } from './long-device';

const BATCH_SIZE = 20;
const WARM_UP = 20;
const ROUNDS = 300;
const KEYERS = SAMPLE_TELLERS.map(({ name }) => name);

/** The pad of one device, and what was measured on it. */
class MeasuredPad {
	readonly rounds: Rounds = { app: [], bare: [] };
	readonly #pad: BallotPad;
	#keyed = 0;

	constructor(private readonly device: LongDevice) {
		this.#pad = new BallotPad(device.page);
	}

	/** Opens the batch in which the log ends; the same person carries on. */
	async open(): Promise<void> {
		const { page } = this.device;
		const last = this.device.rows.findLast(({ type }) => type === 'BallotRecorded');
		if (last?.type !== 'BallotRecorded') throw new Error('the log must end in a batch');
		const { batch, entry, position } = last.data;
		this.#keyed = position;
		const keyer = KEYERS[entry - 1] ?? '';
		await page.evaluate((name) => sessionStorage.setItem('keyer', name), keyer);
		await page.goto(`/count/pad?contest=${COMMITTEE_ID}&batch=${batch}&entry=${entry}`);
		await this.#pad.progress.and(page.locator(`[value="${position}"]`)).waitFor();
		const isSealed = this.device.rows.some(
			({ type, data }) => type === 'EntryFinished' && data.batch === batch && data.entry === entry
		);
		if (isSealed) await this.#openNext();
		await openReference(page);
	}

	/** The batch in hand has room for one more ballot. */
	get isOpen(): boolean {
		return this.#keyed < BATCH_SIZE;
	}

	/** Keys a ballot, and puts its event once more without the app. */
	async measure(struck: readonly number[], isWarm: boolean): Promise<void> {
		const { page } = this.device;
		if (this.#keyed === BATCH_SIZE) {
			await this.#pad.finish();
			await this.#openNext();
		}
		for (const place of struck) await page.keyboard.type(`${place} `);
		await page.evaluate(drawn);
		this.#keyed += 1;
		const app = await timeEnter(page, this.#keyed);
		await takeLast(page);
		await page.evaluate(drawn);
		const bare = await timePut(page);
		if (!isWarm) return;
		this.rounds.app.push(app);
		this.rounds.bare.push(bare);
	}

	async #openNext(): Promise<void> {
		this.#keyed = 0;
		if ((await this.#pad.openNext()) === 0) throw new Error('no batch is left to key');
	}
}

/** What was keyed is drawn: no hand reaches Enter within the frame of the key before it. */
const drawn = () =>
	new Promise<void>((resolve) => {
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});

/** From the key reaching the page to the words on it that say the ballot is on the disk, in ms. */
async function timeEnter(page: Page, position: number): Promise<number> {
	await page.evaluate((words) => {
		const timed = new Promise<number>((resolve) => {
			let pressed = 0;
			window.addEventListener('keydown', () => (pressed = performance.now()), {
				capture: true,
				once: true
			});
			new MutationObserver((_changes, observer) => {
				const said = [...document.querySelectorAll('[role="status"]')];
				if (!said.some(({ textContent }) => textContent.trim() === words)) return;
				observer.disconnect();
				resolve(performance.now() - pressed);
			}).observe(document, { subtree: true, childList: true, characterData: true });
		});
		Reflect.set(window, 'timed', timed);
	}, `Đã ghi phiếu ${position}`);
	await page.keyboard.press('Enter');
	return page.evaluate(() => Reflect.get(window, 'timed') as Promise<number>);
}

/** Opens the app's database for reading and an empty one beside it for the bare puts. */
function openReference(page: Page): Promise<void> {
	return page.evaluate(async (name) => {
		const log = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		const bare = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('bench');
			request.onupgradeneeded = () =>
				request.result.createObjectStore('events', { keyPath: 'position' });
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		Reflect.set(window, 'reference', { log, bare });
	}, databaseName(SAMPLE_CONGRESS_ID));
}

/** Lays the event that the app recorded last ready for the bare put. */
function takeLast(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const { log } = Reflect.get(window, 'reference') as Record<'log', IDBDatabase>;
		const event = await new Promise<LoggedEvent | undefined>((resolve, reject) => {
			const request = log.transaction('events').objectStore('events').openCursor(null, 'prev');
			request.onsuccess = () => resolve(request.result?.value as LoggedEvent | undefined);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		Reflect.set(window, 'lastEvent', event);
	});
}

/** A bare strict put of it, in ms; from a page at rest, as the key is pressed on one. */
function timePut(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { bare } = Reflect.get(window, 'reference') as Record<'bare', IDBDatabase>;
		const event: unknown = Reflect.get(window, 'lastEvent');
		return new Promise<number>((resolve, reject) => {
			const started = performance.now();
			const transaction = bare.transaction('events', 'readwrite', { durability: 'strict' });
			transaction.objectStore('events').put(event);
			transaction.oncomplete = () => resolve(performance.now() - started);
			transaction.onabort = () => reject(new Error(String(transaction.error)));
		});
	});
}

/** Pressing Enter on the pad, at each length of the log; devices take turns, ballot by ballot. */
export async function padFigures(devices: readonly LongDevice[]): Promise<Figure[]> {
	const pads = devices.map((device) => new MeasuredPad(device));
	for (const pad of pads) await pad.open();
	let targets: PadTargets | null = null;
	const below = seeded(ROUNDS);
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const struck = [1 + below(8), 9 + below(9)];
		for (const pad of pads) await pad.measure(struck, round >= WARM_UP);
		if (pads[0]?.isOpen) targets ??= await padTargets(devices[0]!.page);
	}
	const [short, ...longer] = pads;
	const long = longer.at(-1);
	if (!short || !long || !targets) throw new Error('two lengths of the log are needed to compare');
	const named = (what: string, limit: number) =>
		({ name: `pad: ${what}`, unit: 'ms', limit }) as const;
	return [
		...countFigures(targets, median(short.rounds.app)),
		...pads.map(({ rounds }, at) =>
			figure(
				named(`Enter to stored and shown, p95, ${devices[at]?.rows.length} events`, 2),
				p95(rounds.app),
				p95(rounds.bare)
			)
		),
		figure(
			named('Enter, p95, the longest log against the shortest', 1.3),
			p95(long.rounds.app),
			p95(short.rounds.app)
		)
	];
}
