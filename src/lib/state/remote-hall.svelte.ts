import type { CongressId } from '$lib/core/basics/ids';
import type { HallView } from '$lib/core/hall/hall-view';
import type { HallEars, HallLineState } from '$lib/sync/hall-line';

export type { HallLineState } from '$lib/sync/hall-line';

/** Opens a line to the hub; gives how to hang up. */
export type OpenHallLine = (congress: CongressId, ears: HallEars) => () => void;

/** Between tries to load the line itself, where the hub went away just then (ms). */
const LOAD_AGAIN = 3_000;

/** Loaded only here: a hall screen of its own machine has no use for it. */
async function loadLine(): Promise<OpenHallLine> {
	return (await import('$lib/sync/hall-line')).openHallLine;
}

/** A hall screen of a congress that is on no disk of this machine: the last picture the hub sent. */
export class RemoteHall {
	/** What to draw; it stays while the hub is away. */
	view = $state.raw<HallView | null>(null);
	line = $state<HallLineState>('connecting');

	constructor(private readonly load: () => Promise<OpenHallLine> = loadLine) {}

	/** Follows a congress until the answer is called. */
	follow(congress: CongressId): () => void {
		this.view = null;
		this.line = 'connecting';
		const over = new AbortController();
		let hangUp = (): void => undefined;
		void this.#loaded(over.signal).then((open) => {
			if (open) hangUp = open(congress, this.#ears(over.signal));
		});
		return () => {
			over.abort();
			hangUp();
		};
	}

	#ears(signal: AbortSignal): HallEars {
		return {
			onview: (view) => {
				if (!signal.aborted) this.view = view;
			},
			onstate: (line) => {
				if (!signal.aborted) this.line = line;
			}
		};
	}

	/** `null` where nobody follows any more. */
	async #loaded(signal: AbortSignal): Promise<OpenHallLine | null> {
		while (!signal.aborted) {
			const open = await this.load().catch(() => null);
			if (open) return signal.aborted ? null : open;
			this.line = 'lost';
			await new Promise((resolve) => setTimeout(resolve, LOAD_AGAIN));
		}
		return null;
	}
}
