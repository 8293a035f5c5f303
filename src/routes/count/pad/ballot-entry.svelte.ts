import type { ContestId } from '$lib/core/basics/ids';
import { contestOf, ballotRulesOf } from '$lib/core/contest/contest';
import { ballotsIn } from '$lib/core/counting/ballots';
import { entryIn, type EntryNumber } from '$lib/core/counting/batch';
import {
	claimBatch,
	describeDoubt,
	finishEntry,
	recordBallot,
	releaseBatch,
	takeBackBallot
} from '$lib/core/counting/decide';
import type { Rule } from '$lib/core/log/rule';
import type { RuledGround } from '$lib/core/tally/ballot';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { NO_RULES, PadSheet } from './pad-sheet.svelte';

/** Which entry of which batch a pad keys. */
export interface KeyedAt {
	readonly contestId: ContestId;
	readonly batch: number;
	readonly entry: EntryNumber;
}

/** One pair of hands keying one batch, blind to what the other entry says. */
export class BallotEntry extends PadSheet {
	/** Place of the ballot recorded last; on screen only once it is on the disk. */
	confirmed = $state<number | null>(null);
	/** Its keyer said that there are more papers than the hand count of the batch. */
	isBeyond = $state(false);

	readonly contest = $derived.by(() => contestOf(this.congress.state, this.at().contestId));
	readonly batch = $derived.by(() => this.contest?.batches[this.at().batch - 1]);
	readonly held = $derived.by(() => this.batch && entryIn(this.batch, this.at().entry));
	readonly keyed = $derived.by(() => (this.batch ? ballotsIn(this.batch, this.at().entry) : []));
	readonly size = $derived.by(() => this.batch?.size ?? 0);
	readonly isFinished = $derived.by(
		() => this.held?.isFinished === true || this.batch?.closed === true
	);
	/** As many ballots as the hand count says, and nobody said that there are more. */
	readonly isFull = $derived.by(() => this.keyed.length >= this.size && !this.isBeyond);
	readonly names = $derived.by(() => this.contest?.candidates.length ?? 0);
	readonly rules = $derived.by(() => (this.contest ? ballotRulesOf(this.contest) : NO_RULES));
	readonly isShut = $derived.by(() => this.isFull || this.isFinished);

	constructor(
		congress: OpenCongress,
		readonly at: () => KeyedAt,
		private readonly keyedBy: () => string
	) {
		super(congress);
	}

	/** Takes the entry in the keyer's name, unless it is in that name already. */
	claim(handedOver: boolean): Promise<boolean> {
		return this.#act(claimBatch, { ...this.at(), by: this.keyedBy(), handedOver });
	}

	record(kind: { ground?: RuledGround; doubt?: string } = {}): Promise<void> {
		this.endNumber();
		return this.inTurn(async () => {
			if (this.isShut) return;
			const position = this.keyed.length + 1;
			const { isBeyond } = this;
			const ballot = { ...this.at(), position, marks: this.marks, isBeyond, ...kind };
			await this.#act(recordBallot, ballot, () => {
				this.lay('');
				this.confirmed = position;
				this.isBeyond = false;
			});
		});
	}

	/** Takes the last ballot back onto the pad, marks and all. */
	takeBack(): Promise<void> {
		return this.inTurn(async () => {
			const last = this.keyed.at(-1);
			if (!last || this.isFinished) return;
			const position = this.keyed.length;
			await this.#act(takeBackBallot, { ...this.at(), position }, () => {
				this.lay(last.marks);
				this.confirmed = null;
				this.isBeyond = position > this.size;
			});
		});
	}

	/** Says what is doubtful about the ballot just set aside; the ballot on the pad stays. */
	describeLast(doubt: string): Promise<boolean> {
		return this.inTurn(() =>
			this.#act(describeDoubt, { ...this.at(), position: this.keyed.length, doubt })
		);
	}

	/** Seals the entry; confirmed where it holds another number of ballots than the hand count. */
	finish(isConfirmed = false): Promise<boolean> {
		return this.inTurn(() => this.#act(finishEntry, { ...this.at(), isConfirmed }));
	}

	/** Gives the batch back unfinished. */
	release(): Promise<boolean> {
		return this.inTurn(() => this.#act(releaseBatch, this.at()));
	}

	async #act<Input>(rule: Rule<Input>, input: Input, onstored?: () => void): Promise<boolean> {
		const actor = { role: 'teller', name: this.keyedBy() } as const;
		const acted = await this.congress.act(rule, input, actor, onstored);
		this.refused = acted.ok ? null : acted.refused;
		return acted.ok;
	}
}
