import type { Delegate } from '../congress/delegate';
import { foldAccents, inNameOrder } from '../people/name-order';

/** What the desk can be asked by. */
export type SearchField = 'name' | 'cell' | 'seat' | 'number';
export const SEARCH_FIELDS: readonly SearchField[] = ['name', 'cell', 'seat', 'number'];

/** Letters of a text that answered the query, from inclusive to exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export type Marks = Readonly<Partial<Record<SearchField, readonly Span[]>>>;

/** A person of the roll, and where the query was found. */
export interface Found {
	readonly delegate: Delegate;
	readonly marks: Marks;
}

interface Word extends Span {
	readonly field: SearchField;
	readonly lower: string;
	readonly folded: string;
	readonly isGivenName: boolean;
}

interface Entry {
	readonly delegate: Delegate;
	readonly words: readonly Word[];
}

/** The roll made ready for searching, in order of given names; build it once per roll. */
export type RollIndex = readonly Entry[];

interface Token {
	readonly lower: string;
	readonly folded: string;
	readonly hasAccents: boolean;
}

interface Hit {
	readonly rank: number;
	readonly words: readonly Word[];
	readonly length: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_MARKS: Marks = {};
/** Lower is better: a given name, any word of the name, then what stands on the badge, then the cell. */
const RANKS = {
	givenName: 0,
	name: 1,
	exactNumber: 2,
	exactSeat: 2,
	seat: 3,
	exactCell: 4,
	cell: 5,
	number: 6
};
/** Typed with the right accents comes before the same letters with others. */
const ACCENTS_AGREE = 0.5;

function wordsIn(field: SearchField, text: string): Word[] {
	const found = [...text.matchAll(WORD)];
	return found.map((match, at) => ({
		field,
		from: match.index,
		to: match.index + match[0].length,
		lower: match[0].normalize('NFC').toLowerCase(),
		folded: foldAccents(match[0]),
		isGivenName: field === 'name' && at === found.length - 1
	}));
}

export function indexRoll(roll: Iterable<Delegate>): RollIndex {
	return inNameOrder(roll).map((delegate) => ({
		delegate,
		words: SEARCH_FIELDS.flatMap((field) => wordsIn(field, String(delegate[field])))
	}));
}

function tokensOf(query: string): Token[] {
	return (query.match(WORD) ?? []).map((word) => {
		const lower = word.normalize('NFC').toLowerCase();
		const plain = foldAccents(word);
		const folded = /^0+\d+$/.test(plain) ? plain.replace(/^0+/, '') : plain;
		return { lower, folded, hasAccents: lower !== plain };
	});
}

function rankOf(word: Word, token: Token): number {
	const isExact = word.folded === token.folded;
	switch (word.field) {
		case 'name':
			return (
				(word.isGivenName ? RANKS.givenName : RANKS.name) -
				(token.hasAccents && word.lower.startsWith(token.lower) ? ACCENTS_AGREE : 0)
			);
		case 'number':
			return isExact ? RANKS.exactNumber : RANKS.number;
		case 'seat':
			return isExact ? RANKS.exactSeat : RANKS.seat;
		case 'cell':
			return isExact ? RANKS.exactCell : RANKS.cell;
	}
}

function hitOf(entry: Entry, token: Token, fields: readonly SearchField[]): Hit | null {
	const words = entry.words.filter(
		(word) => fields.includes(word.field) && word.folded.startsWith(token.folded)
	);
	if (words.length === 0) return null;
	const ranks = words.map((word) => rankOf(word, token));
	const rank = Math.min(...ranks);
	const best = words[ranks.indexOf(rank)]?.field;
	return { rank, words: words.filter(({ field }) => field === best), length: token.folded.length };
}

/** The matched letters; the whole word where folding changed its length (decomposed Unicode). */
function spanOf(word: Word, length: number): Span {
	const isEven = word.folded.length === word.to - word.from;
	return { from: word.from, to: isEven ? word.from + length : word.to };
}

function marksOf(hits: readonly Hit[]): Marks {
	const marks: Partial<Record<SearchField, Span[]>> = {};
	for (const { words, length } of hits)
		for (const word of words) (marks[word.field] ??= []).push(spanOf(word, length));
	return marks;
}

/** A full name counts as its best word when all of the query is in the name, else as its worst. */
function overallRank(hits: readonly Hit[]): number {
	const ranks = hits.map(({ rank }) => rank);
	const worst = Math.max(...ranks);
	return worst <= RANKS.name ? Math.min(...ranks) : worst;
}

function look(entry: Entry, tokens: readonly Token[], fields: readonly SearchField[]) {
	const hits: Hit[] = [];
	for (const token of tokens) {
		const hit = hitOf(entry, token, fields);
		if (!hit) return null;
		hits.push(hit);
	}
	return { delegate: entry.delegate, marks: marksOf(hits), rank: overallRank(hits) };
}

/**
 * Who the desk means: every word of the query begins a word of the name, the cell, the seat or the
 * badge number, accents or not. Given names first, then other words of the name, badge, seat, cell;
 * equals in the order of given names. An empty query finds everyone.
 */
export function searchRoll(
	index: RollIndex,
	query: string,
	fields: readonly SearchField[] = SEARCH_FIELDS
): readonly Found[] {
	const tokens = tokensOf(query);
	if (tokens.length === 0) return index.map(({ delegate }) => ({ delegate, marks: NO_MARKS }));
	return index
		.map((entry) => look(entry, tokens, fields))
		.filter((found) => found !== null)
		.sort((one, other) => one.rank - other.rank);
}
