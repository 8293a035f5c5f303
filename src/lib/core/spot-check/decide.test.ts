import { describe, expect, it } from 'vitest';
import { digest } from '$lib/archive/digest';
import { COMMITTEE, committeeIn } from '$lib/testing/small-congress';
import {
	announced,
	batchOf,
	boxed,
	closed,
	counted,
	doubted,
	claimed,
	keyed,
	keyedAgain,
	PAPERS,
	reopened,
	resolved,
	settled,
	THREE
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { gather, Tablet } from '$lib/testing/tablet';
import { openConflicts } from '../conflict/conflict';
import { rulingsFor } from '../conflict/decide';
import { locksOf } from '../contest/announcement';
import { announceResult } from '../contest/decide';
import type { BallotPlace } from '../counting/batch';
import { integrityOf } from '../integrity/integrity-code';
import { fact } from '../log/rule';
import { compareSpotCheck, drawSpotCheck, mostToDraw } from './decide';
import { outcomeAt } from './spot-check';

const contestId = COMMITTEE.id;

function drawn(story: Story, seed = '42613', ballots = 3): Story {
	return story.act(drawSpotCheck, { contestId, seed, ballots });
}
const placesOf = (story: Story, check = 0) => committeeIn(story).spotChecks[check]!.drawn;
const outcomes = (story: Story, check = 0) => placesOf(story, check).map(outcomeAt);

function compared(story: Story, { batch, position }: BallotPlace, isSame = true): Story {
	return story.act(compareSpotCheck, { contestId, batch, position, isSame, by: THREE });
}
const refusalOf = (story: Story, seed: string, ballots = 3) =>
	story.asks(drawSpotCheck, { contestId, seed, ballots });

describe('drawing', () => {
	it('draws as many as asked for, once every batch is closed', () => {
		expect(placesOf(drawn(counted()))).toHaveLength(3);
		expect(drawn(counted()).state.log.unknown).toBe(0);
	});

	it.each([
		['42', 3, { kind: 'seed-too-short', least: 3 }],
		['', 3, { kind: 'seed-too-short', least: 3 }],
		['4a613', 3, { kind: 'seed-not-digits' }],
		['4-2-6', 3, { kind: 'seed-not-digits' }],
		['42613', 0, { kind: 'ballots-to-draw', most: 10 }],
		['42613', 11, { kind: 'ballots-to-draw', most: 10 }],
		['42613', 2.5, { kind: 'ballots-to-draw', most: 10 }]
	])('of %s with %d ballots is refused', (seed, ballots, refused) => {
		expect(refusalOf(counted(), seed, ballots)).toMatchObject({ refused });
	});

	it('takes every ballot there is, and no more than twenty', () => {
		expect(placesOf(drawn(counted(), '426', 10))).toHaveLength(10);
		const { batches } = committeeIn(counted());
		const long = { ...batches[0]!, sheets: Array(21).fill(batches[0]!.sheets![0]) as never };
		expect(mostToDraw({ batches: [long] })).toBe(20);
	});

	it('waits for every batch and for every ruling', () => {
		expect(refusalOf(boxed(), '42613')).toMatchObject({
			refused: { kind: 'count-not-finished', batches: [1, 2, 3] }
		});
		const story = doubted(claimed(boxed(), 1), 1, 1);
		keyed(story, 1, PAPERS.slice(1, 4), 2);
		closed(keyedAgain(story, 1, ['x....', ...PAPERS.slice(1, 4)]), 1);
		settled(settled(story, 2, PAPERS.slice(4, 8)), 3, PAPERS.slice(8));
		expect(refusalOf(story, '42613')).toMatchObject({
			refused: { kind: 'count-not-finished', batches: [1] }
		});
	});

	it('is refused once the result is announced', () => {
		expect(refusalOf(announced(), '42613')).toMatchObject({
			refused: { kind: 'already-announced' }
		});
	});

	it('may be done anew with other digits, and every draw stays', () => {
		const story = drawn(drawn(counted()), '111', 2);
		expect(committeeIn(story).spotChecks.map(({ seed }) => seed)).toEqual(['42613', '111']);
		expect(refusalOf(story, '42613')).toMatchObject({ refused: { kind: 'seed-already-drawn' } });
	});
});

describe('comparing', () => {
	it('answers for every draw that waits for the ballot', () => {
		const story = drawn(drawn(counted(), '426', 10), '111', 2);
		const [place] = placesOf(story, 1);
		compared(story, place!);
		expect(outcomes(story, 1)).toEqual(['same', 'left']);
		expect(outcomes(story).filter((outcome) => outcome === 'same')).toHaveLength(1);
	});

	it('is refused for a ballot nobody drew, one compared already, and nobody’s hands', () => {
		const story = drawn(counted());
		const [place] = placesOf(story);
		const asks = ({ batch, position }: BallotPlace, by: string = THREE) =>
			story.asks(compareSpotCheck, { contestId, batch, position, isSame: true, by });
		expect(asks({ batch: 9, position: 1 })).toMatchObject({ refused: { kind: 'not-drawn' } });
		expect(asks(place!, ' ')).toMatchObject({ refused: { kind: 'comparer-missing' } });
		compared(story, place!);
		expect(asks(place!)).toMatchObject({ refused: { kind: 'already-compared' } });
	});

	it('waits while its batch is taken up again', () => {
		const story = drawn(counted());
		const [place] = placesOf(story);
		reopened(story, place!.batch, [place!.position]);
		const { batch, position } = place!;
		expect(
			story.asks(compareSpotCheck, { contestId, batch, position, isSame: true, by: THREE })
		).toMatchObject({ refused: { kind: 'no-ballot-there', batch, position } });
	});

	it('changes nothing of the count, and not its code', () => {
		const story = counted();
		const before = integrityOf(committeeIn(story), digest);
		const [place] = placesOf(drawn(story));
		compared(story, place!, false);
		expect(integrityOf(committeeIn(story), digest)).toEqual(before);
	});
});

/** One drawn ballot differs. */
function differing(): [Story, BallotPlace] {
	const story = drawn(counted());
	const [place, ...others] = placesOf(story);
	for (const other of others) compared(story, other);
	return [compared(story, place!, false), place!];
}

const readAgain = (story: Story, { batch, position }: BallotPlace, places = [position]) => {
	reopened(story, batch, places);
	for (const place of places) {
		const at = (batch - 1) * 4 + place - 1;
		resolved(story, batch, place, PAPERS[at]!);
	}
	return closed(story, batch);
};

describe('a ballot that differs', () => {
	it('locks the announcement, and says where', () => {
		const [story, { batch, position }] = differing();
		const lock = { kind: 'spot-check-differs', batch, position };
		expect(locksOf(committeeIn(story))).toEqual([lock]);
		expect(story.asks(announceResult, { contestId })).toMatchObject({
			refused: { kind: 'announcement-locked' }
		});
	});

	it('is one lock though several draws hold it', () => {
		const [story] = differing();
		drawn(story, '111', 10);
		const { batch, position } = placesOf(story)[0]!;
		compared(story, { batch, position }, false);
		expect(locksOf(committeeIn(story))).toHaveLength(1);
	});

	it('is free again once that sheet was read again and the batch closed', () => {
		const [story, place] = differing();
		reopened(story, place.batch, [place.position]);
		expect(locksOf(committeeIn(story)).map(({ kind }) => kind)).toEqual(['differences-open']);
		closed(
			resolved(
				story,
				place.batch,
				place.position,
				PAPERS[(place.batch - 1) * 4 + place.position - 1]!
			),
			place.batch
		);
		expect(locksOf(committeeIn(story))).toEqual([]);
		expect(outcomes(story)[0]).toBe('read-again');
	});

	it('is free again once the whole batch was keyed anew', () => {
		const [story, { batch }] = differing();
		const from = (batch - 1) * 4;
		settled(reopened(story, batch), batch, PAPERS.slice(from, from + 4));
		expect(locksOf(committeeIn(story))).toEqual([]);
	});

	it('stays where another sheet of the batch was read again', () => {
		const [story, place] = differing();
		const other = place.position === 1 ? 2 : 1;
		readAgain(story, place, [other]);
		expect(locksOf(committeeIn(story)).map(({ kind }) => kind)).toEqual(['spot-check-differs']);
	});

	it('may be compared once more after that', () => {
		const [story, place] = differing();
		compared(readAgain(story, place), place);
		expect(outcomes(story)[0]).toBe('same-after');
		expect(locksOf(committeeIn(story))).toEqual([]);
	});
});

it('an older comparison says nothing once its batch is taken up again', () => {
	const story = drawn(counted(), '426', 10);
	for (const place of placesOf(story)) compared(story, place);
	readAgain(story, { batch: 2, position: 1 });
	const byBatch = (batch: number) =>
		placesOf(story)
			.filter((place) => place.batch === batch)
			.map(outcomeAt);
	expect(new Set(byBatch(2))).toEqual(new Set(['lapsed']));
	expect(new Set(byBatch(1))).toEqual(new Set(['same']));
	expect(locksOf(committeeIn(story))).toEqual([]);
});

describe('facts that do not follow', () => {
	it.each([
		[
			'a draw while a batch is open',
			boxed,
			fact('SpotCheckDrawn', { contestId, seed: '426', ballots: 1 })
		],
		[
			'a draw of too many',
			counted,
			fact('SpotCheckDrawn', { contestId, seed: '426', ballots: 11 })
		],
		[
			'a comparison of what nobody drew',
			counted,
			fact('SpotCheckCompared', { ...batchOf(1), position: 1, isSame: false, by: THREE })
		]
	])('%s is kept, counted as unknown, and locks nothing', (_, told, odd) => {
		const story = told();
		const before = committeeIn(story);
		story.hear(odd);
		expect(committeeIn(story)).toEqual(before);
		expect(story.state.log.unknown).toBe(1);
	});
});

describe('two devices', () => {
	const apart = (beginning: Story): [Tablet, Tablet] => [
		new Tablet('one', beginning),
		new Tablet('two', beginning)
	];
	const conflictsOf = ({ state }: Story) => openConflicts(state.log.conflicts);

	it('draw without knowing of each other: the first stands, the other is set aside', () => {
		const [one, two] = apart(counted());
		drawn(one, '42613');
		drawn(two.waits(1000), '111');
		gather([one, two]);
		expect(committeeIn(two).spotChecks.map(({ seed }) => seed)).toEqual(['42613']);
		expect(conflictsOf(two).map(({ events }) => events.map(({ type }) => type))).toEqual([
			['SpotCheckDrawn']
		]);
	});

	it('compare different ballots of one draw and never wait for each other', () => {
		const [one, two] = apart(drawn(counted()));
		const [first, second] = placesOf(one);
		compared(one, first!);
		compared(two, second!);
		gather([one, two]);
		expect(outcomes(one)).toEqual(['same', 'same', 'left']);
		expect(conflictsOf(one)).toEqual([]);
	});

	it('one takes a batch up again after the other compared a ballot of it: the comparison is void', () => {
		const [one, two] = apart(drawn(counted()));
		const [place] = placesOf(one);
		compared(one, place!);
		reopened(two.waits(1000), place!.batch, [place!.position]);
		gather([one, two]);
		expect(outcomes(one)[0]).toBe('lapsed');
	});

	it('one compares a ballot of a batch that the other had taken up again: set aside, and told', () => {
		const [one, two] = apart(drawn(counted()));
		const [place] = placesOf(one);
		reopened(two, place!.batch, [place!.position]);
		compared(one.waits(1000), place!);
		gather([one, two]);
		expect(outcomes(two)[0]).toBe('left');
		const [conflict] = conflictsOf(two);
		expect(conflict).toMatchObject({ events: [{ type: 'SpotCheckCompared' }] });
		expect(rulingsFor(two.state, conflict!)).toEqual(['keep']);
	});

	it('announce without knowing of a ballot that differs: it stands, and the conflict says so', () => {
		const [one, two] = apart(drawn(counted()));
		compared(one, placesOf(one)[0]!, false);
		two.waits(1000).act(announceResult, { contestId });
		gather([one, two]);
		expect(conflictsOf(one)[0]).toMatchObject({
			stands: true,
			against: [{ type: 'SpotCheckCompared' }]
		});
	});
});
