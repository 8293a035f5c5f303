import type { Refusal } from '$lib/core/log/refusal';
import {
	unmarked,
	voteMark,
	withTap,
	type BallotForm,
	type BallotRules,
	type Box,
	type Marks
} from '$lib/core/tally/ballot';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { typeDigit, type Typed } from './typed-number';

/** While no contest is there to key. */
export const NO_RULES: BallotRules = { form: 'strike', seats: 0, noAgree: 'valid' };

/**
 * One sheet of paper on the screen. Its marks live here until it is recorded, then in the log. What is
 * typed while a ballot is on its way to the disk waits its turn.
 */
export abstract class PadSheet {
	/** Names on the ballot. */
	abstract readonly names: number;
	abstract readonly rules: BallotRules;
	/** Nothing is keyed here any more. */
	abstract readonly isShut: boolean;
	/** Marks once the sheet was touched; empty = nobody marked yet. */
	#drafted = $state('');
	/** Digits typed that could still become a longer number. */
	typed = $state('');
	/** The box that the next number crosses, on a ballot with boxes. */
	box = $state<Box>('agree');
	refused = $state.raw<Refusal | null>(null);
	#turn: Promise<unknown> = Promise.resolve();

	readonly form = $derived.by((): BallotForm => this.rules.form);
	/** The ballot on the pad. */
	readonly marks = $derived.by(() => this.#drafted || unmarked(this.form, this.names));

	constructor(protected readonly congress: OpenCongress) {}

	/** A tap: on a name to be struck, or on one of its boxes. */
	toggle(place: number, box: Box = 'agree'): void {
		void this.inTurn(() => this.#tap(place, box));
	}

	/** A digit key: marks the name as soon as no longer number could follow. */
	digit(digit: string): void {
		void this.inTurn(() => {
			// The box of a lone name is crossed already, without its number.
			if (this.form === 'single' && this.box === 'disagree') this.box = 'agree';
			else this.#take(typeDigit(this.typed, digit, this.names));
		});
	}

	/** The number that follows means the other box; a lone name needs no number. */
	disagreeNext(): void {
		this.endNumber();
		void this.inTurn(() => {
			const isAsked = this.box === 'agree';
			if (this.form === 'single') this.#tap(1, 'disagree');
			this.box = isAsked ? 'disagree' : 'agree';
		});
	}

	/** Every name agreed to, whatever was marked before. */
	agreeAll(): void {
		void this.inTurn(() => {
			if (!this.isShut) this.lay(voteMark(this.form).repeat(this.names));
		});
	}

	/** Space, comma or plus: the number typed so far is meant. */
	endNumber(): void {
		void this.inTurn(() =>
			this.#take({ meant: this.typed ? [Number(this.typed)] : [], typed: '' })
		);
	}

	/** Lays marks on the pad, none for a fresh sheet; what was half typed is done with. */
	lay(marks: Marks): void {
		this.#drafted = marks;
		this.typed = '';
		this.box = 'agree';
	}

	/** Runs inputs one after the other; an idle pad answers a tap at once, without a detour. */
	protected inTurn<Value>(work: () => Value | Promise<Value>): Promise<Value> {
		const turn = this.congress.writing === 0 ? attempt(work) : this.#turn.then(work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	#tap(place: number, box: Box): void {
		if (this.isShut || place < 1 || place > this.names) return;
		this.lay(withTap(this.marks, this.form, place, box));
		this.refused = null;
	}

	#take({ meant, typed }: Typed): void {
		for (const place of meant) this.#tap(place, this.box);
		this.typed = typed;
	}
}

function attempt<Value>(work: () => Value | Promise<Value>): Promise<Value> {
	try {
		return Promise.resolve(work());
	} catch (error) {
		return Promise.reject(error instanceof Error ? error : new Error(String(error)));
	}
}
