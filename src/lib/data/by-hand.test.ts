import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { asHeld } from '$lib/exchange/hand-over';
import { mergeInto } from '$lib/exchange/merge';
import type { Bundle } from '$lib/exchange/bundle';
import { ChainWriter } from '$lib/testing/sealed';
import { nextKeys } from '$lib/testing/test-device';
import { readKept, storeHanded } from './by-hand';
import { CongressDatabase } from './congress-database';

let congresses = 0;
const freshId = () => `by-hand-${(congresses += 1)}` as CongressId;

/** What a device that signs, and one that has no key, hand over. */
function handedIn(id: CongressId): Bundle {
	const sealed = new ChainWriter(id, nextKeys()).parcel('a', 'b', 'c');
	const plain = new ChainWriter(id, nextKeys(), 'keyless').events('d', 'e');
	const links = plain.map((event) => ({ event }));
	const chains = [sealed, { deviceId: plain[0]!.deviceId, links, seal: null }];
	return { congressId: id, name: '', illustration: true, chains };
}

async function receive(bundle: Bundle) {
	const { chains, position } = await readKept(bundle.congressId);
	const news = mergeInto({ congressId: bundle.congressId, chains: asHeld(chains) }, bundle);
	if (!news.ok) throw new Error(news.refused.kind);
	const stored = await storeHanded(bundle.congressId, position, news.value);
	return { stored, events: news.value.events.length };
}

async function places(id: CongressId) {
	const database = new CongressDatabase(id);
	const [rows, chains] = await Promise.all([
		database.events.toArray(),
		database.chains.toArray()
	]).finally(() => database.close());
	return { positions: rows.map(({ position }) => position), chains };
}

describe('what another device handed over', () => {
	it('lies in the log at the next places, and the hub is not known to hold it', async () => {
		const bundle = handedIn(freshId());
		expect(await receive(bundle)).toEqual({ stored: 'stored', events: 5 });
		const { positions, chains } = await places(bundle.congressId);
		expect(positions).toEqual([1, 2, 3, 4, 5]);
		expect(chains).toEqual([]);
	});

	it('can be handed on as it came, signatures included', async () => {
		const bundle = handedIn(freshId());
		await receive(bundle);
		const { chains, position, keys } = await readKept(bundle.congressId);
		const byName = (one: { deviceId: string }, other: { deviceId: string }) =>
			one.deviceId < other.deviceId ? -1 : 1;
		expect(asHeld(chains).sort(byName)).toEqual(bundle.chains.toSorted(byName));
		expect({ position, keys }).toEqual({ position: 5, keys: null });
	});

	it('a second time changes nothing', async () => {
		const bundle = handedIn(freshId());
		await receive(bundle);
		const before = await places(bundle.congressId);
		expect(await receive(bundle)).toEqual({ stored: 'stored', events: 0 });
		expect(await places(bundle.congressId)).toEqual(before);
	});

	it('is not stored at all where somebody wrote meanwhile', async () => {
		const bundle = handedIn(freshId());
		await receive(bundle);
		const before = await places(bundle.congressId);
		const [event] = new ChainWriter(bundle.congressId, nextKeys()).events('f');
		const late = { events: [event!], refused: [], seals: [] };
		expect(await storeHanded(bundle.congressId, 4, late)).toBe('behind');
		expect(await places(bundle.congressId)).toEqual(before);
	});

	it('keeps the place of an act that a hub refused, for whoever receives next', async () => {
		const id = freshId();
		const refused = { seq: 1, digest: 'a'.repeat(64), problem: 'role-may-not', path: '' } as const;
		const { deviceId } = new ChainWriter(id, nextKeys()).events('x')[0]!;
		const bundle = { ...handedIn(id), chains: [{ deviceId, links: [{ refused }], seal: null }] };
		await receive(bundle);
		expect(asHeld((await readKept(id)).chains)).toEqual(bundle.chains);
		expect(await receive(bundle)).toEqual({ stored: 'stored', events: 0 });
	});
});
