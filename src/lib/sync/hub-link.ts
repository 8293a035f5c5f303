import type { Told } from '$lib/data/growth';
import type { Membership } from '$lib/data/membership';
import type { Replica } from '$lib/data/replica';
import { Bell } from './bell';
import type { Ended } from './connection';
import { HubClient } from './hub-client';
import { HubSession } from './hub-session';
import { NO_LINE, type LineReport, type LineState } from './line-state';
import { waitingFor } from './outbox';
import { HERE, type Surroundings } from './surroundings';

export interface LinkOptions {
	readonly clientFor?: (membership: Membership) => HubClient;
	readonly around?: Surroundings;
	readonly onreport?: (report: LineReport) => void;
}

/** The first pause after a connection was lost, and the longest (ms). */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** Between tries while the hub says no and a person has to do something (ms). */
const REFUSED_PAUSE = 30_000;

/**
 * The line of a device to its hub: connects, sends what waits, takes in what comes, and connects again
 * whatever happened, for as long as the device is a member. Sending twice and receiving twice change
 * nothing, so a drop at any moment loses nothing.
 */
export class HubLink {
	readonly #replica: Replica;
	readonly #options: LinkOptions;
	readonly #around: Surroundings;
	readonly #stopped = new AbortController();
	/** Rings when the pause before the next try should be cut short. */
	readonly #now = new Bell();
	readonly #counted = new Bell();
	#session: HubSession | null = null;
	/** The token of the last try; `undefined` before the first. */
	#token: string | null | undefined;
	#tries = 0;
	#report: LineReport = NO_LINE;
	#ran: Promise<unknown> = Promise.resolve();

	constructor(replica: Replica, options: LinkOptions = {}) {
		this.#replica = replica;
		this.#options = options;
		this.#around = options.around ?? HERE;
		replica.onGrown((told) => this.grown(told));
		replica.onForetold((growth) => this.#session?.foretold(growth));
	}

	get report(): LineReport {
		return this.#report;
	}

	start(): void {
		this.#ran = Promise.all([this.#connecting(), this.#counting()]).catch((error: unknown) => {
			if (!this.#stopped.signal.aborted && !isClosed(error)) throw error;
		});
	}

	/** Resolves once nothing of it is at work any more. */
	async stop(): Promise<void> {
		this.#stopped.abort();
		this.#session?.end();
		await this.#ran;
	}

	/** The network is back, or somebody looks at the device: no reason to wait any longer. */
	wake(): void {
		this.#session?.doubt();
		this.#now.ring();
	}

	/** The log on this device grew, or its membership changed: `null` where only the disk can say. */
	grown(told: Told = null): void {
		// A connection counts for itself what it is told.
		if (!told || !this.#session) this.#counted.ring();
		this.#session?.grown(told);
	}

	async #connecting(): Promise<void> {
		const { signal } = this.#stopped;
		while (!signal.aborted) {
			const membership = await this.#replica.membership();
			this.#token = membership?.token ?? null;
			if (membership?.token && !membership.isRevoked)
				await this.#pause(await this.#connect(membership));
			else {
				this.#show({ kind: membership?.isRevoked ? 'revoked' : 'off' });
				await this.#changed();
			}
		}
	}

	async #connect(membership: Membership): Promise<Ended> {
		const { clientFor = (m: Membership) => new HubClient(m.hub, m.token) } = this.#options;
		if (this.#report.state.kind !== 'refused') this.#show({ kind: 'connecting' });
		const session = new HubSession({
			replica: this.#replica,
			membership,
			client: clientFor(membership),
			around: this.#around,
			onlive: () => {
				this.#tries = 0;
				this.#show({ kind: 'live' });
			},
			onwaiting: (waiting) => this.#tell({ ...this.#report, waiting })
		});
		this.#session = session;
		const ended = await session.run();
		this.#session = null;
		this.#counted.ring();
		return ended;
	}

	/** What an ended connection means, and how long until the next one. */
	async #pause(ended: Ended): Promise<void> {
		if (this.#stopped.signal.aborted) return;
		switch (ended.kind) {
			case 'lost':
				this.#show({ kind: 'waiting' });
				return this.#rest(this.#nextPause());
			case 'refused':
				this.#show({ kind: 'refused', why: ended.why });
				return this.#rest(REFUSED_PAUSE);
			case 'revoked':
				return this.#replica.revoke();
			case 'altered':
				this.#show({ kind: 'altered', altered: ended.altered });
				return this.#changed();
		}
	}

	/** Longer each time, and different on every device: fifty tablets do not come back in one moment. */
	#nextPause(): number {
		const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#tries);
		this.#tries += 1;
		return longest * (0.5 + this.#around.random() / 2);
	}

	async #rest(ms: number): Promise<void> {
		const over = new AbortController();
		const { signal } = over;
		const stop = () => over.abort();
		this.#stopped.signal.addEventListener('abort', stop, { once: true });
		await Promise.race([this.#around.wait(ms, signal), this.#now.rung(signal)]);
		this.#stopped.signal.removeEventListener('abort', stop);
		over.abort();
	}

	/** Waits until the membership is another one than the one that came to its end. */
	async #changed(): Promise<void> {
		const { signal } = this.#stopped;
		while (!signal.aborted) {
			const membership = await this.#replica.membership();
			if ((membership?.token ?? null) !== this.#token) return;
			await this.#now.rung(signal);
		}
	}

	/** Keeps the number of waiting acts true while there is no connection that would count them. */
	async #counting(): Promise<void> {
		const { signal } = this.#stopped;
		while (!signal.aborted) {
			const membership = await this.#replica.membership();
			const isOther = this.#token !== undefined && (membership?.token ?? null) !== this.#token;
			if (isOther) this.#takeNewToken();
			const waiting =
				membership && !this.#session ? await waitingFor(this.#replica, membership) : null;
			if (waiting !== null) this.#tell({ ...this.#report, waiting });
			await this.#counted.rung(signal);
		}
	}

	/** The device joined again, or left: the connection under the old token is over. */
	#takeNewToken(): void {
		this.#session?.end();
		this.#now.ring();
	}

	#show(state: LineState): void {
		this.#tell({ ...this.#report, state });
	}

	#tell(report: LineReport): void {
		this.#report = report;
		this.#options.onreport?.(report);
	}
}

/** The congress was taken off this device meanwhile, by another window perhaps. */
function isClosed(error: unknown): boolean {
	return error instanceof Error && error.name === 'DatabaseClosedError';
}
