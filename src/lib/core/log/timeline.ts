import { EMPTY_CONGRESS, type CongressState } from '../congress/state';
import type { LoggedEvent } from './catalogue';
import { compareEvents } from './order';
import { replay } from './replay';

/** The state after so many events of the common order. */
interface Mark {
	readonly count: number;
	readonly state: CongressState;
}

/** How many states are kept to go back to; what comes later than that folds the log anew. */
const MARKS = 64;

/**
 * A log in its common order, folded. Events may come in any order: one that belongs earlier is put
 * there, and what follows is folded again from the nearest state kept.
 */
export class Timeline {
	#events: LoggedEvent[] = [];
	#marks: Mark[] = [];

	/** Everything known, folded in the common order. */
	get state(): CongressState {
		return this.#marks.at(-1)?.state ?? EMPTY_CONGRESS;
	}

	get events(): readonly LoggedEvent[] {
		return this.#events;
	}

	/** Takes in events that it does not hold yet, in whatever order they came. */
	take(news: readonly LoggedEvent[]): CongressState {
		if (news.length === 0) return this.state;
		const sorted = news.toSorted(compareEvents);
		const kept = this.#placeOf(sorted[0]!);
		const later = this.#events.splice(kept);
		this.#events = this.#events.concat(later.length > 0 ? merged(later, sorted) : sorted);
		while ((this.#marks.at(-1)?.count ?? 0) > kept) this.#marks.pop();
		return this.#fold();
	}

	/** Adds events that come after all others, folded already: the acts of this device. */
	append(events: readonly LoggedEvent[], state: CongressState): void {
		this.#events.push(...events);
		this.#keep({ count: this.#events.length, state });
	}

	#fold(): CongressState {
		const { count, state } = this.#marks.at(-1) ?? { count: 0, state: EMPTY_CONGRESS };
		const next = replay(this.#events.slice(count), state);
		this.#keep({ count: this.#events.length, state: next });
		return next;
	}

	#keep(mark: Mark): void {
		this.#marks.push(mark);
		if (this.#marks.length > MARKS) this.#marks.shift();
	}

	/** How many events come before this one. */
	#placeOf(event: LoggedEvent): number {
		let [from, to] = [0, this.#events.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if (compareEvents(this.#events[middle]!, event) < 0) from = middle + 1;
			else to = middle;
		}
		return from;
	}
}

function merged(one: readonly LoggedEvent[], other: readonly LoggedEvent[]): LoggedEvent[] {
	const all: LoggedEvent[] = [];
	let at = 0;
	for (const event of other) {
		while (at < one.length && compareEvents(one[at]!, event) < 0) all.push(one[at++]!);
		all.push(event);
	}
	return all.concat(one.slice(at));
}

/** The timeline of a log, whatever order it is in. */
export function timelineOf(events: readonly LoggedEvent[]): Timeline {
	const timeline = new Timeline();
	timeline.take(events);
	return timeline;
}
