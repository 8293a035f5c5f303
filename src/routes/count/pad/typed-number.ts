/** What a digit key leads to: names struck now, and digits that wait for the next key. */
export interface Typed {
	readonly strike: readonly number[];
	readonly typed: string;
}

/** True while another digit could still make it a name on the list ("1" with 10 names or more). */
function couldGrow(typed: string, names: number): boolean {
	return Number(typed) * 10 <= names;
}

/**
 * Adds a digit to what is typed. A number is struck as soon as no longer one on the list begins with
 * it: with 17 names "9" strikes at once, "1" waits, "12" strikes 12, and "1" then "9" strikes 1 and 9.
 */
export function typeDigit(typed: string, digit: string, names: number): Typed {
	const both = Number(typed + digit);
	if (typed !== '' && both > names) {
		const next = typeDigit('', digit, names);
		return { strike: [Number(typed), ...next.strike], typed: next.typed };
	}
	if (both === 0 || both > names) return { strike: [], typed: '' };
	return couldGrow(String(both), names)
		? { strike: [], typed: String(both) }
		: { strike: [both], typed: '' };
}
