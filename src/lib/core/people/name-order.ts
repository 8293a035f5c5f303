const collator = new Intl.Collator('vi', { sensitivity: 'variant' });

/** Composed letters, single spaces. */
function tidy(name: string): string {
	return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** "Tên": the last word of a Vietnamese name. */
export function givenName(name: string): string {
	return tidy(name).split(' ').at(-1) ?? '';
}

/**
 * A, B, C order "theo vần tên": given name first, then family and middle names
 * (the form's "xếp theo thứ tự tên người theo vần A, B, C"; its article is unconfirmed, rules.md §3).
 */
export function byGivenName(
	one: { readonly name: string },
	other: { readonly name: string }
): number {
	return (
		collator.compare(givenName(one.name), givenName(other.name)) ||
		collator.compare(tidy(one.name), tidy(other.name))
	);
}

/** People in that order; quicker than sorting by `byGivenName`, for each name is taken apart once. */
export function inNameOrder<Person extends { readonly name: string }>(
	people: Iterable<Person>
): Person[] {
	const keyed = [...people].map((person) => ({
		person,
		given: givenName(person.name),
		full: person.name.normalize('NFC')
	}));
	keyed.sort(
		(one, other) =>
			collator.compare(one.given, other.given) || collator.compare(one.full, other.full)
	);
	return keyed.map(({ person }) => person);
}

/** The same name as people type it: marks, capitals and spaces aside. */
export function isSameName(one: string, other: string): boolean {
	return foldAccents(tidy(one)) === foldAccents(tidy(other));
}

/** Letters without marks, in lower case, so that typing "ngoc" finds "Ngọc" and "dat" finds "Đạt". */
export function foldAccents(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
