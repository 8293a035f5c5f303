import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { ChainWriter } from '$lib/testing/sealed';
import { nextKeys } from '$lib/testing/test-device';
import { chainAfter, seqOf, type Parcel } from './parcel';
import { chainStart } from './chain';
import { checkedAhead, sealNatively } from './native-seal';
import { isSealed, seal } from './seal';

const ID = 'native-seal-test' as CongressId;

function parcelOf(keys = nextKeys()): Parcel {
	return new ChainWriter(ID, keys).parcel('a', 'b');
}

async function holds(parcel: Parcel): Promise<boolean> {
	const { deviceId, links } = parcel;
	const head = chainAfter(chainStart(ID, deviceId), links)!;
	return isSealed(ID, deviceId, head, parcel.seal, await checkedAhead(ID, [parcel]));
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['the browser’s own cryptography', 'none of it'])('with %s', (kind) => {
	const begin = () => {
		if (kind === 'none of it') vi.stubGlobal('crypto', {});
	};

	it('seals what the plain check believes', async () => {
		begin();
		const keys = nextKeys();
		const { deviceId, links } = parcelOf(keys);
		const head = chainAfter(chainStart(ID, deviceId), links)!;
		const made = await sealNatively(ID, deviceId, head, keys);
		expect(made).toEqual(seal(ID, deviceId, head, keys));
		expect(isSealed(ID, deviceId, head, made)).toBe(true);
	});

	it('believes a seal that holds', async () => {
		begin();
		expect(await holds(parcelOf())).toBe(true);
	});

	it('believes no signature that was changed, and none of another key', async () => {
		begin();
		const [parcel, other] = [parcelOf(), parcelOf()];
		const { signature } = parcel.seal;
		const changed = `${signature.startsWith('0') ? '1' : '0'}${signature.slice(1)}`;
		expect(await holds({ ...parcel, seal: { ...parcel.seal, signature: changed } })).toBe(false);
		const { key, by } = other.seal;
		expect(await holds({ ...parcel, seal: { ...parcel.seal, key, by } })).toBe(false);
	});

	it('believes no seal over another end of the chain', async () => {
		begin();
		const parcel = parcelOf();
		const links = parcel.links.filter((link) => seqOf(link) === 1);
		expect(await holds({ ...parcel, links })).toBe(false);
	});
});
