import type { Page } from '@playwright/test';
import type { DeviceId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { contestOf } from '$lib/core/contest/contest';
import { replay } from '$lib/core/log/replay';
import { stampAfter } from '$lib/core/log/stamp';
import { keyFor } from '$lib/sample/answer-keys';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { ISSUE } from '$lib/sample/counting';
import { arriveExcept } from '$lib/sample/door';
import { Playthrough } from '$lib/sample/playthrough';
import { countedFacts } from '$lib/sample/counted-sample';
import type { SampleStage } from '$lib/sample/sample';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { storedEvents, storeRows } from '../support/stored-congress';
import { openSample } from './pages/sample-day';

/** Another window of the same device. */
const BY = {
	congressId: SAMPLE_CONGRESS_ID,
	deviceId: 'sample-stage' as DeviceId,
	actor: { role: 'organiser', name: '' }
} as const;

/** Opens the sample and carries it to the end of a stage. */
export async function openSampleAt(page: Page, stage: SampleStage): Promise<void> {
	await openSample(page);
	await carrySample(page, (state) => countedFacts(stage, state));
}

/** Plays acts on the open sample as another window would. */
export function play(page: Page, acts: (playthrough: Playthrough) => void): Promise<CongressState> {
	return carrySample(page, (state) => {
		const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, state);
		acts(playthrough);
		return playthrough.facts;
	});
}

/** Everybody comes: all 161 delegates of the sample. */
const fillTheHall = (playthrough: Playthrough) => arriveExcept(playthrough, []);

/** Opens the sample with its hall full. */
export async function openFullHall(page: Page): Promise<void> {
	await openSample(page);
	await play(page, fillTheHall);
}

/** Opens the sample with its hall full and the 161 ballots of the committee out. */
export async function issueCommitteeBallots(page: Page): Promise<void> {
	await openFullHall(page);
	await issueCommittee(page);
}

/** The 161 ballots of the committee go out in the open sample. */
export async function issueCommittee(page: Page): Promise<void> {
	await play(page, (playthrough) => {
		const committee = contestOf(playthrough.state, COMMITTEE_ID)!;
		ISSUE.play(playthrough, committee, keyFor(playthrough.state, committee)!);
	});
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
	const events = stampAfter(before.log, play(before), BY, Date.now());
	const rows = events.map((event, at) => ({ ...event, position: before.log.position + at + 1 }));
	await storeRows(page, SAMPLE_CONGRESS_ID, rows);
	await page.evaluate((name) => {
		const channel = new BroadcastChannel(name);
		channel.postMessage('grown');
		channel.close();
	}, `congress ${SAMPLE_CONGRESS_ID}`);
	return replay(events, before);
}
