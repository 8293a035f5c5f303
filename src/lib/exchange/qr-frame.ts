import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { accept, refuse, type Result } from '$lib/core/basics/result';

/** What one QR of a sequence carries. `docs/exchange.md` has the bytes. */
export interface QrFrame {
	/** Names the transfer: the first 8 bytes of the SHA-256 of all that is sent, in hexadecimal. */
	readonly transfer: string;
	/** From 0 on. Below `total` it is that piece itself; above, a mix of pieces (`qr-mix.ts`). */
	readonly number: number;
	/** Pieces in the transfer. */
	readonly total: number;
	/** Bytes in the transfer. */
	readonly length: number;
	/** A piece, or several laid over each other; all of one transfer are equally long. */
	readonly piece: Uint8Array;
}

/** Why what a camera read is no frame. */
export type FrameProblem =
	/** A QR of something else. */
	| 'no-frame'
	/** A newer program shows it. */
	| 'newer-frame'
	/** It is not what was shown. */
	| 'damaged-frame';

/** More pieces than this take minutes before a camera: then a file is the better way. */
export const MOST_PIECES = 1_000;
/** Bytes. With head and check it fills version 18 of level L (718 bytes): the camera sees 89 points a side. */
export const LARGEST_PIECE = 690;

const MAGIC = [0x4b, 0x50, 0x51];
const FORMAT = 0x31;
const HEAD = 22;
const CHECK = 4;

/** Bytes in each piece of a transfer. */
export function pieceSize(length: number, total: number): number {
	return Math.ceil(length / total);
}

/** The name of a transfer. */
export function transferOf(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes).subarray(0, 8));
}

function checkOf(bytes: Uint8Array): Uint8Array {
	return sha256(bytes).subarray(0, CHECK);
}

/** The bytes of one QR. */
export function writeFrame(frame: QrFrame): Uint8Array {
	const head = new Uint8Array(HEAD);
	head.set([...MAGIC, FORMAT]);
	head.set(hexToBytes(frame.transfer), 4);
	const view = new DataView(head.buffer);
	view.setUint32(12, frame.number);
	view.setUint16(16, frame.total);
	view.setUint32(18, frame.length);
	const said = concatBytes(head, frame.piece);
	return concatBytes(said, checkOf(said));
}

function fits({ total, length, piece }: QrFrame): boolean {
	const isCount = total >= 1 && total <= MOST_PIECES && length >= total;
	return isCount && piece.length === pieceSize(length, total);
}

/** Reads what `writeFrame` wrote; whatever else a camera may see is told apart. */
export function parseFrame(bytes: Uint8Array): Result<QrFrame, FrameProblem> {
	if (bytes.length <= HEAD + CHECK || MAGIC.some((byte, at) => bytes[at] !== byte))
		return refuse('no-frame');
	const said = bytes.subarray(0, bytes.length - CHECK);
	const check = checkOf(said);
	if (check.some((byte, at) => bytes[said.length + at] !== byte)) return refuse('damaged-frame');
	if (bytes[3] !== FORMAT) return refuse('newer-frame');
	const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
	const frame = {
		transfer: bytesToHex(bytes.subarray(4, 12)),
		number: view.getUint32(12),
		total: view.getUint16(16),
		length: view.getUint32(18),
		piece: said.slice(HEAD)
	};
	return fits(frame) ? accept(frame) : refuse('damaged-frame');
}
