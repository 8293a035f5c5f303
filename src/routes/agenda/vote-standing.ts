import { requiredVotes, votesOf, type AgendaEntry } from '$lib/core/agenda/agenda';
import { isCarried } from '$lib/core/hand-vote/hand-vote';
import type { Settings } from '$lib/core/rulebook/settings';
import type { VoteStanding } from '$lib/i18n/agenda';

/** Where the votes of an item stand: one lost is told before one missing. */
export function standingOf({ kind, votes }: AgendaEntry, settings: Settings): VoteStanding {
	const taken = votesOf(kind).flatMap((subject) => votes[subject] ?? []);
	if (taken.some((vote) => !isCarried(vote, settings))) return 'lost';
	if (requiredVotes(kind).some((subject) => !votes[subject])) return 'missing';
	return taken.length > 0 ? 'carried' : 'optional';
}
