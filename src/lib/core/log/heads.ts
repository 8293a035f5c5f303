import type { LoggedEvent } from './catalogue';
import type { Owned } from './owned';
import type { Place } from './subjects';

/**
 * The last event at each place of a subject: what the next act on it builds on. There is a place for
 * every sheet that was keyed, and every act sets a few: kept in parts, so that an act copies one part
 * and not a hundred thousand places.
 */
export type Heads = readonly ReadonlyMap<Place, LoggedEvent>[];

const PARTS = 256;

export const NO_HEADS: Heads = Array.from({ length: PARTS }, () => new Map());

/** The part a place lies in; places spread evenly (FNV-1a). */
function partOf(place: Place): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < place.length; at += 1)
		hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193);
	return (hash >>> 0) % PARTS;
}

export function headAt(heads: Heads, place: Place): LoggedEvent | undefined {
	return heads[partOf(place)]?.get(place);
}

export function withHead(heads: Heads, place: Place, event: LoggedEvent, owned: Owned): Heads {
	const part = partOf(place);
	return owned.replaced(heads, part, owned.entered(heads[part]!, place, event));
}
