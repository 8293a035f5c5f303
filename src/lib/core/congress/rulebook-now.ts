import { rulebookOf, type Rulebook } from '../rulebook/rulebook';
import type { CongressState } from './state';

/** The regulation the congress runs under; the one in force today until its details are known. */
export function rulebookNow({ details }: CongressState): Rulebook {
	return rulebookOf(details?.rulebook ?? '190-QD/TW');
}
