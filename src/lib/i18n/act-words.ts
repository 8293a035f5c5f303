import type { AgendaItemId, ContestId, PersonId } from '$lib/core/basics/ids';
import type { DataOf, FactType } from '$lib/core/log/catalogue';

/** What the ids of an act are called: people, contests, items of the agenda. */
export interface Names {
	readonly person: (id: PersonId) => string;
	readonly contest: (id: ContestId) => string;
	readonly item: (id: AgendaItemId) => string;
}

/** Every act of the log in one short line, as one tells it to a colleague. */
export type ActWords = {
	readonly [Type in FactType]: (data: DataOf<Type>, names: Names) => string;
};
