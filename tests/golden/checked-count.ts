import { digest } from '$lib/archive/digest';
import type { CongressState } from '$lib/core/congress/state';
import { announceResult } from '$lib/core/contest/decide';
import { matchCode } from '$lib/core/integrity/decide';
import { integrityOf } from '$lib/core/integrity/integrity-code';
import { compareSpotCheck, drawSpotCheck } from '$lib/core/spot-check/decide';
import { COMMITTEE, committeeIn } from '$lib/testing/small-congress';
import { closed, counted, ONE, PAPERS, reopened, resolved, THREE, TWO } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';

const contestId = COMMITTEE.id;

/** Ballots are drawn, and the first so many of them held beside the screen. */
function drawn(story: Story, seed: string, ballots: number, compared = ballots): Story {
	story.act(drawSpotCheck, { contestId, seed, ballots });
	const places = committeeIn(story).spotChecks.at(-1)!.drawn.slice(0, compared);
	for (const { batch, position } of places)
		story.act(compareSpotCheck, { contestId, batch, position, isSame: true, by: THREE });
	return story;
}

/** One drawn ballot is not what the paper says; a third person reads it again. */
function differing(story: Story): Story {
	drawn(story, '42613', 5, 3);
	const { batch, position } = committeeIn(story).spotChecks[0]!.drawn[3]!;
	story.act(compareSpotCheck, { contestId, batch, position, isSame: false, by: THREE });
	reopened(story, batch, [position]);
	return closed(resolved(story, batch, position, PAPERS[(batch - 1) * 4 + position - 1]!), batch);
}

/** A count checked at random, its code read from two devices, and announced. */
export function checked(hasDiffered: boolean): CongressState {
	const story = drawn(hasDiffered ? differing(counted()) : counted(), '5261', 5);
	const integrity = integrityOf(committeeIn(story), digest);
	const code = integrity.kind === 'code' ? integrity.code : '';
	story.act(matchCode, { contestId, code, by: [ONE, TWO] });
	return story.act(announceResult, { contestId }).state;
}
