const HEX = 16;

/** A fresh random id. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
export function mintId<Id extends string>(): Id {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(HEX).padStart(2, '0')).join('') as Id;
}
