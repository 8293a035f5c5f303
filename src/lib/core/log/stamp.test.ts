import { expect, it } from 'vitest';
import type { CongressId, DeviceId } from '../basics/ids';
import { EMPTY_CONGRESS } from '../congress/state';
import { announced } from '$lib/testing/small-count';
import type { CongressFacts } from './catalogue';
import { replay } from './replay';
import { stampAfter } from './stamp';

const BY = {
	congressId: 'one-go' as CongressId,
	deviceId: 'one-device' as DeviceId,
	actor: { role: 'organiser', name: '' }
} as const;

const facts = announced().events.map(
	({ type, version, data }) => ({ type, version, data }) as CongressFacts
);

it('a device never disputes itself, whether it writes act by act or a whole day in one go', () => {
	const { contests, log } = replay(stampAfter(EMPTY_CONGRESS.log, facts, BY, 0));
	expect(log.conflicts).toEqual([]);
	expect(log.unknown).toBe(0);
	expect(contests.every(({ announcedAt }) => announcedAt !== null)).toBe(true);
});
