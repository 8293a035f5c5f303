import { expect, it } from 'vitest';
import { committeeIn, listed } from '$lib/testing/small-congress';
import { announced, boxed, counted, issued } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { obstaclesTo, type ContestPaper } from './readiness';

const PAPERS: readonly ContestPaper[] = [
	'minutes',
	'figures',
	'entry-log',
	'cover-slips',
	'tally-batch',
	'tally-box'
];

/** The first obstacle of every paper; nothing where it is ready. */
const table: readonly [string, () => Story, readonly (string | undefined)[]][] = [
	[
		'listed',
		listed,
		[
			'ballots-not-issued',
			'ballots-not-issued',
			'ballots-not-issued',
			'ballots-not-issued',
			undefined,
			undefined
		]
	],
	[
		'issued',
		issued,
		[
			'box-not-counted',
			'box-not-counted',
			'box-not-counted',
			'box-not-counted',
			undefined,
			undefined
		]
	],
	['boxed', boxed, ['batch-open', 'batch-open', undefined, undefined, undefined, undefined]],
	[
		'counted',
		counted,
		['not-announced', 'not-announced', undefined, undefined, undefined, undefined]
	],
	['announced', announced, PAPERS.map(() => undefined)]
];

it.each(table)('what keeps each paper back: %s', (_, story, first) => {
	const contest = committeeIn(story());
	expect(PAPERS.map((paper) => obstaclesTo(paper, contest)[0]?.kind)).toEqual(first);
});

it('a list that is not there yet keeps the hand tally back', () => {
	const contest = { ...committeeIn(listed()), candidates: [] };
	expect(obstaclesTo('tally-box', contest)).toEqual([{ kind: 'list-not-closed' }]);
});
