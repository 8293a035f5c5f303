import { SvelteMap } from 'svelte/reactivity';
import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import type { Person } from '$lib/core/people/person';
import {
	candidateOf,
	matchCandidates,
	strangerOf,
	type CandidateMatch
} from '$lib/import/candidates';
import { ListReading } from './list-reading.svelte';
import { mintId } from './mint';

/** Who a name of the list is: somebody of the roll, nobody of it, or not taken over. */
export type CandidateChoice = PersonId | 'stranger' | 'leave';

/** A list of candidates, each name matched to the roll. */
export class CandidateImport {
	readonly list = new ListReading();
	readonly #choices = new SvelteMap<number, CandidateChoice>();

	readonly matches = $derived.by(() => matchCandidates(this.list.reading.drafts, this.roll()));
	/** What stands in the way: only names; a list of candidates needs no cell. */
	readonly problems = $derived(
		this.list.reading.problems.filter(({ problem }) => problem.kind !== 'cell-missing')
	);
	readonly asked = $derived(this.matches.filter(({ kind }) => kind !== 'certain'));
	readonly isReady = $derived(
		this.matches.length > 0 &&
			this.problems.length === 0 &&
			this.matches.every((match) => this.choiceOf(match) !== undefined)
	);

	constructor(private readonly roll: () => Iterable<Delegate>) {}

	choiceOf({ kind, draft, people }: CandidateMatch): CandidateChoice | undefined {
		return this.#choices.get(draft.line) ?? (kind === 'certain' ? people[0]?.id : undefined);
	}

	choose(line: number, choice: CandidateChoice): void {
		this.#choices.set(line, choice);
	}

	/** The candidates as decided, in the order of the list. */
	people(): readonly Person[] {
		return this.matches.flatMap((match) => {
			const choice = this.choiceOf(match);
			if (choice === undefined || choice === 'leave') return [];
			if (choice === 'stranger') return [strangerOf(match.draft, mintId<PersonId>())];
			return match.people.filter(({ id }) => id === choice).map(candidateOf);
		});
	}

	close(): void {
		this.list.close();
		this.#choices.clear();
	}
}

/** Somebody who is on no list: a name, and nothing else known. */
export function personNamed(name: string): Person {
	const nothing = { gender: null, born: null, education: null, incumbent: false, position: '' };
	return { id: mintId<PersonId>(), name: name.normalize('NFC'), ...nothing };
}

export { candidateOf } from '$lib/import/candidates';
export type { CandidateMatch } from '$lib/import/candidates';
