import * as ed from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { ChainHead, Hash } from './chain';

// The synchronous part works on plain http too, where the browser's own cryptography is missing.
ed.hashes.sha512 = sha512;

/** An Ed25519 key of a device for one congress, in hexadecimal; the secret half never leaves the device. */
export interface KeyPair {
	readonly secret: string;
	readonly publicKey: string;
}

/** A signature over a chain, and so over every event up to where it stands. */
export interface Seal {
	/** Whose seal: the device's own, or of a device that vouches for events that came to it unsealed. */
	readonly by: DeviceId;
	/** Ed25519, 64 hexadecimal digits; `by` is made from it. */
	readonly key: string;
	readonly hash: Hash;
	/** 128 hexadecimal digits. */
	readonly signature: string;
}

/** Checks an Ed25519 signature: message, signature and key in hexadecimal where they are no bytes. */
export type Verify = (signature: string, message: Uint8Array, key: string) => boolean;

/** A key pair from 32 random bytes. */
export function keyPairOf(random: Uint8Array): KeyPair {
	return { secret: bytesToHex(random), publicKey: bytesToHex(ed.getPublicKey(random)) };
}

/** A device of a hub is named by its key, so that nobody can seal in another's name: 24 hexadecimal digits. */
export function deviceOf(publicKey: string): DeviceId {
	return bytesToHex(sha256(hexToBytes(publicKey))).slice(0, 24) as DeviceId;
}

/** Signs any text; see `proofText` and `sealText` for what is signed. */
export function sign(text: string, { secret }: Pick<KeyPair, 'secret'>): string {
	return bytesToHex(ed.sign(utf8ToBytes(text), hexToBytes(secret)));
}

/** Checks in plain TypeScript; the hub has a quicker one of Node's own. */
export const verifyPlainly: Verify = (signature, message, key) => {
	try {
		return ed.verify(hexToBytes(signature), message, hexToBytes(key));
	} catch {
		return false;
	}
};

/** What a seal signs. */
export function sealText(
	congressId: CongressId,
	deviceId: DeviceId,
	{ seq, hash }: ChainHead
): string {
	return `kiem-phieu seal 1\n${congressId}\n${deviceId}\n${seq}\n${hash}`;
}

/** Seals the chain of a device as it stands, with one's own key. */
export function seal(
	congressId: CongressId,
	deviceId: DeviceId,
	head: ChainHead,
	keys: KeyPair
): Seal {
	const signature = sign(sealText(congressId, deviceId, head), keys);
	return { by: deviceOf(keys.publicKey), key: keys.publicKey, hash: head.hash, signature };
}

/** Whether a seal stands over exactly this chain and was made by whom it names. */
export function isSealed(
	congressId: CongressId,
	deviceId: DeviceId,
	head: ChainHead,
	{ by, key, hash, signature }: Seal,
	verify: Verify = verifyPlainly
): boolean {
	const message = utf8ToBytes(sealText(congressId, deviceId, head));
	return hash === head.hash && by === deviceOf(key) && verify(signature, message, key);
}

/** What a device signs to show that the key it brings is its own: bound to the code it joins with. */
export function proofText(code: string, publicKey: string): string {
	return `kiem-phieu join 1\n${code}\n${publicKey}`;
}
