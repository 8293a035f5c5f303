import { expect, it } from 'vitest';
import { digest } from '$lib/archive/digest';
import { committeeIn } from '$lib/testing/small-congress';
import {
	boxed,
	countedAgain,
	PAPERS,
	settled,
	sheetsEntered,
	type SheetSaid
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { integrityOf } from './integrity-code';

const RIGHT: SheetSaid = { valid: 4, votes: [3, 3, 4, 4, 2] };
const SLIPPED: SheetSaid = { valid: 4, votes: [3, 2, 4, 4, 2] };

function codeWith(paper: (story: Story) => Story) {
	const story = settled(settled(boxed(), 2, PAPERS.slice(4, 8)), 3, PAPERS.slice(8));
	return integrityOf(committeeIn(paper(story)), digest);
}
const right = codeWith((story) => sheetsEntered(story, 1, RIGHT));

it('covers the totals of a batch counted on the paper, whoever was right first', () => {
	expect(right.kind).toBe('code');
	const resolved = codeWith((story) =>
		countedAgain(sheetsEntered(story, 1, SLIPPED, RIGHT), 1, { 'votes-2': 3 })
	);
	expect(resolved).toEqual(right);
});

it('is another one where a figure is another, and where ballots were keyed', () => {
	expect(codeWith((story) => sheetsEntered(story, 1, SLIPPED))).not.toEqual(right);
	expect(codeWith((story) => settled(story, 1, PAPERS.slice(0, 4)))).not.toEqual(right);
});

it('waits while the totals differ', () => {
	expect(codeWith((story) => sheetsEntered(story, 1, RIGHT, SLIPPED))).toEqual({
		kind: 'counting'
	});
});
