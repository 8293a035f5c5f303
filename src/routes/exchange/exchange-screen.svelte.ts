import type { Result } from '$lib/core/basics/result';
import {
	openExchange,
	openHanded,
	saveExchange,
	takeExchange,
	transferOf,
	type ExchangeProblem,
	type Incoming,
	type QrTransfer
} from '$lib/state/exchange';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

export type Sending =
	| { readonly kind: 'none' | 'saving' | 'failed' | 'too-large' }
	| { readonly kind: 'showing'; readonly transfer: QrTransfer }
	| { readonly kind: 'saved'; readonly fileName: string; readonly events: number };

export type Receiving =
	| { readonly kind: 'none' | 'looking' | 'checking' }
	| { readonly kind: 'checked' | 'taking'; readonly incoming: Incoming }
	| { readonly kind: 'taken'; readonly events: number }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem }
	| { readonly kind: 'not-saved'; readonly cause: 'full' | 'failed' };

/** What the screen is at: what is sent, by file or by QR, and what is received, told and taken in. */
export class ExchangeScreen {
	sending = $state.raw<Sending>({ kind: 'none' });
	receiving = $state.raw<Receiving>({ kind: 'none' });

	async save(congress: OpenCongress): Promise<void> {
		this.sending = { kind: 'saving' };
		try {
			this.sending = { kind: 'saved', ...(await saveExchange(congress, Date.now())) };
		} catch {
			this.sending = { kind: 'failed' };
		}
	}

	/** Makes the sequence of QR codes of all that this device holds. */
	async show(congress: OpenCongress): Promise<void> {
		this.sending = { kind: 'saving' };
		const made = await transferOf(congress).catch(() => null);
		if (!made) this.sending = { kind: 'failed' };
		else if (!made.ok) this.sending = { kind: made.refused };
		else this.sending = { kind: 'showing', transfer: made.value };
	}

	stopShowing(): void {
		this.sending = { kind: 'none' };
	}

	look(): void {
		this.receiving = { kind: 'looking' };
	}

	stopLooking(): void {
		if (this.receiving.kind === 'looking') this.receiving = { kind: 'none' };
	}

	readFile(file: File): Promise<void> {
		return this.#check(() => openExchange(file));
	}

	readBytes(bytes: Uint8Array): Promise<void> {
		return this.#check(() => openHanded(bytes));
	}

	async #check(open: () => Promise<Result<Incoming, ExchangeProblem>>): Promise<void> {
		this.receiving = { kind: 'checking' };
		const opened = await open();
		this.receiving = opened.ok
			? { kind: 'checked', incoming: opened.value }
			: { kind: 'problem', problem: opened.refused };
	}

	async take(incoming: Incoming): Promise<void> {
		this.receiving = { kind: 'taking', incoming };
		this.receiving = await takeExchange(incoming);
	}
}
