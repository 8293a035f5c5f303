import { accept, refuse, type Result } from '$lib/core/basics/result';
import { LARGEST_PIECE, MOST_PIECES, pieceSize, transferOf, writeFrame } from './qr-frame';
import { holdsPiece, layOver, piecesIn } from './qr-mix';

/** Bytes to be shown as a sequence of QR codes without an end. */
export interface QrTransfer {
	readonly transfer: string;
	readonly length: number;
	/** All equally long, the last one filled up with zeros. */
	readonly pieces: readonly Uint8Array[];
}

/** Cuts bytes into pieces; more than a camera has patience for is refused. */
export function cutIntoPieces(
	bytes: Uint8Array,
	largest = LARGEST_PIECE
): Result<QrTransfer, 'too-large'> {
	const { length } = bytes;
	const total = Math.max(1, Math.ceil(length / largest));
	if (total > MOST_PIECES) return refuse('too-large');
	const size = pieceSize(length, total);
	const pieces = Array.from({ length: total }, (_, at) => {
		const piece = new Uint8Array(size);
		piece.set(bytes.subarray(at * size, (at + 1) * size));
		return piece;
	});
	return accept({ transfer: transferOf(bytes), length, pieces });
}

/** The bytes of QR `number` of a transfer, from 0 on: first each piece by itself, then mixes of them. */
export function frameOf({ transfer, length, pieces }: QrTransfer, number: number): Uint8Array {
	const set = piecesIn(number, pieces.length);
	const piece = new Uint8Array(pieces[0]!.length);
	pieces.forEach((part, at) => {
		if (holdsPiece(set, at)) layOver(piece, part);
	});
	return writeFrame({ transfer, number, total: pieces.length, length, piece });
}
