import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function digest(content: string | Uint8Array): string {
	return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
