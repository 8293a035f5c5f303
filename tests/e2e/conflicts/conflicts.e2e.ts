import { expect, test, type Page } from '@playwright/test';
import type { DeviceId } from '$lib/core/basics/ids';
import { markArrived } from '$lib/core/check-in/decide';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import { countBox } from '$lib/core/contest/decide';
import { claimBatch, proveZero, recordBallot } from '$lib/core/counting/decide';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { replay } from '$lib/core/log/replay';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '$lib/sample/contests';
import { Playthrough } from '$lib/sample/playthrough';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { stampAfter } from '$lib/core/log/stamp';
import { storedEvents, storeRows } from '../../support/stored-congress';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { ConflictScreen } from '../pages/ConflictScreen';
import { openSampleAt, play } from '../sample-stage';

/** What a tablet does from one state on, knowing nothing of the others. */
function alone(
	state: CongressState,
	device: string,
	acts: (playthrough: Playthrough) => void
): LoggedEvent[] {
	const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, state);
	acts(playthrough);
	const by = {
		congressId: SAMPLE_CONGRESS_ID,
		deviceId: device as DeviceId,
		actor: { role: 'teller', name: '' } as const
	};
	return stampAfter(state.log, playthrough.facts, by, Date.now());
}

/** Two tablets check in one delegate and claim one batch; then both their logs lie on this device. */
async function meetAgain(page: Page): Promise<void> {
	const state = replay(await storedEvents(page, SAMPLE_CONGRESS_ID));
	const late = [...state.roll.keys()].find((id) => !state.attendance.has(id))!;
	const names = contestOf(state, COMMITTEE_ID)!.candidates.length;
	const of = { contestId: COMMITTEE_ID, batch: 2, entry: 1 } as const;
	const claim = (by: string) => (playthrough: Playthrough) => {
		playthrough.act(markArrived, { delegateId: late });
		playthrough.act(claimBatch, { ...of, by, handedOver: false });
	};
	const one = alone(state, 'tablet-one', claim('Nguyễn Văn Một'));
	const two = alone(state, 'tablet-two', (playthrough) => {
		claim('Trần Thị Hai')(playthrough);
		const marks = `${'.'.repeat(names - 2)}xx`;
		playthrough.act(recordBallot, { ...of, position: 1, marks });
	});
	const rows = [...one, ...two]
		.sort((a, b) => (a.hlc < b.hlc ? -1 : 1))
		.map((event, at) => ({ ...event, position: state.log.position + at + 1 }));
	await storeRows(page, SAMPLE_CONGRESS_ID, rows);
}

for (const [size, viewport] of [
	['phone', { width: 390, height: 844 }],
	['tablet', { width: 1024, height: 768 }]
] as const)
	test(`two tablets recorded one thing each in their own way; a person settles both (${size})`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await openSampleAt(page, 'issued');
		await play(page, (playthrough) => {
			const { issued } = contestOf(playthrough.state, COMMITTEE_ID)!.issue!;
			const by = SAMPLE_TELLERS.slice(0, 2).map(({ name }) => name);
			playthrough.act(proveZero, { contestId: COMMITTEE_ID, by });
			playthrough.act(countBox, { contestId: COMMITTEE_ID, returned: issued });
		});
		await meetAgain(page);
		const screen = new ConflictScreen(page);
		await screen.open();
		await expect(screen.cards).toHaveCount(2);
		await expectNoAxeFindings(page);
		await expectNoSidewaysScroll(page);

		const door = screen.about('có mặt');
		await expect(door.getByRole('button', { name: 'Lấy việc để riêng' })).toHaveCount(0);
		await screen.keep(door);
		await expect(screen.cards).toHaveCount(1);

		const batch = screen.about('tập 2');
		await expect(batch).toContainText('Đồng chí Trần Thị Hai nhận tập 2');
		await screen.take(batch);
		await expect(screen.none).toBeVisible();
		await expect(page.getByText('Lấy việc để riêng')).toBeVisible();

		await page.goto('/count');
		await expect(page.getByText('Trần Thị Hai').first()).toBeVisible();
	});
