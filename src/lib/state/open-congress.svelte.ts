import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { DeviceId } from '$lib/core/basics/ids';
import { isSame } from '$lib/core/basics/same';
import { EMPTY_CONGRESS, type CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import type { Actor } from '$lib/core/log/envelope';
import type { Refusal } from '$lib/core/log/refusal';
import { replay } from '$lib/core/log/replay';
import type { Rule } from '$lib/core/log/rule';
import { stampAfter } from '$lib/core/log/stamp';
import { Timeline } from '$lib/core/log/timeline';
import { upcast } from '$lib/core/log/upcasters';
import { leadsCount } from '$lib/core/roles/screens';
import type { RefusedRow } from '$lib/data/congress-database';
import type { Appended, EventLog, News } from '$lib/data/event-log';
import type { Growth, Told } from '$lib/data/growth';
import type { Standing } from '$lib/data/membership';
import { logAfter } from './log-after';
import { limitOf, type RoleLimit } from './role-limit';

/** What became of an act: on the disk, or refused: by a rule, or by a disk that could not take it. */
export type Acted = Result<readonly CongressFacts[], Refusal>;

/** Longer than a disk usually takes, shorter than anybody waits without a word (ms). */
const SLOW = 100;

/** The congress this window works on: the log folded into a state that screens read, and acts that go in. */
export class OpenCongress {
	/** Replaced whole by each event; never edited in place. */
	state = $state.raw<CongressState>(EMPTY_CONGRESS);
	/** What this device is to a hub; `null` where it never met one. */
	standing = $state.raw<Standing | null>(null);
	/** Whether this device leads the count; one that left its hub works alone again, and does. */
	readonly leadsCount = $derived(leadsCount(this.standing?.isMember ? this.standing.role : null));
	/** Acts kept here that the hub did not take: out of the log, to be shown. */
	refused = $state.raw<readonly RefusedRow[]>([]);
	/** The log in its common order: what others wrote arrives in any. */
	#timeline = new Timeline();
	/** The last place of the log on this device that this window has read. */
	#position = 0;
	/** What the role of this device keeps it from; nothing without a hub. */
	#limit: RoleLimit = () => null;
	/** Acts on their way to the disk. Not drawn: whatever is drawn in the meantime delays the very act. */
	writing = 0;
	/** The disk takes longer than usual. */
	#isSlow = $state(false);
	#slowness: ReturnType<typeof setTimeout> | undefined;
	/** The last act did not reach the disk. */
	#isUnsaved = $state(false);
	/** Acts of this window go in one after the other, so that each decides on what the last one left. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly log: EventLog,
		private readonly device: DeviceId,
		private readonly now: () => number = Date.now
	) {
		// A read that fails leaves the state as it was; the next one starts from the same place.
		log.onGrown((told) => void this.#hear(told).catch(() => undefined));
		log.onForetold((growth, stored) => {
			void this.#inTurn(() => this.#foresee(growth, stored)).catch(() => undefined);
		});
	}

	/** What the badge says of the acts of this window. */
	get saving(): 'saved' | 'saving' | 'not-saved' {
		if (this.#isSlow) return 'saving';
		return this.#isUnsaved ? 'not-saved' : 'saved';
	}

	get id() {
		return this.log.id;
	}

	/** The log that led to `state`, in its common order. */
	get events(): readonly LoggedEvent[] {
		return this.#timeline.events;
	}

	/** Reads what the disk has and this window has not: once before anything else, and whenever it may be behind. */
	async open(): Promise<void> {
		await this.#inTurn(() => this.#catchUp());
	}

	/**
	 * Decides a command on the state of the moment and stores what follows. Resolves once the facts
	 * are durable; if another window was quicker, the rule decides again on what that window did.
	 * `onstored` runs together with the new state, so that a screen turns once.
	 */
	act<Input>(rule: Rule<Input>, input: Input, actor: Actor, onstored?: () => void): Promise<Acted> {
		this.#begin();
		return this.#inTurn(() => this.#decideAndStore(rule, input, actor, onstored)).finally(() =>
			this.#end()
		);
	}

	close(): void {
		this.log.close();
	}

	#begin(): void {
		this.writing += 1;
		this.#slowness ??= setTimeout(() => (this.#isSlow = true), SLOW);
	}

	#end(): void {
		this.writing -= 1;
		if (this.writing > 0) return;
		clearTimeout(this.#slowness);
		this.#slowness = undefined;
		this.#isSlow = false;
	}

	#inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	async #decideAndStore<Input>(
		rule: Rule<Input>,
		input: Input,
		actor: Actor,
		onstored?: () => void
	): Promise<Acted> {
		for (;;) {
			const decision = rule(this.state, input, this.#time());
			if (!decision.ok) return refuse(decision.refused);
			if (decision.value.length === 0) return accept([]);
			const notAllowed = this.#limit(decision.value);
			if (notAllowed) return refuse(notAllowed);
			const events = this.#stamp(decision.value, actor);
			const storing = this.#store(events);
			// The disk works meanwhile; nobody sees this state before it is stored.
			const next = replay(events, this.state);
			const appended = await storing;
			this.#isUnsaved = appended === 'full' || appended === 'failed';
			if (appended === 'stored') {
				this.#position += events.length;
				this.#timeline.append(events, next);
				this.state = next;
				onstored?.();
				return accept(decision.value);
			}
			if (appended !== 'behind') return refuse({ kind: 'not-saved', cause: appended });
			await this.#catchUp();
		}
	}

	/** Stores events; after a failed write the disk has the last word on what it holds. */
	async #store(events: readonly LoggedEvent[]): Promise<Appended> {
		const appended = await this.log.append(this.#position, events);
		if (appended !== 'failed') return appended;
		const found = await this.log.readSince(this.#position).catch(() => []);
		return isSame(found.slice(0, events.length), events) ? 'stored' : 'failed';
	}

	/** The hall's time: the hub's clock where there is one, so that a tablet set wrong does not matter. */
	#time(): number {
		return this.now() + (this.standing?.clockOffset ?? 0);
	}

	#stamp(facts: readonly CongressFacts[], actor: Actor): LoggedEvent[] {
		const by = { congressId: this.id, deviceId: this.standing?.deviceId ?? this.device, actor };
		return stampAfter(logAfter(this.state.log, this.refused, by.deviceId), facts, by, this.#time());
	}

	#hear(told: Told): Promise<void> {
		return this.#inTurn(() => (told ? this.#take(told) : this.#catchUp()));
	}

	/**
	 * What others did and the hub holds is drawn while this disk takes it in. The turn lasts until it has:
	 * no act is decided here on what is not stored here.
	 */
	async #foresee(growth: Growth, stored: Promise<boolean>): Promise<void> {
		if (growth.after !== this.#position) return;
		this.#fold(growth);
		if (!(await stored)) await this.#readAnew();
	}

	/** Folds in what was just stored, where it goes right on from here; else the disk is read. */
	async #take(growth: Growth): Promise<void> {
		if (growth.after + growth.events.length <= this.#position) return;
		if (growth.after !== this.#position) return this.#catchUp();
		this.#fold(growth);
	}

	#fold({ events }: Growth): void {
		this.#position += events.length;
		this.state = this.#timeline.take(events.map((event) => upcast(event)));
	}

	async #catchUp(): Promise<void> {
		const news = await this.log.news(this.#position);
		// Something left the log or came back to it: what this window has folded is not the log any more.
		const isOver = news.refused.length !== this.refused.length && this.#position > 0;
		if (isOver) return this.#readAnew();
		await this.#follow(news);
		if (news.events.length > 0) this.state = this.#timeline.take(news.events);
	}

	/** Gives up what this window has folded, and folds what the disk holds. */
	async #readAnew(): Promise<void> {
		const news = await this.log.news(0);
		await this.#follow(news);
		this.#timeline = new Timeline();
		this.state = this.#timeline.take(news.events);
	}

	async #follow({ position, refused, standing }: News): Promise<void> {
		this.#limit = await limitOf(standing);
		this.#position = position;
		this.refused = refused;
		if (!isSame(standing, this.standing)) this.standing = standing;
	}
}
