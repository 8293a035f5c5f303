import {
	openExchange,
	saveExchange,
	takeExchange,
	type ExchangeProblem,
	type Incoming
} from '$lib/state/exchange';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

export type Sending =
	| { readonly kind: 'none' | 'saving' | 'failed' }
	| { readonly kind: 'saved'; readonly fileName: string; readonly events: number };

export type Receiving =
	| { readonly kind: 'none' | 'checking' }
	| { readonly kind: 'checked' | 'taking'; readonly incoming: Incoming }
	| { readonly kind: 'taken'; readonly events: number }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem }
	| { readonly kind: 'not-saved'; readonly cause: 'full' | 'failed' };

/** What the screen is at: a file being saved, and a file being read, shown and taken in. */
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

	async read(file: File): Promise<void> {
		this.receiving = { kind: 'checking' };
		const opened = await openExchange(file);
		this.receiving = opened.ok
			? { kind: 'checked', incoming: opened.value }
			: { kind: 'problem', problem: opened.refused };
	}

	async take(incoming: Incoming): Promise<void> {
		this.receiving = { kind: 'taking', incoming };
		this.receiving = await takeExchange(incoming);
	}
}
