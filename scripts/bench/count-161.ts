import type { Page } from '@playwright/test';
import { boxOf } from '../../src/lib/sample/boxes';
import { COMMITTEE_ID } from '../../src/lib/sample/contests';
import { struckOf } from '../../src/lib/core/tally/ballot';
import { plain, within, type Figure } from './figure';

/**
 * Operator times in ms. `M`, thinking or looking something up, and `H`, moving a hand: Card, Moran and
 * Newell, “The keystroke-level model for user performance time”, CACM 23(7), 1980.
 */
const M = 1350;
const H = 400;
/** Bits per second of a finger on a touch screen: MacKenzie, “Fitts’ throughput”, HCII 2015. */
const THROUGHPUT = 6.95;
/** Nobody published how long a stack takes from hand to hand, or a sheet to be found in it: ours (ms). */
const PASS = 5000;
const FIND = 5000;

const BALLOTS = 161;
const BATCH_SIZE = 20;
const TABLETS = 4;
/** Minutes it may take from the open box to the compared count. */
const BUDGET = 8;
/** Of a hundred ballots so many differ where each person slips on three. */
const DIFFERING = 0.06;
const MINUTE = 60_000;

/** Counts by machine that were published: ballots, seats, minutes (Thái Nguyên, congress season of 2010). */
const PUBLISHED = [
	{ ballots: 159, seats: 21, minutes: 44 },
	{ ballots: 81, seats: 15, minutes: 7 },
	{ ballots: 299, seats: 27, minutes: 30 },
	{ ballots: 348, seats: 55, minutes: 40 }
] as const;

interface Target {
	readonly x: number;
	readonly y: number;
	/** The smaller side, in px. */
	readonly size: number;
}

/** What a thumb aims at on a pad. */
export interface PadTargets {
	readonly names: readonly Target[];
	readonly record: Target;
}

/** Where the names and *Ghi phiếu* lie on an open pad of a tablet. */
export async function padTargets(page: Page): Promise<PadTargets> {
	const targets = (selector: string) =>
		page.locator(selector).evaluateAll((elements) =>
			elements.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2, size: Math.min(width, height) };
			})
		);
	const names = await targets('[role="group"] [aria-pressed]');
	const [record] = await targets('.record button');
	if (names.length === 0 || !record) throw new Error('no pad is open');
	return { names, record };
}

/** Ms a thumb takes from one target to the next: Fitts' law in its Shannon form. */
function reach(from: Target, to: Target): number {
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	return (1000 * Math.log2(distance / to.size + 1)) / THROUGHPUT;
}

/** Ms one ballot takes: turn the sheet, look at it, touch each struck name, record, and the app's answer. */
function timeOfBallot(struck: readonly number[], { names, record }: PadTargets, answer: number) {
	const path = [record, ...struck.map((place) => names[place - 1]!), record];
	const touches = path.slice(1).reduce((sum, to, at) => sum + reach(path[at]!, to), 0);
	return H + M + touches + (struck.length + 1) * answer;
}

interface Batch {
	/** Ms of its ballots. */
	readonly time: number;
	/** Whoever has keyed it so far, and when the stack is on the table again. */
	keyers: number[];
	freeAt: number;
}

/** Ms until every batch is keyed twice, by whoever is free and may: a batch half done goes first. */
function lastKeyed(batches: readonly Batch[]): number {
	const freeAt = new Array<number>(TABLETS).fill(0);
	for (let left = 2 * batches.length; left > 0; left -= 1) {
		const turns = batches
			.filter(({ keyers }) => keyers.length < 2)
			.flatMap((batch) =>
				freeAt.flatMap((free, hands) =>
					batch.keyers.includes(hands)
						? []
						: [{ batch, hands, at: Math.max(free, batch.freeAt), done: batch.keyers.length }]
				)
			)
			.sort((one, other) => one.at - other.at || other.done - one.done);
		const { batch, hands, at } = turns[0]!;
		const end = at + PASS + 2 * M + batch.time;
		freeAt[hands] = end;
		batch.freeAt = end;
		batch.keyers.push(hands);
	}
	return Math.max(...freeAt);
}

/**
 * Minutes for 161 ballots of 17 names and 15 seats, keyed twice on four tablets and compared, by a
 * keystroke-level model with the pad's own measures and its measured answer (ms).
 */
export function countFigures(targets: PadTargets, answer: number): Figure[] {
	const box = boxOf(COMMITTEE_ID);
	const papers = Array.from({ length: BALLOTS }, (_, at) => box[at % box.length]!);
	const times = papers.map(({ marks }) => timeOfBallot(struckOf(marks), targets, answer));
	const batches: Batch[] = [];
	for (let from = 0; from < BALLOTS; from += BATCH_SIZE) {
		const slice = times.slice(from, from + BATCH_SIZE);
		const time = slice.reduce((sum, ballot) => sum + ballot, 0);
		batches.push({ time, keyers: [], freeAt: 0 });
	}
	const mean = times.reduce((sum, ballot) => sum + ballot, 0) / BALLOTS;
	// The third person reads while others key; at worst all that differs is left to the end, shared out.
	const differing = Math.ceil(DIFFERING * BALLOTS);
	const resolved = (differing * (FIND + M + mean)) / TABLETS;
	const looked = (batches.length * (FIND + M)) / TABLETS;
	const minutes = (lastKeyed(batches) + resolved + looked) / MINUTE;
	return [
		within({ name: 'count-161', unit: 'min' }, minutes, BUDGET),
		plain({ name: 'a ballot by the same model', unit: 's' }, mean / 1000),
		...PUBLISHED.map((count) =>
			plain(
				{ name: `published: ${count.ballots} ballots, ${count.seats} seats`, unit: 'min' },
				count.minutes
			)
		)
	];
}
