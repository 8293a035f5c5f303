import { concatBytes } from '@noble/hashes/utils.js';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { parseFrame, transferOf, type FrameProblem, type QrFrame } from './qr-frame';
import { holdsPiece, layOver, piecesIn } from './qr-mix';

/** What a QR before the camera was: `known` brings nothing that was not there. */
export type FrameSeen = 'new' | 'known' | 'other-transfer' | FrameProblem;

/**
 * Brings the frames of one transfer together, in any order, doubled, with gaps. Each frame is an equation:
 * these pieces laid over each other give these bytes. A row is the set of pieces, then the bytes; row `i`
 * is the one whose first piece is `i`. With a row for each piece the equations are solved.
 */
export class QrAssembly {
	#first: QrFrame | null = null;
	#rows: (Uint8Array | undefined)[] = [];
	#missing = 0;

	/** Pieces of the transfer; 0 before its first frame. */
	get total(): number {
		return this.#first?.total ?? 0;
	}

	/** How many more frames are needed, whichever they are. */
	get missing(): number {
		return this.#missing;
	}

	get isComplete(): boolean {
		return this.#first !== null && this.#missing === 0;
	}

	/** Takes what a camera read in one QR. The first frame says which transfer it is. */
	take(code: Uint8Array): FrameSeen {
		const parsed = parseFrame(code);
		if (!parsed.ok) return parsed.refused;
		const frame = parsed.value;
		if (!this.#first) this.#begin(frame);
		else if (!isOfSame(this.#first, frame)) return 'other-transfer';
		return this.#lay(frame) ? 'new' : 'known';
	}

	/** Everything that was sent, once no frame is missing and it has its checksum. */
	whole(): Result<Uint8Array<ArrayBuffer>, 'incomplete' | 'damaged'> {
		if (!this.#first || !this.isComplete) return refuse('incomplete');
		const { transfer, length, total } = this.#first;
		const bytes = new Uint8Array(concatBytes(...this.#solved(total)).subarray(0, length));
		return transferOf(bytes) === transfer ? accept(bytes) : refuse('damaged');
	}

	#begin(frame: QrFrame): void {
		this.#first = frame;
		this.#missing = frame.total;
		this.#rows = Array.from({ length: frame.total }, () => undefined);
	}

	/** Takes out of a frame what is known of it; what is left, if anything, is a new row. */
	#lay({ number, total, piece }: QrFrame): boolean {
		const row = concatBytes(piecesIn(number, total), piece);
		for (let at = 0; at < total; at += 1) {
			if (!holdsPiece(row, at)) continue;
			const known = this.#rows[at];
			if (known) layOver(row, known);
			else {
				this.#rows[at] = row;
				this.#missing -= 1;
				return true;
			}
		}
		return false;
	}

	/** From the last piece to the first: a row without the pieces behind it is its piece alone. */
	#solved(total: number): Uint8Array[] {
		const rows = this.#rows.map((row) => row!.slice());
		for (let at = total - 1; at >= 0; at -= 1)
			for (let later = at + 1; later < total; later += 1)
				if (holdsPiece(rows[at]!, later)) layOver(rows[at]!, rows[later]!);
		return rows.map((row) => row.subarray(Math.ceil(total / 8)));
	}
}

function isOfSame(one: QrFrame, other: QrFrame): boolean {
	const { transfer, total, length } = other;
	return one.transfer === transfer && one.total === total && one.length === length;
}
