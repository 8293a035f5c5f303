import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '$lib/core/basics/canonical';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';

/** SHA-256 in hexadecimal, 64 digits. */
export type Hash = string;

/** Where the chain of one device stands: its last event, and the hash over it and all before it. */
export interface ChainHead {
	readonly seq: number;
	readonly hash: Hash;
}

/** What a link says, in short: enough to continue the chain without the event itself. */
export function digestOf(event: LoggedEvent): Hash {
	return bytesToHex(sha256(utf8ToBytes(canonical(event))));
}

/** Before a device's first event. Bound to the congress and the device: no chain can be passed off as another. */
export function chainStart(congressId: CongressId, deviceId: DeviceId): ChainHead {
	const origin = `kiem-phieu chain 1\n${congressId}\n${deviceId}`;
	return { seq: 0, hash: bytesToHex(sha256(utf8ToBytes(origin))) };
}

/** The chain with one more link; a link changed, left out or moved changes every hash after it. */
export function chained({ seq, hash }: ChainHead, digest: Hash): ChainHead {
	const both = new Uint8Array(64);
	both.set(hexToBytes(hash));
	both.set(hexToBytes(digest), 32);
	return { seq: seq + 1, hash: bytesToHex(sha256(both)) };
}
