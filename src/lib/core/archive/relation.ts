import type { LoggedEvent } from '../log/catalogue';
import { keyOf } from '../log/event-key';
import { lineOf } from './archive';

/** How an archive stands to what this device already holds of the same congress. */
export type Relation =
	| { readonly kind: 'new' }
	| { readonly kind: 'identical' }
	/** The archive holds all that this device does, and more. */
	| { readonly kind: 'archive-longer'; readonly held: number; readonly more: number }
	/** This device holds all that the archive does, and more. */
	| { readonly kind: 'device-longer'; readonly archived: number; readonly more: number }
	/** Each holds something that the other does not. */
	| {
			readonly kind: 'diverged';
			readonly common: number;
			readonly held: number;
			readonly archived: number;
	  };

/**
 * Compares an archived log with the one held here (empty: the congress is not on this device), event by
 * event: devices of one hub hear of the same acts in different order.
 */
export function relate(held: readonly LoggedEvent[], archived: readonly LoggedEvent[]): Relation {
	if (held.length === 0) return { kind: 'new' };
	const lines = new Map(held.map((event) => [keyOf(event), lineOf(event)]));
	const common = archived.filter((event) => lines.get(keyOf(event)) === lineOf(event)).length;
	const [onlyHere, onlyThere] = [held.length - common, archived.length - common];
	if (onlyHere > 0 && onlyThere > 0)
		return { kind: 'diverged', common, held: held.length, archived: archived.length };
	if (onlyThere > 0) return { kind: 'archive-longer', held: held.length, more: onlyThere };
	if (onlyHere > 0) return { kind: 'device-longer', archived: archived.length, more: onlyHere };
	return { kind: 'identical' };
}
