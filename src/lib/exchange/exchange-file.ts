import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { gunzipSync, gzipSync, strFromU8 } from 'fflate';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { pathOf } from '$lib/core/log/event-schema';
import { bundleSchema, EXCHANGE_FORMAT, type Bundle } from './bundle';
import type { ExchangeProblem } from './problem';

/** Beyond this (bytes, unpacked) no congress goes; a crafted file must not fill the memory. */
const LARGEST = 200_000_000;
const GZIP_MAGIC = [0x1f, 0x8b];
const HEAD = /^kiem-phieu-exchange\/(\d+) ([0-9a-f]{64})\n/;

function sumOf(body: string): string {
	return bytesToHex(sha256(utf8ToBytes(body)));
}

/** Packs a bundle: a line with the format and a checksum, then JSON, in gzip. The same bundle gives the same bytes. */
export function packBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
	const body = JSON.stringify(bundle);
	const text = `${EXCHANGE_FORMAT} ${sumOf(body)}\n${body}`;
	return new Uint8Array(gzipSync(utf8ToBytes(text), { mtime: 0 }));
}

/** How large the bytes say they are when unpacked: gzip keeps it at its end. */
function sizeInside(bytes: Uint8Array): number {
	return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
}

function unpack(bytes: Uint8Array): Result<string, ExchangeProblem> {
	const isGzip = bytes.length > 18 && GZIP_MAGIC.every((byte, at) => bytes[at] === byte);
	if (!isGzip) return refuse({ kind: 'not-an-exchange' });
	if (sizeInside(bytes) > LARGEST) return refuse({ kind: 'too-large' });
	try {
		return accept(strFromU8(gunzipSync(bytes)));
	} catch {
		return refuse({ kind: 'damaged' });
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Reads what `packBundle` wrote: format, checksum and the shape of every field; the acts come later. */
export function unpackBundle(bytes: Uint8Array): Result<Bundle, ExchangeProblem> {
	const text = unpack(bytes);
	if (!text.ok) return text;
	const [head, version, sum] = HEAD.exec(text.value) ?? [];
	if (head === undefined) return refuse({ kind: 'not-an-exchange' });
	if (version !== '1') return refuse({ kind: 'newer-format' });
	const body = text.value.slice(head.length);
	if (sum !== sumOf(body)) return refuse({ kind: 'damaged' });
	const bundle = bundleSchema.safeParse(parseJson(body));
	if (bundle.success) return accept(bundle.data);
	return refuse({ kind: 'malformed', path: pathOf(bundle.error.issues[0]) });
}
