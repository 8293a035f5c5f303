import type { ContestId } from '$lib/core/basics/ids';
import { contestOf } from '$lib/core/contest/contest';
import { entryIn, isOnPaper, type Figure } from '$lib/core/counting/batch';
import { recordTotals, resolveTotals } from '$lib/core/counting/paper-count';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { invalidIn, linesOf, sheetLines, totalsTyped, unfilled, type Typed } from './sheet-lines';

/** Which sheet is entered: of an entry, or 3 for the figures a third person counts again. */
export interface SheetAt {
	readonly contestId: ContestId;
	readonly batch: number;
	readonly entry: 1 | 2 | 3;
}

/** One person entering what was counted on the paper, blind to what the other entry says. */
export class TotalsEntry {
	typed = $state.raw<Typed>({});
	refused = $state.raw<Refusal | null>(null);
	/** Recorded from here: the screen says what happens to the paper now. */
	isRecorded = $state(false);
	/** A third count was like neither entry: the same figures are counted once more. */
	isOnceMore = $state(false);

	readonly contest = $derived.by(() => contestOf(this.congress.state, this.at().contestId));
	readonly batch = $derived.by(() => this.contest?.batches[this.at().batch - 1]);
	readonly isThird = $derived.by(() => this.at().entry === 3);
	readonly differing = $derived.by(() => this.batch?.totals?.differing ?? []);
	readonly lines = $derived.by(() => {
		if (!this.contest) return [];
		return this.isThird ? linesOf(this.contest, this.differing) : sheetLines(this.contest);
	});
	readonly missing = $derived.by(() => unfilled(this.lines, this.typed));
	readonly invalid = $derived.by(() => invalidIn(this.lines, this.typed));
	/** Papers the sheet adds up to; `null` before the valid ballots are typed. */
	readonly papers = $derived.by(() =>
		this.typed.valid === undefined ? null : this.typed.valid + this.invalid
	);
	/** Whether there is a sheet to enter here. */
	readonly isOpen = $derived.by(() => {
		const { batch } = this;
		const { entry } = this.at();
		if (!batch || batch.closed) return false;
		if (entry === 3) return this.differing.length > 0;
		return entryIn(batch, entry)?.isFinished === false;
	});
	/** Nothing is on the sheet and the other entry is none: the batch can be keyed ballot by ballot after all. */
	readonly mayBeKeyed = $derived.by(() => {
		const isBlank = Object.values(this.typed).every((count) => count === undefined);
		return isBlank && !this.isThird && this.batch !== undefined && !isOnPaper(this.batch);
	});

	constructor(
		private readonly congress: OpenCongress,
		readonly at: () => SheetAt,
		private readonly enteredBy: () => string
	) {}

	type(figure: Figure, count: number | null): void {
		this.typed = { ...this.typed, [figure]: count ?? undefined };
		this.refused = null;
	}

	/** Seals the entry; confirmed where it adds up to another number than the hand count. */
	async record(isConfirmed = false): Promise<void> {
		if (this.missing) return;
		const { contestId, batch, entry } = this.at();
		if (entry === 3) return this.#recordAgain();
		const totals = totalsTyped(this.lines, this.typed);
		const isStored = await this.#act(recordTotals, {
			...{ contestId, batch, entry },
			totals,
			isConfirmed
		});
		if (isStored) this.isRecorded = true;
	}

	async #recordAgain(): Promise<void> {
		const { contestId, batch } = this.at();
		const figures = this.lines.map(({ figure }) => ({ figure, count: this.typed[figure] ?? 0 }));
		const by = this.enteredBy();
		if (!(await this.#act(resolveTotals, { contestId, batch, by, figures }))) return;
		this.typed = {};
		this.isOnceMore = this.differing.length > 0;
		this.isRecorded = this.differing.length === 0;
	}

	async #act<Input>(rule: Rule<Input>, input: Input): Promise<boolean> {
		const acted = await this.congress.act(rule, input, { role: 'teller', name: this.enteredBy() });
		this.refused = acted.ok ? null : acted.refused;
		return acted.ok;
	}
}
