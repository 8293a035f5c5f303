/**
 * TCVN 5712:1993 VN3, the code of the ABC fonts (`.VnTime`), as windows-1252 shows its bytes.
 * Bytes A1 to FE in order; a dot is a byte without a letter.
 */
const FROM_A1 =
	'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const LETTERS = new Map(
	[...FROM_A1]
		.map((letter, at) => [String.fromCharCode(0xa1 + at), letter] as const)
		.filter(([, letter]) => letter !== '.')
);

/** Small letters: those of ASCII, and those whose capitals have a code of their own. */
const SMALL = /[a-z\u00a8-\u00ae]/;
const CAPITALS = /[A-Z\u00a1-\u00a7]{2}|[A-Z\u00a1-\u00a7][^\s]+[A-Z\u00a1-\u00a7]/;

/**
 * Text typed in an ABC font, as Unicode. A capital with a tone has no code of its own: it is typed as
 * the small letter and set in a capitals font (`.VnTimeH`), so a text in capitals is one whose other
 * letters are.
 */
export function fromTcvn3(text: string): string {
	const decoded = [...text].map((code) => LETTERS.get(code) ?? code).join('');
	return CAPITALS.test(text) && !SMALL.test(text) ? decoded.toUpperCase() : decoded;
}
