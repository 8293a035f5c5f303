import { describe, expect, it, test } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CongressId } from '../basics/ids';
import { twoDevices } from '$lib/testing/two-devices';
import { replayStored, toArchive, type ArchiveFiles } from './archive';
import { parseArchive } from './parse-archive';

const congressId = 'story' as CongressId;
const told = twoDevices();
const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
const filesOf = (events: typeof told.events) => toArchive(congressId, events, 'test', digest);

function opened(files: ArchiveFiles) {
	const checking = parseArchive(files, digest);
	for (;;) {
		const step = checking.next();
		if (step.done) return step.value;
	}
}

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
		const files = toArchive(congressId, events, 'test', digest, [place]);
		expect(opened(files)).toMatchObject({ ok: true, value: { events: { length: events.length } } });
		expect(files.get('refused.jsonl')).toContain(JSON.stringify(lost));
	});

	it('is no excuse for any other gap', () => {
		expect(opened(filesOf(events))).toMatchObject({
			refused: { kind: 'broken-sequence', expected: seq, found: seq + 1 }
		});
		const elsewhere = { deviceId, seq: seq + 5, problem: 'role-may-not', event: null };
		const files = toArchive(congressId, events, 'test', digest, [elsewhere]);
		expect(opened(files)).toMatchObject({ refused: { kind: 'broken-sequence' } });
	});
});
