import { describe, expect, it, test } from 'vitest';
import type { CongressId } from '../basics/ids';
import { digest } from '$lib/archive/digest';
import { parsedArchive } from '$lib/testing/parsed-archive';
import { twoDevices } from '$lib/testing/two-devices';
import { replayStored, toArchive } from './archive';

const congressId = 'story' as CongressId;
const told = twoDevices();

const filesOf = (events: typeof told.events) =>
	toArchive({ congressId, events, app: 'test' }, digest);

test('devices that heard of the same acts in another order save the same archive', () => {
	const elsewhere = told.events.toReversed();
	expect(filesOf(elsewhere)).toEqual(filesOf(told.events));
	expect(replayStored(elsewhere)).toEqual(told.state);
});

describe('an act that the hub did not take', () => {
	// The last ballot of the second device: nothing builds on it.
	const lost = told.events.findLast(({ deviceId }) => deviceId === 'two')!;
	const others = told.events.filter((event) => event !== lost);
	const later = { ...lost, seq: lost.seq + 1, type: 'SceneShown', data: { kind: 'quorum' } };
	const events = [...others, { ...later, after: [] } as typeof lost];
	const { deviceId, seq } = lost;

	it('leaves a gap that the archive names, with the act', () => {
		const place = { deviceId, seq, problem: 'role-may-not', event: lost };
		const files = toArchive({ congressId, events, app: 'test', refused: [place] }, digest);
		expect(parsedArchive(files)).toMatchObject({
			ok: true,
			value: { events: { length: events.length } }
		});
		expect(files.get('refused.jsonl')).toContain(JSON.stringify(lost));
	});

	it('is no excuse for any other gap', () => {
		expect(parsedArchive(filesOf(events))).toMatchObject({
			refused: { kind: 'broken-sequence', expected: seq, found: seq + 1 }
		});
		const elsewhere = { deviceId, seq: seq + 5, problem: 'role-may-not', event: null };
		const files = toArchive({ congressId, events, app: 'test', refused: [elsewhere] }, digest);
		expect(parsedArchive(files)).toMatchObject({ refused: { kind: 'broken-sequence' } });
	});
});
