import {
	whereaboutsOf,
	type AttendanceBook,
	type Whereabouts
} from '$lib/core/check-in/attendance';
import { SEARCH_FIELDS, type Found, type SearchField } from '$lib/core/check-in/search';
import type { Delegate } from '$lib/core/congress/delegate';

/** How the desk looks at the roll. */
export type View = 'search' | 'cell' | 'seat' | 'number';
export const VIEWS: readonly View[] = ['search', 'cell', 'seat', 'number'];

export const FIELDS_OF: Readonly<Record<View, readonly SearchField[]>> = {
	search: SEARCH_FIELDS,
	cell: SEARCH_FIELDS,
	seat: ['seat'],
	number: ['number']
};

const WAITING: Readonly<Record<Whereabouts, number>> = {
	expected: 0,
	left: 1,
	absent: 2,
	present: 3
};
const BEHIND_DELEGATES = 10;
const bySeat = new Intl.Collator('vi', { numeric: true });

/** Who is still to come first; an alternate is not expected in the hall, so after every delegate. */
function waitingOf({ id, standing }: Delegate, book: AttendanceBook): number {
	return WAITING[whereaboutsOf(book.get(id))] + (standing === 'alternate' ? BEHIND_DELEGATES : 0);
}

function compareSeats(one: Delegate, other: Delegate): number {
	return (
		Number(one.seat === '') - Number(other.seat === '') || bySeat.compare(one.seat, other.seat)
	);
}

/** The list as it stands while nothing is asked. */
export function arrange(
	found: readonly Found[],
	view: View,
	book: AttendanceBook
): readonly Found[] {
	switch (view) {
		case 'search':
			return found.toSorted(
				(one, other) => waitingOf(one.delegate, book) - waitingOf(other.delegate, book)
			);
		case 'seat':
			return found.toSorted((one, other) => compareSeats(one.delegate, other.delegate));
		case 'number':
			return found.toSorted((one, other) => one.delegate.number - other.delegate.number);
		case 'cell':
			return found;
	}
}
