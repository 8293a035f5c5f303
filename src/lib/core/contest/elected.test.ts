import { describe, expect, it } from 'vitest';
import { held, prepared } from '$lib/testing/officers';
import { COMMITTEE, DETAILS, gathered, who } from '$lib/testing/small-congress';
import type { Story } from '$lib/testing/story';
import type { ContestId } from '../basics/ids';
import { describeCongress } from '../congress/decide';
import { holdsFirstMeeting } from '../meeting/posts';
import type { ContestPlan } from './contest';
import { ballotsFor, electedTo, isConcluded, latestFor } from './elected';
import { planRound } from './rounds';

const OWN = {
	name: 'Điều lệ công ty',
	threshold: { of: 'valid', numerator: 1, denominator: 2, strict: true },
	needsSurplus: false
} as const;
const boardOf = (id: string): ContestPlan => ({ ...COMMITTEE, id: id as ContestId, seats: 2 });
const DIRECTORS = boardOf('directors');
const SUPERVISORS = boardOf('supervisors');
const same = (marks: string) => new Array<string>(12).fill(marks);

/** Shareholders elect two boards of two; the first comes one short. */
function shareholders(): Story {
	const story = gathered().act(describeCongress, { ...DETAILS, rulebook: 'own', ownRules: OWN });
	prepared(prepared(story, DIRECTORS, [1, 2, 3]), SUPERVISORS, [4, 5, 6]);
	return held(story, DIRECTORS.id, same('.xx'));
}

describe('several boards by another body’s charter', () => {
	it('are followed each, with its rounds', () => {
		const story = shareholders();
		expect(latestFor(story.state, 'committee')?.plan.id).toBe('directors');
		const second = 'directors-2' as ContestId;
		story.act(planRound, { of: DIRECTORS.id, id: second, title: 'Lần hai' });
		held(prepared(story, { ...story.state.contests[2]!.plan }, [2, 3]), second, same('.x'));
		expect(ballotsFor(story.state, 'committee').map(({ plan }) => plan.id)).toEqual([
			'directors',
			'directors-2',
			'supervisors'
		]);
		expect(latestFor(story.state, 'committee')?.plan.id).toBe('supervisors');
		expect(isConcluded(story.state, 'committee')).toBe(false);
		held(story, SUPERVISORS.id, same('..x'));
		expect(isConcluded(story.state, 'committee')).toBe(true);
		expect(electedTo(story.state, 'committee').map(({ id }) => id)).toEqual([1, 2, 4, 5].map(who));
	});

	it('have no first meeting in common', () => {
		expect(holdsFirstMeeting(shareholders().state)).toBe(false);
	});
});
