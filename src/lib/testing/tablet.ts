import type { DeviceId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { keyOf } from '$lib/core/log/event-key';
import { replay } from '$lib/core/log/replay';
import { stampAfter } from '$lib/core/log/stamp';
import { timelineOf, type Timeline } from '$lib/core/log/timeline';
import { Story } from './story';

/** One of several devices that tell the same congress: what it does, and what it hears of the others. */
export class Tablet extends Story {
	#timeline: Timeline;
	readonly #held: Set<string>;
	/** Ms its clock is ahead of the hall's. */
	skew = 0;

	constructor(
		readonly device: string,
		beginning: Story
	) {
		const timeline = timelineOf(beginning.events);
		super(timeline.state);
		this.#timeline = timeline;
		this.events.push(...beginning.events);
		this.#held = new Set(beginning.events.map(keyOf));
	}

	get timeline(): Timeline {
		return this.#timeline;
	}

	override hear(...facts: readonly CongressFacts[]): this {
		const { congressId, actor } = this.by;
		const by = { congressId, actor, deviceId: this.device as DeviceId };
		const events = stampAfter(this.state.log, facts, by, this.now + this.skew);
		this.state = replay(events, this.state);
		this.#timeline.append(events, this.state);
		this.#keep(events);
		return this;
	}

	/** Takes in what others sent, whatever of it is here already. */
	receive(events: readonly LoggedEvent[]): this {
		const news = new Map(events.map((event) => [keyOf(event), event]));
		for (const key of this.#held) news.delete(key);
		this.#keep([...news.values()]);
		this.state = this.#timeline.take([...news.values()]);
		return this;
	}

	/** What this device did itself. */
	get own(): readonly LoggedEvent[] {
		return this.events.filter(({ deviceId }) => deviceId === this.device);
	}

	#keep(events: readonly LoggedEvent[]): void {
		this.events.push(...events);
		for (const event of events) this.#held.add(keyOf(event));
	}
}

/** Everybody hears everything. */
export function gather(tablets: readonly Tablet[]): void {
	const all = tablets.flatMap(({ events }) => events);
	for (const tablet of tablets) tablet.receive(all);
}
