import { describe, expect, it } from 'vitest';
import { markLeft } from '../check-in/decide';
import { COMMITTEE, gathered, who } from '../../testing/small-congress';
import { planContest, recordHandVote } from '../contest/decide';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import { handsRefusal, isCarried } from './hand-vote';

const hall = { present: 150, convened: 161 };
const present = { ...DEFAULT_SETTINGS, handBase: 'present' } as const;
const convened = { ...DEFAULT_SETTINGS, handBase: 'convened' } as const;

describe('a show of hands is carried by more than half of its base', () => {
	it.each([
		[75, false, false, 'exactly half of those present'],
		[76, true, false, 'more than half of those present, not of those convened'],
		[80, true, false, 'less than half of those convened'],
		[81, true, true, 'more than half of both'],
		[0, false, false, 'nobody']
	])('%i of 150 present, 161 convened: %s / %s (%s)', (agree, ofPresent, ofConvened) => {
		const vote = { agree, disagree: 0, other: 0, hall };
		expect(isCarried(vote, present)).toBe(ofPresent);
		expect(isCarried(vote, convened)).toBe(ofConvened);
	});

	it('counts hands that stayed down as not in favour', () => {
		expect(isCarried({ agree: 60, disagree: 1, other: 0, hall }, present)).toBe(false);
	});
});

describe('hands', () => {
	it.each([
		[{ agree: 149, disagree: 1, other: 0 }, null],
		[{ agree: 150, disagree: 1, other: 0 }, 'hands-exceed-present'],
		[{ agree: -1, disagree: 0, other: 0 }, 'hands-negative'],
		[{ agree: 1.5, disagree: 0, other: 0 }, 'hands-negative'],
		[{ agree: Number.NaN, disagree: 0, other: 0 }, 'hands-negative']
	])('%o: %s', (vote, kind) => {
		expect(handsRefusal(vote, hall)?.kind ?? null).toBe(kind);
	});
});

it('keeps the hall it was taken in, whoever leaves later', () => {
	const story = gathered()
		.act(planContest, { plan: COMMITTEE })
		.act(recordHandVote, {
			contestId: COMMITTEE.id,
			subject: 'seats',
			vote: { agree: 7, disagree: 0, other: 0 }
		})
		.act(markLeft, { delegateId: who(1) });
	expect(story.state.contests[0]?.handVotes.seats?.hall).toEqual({ present: 12, convened: 12 });
});
