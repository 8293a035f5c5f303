/** Which pieces lie in a frame: bit `i & 7` of byte `i >> 3` stands for piece `i`. */
export type PieceSet = Uint8Array;

export function holdsPiece(set: PieceSet, piece: number): boolean {
	return (set[piece >> 3]! & (1 << (piece & 7))) !== 0;
}

export function addPiece(set: PieceSet, piece: number): void {
	set[piece >> 3]! |= 1 << (piece & 7);
}

/** Lays one row of bytes over another, bit by bit (exclusive or): done twice, it is as before. */
export function layOver(row: Uint8Array, other: Uint8Array): void {
	for (let at = 0; at < row.length; at += 1) row[at]! ^= other[at]!;
}

/** Mulberry32: the same 32 bits for the same state, on both devices. */
function scattered(state: number): number {
	let mixed = Math.imul(state ^ (state >>> 15), state | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return mixed ^ (mixed >>> 14);
}

/**
 * The pieces that frame `number` carries laid over each other. The first `total` frames carry one piece
 * each; every later one about half of them, drawn from its number, so that whichever frames a camera
 * misses, almost any as many others make up for them.
 */
export function piecesIn(number: number, total: number): PieceSet {
	const set = new Uint8Array(Math.ceil(total / 8));
	if (number >= total)
		for (let at = 0; at < set.length; at += 1)
			set[at] = scattered((number + (at + 1) * 0x6d2b79f5) | 0) >>> 24;
	set[set.length - 1]! &= 0xff >> (set.length * 8 - total);
	if (set.every((byte) => byte === 0)) addPiece(set, number % total);
	return set;
}
