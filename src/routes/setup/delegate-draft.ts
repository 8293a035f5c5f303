import { fromVietnameseOrder, inVietnameseOrder, isPlainDate } from '$lib/core/basics/plain-date';
import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate, Duty } from '$lib/core/congress/delegate';

/** A delegate as the form holds them: numbers and dates as typed. */
export interface DelegateDraft extends Omit<Delegate, 'id' | 'number' | 'born' | 'duty'> {
	readonly duty: Duty | null;
	readonly number: number | null;
	readonly born: string;
}

/** The form for somebody of the roll, or for somebody new with the next free badge. */
export function draftOf(delegate: Delegate | null, roll: Iterable<Delegate>): DelegateDraft {
	if (delegate) {
		const born = delegate.born ? inVietnameseOrder(delegate.born) : '';
		return { ...delegate, born, duty: delegate.duty ?? null };
	}
	const highest = [...roll].reduce((most, { number }) => Math.max(most, number), 0);
	return {
		name: '',
		gender: null,
		born: '',
		education: null,
		incumbent: false,
		position: '',
		number: highest + 1,
		cell: '',
		standing: 'official',
		mandate: 'elected',
		seat: '',
		duty: null
	};
}

/** True for an empty field, a day, or a year alone. */
export function isBirth(text: string): boolean {
	return text.trim() === '' || bornOf(text) !== null;
}

function bornOf(text: string): string | null {
	const typed = text.trim();
	if (/^\d{4}$/.test(typed)) return isPlainDate(typed) ? typed : null;
	return fromVietnameseOrder(typed);
}

/** The delegate the form describes; a badge that is no number stays what it was. */
export function delegateOf(draft: DelegateDraft, id: PersonId, number: number): Delegate {
	const { duty, ...particulars } = draft;
	const name = draft.name.normalize('NFC').replace(/\s+/g, ' ').trim();
	return {
		...particulars,
		id,
		name,
		number,
		cell: draft.cell.trim(),
		born: bornOf(draft.born),
		...(duty && { duty })
	};
}
