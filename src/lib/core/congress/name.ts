import type { CongressDetails } from './events';

/** What a congress is called in a list of congresses; empty before it is described. */
export function nameOf(details: CongressDetails | null): string {
	return details ? `${details.organ} · ${details.ordinal}` : '';
}
