import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALTERNATE_DELEGATES, OFFICIAL_DELEGATES } from '$lib/sample/people';
import { decodeColumn, detectEncoding } from './encoding';
import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

const SAMPLE = [...OFFICIAL_DELEGATES, ...ALTERNATE_DELEGATES];

/** The 67 letters beyond a to z in the order of the alphabet, level tone first. */
const SMALL = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'];

/** The same letters as byte values, written from the published charts of the two codes. */
const TCVN3_BYTES = [
	0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca,
	0xcb, 0xae, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc,
	0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb,
	0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb,
	0xfc, 0xfd, 0xfe
];
const TCVN3_CAPITALS = { Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 };
const VNI_PAIRS =
	'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò ' +
	'oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î';

const tcvn3Of = (letter: string): string => {
	const at = SMALL.indexOf(letter);
	return at < 0 ? letter : String.fromCharCode(TCVN3_BYTES[at] ?? 0);
};
const vniOf = (letter: string): string => {
	const at = SMALL.indexOf(letter.toLowerCase());
	const pair = VNI_PAIRS.split(' ')[at];
	if (pair === undefined) return letter;
	return letter === letter.toLowerCase() ? pair : pair.toUpperCase();
};
const encode = (text: string, letterOf: (letter: string) => string): string =>
	[...text].map(letterOf).join('');
/** A name as an ABC font takes it: capitals with a tone lose their height. */
const inTcvn3 = (name: string): string =>
	encode(name, (letter) => {
		const capital = TCVN3_CAPITALS[letter as keyof typeof TCVN3_CAPITALS] as number | undefined;
		return capital
			? String.fromCharCode(capital)
			: tcvn3Of(letter.toLowerCase()) === letter.toLowerCase()
				? letter
				: tcvn3Of(letter.toLowerCase());
	});

describe('all 134 letters', () => {
	test('there are 67 small ones and 67 capitals', () => {
		expect(new Set(SMALL).size).toBe(67);
		expect(new Set(SMALL.map((letter) => letter.toUpperCase())).size).toBe(67);
		expect(TCVN3_BYTES).toHaveLength(67);
		expect(VNI_PAIRS.split(' ')).toHaveLength(67);
	});

	test.each(SMALL)('%s in both codes and both cases', (letter) => {
		expect(fromTcvn3(tcvn3Of(letter))).toBe(letter);
		expect(fromTcvn3(`XX ${tcvn3Of(letter)}`)).toBe(
			/[ăâđêôơư]/.test(letter) ? `XX ${letter}` : `XX ${letter.toUpperCase()}`
		);
		expect(fromVni(vniOf(letter))).toBe(letter);
		expect(fromVni(vniOf(letter.toUpperCase()))).toBe(letter.toUpperCase());
	});

	test.each(Object.entries(TCVN3_CAPITALS))(
		'the capital %s has a TCVN3 code of its own',
		(letter, byte) => {
			expect(fromTcvn3(String.fromCharCode(byte))).toBe(letter);
		}
	);
});

describe('known phrases', () => {
	test.each([
		['NguyÔn V¨n ¸nh', 'Nguyễn Văn ánh'],
		['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
		['§¶ng bé ph­êng Ngäc L©m', 'Đảng bộ phường Ngọc Lâm'],
		['NGUYÔN THÞ BÝCH HåNG', 'NGUYỄN THỊ BÍCH HỒNG'],
		['Hµ Vò', 'Hà Vũ'],
		['TrÇn ThÞ Hµ, chi bé 1', 'Trần Thị Hà, chi bộ 1']
	])('TCVN3: %s', (typed, meant) => {
		expect(fromTcvn3(typed)).toBe(meant);
	});

	test.each([
		['Nguyeãn Vaên Aùnh', 'Nguyễn Văn Ánh'],
		['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
		['NGUYEÃN THÒ BÍCH HOÀNG', 'NGUYỄN THỊ BÍCH HỒNG'],
		['Ñaûng boä phöôøng Ngoïc Laâm', 'Đảng bộ phường Ngọc Lâm'],
		['Traàn Thò Myõ Kyø', 'Trần Thị Mỹ Kỳ']
	])('VNI: %s', (typed, meant) => {
		expect(fromVni(typed)).toBe(meant);
	});
});

describe('recognising', () => {
	test.each([...new Set(SAMPLE.flatMap(({ name, cell, position }) => [name, cell, position]))])(
		'“%s” is Unicode, composed or not',
		(text) => {
			expect(detectEncoding([text])).toBeNull();
			expect(detectEncoding([text.normalize('NFD')])).toBeNull();
		}
	);

	test.each([
		'John Smith',
		'José García',
		'François Müller',
		'Zoë Brontë',
		'Chloé René',
		'Y Ngông Niê Kdăm',
		"K'Brêm",
		'Hoà',
		'Thuý Hoá',
		'ABC 123',
		'Á Ä Ö'
	])('“%s” is left alone', (text) => {
		expect(detectEncoding([text])).toBeNull();
	});

	test('a roll typed in either code comes back whole, capitals as the font could keep them', () => {
		const names = SAMPLE.map(({ name }) => name);
		const vni = names.map((name) => encode(name, vniOf));
		expect(detectEncoding(vni)).toBe('vni');
		expect(decodeColumn(vni, 'vni')).toEqual(names);
		const tcvn3 = names.map(inTcvn3);
		expect(detectEncoding(tcvn3)).toBe('tcvn3');
		const fold = (name: string): string => name.toLowerCase();
		expect(decodeColumn(tcvn3, 'tcvn3').map(fold)).toEqual(names.map(fold));
	});

	test('any few names of the roll are enough', () => {
		const withMarks = SAMPLE.map(({ name }) => name);
		fc.assert(
			fc.property(fc.subarray(withMarks, { minLength: 3, maxLength: 6 }), (names) => {
				expect(detectEncoding(names.map((name) => encode(name, vniOf)))).toBe('vni');
				expect(detectEncoding(names.map(inTcvn3))).toBe('tcvn3');
			}),
			{ seed: 244 }
		);
	});

	test('Unicode rows among old ones stay; a word that reads either way follows its column', () => {
		const column = ['Nguyeãn Vaên Aùnh', 'Nguyễn Thị Hòa', 'Hoà', 'Traàn Thò Laïi'];
		expect(decodeColumn(column, 'vni')).toEqual([
			'Nguyễn Văn Ánh',
			'Nguyễn Thị Hòa',
			'Hồ',
			'Trần Thị Lại'
		]);
		const mostlyUnicode = ['Nguyễn Thị Hoà', 'Lê Thị Hoà', 'Hoà', 'Traàn Thò Laïi'];
		expect(decodeColumn(mostlyUnicode, 'vni').slice(0, 3)).toEqual(mostlyUnicode.slice(0, 3));
	});
});

test('syllables: every word of the sample roll is one, foreign words are not', () => {
	for (const { name } of SAMPLE)
		for (const word of name.split(' ')) expect([word, isSyllable(word)]).toEqual([word, true]);
	for (const word of ['NguyÔn', 'Vaên', 'Smith', 'Müller', 'Vâ', 'Hå', 'cà́', 'tằc'])
		expect([word, isSyllable(word)]).toEqual([word, false]);
});
