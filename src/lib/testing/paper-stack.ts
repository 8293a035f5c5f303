import type { Ballot, Batch, EntryNumber, Sheet } from '$lib/core/counting/batch';
import { isSameReading, readAs } from '$lib/core/counting/compare';
import { paperAt } from '$lib/core/counting/paper-place';
import type { Keyed, Paper } from './slips';

/** What somebody reads on a paper, as a ballot that nobody has ruled on. */
export const asBallot = ({ marks, ground, doubt }: Paper): Ballot => ({
	marks,
	ground,
	doubt,
	ruling: null
});
const isDoubtful = ({ standing }: Sheet) => standing === 'doubtful';
const isRead = (paper: Paper, as: Paper) => isSameReading(asBallot(paper), asBallot(as));

/** The true papers of a batch from the top, and which of them each ballot was read from. */
export class PaperStack {
	/** What each entry was keyed from. */
	readonly keyedBy: Record<EntryNumber, readonly Keyed[]> = { 1: [], 2: [] };
	/** The papers a third person took out to read, by place of the sheet. */
	readonly takenOut = new Map<number, number>();

	constructor(readonly papers: readonly Paper[]) {}

	/** Ballots keyed in both entries. */
	get keyed(): number {
		return this.keyedBy[1].length + this.keyedBy[2].length;
	}

	/** Papers on which both entries have the same thing wrong. */
	get alike(): number {
		return [...this.papers.keys()].filter((from) => {
			const [one, two] = ([1, 2] as const).map((entry) => this.#mistake(entry, from));
			return one !== null && one === two;
		}).length;
	}

	/** Whether a third person reads the same wrong thing from a paper as one of the two. */
	isAlike(from: number, read: Paper | null): boolean {
		if (read && isRead(this.papers[from]!, read)) return false;
		const mistake = read ? readAs(asBallot(read)) : 'skipped';
		return ([1, 2] as const).some((entry) => this.#mistake(entry, from) === mistake);
	}

	/** What somebody got wrong on a paper: the wrong reading, or that it was keyed twice or not at all. */
	#mistake(entry: EntryNumber, from: number): string | null {
		const keyed = this.keyedBy[entry].filter((one) => one.from === from);
		if (keyed.length === 0) return 'skipped';
		if (keyed.length > 1) return 'doubled';
		return isRead(this.papers[from]!, keyed[0]!) ? null : readAs(asBallot(keyed[0]!));
	}

	/** The paper at a place, counted from the top. */
	byNumber(batch: Batch, place: number): number {
		return Math.min(paperAt(batch, place) - 1, this.papers.length - 1);
	}

	/**
	 * Each paper is ticked off on one sheet: a doubtful one where it was set aside for it, another where
	 * it reads so. Gives the sheets that no paper is left for, and the papers without a sheet.
	 */
	tickOff(sheets: readonly Sheet[], places: readonly number[]) {
		const isWhole = places.length >= this.papers.length - 1;
		const left = new Set(this.papers.keys());
		const ticks = (place: number) => {
			const own = this.#source(sheets[place - 1]!, place);
			if (isDoubtful(sheets[place - 1]!)) return left.delete(own);
			const like = (at: number) =>
				isSameReading(sheets[place - 1]!.ballot!, asBallot(this.papers[at]!));
			if (left.has(own) && like(own)) return left.delete(own);
			const other = isWhole ? [...left].find(like) : undefined;
			return other !== undefined && left.delete(other);
		};
		const doubtfulFirst = [
			...places.filter((place) => isDoubtful(sheets[place - 1]!)),
			...places.filter((place) => !isDoubtful(sheets[place - 1]!))
		];
		const wrong = doubtfulFirst.filter((place) => !ticks(place));
		return { wrong, left };
	}

	/** The paper that was read for a place of an entry or, by a third person, for a sheet. */
	readFrom(reading: 1 | 2 | 3, position: number): number {
		return reading === 3 ? this.takenOut.get(position)! : this.keyedBy[reading][position - 1]!.from;
	}

	/** The paper a sheet tells of, by whose reading it is. */
	#source({ reading, first, second }: Sheet, place: number): number {
		if (reading === 3) return this.readFrom(3, place);
		return this.readFrom(reading, (reading === 1 ? first : second)!);
	}

	/** The paper nearest to a place that no sheet tells of, all of them ticked off; `null` for none. */
	unticked(batch: Batch, place: number): number | null {
		const told = batch.sheets!.flatMap(({ ballot }, at) => (ballot ? [at + 1] : []));
		const { left } = this.tickOff(batch.sheets!, told);
		const near = paperAt(batch, place) - 1;
		const byDistance = [...left].sort(
			(one, other) => Math.abs(one - near) - Math.abs(other - near)
		);
		return byDistance[0] ?? null;
	}

	/**
	 * The paper that an entry lacks, or `null` where the papers there are those above and below it. They
	 * lie in the order of the sheets, or two neighbours the other way round.
	 */
	missingAt(batch: Batch, place: number): number | null {
		const stack = this.papers;
		const at = paperAt(batch, place) - 1;
		const sheets = batch.sheets!;
		const above = sheets.slice(0, place - 1).findLast(({ ballot }) => ballot !== null);
		const known = [above?.ballot, sheets[place]?.ballot].flatMap((one) => one ?? []);
		const reads = (paper: number, ballot: Ballot) => {
			const held = stack[paper];
			return held !== undefined && isSameReading(asBallot(held), ballot);
		};
		if (!stack[at]) return null;
		if (known.length === 0) return stack.length - at > sheets.length - place ? at : null;
		const left = [at - 1, at, at + 1].filter((paper) => stack[paper] !== undefined);
		for (const ballot of known) {
			const like = left.findIndex((paper) => reads(paper, ballot));
			if (like >= 0) left.splice(like, 1);
		}
		return left.includes(at) ? at : left.includes(at - 1) ? at - 1 : null;
	}
}
