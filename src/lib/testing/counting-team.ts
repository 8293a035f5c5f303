import type { ContestId } from '$lib/core/basics/ids';
import { ballotRulesOf, contestOf, type Contest } from '$lib/core/contest/contest';
import {
	entryIn,
	type Ballot,
	type Batch,
	type EntryNumber,
	type Sheet
} from '$lib/core/counting/batch';
import { closeBatch, reopenBatch } from '$lib/core/counting/close';
import { isSameReading, readAs } from '$lib/core/counting/compare';
import { claimBatch, finishEntry, recordBallot } from '$lib/core/counting/decide';
import { paperAt } from '$lib/core/counting/paper-place';
import { resolveDifference, ruleOnDoubt } from '$lib/core/counting/resolve';
import { placesToLookAt } from '$lib/core/counting/second-look';
import { differencesIn, type Difference } from '$lib/core/counting/sheets';
import {
	keyedWithSlips,
	readWithSlip,
	type Chance,
	type Keyed,
	type Paper,
	type Rate
} from './slips';
import type { Story } from './story';

/** What a team did over and above keying every ballot twice. */
export interface Effort {
	/** Readings by a third person, second looks at the paper and ballots keyed anew. */
	extra: number;
	/** Of them, ballots of batches that were keyed anew from the first. */
	anew: number;
	/** Sheets held in hand once more before a batch was closed. */
	looks: number;
	/** Ballots on the docket, concluded by vote. */
	rulings: number;
	/** Sheets on which two different people read the same wrong thing. */
	alike: number;
}

/** Papers are ticked off so often before a batch is keyed anew. */
const MOST_ROUNDS = 3;

export const NO_EFFORT: Effort = { extra: 0, anew: 0, looks: 0, rulings: 0, alike: 0 };

interface Team {
	readonly names: readonly [string, string, string];
	readonly rate: Rate;
	/** How often in a thousand a wrong sheet is overlooked when it is held in hand once more. */
	readonly overlooks: Rate;
	readonly chance: Chance;
}

const asBallot = ({ marks, ground, doubt }: Paper): Ballot => ({
	marks,
	ground,
	doubt,
	ruling: null
});
const isDoubtful = ({ standing }: Sheet) => standing === 'doubtful';
const isRead = (paper: Paper, as: Paper) => isSameReading(asBallot(paper), asBallot(as));
const found = ({ marks, ground, doubt }: Paper) => ({
	marks,
	...(ground && { ground }),
	...(doubt && { doubt })
});

/** Three people who count the batches of a contest by the rules, each with slips of their own. */
export class CountingTeam {
	readonly effort: Effort = { ...NO_EFFORT };
	/** What each entry of the batch in hand was keyed from. */
	#keyed: Record<EntryNumber, readonly Keyed[]> = { 1: [], 2: [] };
	/** The number did not fit: papers are ticked off one by one. */
	#isTicking = false;
	/** How often the number did not fit. */
	#rounds = 0;
	/** The papers a third person took out to read, by place of the sheet. */
	#taken = new Map<number, number>();

	constructor(
		private readonly story: Story,
		private readonly contestId: ContestId,
		private readonly team: Team
	) {}

	get contest(): Contest {
		return contestOf(this.story.state, this.contestId)!;
	}

	#batch(number: number): Batch {
		return this.contest.batches[number - 1]!;
	}

	/** Counts one batch of true papers until it is closed and its doubtful ballots are concluded on. */
	count(number: number, stack: readonly Paper[]): void {
		this.#keyTwice(number, stack);
		while (!this.#batch(number).closed) {
			this.#resolveAll(number, stack);
			if (!this.#fits(number, stack)) continue;
			this.#lookAndClose(number, stack);
		}
		this.#rule(number, stack);
	}

	#keyTwice(number: number, stack: readonly Paper[]): void {
		this.#taken.clear();
		this.#isTicking = false;
		this.#rounds = 0;
		const shift = number % 3;
		for (const entry of [1, 2] as const) {
			const by = this.team.names[(shift + entry) % 3]!;
			this.#keyed[entry] = this.#key(number, entry, by, stack);
		}
		for (const from of stack.keys()) this.#compareMistakes(from, stack);
	}

	/** What somebody got wrong on a paper: the wrong reading, or that it was keyed twice or not at all. */
	#mistake(entry: EntryNumber, from: number, stack: readonly Paper[]): string | null {
		const keyed = this.#keyed[entry].filter((one) => one.from === from);
		if (keyed.length === 0) return 'skipped';
		if (keyed.length > 1) return 'doubled';
		return isRead(stack[from]!, keyed[0]!) ? null : readAs(asBallot(keyed[0]!));
	}

	#compareMistakes(from: number, stack: readonly Paper[]): void {
		const [one, two] = ([1, 2] as const).map((entry) => this.#mistake(entry, from, stack));
		if (one !== null && one === two) this.effort.alike += 1;
	}

	/** A third person who reads the same wrong thing from a paper as one of the two. */
	#compareThird(from: number, read: Paper | null, stack: readonly Paper[]): void {
		if (read && isRead(stack[from]!, read)) return;
		const mistake = read ? readAs(asBallot(read)) : 'skipped';
		if (([1, 2] as const).some((entry) => this.#mistake(entry, from, stack) === mistake))
			this.effort.alike += 1;
	}

	#key(batch: number, entry: EntryNumber, by: string, stack: readonly Paper[]): readonly Keyed[] {
		const of = { contestId: this.contestId, batch, entry };
		this.story.act(claimBatch, { ...of, by, handedOver: false });
		let keyed: readonly Keyed[] = [];
		// Nothing keyed is refused: whoever skipped the only paper keys it after all.
		while (keyed.length === 0) keyed = keyedWithSlips(stack, this.team.rate, this.team.chance);
		keyed.forEach((paper, at) =>
			this.story.act(recordBallot, { ...of, position: at + 1, ...found(paper), isBeyond: true })
		);
		this.story.act(finishEntry, { ...of, isConfirmed: true });
		return keyed;
	}

	#resolveAll(number: number, stack: readonly Paper[]): void {
		for (;;) {
			const [difference] = differencesIn(this.#batch(number));
			if (!difference) return;
			this.#resolve(number, difference, stack);
		}
	}

	/** The third person finds the paper by its number from the top and by the ballots above and below it. */
	#resolve(number: number, difference: Difference, stack: readonly Paper[]): void {
		const { place } = difference;
		const batch = this.#batch(number);
		const at = this.#paperFor(batch, difference, stack);
		const paper = at === null ? undefined : stack[at];
		this.effort.extra += 1;
		const ballot = paper ? this.#readTwice(batch, place, paper) : null;
		if (at !== null) {
			this.#taken.set(place, at);
			this.#compareThird(at, ballot, stack);
		}
		const by = this.team.names.find((name) =>
			batch.entries.every(({ keyers }) => !keyers.includes(name))
		)!;
		const of = { contestId: this.contestId, batch: number, place, by };
		this.story.act(resolveDifference, { ...of, ballot: ballot && found(ballot) });
	}

	#paperFor(batch: Batch, { kind, place }: Difference, stack: readonly Paper[]): number | null {
		const byNumber = Math.min(paperAt(batch, place) - 1, stack.length - 1);
		if (this.#isTicking) return this.#unticked(batch, place, stack);
		return kind === 'read-differently' ? byNumber : missingAt(batch, place, stack);
	}

	/** Reads a paper; where that is like neither entry, the pad asks to look at it again, once. */
	#readTwice(batch: Batch, place: number, paper: Paper): Paper {
		const sheet = batch.sheets![place - 1]!;
		const ballots = ([1, 2] as const).flatMap((entry) => {
			const position = entry === 1 ? sheet.first : sheet.second;
			return position === null ? [] : (entryIn(batch, entry)?.ballots[position - 1] ?? []);
		});
		const read = () => readWithSlip(paper, this.team.rate, this.team.chance);
		const once = read();
		if (once.doubt || ballots.some((ballot) => isSameReading(ballot, asBallot(once)))) return once;
		this.effort.extra += 1;
		return read();
	}

	/**
	 * Whether the number fits. Where it does not, all papers are ticked off: sheets that no paper is left
	 * for are read again, and so is a paper that no sheet tells of; if that does not help, the batch is
	 * keyed anew.
	 */
	#fits(number: number, stack: readonly Paper[]): boolean {
		const { sheets, size } = this.#batch(number);
		const over = sheets!.filter(({ ballot }) => ballot).length - size;
		if (over === 0) return true;
		this.#rounds += 1;
		if (this.#rounds > MOST_ROUNDS) {
			this.#keyAnew(number, stack);
			return false;
		}
		this.#isTicking = true;
		this.#again(number, this.#misfits(number, over, stack));
		return false;
	}

	/** Sheets without a paper; where none is, papers without a sheet are sought where one was not found. */
	#misfits(number: number, over: number, stack: readonly Paper[]): readonly number[] {
		const sheets = this.#batch(number).sheets!;
		const told = sheets.flatMap(({ ballot }, at) => (ballot ? [at + 1] : []));
		const { wrong } = this.#tickOff(number, told, stack);
		if (wrong.length > 0) return wrong;
		if (over > 0) return told;
		const absent = sheets.flatMap(({ standing }, at) => (standing === 'absent' ? [at + 1] : []));
		return absent.length > 0 ? absent.slice(0, -over) : [sheets.length + 1];
	}

	#keyAnew(number: number, stack: readonly Paper[]): void {
		this.#again(number, 'all');
		this.#keyTwice(number, stack);
		const keyed = this.#keyed[1].length + this.#keyed[2].length;
		this.effort.extra += keyed;
		this.effort.anew += keyed;
	}

	/** The paper nearest to a place that no sheet tells of, all of them ticked off; `null` for none. */
	#unticked(batch: Batch, place: number, stack: readonly Paper[]): number | null {
		const told = batch.sheets!.flatMap(({ ballot }, at) => (ballot ? [at + 1] : []));
		const { left } = this.#tickOff(batch.number, told, stack);
		const near = paperAt(batch, place) - 1;
		const byDistance = [...left].sort(
			(one, other) => Math.abs(one - near) - Math.abs(other - near)
		);
		return byDistance[0] ?? null;
	}

	#again(number: number, places: readonly number[] | 'all'): void {
		const of = { contestId: this.contestId, batch: number };
		this.story.act(reopenBatch, { ...of, reason: 'Đọc lại', places });
	}

	/** Every sheet that has to be is held in hand; a wrong one is mostly seen, and read again. */
	#lookAndClose(number: number, stack: readonly Paper[]): void {
		if (this.#batch(number).closed) return;
		const looked = placesToLookAt(this.#batch(number), ballotRulesOf(this.contest));
		this.effort.looks += looked.length;
		const wrong = this.#tickOff(number, looked, stack).wrong.filter(
			() => this.team.chance(1000) >= this.team.overlooks
		);
		if (wrong.length === 0)
			this.story.act(closeBatch, { contestId: this.contestId, batch: number, looked });
		else {
			this.#isTicking = true;
			this.#again(number, wrong);
		}
	}

	/**
	 * Each paper is ticked off on one sheet: a doubtful one where it was set aside for it, another where
	 * it reads so. Gives the sheets that no paper is left for, and the papers without a sheet.
	 */
	#tickOff(number: number, places: readonly number[], stack: readonly Paper[]) {
		const sheets = this.#batch(number).sheets!;
		const isWhole = places.length >= stack.length - 1;
		const left = new Set(stack.keys());
		const ticks = (place: number) => {
			const own = this.#source(number, place);
			if (isDoubtful(sheets[place - 1]!)) return left.delete(own);
			const like = (at: number) => isSameReading(sheets[place - 1]!.ballot!, asBallot(stack[at]!));
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

	/** The paper a sheet tells of, by whose reading it is. */
	#source(number: number, place: number): number {
		const { reading, first, second } = this.#batch(number).sheets![place - 1]!;
		if (reading === 3) return this.#taken.get(place)!;
		return this.#keyed[reading][(reading === 1 ? first! : second!) - 1]!.from;
	}

	/** The tellers look at the paper together and conclude. */
	#rule(number: number, stack: readonly Paper[]): void {
		const waiting = this.contest.docket.filter(
			({ batch, ruling }) => batch === number && ruling === null
		);
		for (const { reading, position } of waiting) {
			const from =
				reading === 3 ? this.#taken.get(position)! : this.#keyed[reading][position - 1]!.from;
			const { marks, ground } = stack[from]!;
			const ruling = { marks, ground, agree: 2, disagree: 0 };
			const of = { contestId: this.contestId, batch: number, entry: reading, position };
			this.story.act(ruleOnDoubt, { ...of, ruling });
			this.effort.rulings += 1;
		}
	}
}

/**
 * The paper that an entry lacks, or `null` where the papers there are those above and below it. They
 * lie in the order of the sheets, or two neighbours the other way round.
 */
function missingAt(batch: Batch, place: number, stack: readonly Paper[]): number | null {
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
