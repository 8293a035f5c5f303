import { describe, expect, it } from 'vitest';
import { freshBatch, type Ballot } from './batch';
import { compareEntries } from './compare';
import { differencesIn, sheetsOf, type Difference } from './sheets';

/** One letter for each ballot: its marks; `!` before it, signed; `?` after it, doubtful. */
function stackOf(letters: string): Ballot[] {
	return [...letters.matchAll(/(!?)(\w)(\??)/g)].map(([, signed, marks, doubt]) => ({
		marks: marks!,
		ground: signed ? 'signed' : null,
		doubt: doubt ? 'Nét gạch mờ' : null,
		ruling: null
	}));
}

function entry(number: 1 | 2, letters: string) {
	const ballots = stackOf(letters);
	const by = String(number);
	return {
		entry: number,
		by,
		keyers: [by],
		ballots,
		totals: null,
		isFinished: true,
		startedAt: 0,
		lastAt: 0
	};
}

function compared(first: string, second: string) {
	const entries = [entry(1, first), entry(2, second)];
	const batch = { ...freshBatch(1, first.length), entries };
	const sheets = sheetsOf(batch)!;
	return { sheets, differences: differencesIn({ ...batch, sheets }) };
}

const differs = (place: number): Difference => ({ kind: 'read-differently', place });
const missing = (place: number, of: 1 | 2, after: number): Difference => ({
	kind: 'missing',
	place,
	entry: of,
	after
});

describe('two entries of one batch', () => {
	it.each<[string, string, string, readonly Difference[]]>([
		['are equal', 'abcd', 'abcd', []],
		['are empty', '', '', []],
		['one misread in the second', 'abcd', 'abxd', [differs(3)]],
		['one misread in the first', 'axcd', 'abcd', [differs(2)]],
		['misread by both in two ways', 'axcd', 'aycd', [differs(2)]],
		['two misread, in different places', 'xbcd', 'abcy', [differs(1), differs(4)]],
		['another ground', 'ab!cd', 'abcd', [differs(3)]],
		['the same ground, whatever its marks', 'ab!cd', 'ab!xd', []],
		['one missing in the second', 'abcd', 'abd', [missing(3, 2, 2)]],
		['one missing in the first', 'acd', 'abcd', [missing(2, 1, 1)]],
		['the first one missing', 'abcd', 'bcd', [missing(1, 2, 0)]],
		['the last one missing', 'abc', 'abcd', [missing(4, 1, 3)]],
		['one keyed twice in the first', 'abbcd', 'abcd', [missing(3, 2, 2)]],
		['one keyed twice in the second', 'abcd', 'abccd', [missing(4, 1, 3)]],
		['two neighbours swapped', 'abcd', 'acbd', []],
		['one moved far down', 'abcdefg', 'acdefgb', []],
		['one moved far up', 'abcdefg', 'gabcdef', []],
		['the whole stack upside down', 'abcdefg', 'gfedcba', []],
		['upside down with doubles', 'abcc', 'ccba', []],
		['two swaps', 'abcdef', 'badcfe', []],
		['a round of three', 'abcd', 'cabd', []],
		['one missing, another misread', 'abcdef', 'acdxf', [missing(2, 2, 1), differs(5)]],
		['one misread, another missing', 'abcdef', 'axcdf', [differs(2), missing(5, 2, 4)]],
		['both lack another one', 'acdefg', 'abcdeg', [missing(2, 1, 1), missing(6, 2, 5)]],
		['a swap and a misread beside it', 'abcdef', 'bacxef', [differs(4)]],
		['swapped, and one of the two misread', 'abcd', 'xacd', [differs(1), differs(2)]],
		['doubtful in the first', 'ab?cd', 'abcd', []],
		['doubtful in the second, read otherwise', 'abcd', 'abx?d', [differs(3)]],
		['doubtful in both', 'ab?cd', 'ax?cd', []],
		['doubtful and swapped', 'ab?cd', 'bacd', []],
		['doubtful, and another misread', 'ab?cd', 'abcx', [differs(4)]]
	])('%s: %s, %s', (_, first, second, expected) =>
		expect(compared(first, second).differences).toEqual(expected)
	);

	it('put a doubtful ballot on the docket, the first person’s word before the second’s', () => {
		const standings = (first: string, second: string) =>
			compared(first, second).sheets.map(({ standing, reading }) => `${standing} ${reading}`);
		expect(standings('ab?c', 'abc')).toEqual(['agreed 1', 'doubtful 1', 'agreed 1']);
		expect(standings('abc', 'ab?c')).toEqual(['agreed 1', 'doubtful 2', 'agreed 1']);
		expect(standings('abc', 'ax?c')).toEqual(['agreed 1', 'differs 3', 'agreed 1']);
		expect(standings('ab?c', 'ax?c')).toEqual(['agreed 1', 'doubtful 1', 'agreed 1']);
	});

	it('pair a ballot that was moved with itself, wherever it lies', () => {
		const pairs = compareEntries(stackOf('abcde'), stackOf('bcdea'));
		const places = pairs.map(({ first, second, isMoved }) => [first, second, isMoved]);
		expect(places).toEqual([
			[1, 5, true],
			[2, 1, false],
			[3, 2, false],
			[4, 3, false],
			[5, 4, false]
		]);
	});

	it('never hide a ballot read wrong in one place behind its double in another', () => {
		// The first person read sheet 1 as x, the second read sheet 4 as x: both are to be looked at.
		expect(compared('xbcd', 'abcx').differences).toEqual([differs(1), differs(4)]);
	});
});
