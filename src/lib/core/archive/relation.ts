import type { LoggedEvent } from '../log/catalogue';
import { lineOf } from './archive';

/** How an archive stands to what this device already holds of the same congress. */
export type Relation =
	| { readonly kind: 'new' }
	| { readonly kind: 'identical' }
	/** The archive carries on where this device stopped. */
	| { readonly kind: 'archive-longer'; readonly held: number; readonly more: number }
	/** This device carried on after the archive was saved. */
	| { readonly kind: 'device-longer'; readonly archived: number; readonly more: number }
	/** Both carried on from the same beginning, each in its own way. */
	| {
			readonly kind: 'diverged';
			readonly common: number;
			readonly held: number;
			readonly archived: number;
	  };

/** Compares an archived log with the one held here (empty: the congress is not on this device). */
export function relate(held: readonly LoggedEvent[], archived: readonly LoggedEvent[]): Relation {
	if (held.length === 0) return { kind: 'new' };
	const shorter = Math.min(held.length, archived.length);
	let common = 0;
	while (common < shorter && lineOf(held[common]!) === lineOf(archived[common]!)) common += 1;
	if (common < shorter)
		return { kind: 'diverged', common, held: held.length, archived: archived.length };
	const more = archived.length - held.length;
	if (more === 0) return { kind: 'identical' };
	return more > 0
		? { kind: 'archive-longer', held: held.length, more }
		: { kind: 'device-longer', archived: archived.length, more: -more };
}
