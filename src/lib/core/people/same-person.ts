/** The same name, however it is spaced, composed or capitalised. */
export function isSamePerson(one: string, other: string): boolean {
	const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
	return plain(one) === plain(other);
}
