import type { CongressState } from '../congress/state';
import { isSameName } from '../people/name-order';
import type { Person } from '../people/person';

/** A bare year agrees with any day of that year; what nobody stated agrees with everything. */
function mayBeBorn(one: Person['born'], other: Person['born']): boolean {
	return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

const mayBe = (one: Person, other: Person): boolean =>
	isSameName(one.name, other.name) &&
	mayBeBorn(one.born, other.born) &&
	(one.gender === null || other.gender === null || one.gender === other.gender);

/** Everybody a list of the congress says sat on the outgoing committee. */
function incumbentsIn({ roll, contests }: CongressState): readonly Person[] {
	const listed = contests.flatMap(({ candidates, nominations, plan }) => [
		...candidates,
		...nominations.prepared,
		...plan.exOfficio
	]);
	return [...roll.values(), ...listed].filter(({ incumbent }) => incumbent);
}

/**
 * The member of the outgoing committee that somebody typed in by name may be: the same name, and
 * nothing known of them that differs. Whether it is the same person nobody can tell from here.
 */
export function incumbentLike(state: CongressState, person: Person): Person | null {
	if (state.roll.has(person.id)) return null;
	const like = incumbentsIn(state).find((known) => known.id !== person.id && mayBe(known, person));
	return like ?? null;
}
