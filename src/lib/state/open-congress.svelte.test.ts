import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accept } from '$lib/core/basics/result';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { contestOf } from '$lib/core/contest/contest';
import { countBox } from '$lib/core/contest/decide';
import { ballotsIn } from '$lib/core/counting/ballots';
import { claimBatch, proveZero, recordBallot } from '$lib/core/counting/decide';
import type { Actor } from '$lib/core/log/envelope';
import { replay } from '$lib/core/log/replay';
import { EventLog } from '$lib/data/event-log';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { sampleFacts } from '$lib/sample/sample-congress';
import { OpenCongress } from './open-congress.svelte';
import { until } from '$lib/testing/until';

const DEVICE = 'this-device' as DeviceId;
const TELLER: Actor = { role: 'teller', name: 'Cao Thị Diệu Linh' };
const NAMES = 17;

let congresses = 0;
let id: CongressId;
const windows: OpenCongress[] = [];

/** The congress as one more window of this device opens it. */
async function openWindow(): Promise<OpenCongress> {
	const congress = new OpenCongress(new EventLog(id), DEVICE);
	windows.push(congress);
	await congress.open();
	return congress;
}

function place(batch: number) {
	return { contestId: COMMITTEE_ID, batch, entry: 1 } as const;
}

/** Keys a ballot that strikes one name; each window strikes another, so that its ballots are known. */
function key(congress: OpenCongress, batch: number, position: number, struck: number) {
	const marks = Array.from({ length: NAMES }, (_, at) => (at === struck ? 'x' : '.')).join('');
	return congress.act(recordBallot, { ...place(batch), position, marks }, TELLER);
}

function ballots(congress: OpenCongress, batch: number) {
	const held = contestOf(congress.state, COMMITTEE_ID)?.batches[batch - 1];
	return held ? ballotsIn(held, 1) : [];
}

async function stored() {
	const log = new EventLog(id);
	const events = await log.readSince(0);
	log.close();
	return events;
}

beforeEach(async () => {
	congresses += 1;
	id = `congress test ${congresses} ${performance.timeOrigin}` as CongressId;
	const congress = await openWindow();
	const facts = [...sampleFacts(), ...countedFacts('issued')];
	await congress.act(() => accept(facts), null, { role: 'organiser', name: '' });
	const by = [TELLER.name, 'Nguyễn Minh Khoát'];
	await congress.act(proveZero, { contestId: COMMITTEE_ID, by }, TELLER);
	await congress.act(countBox, { contestId: COMMITTEE_ID, returned: 159 }, TELLER);
	for (const batch of [1, 2]) {
		const claim = { ...place(batch), by: TELLER.name, handedOver: false };
		await congress.act(claimBatch, claim, TELLER);
	}
});

afterEach(() => {
	for (const congress of windows.splice(0)) congress.close();
});

describe('OpenCongress', () => {
	it('comes back to the same state from the disk', async () => {
		const [one] = windows;
		await key(one!, 1, 1, 0);
		expect((await openWindow()).state).toEqual(one!.state);
	});

	it('sees what another window of the device did', async () => {
		const [one, other] = [windows[0]!, await openWindow()];
		await key(one, 1, 1, 0);
		await until(() => expect(ballots(other, 1)).toHaveLength(1));
		expect(other.state).toEqual(one.state);
	});

	it('refuses the second of two windows that key the same place', async () => {
		const [one, other] = [windows[0]!, await openWindow()];
		const acted = await Promise.all([key(one, 1, 1, 0), key(other, 1, 1, 1)]);
		const refused = acted.flatMap((outcome) => (outcome.ok ? [] : [outcome.refused]));
		expect(acted.filter(({ ok }) => ok)).toHaveLength(1);
		expect(refused).toEqual([{ kind: 'place-already-keyed', batch: 1, position: 1 }]);
		expect((await stored()).filter(({ type }) => type === 'BallotRecorded')).toHaveLength(1);
	});

	it('decides again on what the other window did, and keeps both acts', async () => {
		const [one, other] = [windows[0]!, await openWindow()];
		const acted = await Promise.all([key(one, 1, 1, 0), key(other, 2, 1, 1)]);
		expect(acted.every(({ ok }) => ok)).toBe(true);
		expect([ballots(one, 1).length, ballots(other, 2).length]).toEqual([1, 1]);
	});

	it('keeps every accepted act once when two windows key at the same time', async () => {
		const [one, other] = [windows[0]!, await openWindow()];
		const keyAll = async (congress: OpenCongress, batch: number, struck: number) => {
			for (let position = 1; position <= 20; position += 1) {
				expect((await key(congress, batch, position, struck)).ok).toBe(true);
			}
		};
		await Promise.all([keyAll(one, 1, 0), keyAll(other, 2, 1)]);
		const events = await stored();
		expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
		const state = replay(events);
		expect(state.log.unknown).toBe(0);
		await until(() => expect(one.state).toEqual(state));
		await until(() => expect(other.state).toEqual(state));
		const marksOf = (batch: number) => ballots(one, batch).map(({ marks }) => marks.indexOf('x'));
		expect(marksOf(1)).toEqual(new Array<number>(20).fill(0));
		expect(marksOf(2)).toEqual(new Array<number>(20).fill(1));
	});

	it('takes acts of one window one after the other, each on what the last one left', async () => {
		const [one] = windows;
		const acted = await Promise.all([1, 2, 3, 4, 5].map((position) => key(one!, 1, position, 0)));
		expect(acted.every(({ ok }) => ok)).toBe(true);
		expect(one!.writing).toBe(0);
		expect((await stored()).filter(({ type }) => type === 'BallotRecorded')).toHaveLength(5);
	});

	it('says that an act is on its way until it is on the disk', async () => {
		const [one] = windows;
		const act = key(one!, 1, 1, 0);
		expect(one!.writing).toBe(1);
		expect(ballots(one!, 1)).toHaveLength(0);
		await act;
		expect(one!.writing).toBe(0);
	});

	it('says that it saves only when the disk is slow', async () => {
		const [one] = windows;
		let answer!: (appended: 'stored') => void;
		const disk = new Promise<'stored'>((resolve) => (answer = resolve));
		vi.spyOn(EventLog.prototype, 'append').mockReturnValueOnce(disk);
		const acting = key(one!, 1, 1, 0);
		expect(one!.saving).toBe('saved');
		await until(() => expect(one!.saving).toBe('saving'));
		answer('stored');
		await acting;
		expect(one!.saving).toBe('saved');
	});

	it('wears “not saved” from an act the disk refused until one that it took', async () => {
		const [one] = windows;
		expect(one!.saving).toBe('saved');
		vi.spyOn(EventLog.prototype, 'append').mockResolvedValueOnce('full');
		expect(await key(one!, 1, 1, 0)).toEqual({
			ok: false,
			refused: { kind: 'not-saved', cause: 'full' }
		});
		expect(one!.saving).toBe('not-saved');
		expect(ballots(one!, 1)).toHaveLength(0);
		expect((await key(one!, 1, 1, 0)).ok).toBe(true);
		expect(one!.saving).toBe('saved');
	});
});
