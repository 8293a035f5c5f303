import { expect, test } from 'vitest';
import type { CongressId } from '../basics/ids';
import { twoDevices } from '$lib/testing/two-devices';
import { replayStored, toArchive } from './archive';

const congressId = 'story' as CongressId;
const told = twoDevices();
const filesOf = (events: typeof told.events) =>
	toArchive(congressId, events, 'test', (text) => text);

test('devices that heard of the same acts in another order save the same archive', () => {
	const elsewhere = told.events.toReversed();
	expect(filesOf(elsewhere)).toEqual(filesOf(told.events));
	expect(replayStored(elsewhere)).toEqual(told.state);
});
