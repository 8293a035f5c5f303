import { decodeColumn, detectEncoding } from './encoding';
import { isSyllable } from './syllable';

const WORD = /[\p{L}\p{M}]+/gu;
/** UTF-16 of Latin text has a zero in every other byte. */
const MANY_ZEROS = 0.2;

function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 2000);
	const zerosAt = (parity: number): number =>
		head.filter((byte, at) => byte === 0 && at % 2 === parity).length / head.length;
	if (zerosAt(1) > MANY_ZEROS) return 'utf-16le';
	return zerosAt(0) > MANY_ZEROS ? 'utf-16be' : null;
}

function asUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function syllablesIn(text: string): number {
	return (text.match(WORD) ?? []).filter(isSyllable).length;
}

/** What a text would say once an old code in it is converted. */
function readAs(text: string): string {
	const lines = text.split('\n');
	const encoding = detectEncoding(lines);
	return encoding ? decodeColumn(lines, encoding).join('\n') : text;
}

/**
 * The text of a file that does not say how it is encoded: UTF-16, UTF-8 (with its mark or without),
 * or one of two Windows code pages: 1252 keeps the bytes of the old Vietnamese fonts, 1258 is what
 * a Vietnamese Windows saves as "ANSI".
 */
export function decodeBytes(bytes: Uint8Array): string {
	const utf16 = utf16Of(bytes);
	if (utf16) return decode(bytes, utf16);
	const utf8 = asUtf8(bytes);
	if (utf8 !== null) return utf8;
	const western = decode(bytes, 'windows-1252');
	const vietnamese = decode(bytes, 'windows-1258').normalize('NFC');
	return syllablesIn(vietnamese) > syllablesIn(readAs(western)) ? vietnamese : western;
}
