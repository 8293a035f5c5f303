import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { ChainHead } from './chain';
import { seqOf, type Parcel } from './parcel';
import {
	deviceOf,
	sealText,
	sign,
	verifyPlainly,
	type KeyPair,
	type Seal,
	type Verify
} from './seal';

/** What stands before the 32 bytes of a secret Ed25519 key in its usual wrapping (RFC 8410). */
const WRAPPING = '302e020100300506032b657004220420';
const ED25519 = 'Ed25519';

const imported = new Map<string, Promise<CryptoKey>>();

/** A key as the browser wants it, kept for the next time. */
function keyOf(hex: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
	const name = `${use} ${hex}`;
	const known = imported.get(name);
	if (known) return known;
	const [format, bytes] =
		use === 'sign'
			? (['pkcs8', hexToBytes(WRAPPING + hex)] as const)
			: (['raw', hexToBytes(hex)] as const);
	const key = crypto.subtle.importKey(format, bytes, ED25519, false, [use]);
	imported.set(name, key);
	return key;
}

/**
 * Seals like `seal`, with the browser's own cryptography where it has any for this: that is quicker and
 * leaves the screen alone. It has none on plain http, nor in older browsers.
 */
export async function sealNatively(
	congressId: CongressId,
	deviceId: DeviceId,
	head: ChainHead,
	keys: KeyPair
): Promise<Seal> {
	const text = sealText(congressId, deviceId, head);
	const signature = await signNatively(text, keys).catch(() => sign(text, keys));
	return { by: deviceOf(keys.publicKey), key: keys.publicKey, hash: head.hash, signature };
}

async function signNatively(text: string, { secret }: KeyPair): Promise<string> {
	const key = await keyOf(secret, 'sign');
	return bytesToHex(new Uint8Array(await crypto.subtle.sign(ED25519, key, utf8ToBytes(text))));
}

/**
 * Checks the last seal of each device in some parcels with the browser's own cryptography, and answers
 * a check that knows those that hold. Whatever it does not know is checked plainly: nothing passes
 * that would not pass there.
 */
export async function checkedAhead(
	congressId: CongressId,
	parcels: readonly Parcel[]
): Promise<Verify> {
	const last = new Map(parcels.map((parcel) => [parcel.deviceId, parcel]));
	const good = new Set<string>();
	const check = async ({ deviceId, links, seal: { key, hash, signature } }: Parcel) => {
		const message = utf8ToBytes(
			sealText(congressId, deviceId, { seq: seqOf(links.at(-1)!), hash })
		);
		const publicKey = await keyOf(key, 'verify');
		const bytes = hexToBytes(signature);
		if (await crypto.subtle.verify(ED25519, publicKey, bytes, message))
			good.add(nameOf(signature, message, key));
	};
	await Promise.all([...last.values()].map((parcel) => check(parcel).catch(() => undefined)));
	return (signature, message, key) =>
		good.has(nameOf(signature, message, key)) || verifyPlainly(signature, message, key);
}

function nameOf(...[signature, message, key]: Parameters<Verify>): string {
	return `${key} ${signature} ${bytesToHex(message)}`;
}
