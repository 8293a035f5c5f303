/**
 * A hybrid logical clock as a sortable fixed-width string: 13 digits of epoch milliseconds,
 * a dash, a 6-digit counter. Text order is time order, and a clock set back never reorders the log.
 */
export type HybridTime = string;

const COUNTER_LIMIT = 1_000_000;

function write(at: number, counter: number): HybridTime {
	return `${String(at).padStart(13, '0')}-${String(counter).padStart(6, '0')}`;
}

/** Epoch milliseconds of the wall clock when the event was recorded. */
export function timeOf(hlc: HybridTime): number {
	return Number(hlc.slice(0, 13));
}

/** The next time after `last`, at or after `now` (epoch ms). */
export function tick(last: HybridTime | null, now: number): HybridTime {
	if (last === null || now > timeOf(last)) return write(now, 0);
	const counter = Number(last.slice(14)) + 1;
	return counter < COUNTER_LIMIT ? write(timeOf(last), counter) : write(timeOf(last) + 1, 0);
}
