/** What a digit key leads to: names meant now, and digits that wait for the next key. */
export interface Typed {
	readonly meant: readonly number[];
	readonly typed: string;
}

/** True while another digit could still make it a name on the list ("1" with 10 names or more). */
function couldGrow(typed: string, names: number): boolean {
	return Number(typed) * 10 <= names;
}

/**
 * Adds a digit to what is typed. A number is meant as soon as no longer one on the list begins with
 * it: with 17 names "9" strikes at once, "1" waits, "12" strikes 12, and "1" then "9" strikes 1 and 9.
 */
export function typeDigit(typed: string, digit: string, names: number): Typed {
	const both = Number(typed + digit);
	if (typed !== '' && both > names) {
		const next = typeDigit('', digit, names);
		return { meant: [Number(typed), ...next.meant], typed: next.typed };
	}
	if (both === 0 || both > names) return { meant: [], typed: '' };
	return couldGrow(String(both), names)
		? { meant: [], typed: String(both) }
		: { meant: [both], typed: '' };
}
