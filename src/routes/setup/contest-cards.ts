import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import { sittingOf } from '$lib/core/contest/electorate';
import { poolRefusal, type Pool } from '$lib/core/contest/pool';
import { MEETING_KINDS, type ContestKind } from '$lib/core/contest/posts';
import { postsOfCommittee } from '$lib/core/meeting/posts';
import { contentsAsked } from './asked';

const BY_CONTENT = ['committee', 'delegation'] as const;
type ByContent = (typeof BY_CONTENT)[number];

/** The cards of step 3: what is elected where, and what is not elected at all. */
export interface ContestCards {
	/** With list and tellers, here. */
	readonly main: readonly ContestKind[];
	/** At the first meeting of the new committee; noted ahead. */
	readonly meeting: readonly ContestKind[];
	/** Not among the contents of this congress. */
	readonly leftOut: readonly ByContent[];
}

/** The cards of a congress of the Party; another body's contests are free and stand in no table. */
export function cardsOf(state: CongressState): ContestCards {
	const { details, contests, settings } = state;
	if (details?.body === 'committee-meeting')
		return { main: postsOfCommittee(state), meeting: [], leftOut: [] };
	const isPlanned = (kind: ContestKind): boolean => contests.some(({ plan }) => plan.kind === kind);
	const isContent = (kind: ByContent): boolean => details?.contents.includes(kind) ?? true;
	const hasAlternates =
		isPlanned('alternates') || (isContent('delegation') && settings.alternates === 'own-ballot');
	const meets = isContent('committee') || MEETING_KINDS.some(isPlanned);
	const posts = meets ? postsOfCommittee(state) : [];
	const isOfCongress = (kind: ContestKind): boolean => sittingOf(state, kind) === 'congress';
	return {
		main: [
			...BY_CONTENT.filter((kind) => isContent(kind) || isPlanned(kind)),
			...(hasAlternates ? (['alternates'] as const) : []),
			...posts.filter(isOfCongress)
		],
		meeting: posts.filter((kind) => !isOfCongress(kind)),
		leftOut: BY_CONTENT.filter((kind) => !isContent(kind))
	};
}

/** The body that must be elected before this post has a list; `null` where the list is made now. */
export function waitsFor(state: CongressState, kind: ContestKind): Pool | null {
	const refusal = poolRefusal(state, kind, []);
	return refusal?.kind === 'pool-not-elected' ? refusal.pool : null;
}

/** True where set-up makes the list: not at a meeting to come, nor before those who may stand are elected. */
export function isListedHere(state: CongressState, kind: ContestKind): boolean {
	return sittingOf(state, kind) === 'congress' && waitsFor(state, kind) === null;
}

/** True where set-up names the tellers. */
export function hasTellersHere(state: CongressState, { plan }: Contest): boolean {
	return sittingOf(state, plan.kind) === 'congress';
}

/** The posts such a congress must have planned; `null` where any one contest is enough. */
export function postsAsked({ details }: CongressState): readonly ByContent[] | null {
	if (!details) return BY_CONTENT;
	return contentsAsked(details)
		? BY_CONTENT.filter((kind) => details.contents.includes(kind))
		: null;
}

/** A ward newly formed reviews and discusses, and elects nobody. */
export function electsNobody(state: CongressState): boolean {
	return postsAsked(state)?.length === 0 && state.contests.length === 0;
}
