import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { sampleFacts } from '$lib/sample/sample-congress';
import { stamped } from '$lib/testing/stamped';
import { EventLog } from './event-log';

const ID = 'event-log-test' as CongressId;
const events = stamped(sampleFacts(), { congressId: ID });

afterEach(() => Dexie.delete(`congress ${ID}`));

test('of two windows that append several events to the same place, one stores all, the other none', async () => {
	const [here, there] = [new EventLog(ID), new EventLog(ID)];
	expect(await here.append(0, events.slice(0, 1))).toBe('stored');
	expect(await there.append(0, events.slice(1, 5))).toBe('behind');
	expect(await there.readSince(0)).toEqual(events.slice(0, 1));
	here.close();
	there.close();
});
