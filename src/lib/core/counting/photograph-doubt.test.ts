import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { committeeIn, listed } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	closed,
	doubted,
	entryOf,
	keyed,
	keyedAgain,
	ruled,
	takenBack
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../congress/decide';
import { fact } from '../log/rule';
import { photographDoubt } from './resolve';

const STACK = ['x....', '.x...', '..x..', '...x.'];
const open = (story = boxed()) => claimed(story, 1);

describe('photographDoubt', () => {
	const CHOSEN = { key: 'ballotPhotos', value: 'doubtful' } as const;
	const photo = 'a'.repeat(64);
	const later = 'b'.repeat(64);
	const picture = { ...entryOf(1), position: 1, photo };
	const decided = () => doubted(open(boxed(listed().act(chooseSetting, CHOSEN))), 1, 1);
	const photoIn = (story: Story) => committeeIn(story).docket.map((doubtful) => doubtful.photo);

	it('keeps which picture is of it, the latest one', () => {
		given(decided()).when(photographDoubt, picture).follows(fact('DoubtPhotographed', picture));
		const story = decided().act(photographDoubt, picture);
		expect(photoIn(story)).toEqual([photo]);
		expect(photoIn(story.act(photographDoubt, { ...picture, photo: later }))).toEqual([later]);
	});

	it('keeps it through the ruling, the comparison and the closing', () => {
		const story = ruled(decided().act(photographDoubt, picture), 1, 1);
		closed(keyedAgain(keyed(story, 1, STACK.slice(1), 2), 1, STACK), 1);
		expect(photoIn(story)).toEqual([photo]);
		given(story)
			.when(photographDoubt, { ...picture, photo: later })
			.follows(fact('DoubtPhotographed', { ...picture, photo: later }));
	});

	it('has none of a paper that was keyed anew', () => {
		const story = decided().act(photographDoubt, picture);
		doubted(takenBack(story, 1, 1), 1, 1);
		expect(photoIn(story)).toEqual([null]);
	});

	it('is refused where the congress did not decide on it, and of a ballot that nobody doubts', () => {
		given(doubted(open(), 1, 1))
			.when(photographDoubt, picture)
			.isRefused({ kind: 'photos-not-decided' });
		given(decided())
			.when(photographDoubt, { ...picture, position: 2 })
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 2 });
	});
});
