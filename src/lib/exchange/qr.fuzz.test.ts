import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLED } from '$lib/testing/sampled';
import { QrAssembly } from './qr-assembly';
import { LARGEST_PIECE, MOST_PIECES, parseFrame, writeFrame } from './qr-frame';
import { cutIntoPieces, frameOf, type QrTransfer } from './qr-transfer';

function transferOf(bytes: Uint8Array, largest = 16): QrTransfer {
	const cut = cutIntoPieces(bytes, largest);
	if (!cut.ok) throw new Error(cut.refused);
	return cut.value;
}

const content = fc.uint8Array({ minLength: 1, maxLength: 600 });
const wide = fc.nat({ max: 0xffff_ffff });

/** Takes frames until nothing is missing; answers how many that took. */
function takeUntilWhole(assembly: QrAssembly, transfer: QrTransfer, from: number): number {
	let number = from;
	while (!assembly.isComplete) assembly.take(frameOf(transfer, number++));
	return number - from;
}

describe('frames', () => {
	it('come out as they went in, and fill no larger QR than meant', () => {
		const transfer = transferOf(new Uint8Array(50_000).fill(7), LARGEST_PIECE);
		const total = transfer.pieces.length;
		for (const number of [0, total - 1, total, 4_000_000_000]) {
			const bytes = frameOf(transfer, number);
			expect(bytes.length).toBeLessThanOrEqual(718);
			const read = parseFrame(bytes);
			expect(read).toMatchObject({ ok: true, value: { number, total, length: 50_000 } });
			expect(read.ok && writeFrame(read.value)).toEqual(bytes);
		}
	});

	it('with any byte changed, cut off or added are refused', () => {
		fc.assert(
			fc.property(
				content,
				wide,
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(bytes, number, at, by) => {
					const frame = frameOf(transferOf(bytes), number);
					const place = at % frame.length;
					expect(parseFrame(frame.with(place, frame[place]! ^ by)).ok).toBe(false);
					expect(parseFrame(frame.slice(0, place)).ok).toBe(false);
					expect(parseFrame(new Uint8Array([...frame, by])).ok).toBe(false);
				}
			),
			SAMPLED
		);
	});

	it('are told from whatever else a camera reads', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 800 }), (code) => {
				expect(new QrAssembly().take(code)).toBe('no-frame');
			}),
			SAMPLED
		);
	});

	it('of more than a camera has patience for are not made', () => {
		expect(cutIntoPieces(new Uint8Array(MOST_PIECES * LARGEST_PIECE)).ok).toBe(true);
		expect(cutIntoPieces(new Uint8Array(MOST_PIECES * LARGEST_PIECE + 1))).toEqual({
			ok: false,
			refused: 'too-large'
		});
	});
});

describe('a transfer', () => {
	it('is whole after its first round, in any order, each frame twice', () => {
		fc.assert(
			fc.property(content, fc.infiniteStream(fc.nat()), (bytes, order) => {
				const transfer = transferOf(bytes);
				const all = transfer.pieces.map((_, number) => frameOf(transfer, number));
				const shuffled = all
					.map((frame) => ({ frame, rank: order.next().value as number }))
					.toSorted((one, other) => one.rank - other.rank);
				const assembly = new QrAssembly();
				shuffled.forEach(({ frame }, at) => {
					expect(assembly.whole()).toEqual({ ok: false, refused: 'incomplete' });
					expect(assembly.take(frame)).toBe('new');
					expect(assembly.take(frame)).toBe('known');
					expect(assembly.missing).toBe(all.length - at - 1);
				});
				expect(assembly.whole()).toEqual({ ok: true, value: bytes });
			}),
			SAMPLED
		);
	});

	it('joined anywhere and with any frames missed comes to the same bytes', () => {
		fc.assert(
			fc.property(content, wide, fc.infiniteStream(fc.boolean()), (bytes, from, seen) => {
				const transfer = transferOf(bytes);
				const assembly = new QrAssembly();
				for (let number = from % 1_000_000; !assembly.isComplete; number += 1)
					if (seen.next().value) assembly.take(frameOf(transfer, number));
				expect(assembly.whole()).toEqual({ ok: true, value: bytes });
			}),
			SAMPLED
		);
	});

	it('joined after its first round takes hardly more frames than it has pieces', () => {
		const bytes = new Uint8Array(1_600).map((_, at) => at * 31);
		const transfer = transferOf(bytes);
		const total = transfer.pieces.length;
		const taken = Array.from({ length: 100 }, (_, round) =>
			takeUntilWhole(new QrAssembly(), transfer, total * (round + 1))
		);
		expect(Math.max(...taken)).toBeLessThanOrEqual(total + 12);
		expect(taken.reduce((sum, count) => sum + count) / taken.length).toBeLessThan(total + 3);
	});

	it('is not touched by another transfer, by damaged frames or by other codes', () => {
		const strange = fc.record({ bytes: content, number: wide, at: fc.nat() });
		fc.assert(
			fc.property(content, fc.array(strange, { maxLength: 20 }), (bytes, strangers) => {
				const transfer = transferOf(bytes);
				const assembly = new QrAssembly();
				assembly.take(frameOf(transfer, 0));
				const { missing } = assembly;
				for (const { bytes: other, number, at } of strangers) {
					const frame = frameOf(transfer, number);
					const place = at % frame.length;
					expect(assembly.take(frame.with(place, frame[place]! ^ 1))).not.toBe('new');
					const foreign = transferOf(other);
					if (foreign.transfer !== transfer.transfer)
						expect(assembly.take(frameOf(foreign, number))).toBe('other-transfer');
				}
				expect(assembly.missing).toBe(missing);
				takeUntilWhole(assembly, transfer, 0);
				expect(assembly.whole()).toEqual({ ok: true, value: bytes });
			}),
			SAMPLED
		);
	});

	it('whose pieces were made up under its name is refused at the end', () => {
		const transfer = transferOf(new Uint8Array(100).fill(1));
		const forged = { ...transfer, pieces: transfer.pieces.with(2, new Uint8Array(15)) };
		const assembly = new QrAssembly();
		takeUntilWhole(assembly, forged, 0);
		expect(assembly.whole()).toEqual({ ok: false, refused: 'damaged' });
	});
});
