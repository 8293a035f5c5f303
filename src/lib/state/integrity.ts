import { digest } from '$lib/archive/digest';
import type { Contest } from '$lib/core/contest/contest';
import { integrityOf } from '$lib/core/integrity/integrity-code';

/** The integrity code of a contest as this device holds it. */
export function codeOf(contest: Contest) {
	return integrityOf(contest, digest);
}
