import { NO_LINE, type LineReport, type LineState } from '$lib/sync/line-state';
import type { OpenCongress } from './open-congress.svelte';

export type { LineState } from '$lib/sync/line-state';

/**
 * The line from this device to its hub, for the congress on the desk: one for all its windows. Everything
 * of it is loaded only where there is a hub, so that a pad without one opens as fast as before.
 */
class HubLine {
	#report = $state.raw<LineReport>(NO_LINE);
	#congress = $state.raw<OpenCongress | null>(null);
	#hangUp = (): void => undefined;

	/** How the line stands: what the badge says beside "saved here". */
	get state(): LineState {
		return this.#report.state;
	}

	/** Acts kept on this device that the hub does not hold yet. */
	get waiting(): number {
		return this.#report.waiting;
	}

	/** Acts of this device that the hub did not take, with the reason: kept here, out of the count. */
	get refused() {
		return this.#congress?.refused ?? [];
	}

	/** Ms the hub's clock is ahead of this device's. */
	get clockOffset(): number {
		return this.#congress?.standing?.clockOffset ?? 0;
	}

	/** Follows another congress, or none; where it has no hub yet, the line is there as soon as it has one. */
	follow(congress: OpenCongress | null): void {
		this.#hangUp();
		this.#congress = congress;
		this.#hangUp = $effect.root(() => {
			const hasHub = $derived(Boolean(congress?.standing));
			$effect(() => (congress && hasHub ? this.#dial(congress) : undefined));
		});
	}

	#dial({ id }: OpenCongress): () => void {
		let isWanted = true;
		let hangUp = (): void => undefined;
		void import('$lib/sync/shared-line').then(({ openLine }) => {
			if (isWanted) hangUp = openLine(id, (report) => (this.#report = report));
		});
		return () => {
			isWanted = false;
			hangUp();
			this.#report = NO_LINE;
		};
	}
}

export const hubLine = new HubLine();
