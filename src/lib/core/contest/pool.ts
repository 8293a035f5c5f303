import type { PersonId } from '../basics/ids';
import { officialDelegates } from '../check-in/attendance-figures';
import type { CongressState } from '../congress/state';
import type { Person } from '../people/person';
import { ballotsFor, electedTo, isConcluded } from './elected';
import type { ContestKind } from './posts';
import type { ContestRefusal } from './refusals';

/** From whom a list is drawn: the official delegates or full members, or those elected to a body before. */
export type Pool =
	'delegates' | 'members' | 'committee' | 'standing-committee' | 'inspection-committee';

/**
 * Everyone on the list must be in each of these; rules.md §5. That delegates stand for the delegation
 * was read; who stands for the committee's own posts was not, or not for every body: settings.
 */
export function poolsOf({ details, settings }: CongressState, kind: ContestKind): readonly Pool[] {
	switch (kind) {
		case 'committee':
			return [];
		case 'delegation':
		case 'alternates':
			return [details?.body === 'members-congress' ? 'members' : 'delegates'];
		case 'standing-committee':
			return settings.standingPool === 'committee' ? ['committee'] : [];
		case 'secretary':
		case 'deputies':
			return [settings.officersPool];
		case 'inspection-committee':
			return settings.inspectionPool === 'committee' ? ['committee'] : [];
		case 'inspection-head':
			return settings.inspectionHead === 'both'
				? ['committee', 'inspection-committee']
				: ['committee'];
	}
}

/** Posts that nobody holds together with this one: their holders are not on its list. */
const APART: { readonly [Kind in ContestKind]?: ContestKind } = {
	alternates: 'delegation',
	deputies: 'secretary'
};

/** The people in a pool; `null` while they are not elected. A meeting on its own knows its members only. */
export function peopleIn(state: CongressState, pool: Pool): readonly Person[] | null {
	const isMeeting = state.details?.body === 'committee-meeting';
	if (pool === 'delegates' || pool === 'members') return officialDelegates(state);
	if (isMeeting && ballotsFor(state, pool).length === 0) return officialDelegates(state);
	return isConcluded(state, pool) ? electedTo(state, pool) : null;
}

/** Who may stand for a post now; `null` where anybody may, or a body before it is not elected. */
export function poolFor(state: CongressState, kind: ContestKind): readonly Person[] | null {
	if (state.details?.rulebook === 'own') return null;
	const pools = poolsOf(state, kind).map((pool) => peopleIn(state, pool));
	const [first, ...rest] = pools;
	if (!first || rest.some((people) => people === null)) return null;
	const apart = holdersApart(state, kind);
	return first.filter(
		({ id }) => !apart.has(id) && rest.every((people) => people?.some((one) => one.id === id))
	);
}

function holdersApart(state: CongressState, kind: ContestKind): ReadonlyMap<PersonId, ContestKind> {
	const other = APART[kind];
	if (!other) return new Map();
	return new Map(electedTo(state, other).map(({ id }) => [id, other]));
}

/** Why a list cannot stand for a post; another body's charter has pools of its own, unknown to us. */
export function poolRefusal(
	state: CongressState,
	kind: ContestKind,
	candidates: readonly Person[]
): ContestRefusal | null {
	if (state.details?.rulebook === 'own') return null;
	for (const pool of poolsOf(state, kind)) {
		const people = peopleIn(state, pool);
		if (!people) return { kind: 'pool-not-elected', pool };
		const ids = new Set(people.map(({ id }) => id));
		const outside = candidates.find(({ id }) => !ids.has(id));
		if (outside) return { kind: 'not-in-pool', name: outside.name, pool };
	}
	const apart = holdersApart(state, kind);
	for (const { id, name } of candidates) {
		const post = apart.get(id);
		if (post) return { kind: 'holds-other-post', name, post };
	}
	return null;
}
