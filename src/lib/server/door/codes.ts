import type { Random } from './tokens';

/** Digits and capitals that nobody mistakes for each other when read aloud or from a wall: no 0 O, 1 I L, 5 S, 8 B, U V. */
const LETTERS = '234679ACDEFGHJKMNPQRTWXYZ';
const LENGTH = 8;
/** Bytes from here on would make the first letters likelier than the last. */
const EVEN = 256 - (256 % LETTERS.length);

/** A fresh code: `K7MF-2QXD`. */
export function mintCode(random: Random): string {
	let code = '';
	while (code.length < LENGTH)
		for (const byte of random(LENGTH))
			if (byte < EVEN && code.length < LENGTH) code += LETTERS[byte % LETTERS.length];
	return written(code);
}

function written(code: string): string {
	return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** The code that somebody typed, as the hub keeps it: any case, with or without the dash; `null` for none. */
export function readCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[\s-]/g, '');
	const isCode = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter));
	return isCode ? written(code) : null;
}
