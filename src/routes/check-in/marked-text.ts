import type { Span } from '$lib/core/check-in/search';

export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** Cuts a text into marked and plain pieces; overlapping spans count once. */
export function piecesOf(text: string, spans: readonly Span[] = []): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
		if (to <= at) continue;
		const start = Math.max(from, at);
		if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
		pieces.push({ text: text.slice(start, to), marked: true });
		at = to;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
	return pieces;
}
