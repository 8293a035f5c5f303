import { describe, expect, it } from 'vitest';
import { SUMS, sumsOf, textIn, toArchive } from '$lib/core/archive/archive';
import type { CongressId } from '$lib/core/basics/ids';
import { announceResult } from '$lib/core/contest/decide';
import { batchesOnPaper } from '$lib/core/counting/batch';
import { agrees } from '$lib/core/count-file/agreement';
import { countFileOf, countOf } from '$lib/core/count-file/count-file';
import { recount } from '$lib/core/count-file/recount';
import { parsedArchive } from '$lib/testing/parsed-archive';
import { COMMITTEE, committeeIn, DETAILS } from '$lib/testing/small-congress';
import { boxed, PAPERS, settled, sheetsEntered } from '$lib/testing/small-count';
import { digest } from './digest';

const story = sheetsEntered(boxed(), 1, { valid: 4, votes: [3, 3, 4, 4, 2] });
settled(settled(story, 2, PAPERS.slice(4, 8)), 3, PAPERS.slice(8));
story.act(announceResult, { contestId: COMMITTEE.id });
const contest = committeeIn(story);
const files = toArchive(
	{ congressId: 'story' as CongressId, events: story.events, app: 'test' },
	digest
);

describe('a contest with a batch counted on the paper', () => {
	it('has no count file', () => {
		expect(batchesOnPaper(contest.batches)).toEqual([1]);
		expect(countFileOf(contest, DETAILS)).toBeNull();
		expect([...files.keys()].filter((name) => name.startsWith('counts/'))).toEqual([]);
		const keyed = committeeIn(settled(boxed(), 1, PAPERS.slice(0, 4)));
		expect(countFileOf(keyed, DETAILS)).not.toBeNull();
	});

	it('comes back from its archive with the same state', () => {
		const opened = parsedArchive(files);
		expect(opened.ok && opened.value.state.contests).toEqual(story.state.contests);
	});

	it('is found out where a total does not give what was announced', () => {
		const log = textIn(files, 'events.jsonl').replaceAll(
			'"votes":[3,3,4,4,2]',
			'"votes":[3,3,4,3,2]'
		);
		const forged = new Map(files).set('events.jsonl', log);
		expect(parsedArchive(forged.set(SUMS, sumsOf(forged, digest)))).toEqual({
			ok: false,
			refused: { kind: 'result-differs', contest: COMMITTEE.title }
		});
	});

	it('is worked out again from ballots and totals', () => {
		const again = recount(countOf(contest, DETAILS)!);
		expect(agrees(contest.announced!, again)).toBe(true);
		expect(again).toMatchObject({ counted: 10, problems: [] });
	});
});
