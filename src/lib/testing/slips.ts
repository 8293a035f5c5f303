import type { RuledGround } from '$lib/core/tally/ballot';

/** A paper ballot as it truly is. */
export interface Paper {
	readonly marks: string;
	readonly ground: RuledGround | null;
	/** It looks doubtful to whoever holds it. */
	readonly doubt: string | null;
}

/** What somebody keyed, and from which paper (place in the stack, from 0). */
export interface Keyed extends Paper {
	readonly from: number;
}

/** A repeatable stream of whole numbers from 0 up to `below`. */
export type Chance = (below: number) => number;

export const SLIPS = [
	'wrong-name',
	'missed-strike',
	'skipped',
	'doubled',
	'swapped',
	'wrong-ground'
] as const;
export type Slip = (typeof SLIPS)[number];

const OTHER_GROUNDS: readonly RuledGround[] = ['signed', 'written-on', 'several-inks', 'other'];

const placesOf = (marks: string, mark: string) =>
	[...marks].flatMap((one, at) => (one === mark ? [at] : []));
const withMark = (marks: string, at: number, mark: string) =>
	marks.slice(0, at) + mark + marks.slice(at + 1);
const oneOf = <Item>(items: readonly Item[], chance: Chance) => items[chance(items.length)]!;

/** Slips that change what is read from one paper. */
const MISREADINGS: readonly Slip[] = ['wrong-name', 'missed-strike', 'wrong-ground'];

function applies(slip: Slip, { marks, ground }: Paper, isLast: boolean): boolean {
	const struck = placesOf(marks, 'x').length;
	switch (slip) {
		case 'wrong-name':
			return !ground && struck > 0 && struck < marks.length;
		case 'missed-strike':
			return !ground && struck > 0;
		case 'wrong-ground':
			return ground !== null;
		case 'swapped':
			return !isLast;
		case 'skipped':
		case 'doubled':
			return true;
	}
}

/** What is read from a paper by somebody who makes this slip, or none. */
export function misread(paper: Paper, slip: Slip | null, chance: Chance): Paper {
	const { marks, ground } = paper;
	switch (slip) {
		case 'wrong-name': {
			const freed = withMark(marks, oneOf(placesOf(marks, 'x'), chance), '.');
			const others = placesOf(marks, '.');
			return { ...paper, marks: withMark(freed, oneOf(others, chance), 'x') };
		}
		case 'missed-strike':
			return { ...paper, marks: withMark(marks, oneOf(placesOf(marks, 'x'), chance), '.') };
		case 'wrong-ground': {
			const others = OTHER_GROUNDS.filter((other) => other !== ground);
			return { ...paper, ground: oneOf([null, ...others], chance) };
		}
		default:
			return paper;
	}
}

/** Slips in a thousand papers. */
export type Rate = number;

/** The slip somebody makes on a paper, every kind that applies equally likely; mostly none. */
export function slipOn(
	paper: Paper,
	isLast: boolean,
	rate: Rate,
	chance: Chance,
	kinds: readonly Slip[] = SLIPS
): Slip | null {
	if (chance(1000) >= rate) return null;
	return oneOf(
		kinds.filter((slip) => applies(slip, paper, isLast)),
		chance
	);
}

/** A stack as somebody keys it, from top to bottom. */
export function keyedWithSlips(stack: readonly Paper[], rate: Rate, chance: Chance): Keyed[] {
	const keyed: Keyed[] = [];
	const key = (from: number, slip: Slip | null) =>
		keyed.push({ ...misread(stack[from]!, slip, chance), from });
	for (let at = 0; at < stack.length; at += 1) {
		const isLast = at === stack.length - 1;
		const slip = slipOn(stack[at]!, isLast, rate, chance);
		if (slip === 'skipped') continue;
		if (slip === 'swapped') {
			const next = stack[at + 1]!;
			const other = slipOn(next, true, rate, chance);
			key(at + 1, other && MISREADINGS.includes(other) ? other : null);
			key(at, null);
			at += 1;
			continue;
		}
		key(at, slip);
		if (slip === 'doubled') key(at, null);
	}
	return keyed;
}

/** What a third person reads from one paper: only the slips of reading are left to make. */
export function readWithSlip(paper: Paper, rate: Rate, chance: Chance): Paper {
	const slip = slipOn(paper, true, rate, chance, MISREADINGS);
	return misread(paper, slip, chance);
}
