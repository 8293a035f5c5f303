import { createHash, timingSafeEqual } from 'node:crypto';

/** So many random bytes. */
export type Random = (count: number) => Uint8Array;

const TOKEN_BYTES = 32;

/** A secret that a device sends with every request. */
export function mintToken(random: Random): string {
	return Buffer.from(random(TOKEN_BYTES)).toString('base64url');
}

/** What the hub keeps of a secret. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether two secrets are equal; how long it takes tells nothing of either. */
export function isSameSecret(one: string, other: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(one), digest(other));
}
