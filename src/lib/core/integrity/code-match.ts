import type { Contest } from '../contest/contest';

/** Two tellers heard the same code from two devices. */
export interface CodeMatch {
	/** Of that moment: a count that changed since has another. */
	readonly code: string;
	readonly by: readonly [string, string];
}

/** Who read this very code from two devices; `null` while nobody did, or where the count changed since. */
export function matchOf(
	{ codeMatches }: Pick<Contest, 'codeMatches'>,
	code: string
): CodeMatch | null {
	return codeMatches.findLast((match) => match.code === code) ?? null;
}
