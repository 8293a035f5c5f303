import type { CongressId } from '$lib/core/basics/ids';
import type { HallView } from '$lib/core/hall/hall-view';
import { hallViewSchema } from '$lib/core/hall/hall-view-schema';
import { Bell } from './bell';
import { HubClient } from './hub-client';
import { messagesIn } from './message-stream';
import { HERE, type Surroundings } from './surroundings';

/** How the line of a hall screen to the hub stands. */
export type HallLineState =
	| 'connecting'
	| 'live'
	/** The hub is not reached; the screen keeps its picture and tries again. */
	| 'lost'
	/** The hub answers, but has no congress of that address (perhaps not yet). */
	| 'unknown-congress'
	/** What comes is no picture this screen knows how to draw: another version of the program. */
	| 'strange';

export interface HallEars {
	readonly onview: (view: HallView | null) => void;
	readonly onstate: (state: HallLineState) => void;
}

/** The first pause after a connection was lost, and the longest (ms). */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** The hub says something every 15 s; after twice that without a word nobody is there (ms). */
const SILENCE = 30_000;

/**
 * The line of a hall screen that stands on another machine: takes in every picture the hub sends, and
 * connects again for as long as the screen is open, whatever happened. It never sends anything.
 */
export class HallLine {
	readonly #stopped = new AbortController();
	/** Rings when the pause before the next try should be cut short. */
	readonly #now = new Bell();
	#cut = new AbortController();
	#heardAt: number;
	/** Pieces of streams heard so far. */
	#heard = 0;
	#tries = 0;
	#ran: Promise<void> = Promise.resolve();

	constructor(
		private readonly congress: CongressId,
		private readonly ears: HallEars,
		private readonly client: HubClient,
		private readonly around: Surroundings = HERE
	) {
		this.#heardAt = around.now();
	}

	start(): void {
		this.#ran = this.#connecting();
	}

	/** Resolves once nothing of it is at work any more. */
	async stop(): Promise<void> {
		this.#stopped.abort();
		this.#cut.abort();
		await this.#ran;
	}

	/** The network is back, or the machine woke up: a silent connection is not believed in. */
	wake(): void {
		if (this.around.now() - this.#heardAt > SILENCE / 2) this.#cut.abort();
		this.#now.ring();
	}

	async #connecting(): Promise<void> {
		const { signal } = this.#stopped;
		this.ears.onstate('connecting');
		while (!signal.aborted) {
			this.#cut = new AbortController();
			this.#heardAt = this.around.now();
			void this.#watch(this.#cut);
			const ended = await this.#listen(this.#cut.signal);
			this.#cut.abort();
			if (signal.aborted) return;
			this.ears.onstate(ended);
			await this.#pause();
		}
	}

	/** Answers why the connection is over. */
	async #listen(signal: AbortSignal): Promise<HallLineState> {
		const stream = await this.client.hall(this.congress, signal);
		if (!stream.ok) return stateAfter(stream.refused.refused);
		try {
			for await (const messages of messagesIn(stream.value)) {
				this.#heardAt = this.around.now();
				this.#heard += 1;
				for (const { event, data } of messages)
					if (event === 'view' && !this.#show(data)) return 'strange';
			}
		} catch {
			// The stream broke off in the middle: the next one begins with the picture as it is then.
		}
		return 'lost';
	}

	#show(data: string): boolean {
		const view = viewIn(data);
		if (view === undefined) return false;
		this.#tries = 0;
		this.ears.onview(view);
		this.ears.onstate('live');
		return true;
	}

	async #watch(cut: AbortController): Promise<void> {
		while (!cut.signal.aborted) {
			const before = this.#heard;
			await this.around.wait(SILENCE, cut.signal);
			if (this.#heard === before) cut.abort();
		}
	}

	/** Longer each time, up to a limit: a hub that was restarted is not stormed, and is found again soon. */
	async #pause(): Promise<void> {
		const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#tries);
		this.#tries += 1;
		const over = new AbortController();
		const end = () => over.abort();
		this.#stopped.signal.addEventListener('abort', end, { once: true });
		const ms = longest * (0.5 + this.around.random() / 2);
		await Promise.race([this.around.wait(ms, over.signal), this.#now.rung(over.signal)]);
		this.#stopped.signal.removeEventListener('abort', end);
		end();
	}
}

function stateAfter(refused: string): HallLineState {
	if (refused === 'not-found' || refused === 'no-hub') return 'unknown-congress';
	return 'lost';
}

/** The picture a message carries, `null` where there is none yet, `undefined` where it is not what it must be. */
function viewIn(text: string): HallView | null | undefined {
	try {
		return hallViewSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/** The line of this browser's screen to the hub that served its page; gives how to hang up. */
export function openHallLine(congress: CongressId, ears: HallEars): () => void {
	const line = new HallLine(congress, ears, new HubClient(location.origin));
	const over = new AbortController();
	const { signal } = over;
	const wake = () => line.wake();
	addEventListener('online', wake, { signal });
	addEventListener('pageshow', wake, { signal });
	document.addEventListener('visibilitychange', () => !document.hidden && wake(), { signal });
	line.start();
	return () => {
		over.abort();
		void line.stop();
	};
}
