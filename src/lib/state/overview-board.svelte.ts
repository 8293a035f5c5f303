import { HubClient, type HubProblem } from '$lib/sync/hub-client';
import { HERE, type Surroundings } from '$lib/sync/surroundings';
import type { OverviewLine } from '$lib/wire/overview';

export type { HubProblem } from '$lib/sync/hub-client';
export type { OverviewContest } from '$lib/wire/overview';

/** How often the hub is asked (ms). */
const EVERY = 5_000;
/** After so long without an answer the hub counts as not reached (ms). */
const PATIENCE = 10_000;
const TOKEN = 'overview token';

/** What the board needs of the hub; the token is `null` on the hub's own machine. */
export type OverviewHub = (
	token: string | null
) => Pick<HubClient, 'overview' | 'makeOverviewToken'>;

/** The tab's memory of its token: this tab alone, and only while it is open. */
export interface TokenMemory {
	read(): string | null;
	keep(token: string | null): void;
}

const OF_TAB: TokenMemory = {
	read() {
		try {
			return sessionStorage.getItem(TOKEN);
		} catch {
			return null;
		}
	},
	keep(token) {
		try {
			if (token === null) sessionStorage.removeItem(TOKEN);
			else sessionStorage.setItem(TOKEN, token);
		} catch {
			// A browser that keeps nothing asks for the key again.
		}
	}
};

/** All congresses of a hub as it last told them. Asks again and again; it has nothing to command. */
export class OverviewBoard {
	lines = $state.raw<readonly OverviewLine[]>([]);
	/** Epoch ms by this device's clock of the last answer; `null` before the first. */
	told = $state<number | null>(null);
	/** Why what stands here may be old; `null` while the hub answers. */
	problem = $state.raw<HubProblem | null>(null);
	/** Epoch ms since when the hub has not answered. */
	since = $state<number | null>(null);
	/** Whoever looks has to show the operator's key first. */
	needsKey = $state(false);
	token = $state<string | null>(null);

	constructor(
		private readonly hub: OverviewHub = (token) => new HubClient(location.origin, token),
		private readonly around: Surroundings = HERE,
		private readonly memory: TokenMemory = OF_TAB
	) {}

	/** Asks now and then until the answer is called. `token` is what the address brought, if anything. */
	follow(token: string): () => void {
		this.#take(token || this.memory.read());
		const over = new AbortController();
		void this.#asking(over.signal);
		return () => over.abort();
	}

	/** Gets a token for the operator's key; answers what is wrong with it, or `null`. */
	async enter(operatorKey: string): Promise<HubProblem | null> {
		const answer = await this.hub(null).makeOverviewToken(operatorKey);
		if (!answer.ok) return answer.refused;
		this.#take(answer.value.token);
		await this.#ask();
		return null;
	}

	#take(token: string | null): void {
		this.token = token;
		this.memory.keep(token);
		this.needsKey = false;
	}

	async #asking(signal: AbortSignal): Promise<void> {
		while (!signal.aborted) {
			if (!this.needsKey) await this.#ask(signal);
			await this.around.wait(EVERY, signal);
		}
	}

	async #ask(signal?: AbortSignal): Promise<void> {
		const asked = this.token;
		const cut = new AbortController();
		const end = () => cut.abort();
		signal?.addEventListener('abort', end, { once: true });
		void this.around.wait(PATIENCE, cut.signal).then(end);
		const answer = await this.hub(asked).overview(cut.signal);
		signal?.removeEventListener('abort', end);
		end();
		// Meanwhile the screen may be gone, or somebody may have shown the key.
		if (signal?.aborted || asked !== this.token) return;
		if (answer.ok) {
			this.lines = answer.value;
			this.told = this.around.now();
			this.#well();
		} else this.#refused(answer.refused);
	}

	#well(): void {
		this.problem = null;
		this.since = null;
	}

	#refused(problem: HubProblem): void {
		if (problem.refused === 'operator-only' || problem.refused === 'unknown-token') {
			this.#take(null);
			this.lines = [];
			this.told = null;
			this.#well();
			this.needsKey = true;
			return;
		}
		this.problem = problem;
		this.since ??= this.told ?? this.around.now();
	}
}
