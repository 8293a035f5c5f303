import { utf8ToBytes } from '@noble/hashes/utils.js';
import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { ArchiveFiles } from '$lib/core/archive/archive';
import { photoOf } from '$lib/core/archive/photos';
import type { ArchiveProblem } from '$lib/core/archive/problem';
import { accept, refuse, type Result } from '$lib/core/basics/result';

/** Beyond this (bytes, packed and unpacked) no congress goes; a crafted file must not fill the memory. */
const LARGEST = 500_000_000;
/** ZIP has no time zone and starts in 1980: the same moment everywhere keeps the bytes the same. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const ZIP_MAGIC = 'PK';
const NOT_TEXT = '\0';

/** Packs the files of an archive into a ZIP; the same files always give the same bytes. */
export function packArchive(files: ArchiveFiles): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [name, content] of files) {
		const bytes = typeof content === 'string' ? utf8ToBytes(content) : content;
		entries[name] = [bytes, { mtime: ZIP_EPOCH }];
	}
	return new Uint8Array(zipSync(entries, { level: 6 }));
}

class TooLarge extends Error {}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
	let total = 0;
	return unzipSync(bytes, {
		filter: ({ originalSize, size }) => {
			total += Math.max(originalSize, size);
			if (total > LARGEST) throw new TooLarge();
			return true;
		}
	});
}

/** Why bytes do not unpack, told from how they begin and end. */
function diagnose(bytes: Uint8Array): ArchiveProblem {
	if (strFromU8(bytes.subarray(0, 2), true) !== ZIP_MAGIC) return { kind: 'not-an-archive' };
	const tail = strFromU8(bytes.subarray(-66_000), true);
	return { kind: tail.includes('PK\u0005\u0006') ? 'damaged' : 'cut-off' };
}

/** Unpacks a file into the texts and pictures it holds, or says why it cannot be one of ours. */
export function unpackArchive(bytes: Uint8Array): Result<ArchiveFiles, ArchiveProblem> {
	if (bytes.length === 0) return refuse({ kind: 'empty' });
	if (bytes.length > LARGEST) return refuse({ kind: 'too-large' });
	let entries: Record<string, Uint8Array>;
	try {
		entries = unzip(bytes);
	} catch (error) {
		return refuse(error instanceof TooLarge ? { kind: 'too-large' } : diagnose(bytes));
	}
	const files = new Map<string, string | Uint8Array>();
	for (const [name, content] of Object.entries(entries)) {
		// What is no text cannot be ours; as NOT_TEXT it matches no checksum and is told as changed.
		files.set(name, photoOf(name) ? content : (strictText(content) ?? NOT_TEXT));
	}
	return accept(files);
}

/** Text in UTF-8, byte for byte, or `null`. */
function strictText(content: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	} catch {
		return null;
	}
}
