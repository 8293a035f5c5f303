import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { ChainWriter } from '$lib/testing/sealed';
import { SAMPLED } from '$lib/testing/sampled';
import type { Link } from '$lib/wire/parcel';
import { keyPairOf } from '$lib/wire/seal';
import type { Bundle, HandedChain } from './bundle';
import { packBundle, unpackBundle } from './exchange-file';
import { asHeld, handOver, type SealedSoFar } from './hand-over';
import { mergeInto } from './merge';

const id = 'congress' as CongressId;
const keysOf = (number: number) => keyPairOf(new Uint8Array(32).fill(number + 1));
const names = (count: number, of: string) =>
	Array.from({ length: count }, (_, at) => `${of}-${at}`);

/** Three devices: two with keys, and one that never joined a hub. */
const WRITERS = [0, 1].map((number) => new ChainWriter(id, keysOf(number)));
const sealed = WRITERS.map((writer, at): SealedSoFar => {
	const { deviceId, links, seal } = writer.parcel(...names(6, `who-${at}`));
	return { deviceId, links, seal: { seq: links.length, seal } };
});
const keyless: SealedSoFar = {
	deviceId: 'keyless' as DeviceId,
	links: new ChainWriter(id, keysOf(9), 'keyless').events(...names(5, 'plain')).map((event) => ({
		event
	})),
	seal: null
};
const ALL: readonly SealedSoFar[] = [...sealed, keyless];
const [first, second] = ALL as readonly [SealedSoFar, SealedSoFar, SealedSoFar];

const bundleOf = (chains: readonly HandedChain[]): Bundle => ({
	congressId: id,
	name: 'Đại hội Đảng bộ phường Thử',
	illustration: true,
	chains
});
const bundle = bundleOf(handOver(id, ALL, null));
const nothing = { congressId: id, chains: [] };
const held = (...chains: readonly SealedSoFar[]) => ({ congressId: id, chains: asHeld(chains) });
const upTo = (chain: SealedSoFar, count: number): SealedSoFar => ({
	...chain,
	links: chain.links.slice(0, count),
	seal: null
});
const eventOf = (link: Link | undefined) => {
	if (!link || !('event' in link)) throw new Error('no event there');
	return link.event;
};
/** The bundle with one chain changed. */
const withFirst = (change: Partial<HandedChain>) =>
	bundleOf(bundle.chains.map((chain, at) => (at === 0 ? { ...chain, ...change } : chain)));
const kindOf = (result: ReturnType<typeof mergeInto>) => (result.ok ? 'new' : result.refused.kind);

describe('the file', () => {
	it('comes out as it went in, and the same bundle gives the same bytes', () => {
		expect(unpackBundle(packBundle(bundle))).toEqual({ ok: true, value: bundle });
		expect(packBundle(bundle)).toEqual(packBundle(structuredClone(bundle)));
	});

	it('with any byte changed or its end cut off is refused or says the very same', () => {
		const bytes = packBundle(bundle);
		const place = fc.nat({ max: bytes.length - 1 });
		fc.assert(
			fc.property(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, isCut) => {
				const changed = isCut ? bytes.slice(0, at) : bytes.with(at, bytes[at]! ^ by);
				const read = unpackBundle(changed);
				if (read.ok) expect(read.value).toEqual(bundle);
			}),
			SAMPLED
		);
	});

	it.each([
		['nothing', new Uint8Array(), 'not-an-exchange'],
		['some other file', new TextEncoder().encode('PK: một tệp khác hẳn'), 'not-an-exchange'],
		['half a file', packBundle(bundle).slice(0, 200), 'damaged'],
		['a chain without links', packBundle(withFirst({ links: [] })), 'malformed']
	])('%s is told as %s', (_, bytes, kind) => {
		const read = unpackBundle(bytes);
		// What is cut off says any length at its end.
		const kinds = kind === 'damaged' ? ['damaged', 'too-large'] : [kind];
		expect(kinds).toContain(!read.ok && read.refused.kind);
	});
});

describe('taking a bundle in', () => {
	it('brings everything where nothing is held', () => {
		const merged = mergeInto(nothing, bundle);
		expect(merged).toMatchObject({ ok: true, value: { held: 0, unsealed: 5 } });
		expect(merged.ok && merged.value.events).toHaveLength(17);
		expect(merged.ok && merged.value.seals).toHaveLength(2);
	});

	it('a second time brings nothing', () => {
		const again = mergeInto(held(...ALL), bundle);
		expect(again).toMatchObject({ ok: true, value: { events: [], refused: [], held: 17 } });
	});

	it('whatever part of it is held already, what is new is the rest', () => {
		const parts = fc.tuple(...ALL.map(({ links }) => fc.nat({ max: links.length })));
		fc.assert(
			fc.property(parts, (counts) => {
				const part = ALL.map((chain, at) => upTo(chain, counts[at]!));
				const merged = mergeInto(held(...part), bundle);
				const rest = ALL.flatMap(({ links }, at) => links.slice(counts[at]));
				expect(merged.ok && merged.value.events).toEqual(rest.map(eventOf));
			}),
			SAMPLED
		);
	});

	it('seals its own chain as it stands, and gives others’ only as far as they sealed them', () => {
		const unsealed = { event: { ...eventOf(second.links[5]), seq: 7 } };
		const later = { ...second, links: [...second.links, unsealed] };
		const [writer] = WRITERS as [ChainWriter];
		const own = { deviceId: writer.device, keys: keysOf(0) };
		const chains = handOver(id, [{ ...first, seal: null }, later], own);
		expect(chains[0]!.seal).toEqual(first.seal!.seal);
		expect(chains[1]!.links).toEqual(second.links);
	});

	it('takes the places of refused acts over, without their words', () => {
		const [link, ...rest] = keyless.links;
		const { seq } = eventOf(link);
		const place = { seq, digest: '0'.repeat(64), problem: 'role-may-not', path: '' } as const;
		const chain = { deviceId: keyless.deviceId, links: [{ refused: place }, ...rest], seal: null };
		const merged = mergeInto(nothing, bundleOf([chain]));
		expect(merged.ok && merged.value.refused).toEqual([{ deviceId: keyless.deviceId, ...place }]);
		expect(merged.ok && merged.value.events).toHaveLength(rest.length);
	});
});

const altered = eventOf(first.links[2]);
const changed = { event: { ...altered, actor: { ...altered.actor, name: 'Ai khác' } } };
const foreign = { event: { ...altered, congressId: 'other' as CongressId } };
const borrowed = { event: { ...altered, deviceId: 'somebody' as DeviceId } };

const REFUSED: readonly [string, string, ReturnType<typeof mergeInto>][] = [
	[
		'an act changed under a seal',
		'seal-wrong',
		mergeInto(nothing, withFirst({ links: first.links.with(2, changed) }))
	],
	[
		'an act other than the one held',
		'forked',
		mergeInto(held(first), withFirst({ links: first.links.with(2, changed) }))
	],
	['an act left out', 'gap', mergeInto(nothing, withFirst({ links: first.links.toSpliced(2, 1) }))],
	[
		'the first acts left out',
		'gap',
		mergeInto(nothing, withFirst({ links: first.links.slice(1) }))
	],
	[
		'the last act left out',
		'seal-wrong',
		mergeInto(nothing, withFirst({ links: first.links.slice(0, 5) }))
	],
	['another’s seal', 'seal-wrong', mergeInto(nothing, withFirst({ seal: second.seal!.seal }))],
	[
		'no seal of a device that seals',
		'seal-missing',
		mergeInto(
			{
				congressId: id,
				chains: [{ ...first, links: first.links.slice(0, 3), seal: first.seal!.seal }]
			},
			withFirst({ seal: null })
		)
	],
	[
		'another congress’s act',
		'other-congress',
		mergeInto(nothing, withFirst({ links: first.links.with(2, foreign) }))
	],
	[
		'an act under another name',
		'malformed-event',
		mergeInto(nothing, withFirst({ links: first.links.with(2, borrowed) }))
	],
	[
		'a congress that both began by themselves',
		'other-beginning',
		mergeInto(held(second), bundleOf(handOver(id, [first, keyless], null)))
	],
	[
		'a device twice',
		'chain-twice',
		mergeInto(nothing, bundleOf([...bundle.chains, ...bundle.chains]))
	]
];

describe('what does not hold', () => {
	it.each(REFUSED)('%s is told as %s', (_, kind, result) => {
		expect(kindOf(result)).toBe(kind);
	});
});
