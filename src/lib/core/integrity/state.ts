import type { Contest } from '../contest/contest';
import type { Logged } from '../log/catalogue';
import type { IntegrityFact } from './events';

/** A contest after its code was read aloud: nothing of the count changes, and so neither does the code. */
export function evolveIntegrity(contest: Contest, event: Logged<IntegrityFact['type']>): Contest {
	const { code, by } = event.data;
	return { ...contest, codeMatches: [...contest.codeMatches, { code, by }] };
}
