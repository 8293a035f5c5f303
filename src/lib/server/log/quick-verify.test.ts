import { describe, expect, it } from 'vitest';
import { keyPairOf, sign, verifyPlainly } from '$lib/wire/seal';
import { verifyQuickly } from './quick-verify';

const keys = keyPairOf(new Uint8Array(32).fill(7));
const other = keyPairOf(new Uint8Array(32).fill(8));
const message = Buffer.from('biên bản kiểm phiếu');
const signature = sign('biên bản kiểm phiếu', keys);
/** The order of the curve, added to the second half: the same point, written in a second way. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function withOrderAdded(hex: string): string {
	const low = Buffer.from(hex.slice(64), 'hex').reverse().toString('hex');
	const high = (BigInt(`0x${low}`) + ORDER).toString(16).padStart(64, '0');
	return hex.slice(0, 64) + Buffer.from(high, 'hex').reverse().toString('hex');
}

describe('the quick check of a signature says what the plain one says', () => {
	it.each([
		['as it was made', signature, message, keys.publicKey, true],
		['of another text', signature, Buffer.from('biên bản khác'), keys.publicKey, false],
		['by another key', signature, message, other.publicKey, false],
		[
			'with a digit changed',
			`0${signature.slice(1)}`,
			message,
			keys.publicKey,
			signature.startsWith('0')
		],
		['of zeros', '0'.repeat(128), message, keys.publicKey, false],
		['too short', signature.slice(2), message, keys.publicKey, false],
		['not hexadecimal', 'z'.repeat(128), message, keys.publicKey, false],
		['by a key that is no point', signature, message, 'f'.repeat(64), false],
		['by a key too short', signature, message, keys.publicKey.slice(2), false],
		['written in a second way', withOrderAdded(signature), message, keys.publicKey, false]
	])('%s', (_what, one, text, key, holds) => {
		expect(verifyQuickly(one, text, key)).toBe(holds);
		expect(verifyPlainly(one, text, key)).toBe(holds);
	});
});
