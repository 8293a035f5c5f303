import { describe, expect, it } from 'vitest';
import { boxed, claimed, entryOf, type SheetSaid } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { recordTotals } from './paper-count';

/** The papers of the first batch as a tally sheet has them: x...., .x..., ....x twice. */
const RIGHT: SheetSaid = { valid: 4, votes: [3, 3, 4, 4, 2] };

function entering(story: Story, said: SheetSaid) {
	const totals = { grounds: {}, ...said };
	const decision = story.asks(recordTotals, { ...entryOf(1), totals, isConfirmed: false });
	return decision.ok ? null : decision.refused;
}

describe('what cannot be on a tally sheet', () => {
	const open = () => claimed(boxed(), 1);

	it.each<[string, SheetSaid, object]>([
		['another list', { valid: 4, votes: [4] }, { kind: 'marks-do-not-fit', names: 5 }],
		['a ground that is none', { ...RIGHT, grounds: { 'own-2': 1 } }, { kind: 'unknown-ground' }],
		['a ground of another form', { ...RIGHT, grounds: { blank: 1 } }, { kind: 'unknown-ground' }],
		[
			'a figure below zero',
			{ valid: 4, votes: [3, -1, 4, 4, 2] },
			{ kind: 'figure-not-a-count', figure: 'votes-2', name: 'Trần Thị Bích' }
		],
		[
			'half a ballot',
			{ ...RIGHT, valid: 3.5 },
			{ kind: 'figure-not-a-count', figure: 'valid', name: '' }
		],
		[
			'a ground of the congress below zero',
			{ ...RIGHT, grounds: { 'own-1': -1 } },
			{ kind: 'figure-not-a-count', figure: 'own-1', name: 'Đánh dấu bằng bút chì' }
		],
		[
			'more votes than valid ballots',
			{ valid: 4, votes: [3, 3, 4, 5, 1] },
			{ kind: 'votes-exceed-valid', name: 'Nguyễn Minh Dũng', votes: 5, valid: 4 }
		],
		[
			'more votes than seats allow',
			{ valid: 4, votes: [4, 3, 4, 4, 2] },
			{ kind: 'votes-exceed-seats', votes: 17, most: 16 }
		],
		[
			'a valid ballot for nobody',
			{ valid: 4, votes: [3, 0, 0, 0, 0] },
			{ kind: 'votes-below-valid', votes: 3, valid: 4 }
		],
		['nothing', { valid: 0, votes: [0, 0, 0, 0, 0] }, { kind: 'entry-empty' }],
		[
			'another number than the hand count',
			{ ...RIGHT, grounds: { overvote: 1 } },
			{ kind: 'entry-differs-from-count', keyed: 5, size: 4 }
		]
	])('%s', (_, said, refused) => {
		expect(entering(open(), said)).toMatchObject(refused);
	});

	it('is nothing on the right one', () => {
		expect(entering(open(), RIGHT)).toBeNull();
	});

	it('is entered only by whoever took the entry', () => {
		expect(entering(boxed(), RIGHT)).toEqual({ kind: 'batch-not-claimed', batch: 1 });
	});
});
