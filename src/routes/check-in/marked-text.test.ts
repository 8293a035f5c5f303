import { describe, expect, it } from 'vitest';
import { piecesOf } from './marked-text';

describe('piecesOf', () => {
	it.each([
		['nothing asked', undefined, ['Đỗ Bích Ngọc']],
		['the start', [{ from: 0, to: 2 }], ['[Đỗ]', ' Bích Ngọc']],
		['the end', [{ from: 8, to: 12 }], ['Đỗ Bích ', '[Ngọc]']],
		[
			'two, out of order',
			[
				{ from: 8, to: 10 },
				{ from: 3, to: 7 }
			],
			['Đỗ ', '[Bích]', ' ', '[Ng]', 'ọc']
		],
		[
			'overlapping',
			[
				{ from: 3, to: 7 },
				{ from: 3, to: 5 }
			],
			['Đỗ ', '[Bích]', ' Ngọc']
		]
	])('%s', (_case, spans, expected) => {
		const pieces = piecesOf('Đỗ Bích Ngọc', spans);
		expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(expected);
	});
});
