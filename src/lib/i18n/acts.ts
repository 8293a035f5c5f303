import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Names } from './act-words';
import { actsEn } from './acts-en';
import { actsVi } from './acts-vi';
import { language } from './language.svelte';

/** Names as the congress has them now; an id nobody knows any more says so by itself. */
function namesIn(state: CongressState): Names {
	const listed = state.contests.flatMap(({ candidates }) => candidates);
	return {
		person: (id) =>
			state.roll.get(id)?.name ?? listed.find((person) => person.id === id)?.name ?? id,
		contest: (id) => contestOf(state, id)?.plan.title ?? id,
		item: (id) => state.agenda.entries.find((entry) => entry.id === id)?.title ?? id
	};
}

/** An act of the log in one line, told with the names of the congress. */
export function actText(event: LoggedEvent, state: CongressState): string {
	const words = language.current === 'vi' ? actsVi : actsEn;
	const say = words[event.type] as (data: unknown, names: Names) => string;
	return say(event.data, namesIn(state));
}
