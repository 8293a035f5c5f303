/** The mark a byte adds to the letter before it, as windows-1252 shows the byte (small form). */
const MARKS: Readonly<Record<string, string>> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323'
};
const TONES = 'ùøûõï';
const BREVE = 'êéèúüë';
const CIRCUMFLEX = 'âáàåãä';
/** Which marks a letter can carry. "ô" stands for ơ and "ö" for ư. */
const CARRIES: Readonly<Record<string, string>> = {
	a: TONES + BREVE + CIRCUMFLEX,
	e: TONES + CIRCUMFLEX,
	o: TONES + CIRCUMFLEX,
	u: TONES,
	y: 'ùøûõ',
	ô: TONES,
	ö: TONES
};
/** Letters that are one byte. */
const ALONE: Readonly<Record<string, string>> = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ'
};

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

/** One letter with its mark, in the case of the letter; the mark byte may be in either case. */
function compose(letter: string, mark: string): string {
	const small = letter.toLowerCase();
	const composed = ((ALONE[small] ?? small) + mark).normalize('NFC');
	return isSmall(letter) ? composed : composed.toUpperCase();
}

/** Text typed in a VNI font (`VNI-Times`), as Unicode: "Nguyeãn Vaên Aùnh" → "Nguyễn Văn Ánh". */
export function fromVni(text: string): string {
	let out = '';
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		const next = text.charAt(at + 1).toLowerCase();
		const isMarked = next !== '' && (CARRIES[letter.toLowerCase()] ?? '').includes(next);
		out += compose(letter, isMarked ? (MARKS[next] ?? '') : '');
		if (isMarked) at += 1;
	}
	return out;
}
