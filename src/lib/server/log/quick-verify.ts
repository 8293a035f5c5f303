import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { Verify } from '$lib/wire/seal';

/** What stands before the 32 bytes of an Ed25519 key in its usual wrapping (RFC 8410). */
const WRAPPING = Buffer.from('302a300506032b6570032100', 'hex');
const KEPT_KEYS = 10_000;
const keys = new Map<string, KeyObject>();

function keyOf(hex: string): KeyObject {
	const kept = keys.get(hex);
	if (kept) return kept;
	const der = Buffer.concat([WRAPPING, Buffer.from(hex, 'hex')]);
	const made = createPublicKey({ key: der, format: 'der', type: 'spki' });
	if (keys.size >= KEPT_KEYS) keys.clear();
	keys.set(hex, made);
	return made;
}

/** Node's own check of a signature: many times as fast as the plain one, and at least as strict. */
export const verifyQuickly: Verify = (signature, message, key) => {
	try {
		return verify(null, message, keyOf(key), Buffer.from(signature, 'hex'));
	} catch {
		return false;
	}
};
