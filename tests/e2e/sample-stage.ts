import { expect, type Page } from '@playwright/test';
import type { DeviceId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { tick } from '$lib/core/log/hybrid-clock';
import { replay } from '$lib/core/log/replay';
import { countedFacts, type SampleStage } from '$lib/sample/counted-sample';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';

const NAME = `congress ${SAMPLE_CONGRESS_ID}`;
const DEVICE = 'sample-stage' as DeviceId;

/** Opens the sample from the first screen, as a new user does. */
export async function openSample(page: Page): Promise<void> {
	await page.goto('/');
	const open = page.getByRole('button', { name: 'Mở đại hội mẫu', exact: true });
	await open.click();
	await expect(open).toBeEnabled();
	await expect(page.getByText('Đảng bộ phường Ngọc Lâm').first()).toBeVisible();
}

/** Opens the sample and carries it to the end of a stage. */
export async function openSampleAt(page: Page, stage: SampleStage): Promise<void> {
	await openSample(page);
	await carrySample(page, (state) => countedFacts(stage, state));
}

/**
 * Appends facts to the open sample the way another window of the device would: stamped, at the next
 * positions, and told to the windows that are open. Answers the state they lead to.
 */
export async function carrySample(
	page: Page,
	play: (state: CongressState) => readonly CongressFacts[]
): Promise<CongressState> {
	const before = replay(await readLog(page));
	const events = stamp(before, play(before));
	await page.evaluate(appendRows, {
		name: NAME,
		rows: events.map((event, at) => ({ ...event, position: before.log.position + at + 1 }))
	});
	return replay(events, before);
}

function stamp(state: CongressState, facts: readonly CongressFacts[]): LoggedEvent[] {
	let { hlc } = state.log;
	let seq = state.log.seqs.get(DEVICE) ?? 0;
	return facts.map((fact) => {
		hlc = tick(hlc, Date.now());
		seq += 1;
		const actor = { role: 'organiser', name: '' } as const;
		return { ...fact, congressId: SAMPLE_CONGRESS_ID, deviceId: DEVICE, seq, hlc, actor };
	});
}

/** The sample's log as it stands on the page's device. */
export function readLog(page: Page): Promise<LoggedEvent[]> {
	return page.evaluate(
		(name) =>
			new Promise<LoggedEvent[]>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onerror = () => reject(new Error(opening.error?.message));
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('events').objectStore('events').getAll();
					reading.onsuccess = () => resolve(reading.result as LoggedEvent[]);
					reading.onerror = () => reject(new Error(reading.error?.message));
					database.close();
				};
			}),
		NAME
	);
}

/** Runs in the page. */
function appendRows({ name, rows }: { name: string; rows: readonly LoggedEvent[] }): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onerror = () => reject(new Error(opening.error?.message));
		opening.onsuccess = () => {
			const database = opening.result;
			const writing = database.transaction('events', 'readwrite');
			for (const row of rows) writing.objectStore('events').add(row);
			writing.onerror = () => reject(new Error(writing.error?.message));
			writing.oncomplete = () => {
				const channel = new BroadcastChannel(name);
				channel.postMessage('grown');
				channel.close();
				resolve();
			};
			database.close();
		};
	});
}
