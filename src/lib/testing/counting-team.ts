import type { ContestId } from '$lib/core/basics/ids';
import { contestOf, type Contest } from '$lib/core/contest/contest';
import { entryIn, type Batch, type EntryNumber } from '$lib/core/counting/batch';
import { closeBatch, reopenBatch } from '$lib/core/counting/close';
import { isSameReading } from '$lib/core/counting/compare';
import { claimBatch, finishEntry, recordBallot } from '$lib/core/counting/decide';
import { resolveDifference, ruleOnDoubt } from '$lib/core/counting/resolve';
import { placesToLookAt } from '$lib/core/counting/second-look';
import { differencesIn, type Difference } from '$lib/core/counting/sheets';
import { asBallot, PaperStack } from './paper-stack';
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

const found = ({ marks, ground, doubt }: Paper) => ({
	marks,
	...(ground && { ground }),
	...(doubt && { doubt })
});

/** Three people who count the batches of a contest by the rules, each with slips of their own. */
export class CountingTeam {
	readonly effort: Effort = { ...NO_EFFORT };
	/** The number did not fit: papers are ticked off one by one. */
	#isTicking = false;
	/** How often the number did not fit. */
	#rounds = 0;
	/** The batch in hand. */
	#stack = new PaperStack([]);
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
	count(number: number, papers: readonly Paper[]): void {
		this.#keyTwice(number, papers);
		while (!this.#batch(number).closed) {
			this.#resolveAll(number);
			if (!this.#fits(number)) continue;
			this.#lookAndClose(number);
		}
		this.#rule(number);
	}

	#keyTwice(number: number, papers: readonly Paper[]): void {
		this.#stack = new PaperStack(papers);
		this.#isTicking = false;
		this.#rounds = 0;
		const shift = number % 3;
		for (const entry of [1, 2] as const) {
			const by = this.team.names[(shift + entry) % 3]!;
			this.#stack.keyedBy[entry] = this.#key(number, entry, by);
		}
		this.effort.alike += this.#stack.alike;
	}

	#key(batch: number, entry: EntryNumber, by: string): readonly Keyed[] {
		const of = { contestId: this.contestId, batch, entry };
		this.story.act(claimBatch, { ...of, by, handedOver: false });
		let keyed: readonly Keyed[] = [];
		// Nothing keyed is refused: whoever skipped the only paper keys it after all.
		while (keyed.length === 0)
			keyed = keyedWithSlips(this.#stack.papers, this.team.rate, this.team.chance);
		keyed.forEach((paper, at) =>
			this.story.act(recordBallot, { ...of, position: at + 1, ...found(paper), isBeyond: true })
		);
		this.story.act(finishEntry, { ...of, isConfirmed: true });
		return keyed;
	}

	#resolveAll(number: number): void {
		for (;;) {
			const [difference] = differencesIn(this.#batch(number));
			if (!difference) return;
			this.#resolve(number, difference);
		}
	}

	/** The third person finds the paper by its number from the top and by the ballots above and below it. */
	#resolve(number: number, difference: Difference): void {
		const { place } = difference;
		const batch = this.#batch(number);
		const at = this.#paperFor(batch, difference);
		const paper = at === null ? undefined : this.#stack.papers[at];
		this.effort.extra += 1;
		const ballot = paper ? this.#readTwice(batch, place, paper) : null;
		if (at !== null) {
			this.#stack.takenOut.set(place, at);
			if (this.#stack.isAlike(at, ballot)) this.effort.alike += 1;
		}
		const by = this.team.names.find((name) =>
			batch.entries.every(({ keyers }) => !keyers.includes(name))
		)!;
		const of = { contestId: this.contestId, batch: number, place, by };
		this.story.act(resolveDifference, { ...of, ballot: ballot && found(ballot) });
	}

	#paperFor(batch: Batch, { kind, place }: Difference): number | null {
		if (this.#isTicking) return this.#stack.unticked(batch, place);
		return kind === 'read-differently'
			? this.#stack.byNumber(batch, place)
			: this.#stack.missingAt(batch, place);
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
	#fits(number: number): boolean {
		const { sheets, size } = this.#batch(number);
		const over = sheets!.filter(({ ballot }) => ballot).length - size;
		if (over === 0) return true;
		this.#rounds += 1;
		if (this.#rounds > MOST_ROUNDS) {
			this.#keyAnew(number);
			return false;
		}
		this.#isTicking = true;
		this.#again(number, this.#misfits(number, over));
		return false;
	}

	/** Sheets without a paper; where none is, papers without a sheet are sought where one was not found. */
	#misfits(number: number, over: number): readonly number[] {
		const sheets = this.#batch(number).sheets!;
		const told = sheets.flatMap(({ ballot }, at) => (ballot ? [at + 1] : []));
		const { wrong } = this.#stack.tickOff(sheets, told);
		if (wrong.length > 0) return wrong;
		if (over > 0) return told;
		const absent = sheets.flatMap(({ standing }, at) => (standing === 'absent' ? [at + 1] : []));
		return absent.length > 0 ? absent.slice(0, -over) : [sheets.length + 1];
	}

	#keyAnew(number: number): void {
		this.#again(number, 'all');
		this.#keyTwice(number, this.#stack.papers);
		const { keyed } = this.#stack;
		this.effort.extra += keyed;
		this.effort.anew += keyed;
	}

	#again(number: number, places: readonly number[] | 'all'): void {
		const of = { contestId: this.contestId, batch: number };
		this.story.act(reopenBatch, { ...of, reason: 'Đọc lại', places });
	}

	/** Every sheet that has to be is held in hand; a wrong one is mostly seen, and read again. */
	#lookAndClose(number: number): void {
		if (this.#batch(number).closed) return;
		const looked = placesToLookAt(this.#batch(number), this.contest);
		this.effort.looks += looked.length;
		const wrong = this.#stack
			.tickOff(this.#batch(number).sheets!, looked)
			.wrong.filter(() => this.team.chance(1000) >= this.team.overlooks);
		if (wrong.length === 0)
			this.story.act(closeBatch, { contestId: this.contestId, batch: number, looked });
		else {
			this.#isTicking = true;
			this.#again(number, wrong);
		}
	}

	/** The tellers look at the paper together and conclude. */
	#rule(number: number): void {
		const waiting = this.contest.docket.filter(
			({ batch, ruling }) => batch === number && ruling === null
		);
		for (const { reading, position } of waiting) {
			const { marks, ground } = this.#stack.papers[this.#stack.readFrom(reading, position)]!;
			const ruling = { marks, ground, agree: 2, disagree: 0 };
			const of = { contestId: this.contestId, batch: number, entry: reading, position };
			this.story.act(ruleOnDoubt, { ...of, ruling });
			this.effort.rulings += 1;
		}
	}
}
