import { contestOf, ballotRulesOf } from '$lib/core/contest/contest';
import type { ContestId } from '$lib/core/basics/ids';
import { ballotsIn } from '$lib/core/counting/ballots';
import {
	claimBatch,
	closeBatch,
	describeDoubt,
	recordBallot,
	takeBackBallot
} from '$lib/core/counting/decide';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import {
	unmarked,
	voteMark,
	withTap,
	type BallotForm,
	type BallotRules,
	type Box,
	type Marks,
	type RuledGround
} from '$lib/core/tally/ballot';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { typeDigit, type Typed } from './typed-number';

const ENTRY = 1;
/** While no contest is there to key. */
const NO_RULES: BallotRules = { form: 'strike', seats: 0, noAgree: 'valid' };

/**
 * One pair of hands keying one batch. The screen is the ballot: marks live here until *Ghi phiếu*,
 * then in the log. What is typed while a ballot is on its way to the disk waits its turn.
 */
export class BallotEntry {
	/** Marks of the ballot on the pad once it was touched; empty = nobody struck yet. */
	#drafted = $state('');
	/** Digits typed that could still become a longer number. */
	typed = $state('');
	/** The box that the next number crosses, on a ballot with boxes. */
	box = $state<Box>('agree');
	refused = $state.raw<Refusal | null>(null);
	/** Place of the ballot recorded last; on screen only once it is on the disk. */
	confirmed = $state<number | null>(null);

	readonly contest = $derived.by(() => contestOf(this.congress.state, this.contestId()));
	readonly batch = $derived.by(() => this.contest?.batches[this.batchNumber() - 1]);
	readonly keyed = $derived.by(() => (this.batch ? ballotsIn(this.batch) : []));
	readonly names = $derived.by(() => this.contest?.candidates.length ?? 0);
	readonly rules = $derived.by((): BallotRules =>
		this.contest ? ballotRulesOf(this.contest) : NO_RULES
	);
	readonly form = $derived.by((): BallotForm => this.rules.form);
	/** The ballot on the pad. */
	readonly marks = $derived.by(() => this.#drafted || unmarked(this.form, this.names));
	readonly isFull = $derived.by(() => this.keyed.length >= (this.batch?.size ?? 0));
	readonly isClosed = $derived.by(() => this.batch?.closed === true);
	#turn: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly congress: OpenCongress,
		private readonly contestId: () => ContestId,
		private readonly batchNumber: () => number,
		private readonly keyedBy: () => string
	) {}

	/** Takes the batch in the keyer's name, unless it is in that name already. */
	claim(handedOver: boolean): Promise<boolean> {
		const by = this.keyedBy();
		return this.#act(claimBatch, { ...this.#of(), by, handedOver });
	}

	/** A tap: on a name to be struck, or on one of its boxes. */
	toggle(place: number, box: Box = 'agree'): void {
		void this.#inTurn(() => this.#tap(place, box));
	}

	/** A digit key: marks the name as soon as no longer number could follow. */
	digit(digit: string): void {
		void this.#inTurn(() => {
			// The box of a lone name is crossed already, without its number.
			if (this.form === 'single' && this.box === 'disagree') this.box = 'agree';
			else this.#take(typeDigit(this.typed, digit, this.names));
		});
	}

	/** The number that follows means the other box; a lone name needs no number. */
	disagreeNext(): void {
		this.endNumber();
		void this.#inTurn(() => {
			const isAsked = this.box === 'agree';
			if (this.form === 'single') this.#tap(1, 'disagree');
			this.box = isAsked ? 'disagree' : 'agree';
		});
	}

	/** Every name agreed to, whatever was marked before. */
	agreeAll(): void {
		void this.#inTurn(() => {
			if (!this.isFull && !this.isClosed) this.#draft(voteMark(this.form).repeat(this.names));
		});
	}

	/** Space, comma or plus: the number typed so far is meant. */
	endNumber(): void {
		void this.#inTurn(() =>
			this.#take({ meant: this.typed ? [Number(this.typed)] : [], typed: '' })
		);
	}

	record(kind: { ground?: RuledGround; doubt?: string } = {}): Promise<void> {
		this.endNumber();
		return this.#inTurn(async () => {
			if (this.isFull || this.isClosed) return;
			const position = this.keyed.length + 1;
			const ballot = { ...this.#of(), position, marks: this.marks, ...kind };
			await this.#act(recordBallot, ballot, () => {
				this.#clear();
				this.confirmed = position;
			});
		});
	}

	/** Takes the last ballot back onto the pad, marks and all. */
	takeBack(): Promise<void> {
		return this.#inTurn(async () => {
			const last = this.keyed.at(-1);
			if (!last || this.isClosed) return;
			const position = this.keyed.length;
			await this.#act(takeBackBallot, { ...this.#of(), position }, () => {
				this.#draft(last.marks);
				this.confirmed = null;
			});
		});
	}

	/** Says what is doubtful about the ballot just set aside; the ballot on the pad stays. */
	describeLast(doubt: string): Promise<boolean> {
		return this.#inTurn(() =>
			this.#act(describeDoubt, { ...this.#of(), position: this.keyed.length, doubt })
		);
	}

	closeBatch(): Promise<void> {
		return this.#inTurn(async () => {
			await this.#act(closeBatch, this.#of());
		});
	}

	#of() {
		return { contestId: this.contestId(), batch: this.batchNumber(), entry: ENTRY } as const;
	}

	async #act<Input>(rule: Rule<Input>, input: Input, onstored?: () => void): Promise<boolean> {
		const actor = { role: 'teller', name: this.keyedBy() } as const;
		const acted = await this.congress.act(rule, input, actor, onstored);
		this.refused = acted.ok ? null : acted.refused;
		return acted.ok;
	}

	/** Runs inputs one after the other; an idle pad answers a tap at once, without a detour. */
	#inTurn<Value>(work: () => Value | Promise<Value>): Promise<Value> {
		const turn = this.congress.writing === 0 ? attempt(work) : this.#turn.then(work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	#tap(place: number, box: Box): void {
		if (this.isFull || this.isClosed || place < 1 || place > this.names) return;
		this.#draft(withTap(this.marks, this.form, place, box));
		this.refused = null;
	}

	#take({ meant, typed }: Typed): void {
		for (const place of meant) this.#tap(place, this.box);
		this.typed = typed;
	}

	/** Lays marks on the pad; what was half typed is done with. */
	#draft(marks: Marks): void {
		this.#drafted = marks;
		this.typed = '';
		this.box = 'agree';
	}

	#clear(): void {
		this.#draft('');
	}
}

function attempt<Value>(work: () => Value | Promise<Value>): Promise<Value> {
	try {
		return Promise.resolve(work());
	} catch (error) {
		return Promise.reject(error instanceof Error ? error : new Error(String(error)));
	}
}
