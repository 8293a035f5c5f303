import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import type { Person } from '$lib/core/people/person';
import type { DelegateDraft } from './delegates';
import { foldName } from './duplicates';

/** A name of an imported list beside the people of the roll it may mean. */
export interface CandidateMatch {
	readonly draft: DelegateDraft;
	/** `certain`: one person of exactly that name; `asked`: near or several; `stranger`: nobody. */
	readonly kind: 'certain' | 'asked' | 'stranger';
	readonly people: readonly Delegate[];
}

const exact = (name: string): string => name.normalize('NFC').toLowerCase();

function narrowed(people: readonly Delegate[], draft: DelegateDraft): readonly Delegate[] {
	const { born } = draft;
	if (people.length < 2 || !born) return people;
	const alike = people.filter(
		(person) =>
			person.born !== null && (person.born.startsWith(born) || born.startsWith(person.born))
	);
	return alike.length > 0 ? alike : people;
}

/** Finds each name of a list on the roll; accents decide, then the birth where the list gives it. */
export function matchCandidates(
	drafts: readonly DelegateDraft[],
	roll: Iterable<Delegate>
): readonly CandidateMatch[] {
	const people = [...roll];
	return drafts.map((draft) => {
		const same = people.filter(({ name }) => exact(name) === exact(draft.name));
		const near = people.filter(({ name }) => foldName(name) === foldName(draft.name));
		const meant = narrowed(same.length > 0 ? same : near, draft);
		if (meant.length === 0) return { draft, kind: 'stranger', people: [] };
		const isCertain = same.length > 0 && meant.length === 1;
		return { draft, kind: isCertain ? 'certain' : 'asked', people: meant };
	});
}

/** Somebody of the roll as a list of candidates states a person. */
export function candidateOf(delegate: Delegate): Person {
	const { id, name, gender, born, education, incumbent, position } = delegate;
	return { id, name, gender, born, education, incumbent, position };
}

/** Somebody who is not on the roll, as the file states them. */
export function strangerOf(draft: DelegateDraft, id: PersonId): Person {
	const { name, gender, born, education, incumbent, position } = draft;
	return { id, name, gender, born, education, incumbent, position };
}
