import type { Page } from '@playwright/test';
import type { DeviceId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { tick } from '$lib/core/log/hybrid-clock';
import { replay } from '$lib/core/log/replay';
import { countedFacts } from '$lib/sample/counted-sample';
import type { SampleStage } from '$lib/sample/sample';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { storedEvents, storeRows } from '../support/stored-congress';
import { openSample } from './pages/sample-day';

const DEVICE = 'sample-stage' as DeviceId;

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
	const before = replay(await storedEvents(page, SAMPLE_CONGRESS_ID));
	const events = stamp(before, play(before));
	const rows = events.map((event, at) => ({ ...event, position: before.log.position + at + 1 }));
	await storeRows(page, SAMPLE_CONGRESS_ID, rows);
	await page.evaluate((name) => {
		const channel = new BroadcastChannel(name);
		channel.postMessage('grown');
		channel.close();
	}, `congress ${SAMPLE_CONGRESS_ID}`);
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
