import type { CongressDetails } from './events';

/** Before the name of everything that a rehearsal leaves: files, lists, other devices' screens. */
export const REHEARSAL_WORD = 'TẬP DƯỢT';

/** What a congress is called in a list of congresses; empty before it is described. */
export function nameOf(details: CongressDetails | null): string {
	if (!details) return '';
	const { organ, ordinal, rehearses } = details;
	const name = `${organ} · ${ordinal}`;
	return rehearses ? `${REHEARSAL_WORD} ${rehearses.code} · ${name}` : name;
}
