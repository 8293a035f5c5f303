import { expect } from 'vitest';
import { baseNow } from '$lib/core/check-in/base-now';
import { markArrived, markLeft, recordAbsence } from '$lib/core/check-in/decide';
import { correctDelegate, describeCongress, strikeOffDelegate } from '$lib/core/congress/decide';
import type { NotConvened } from '$lib/core/congress/events';
import { decideOutcome } from '$lib/core/tally/outcome';
import { percentOf } from '$lib/core/tally/percent';
import { given } from '$lib/testing/given';
import { convened, delegate, DETAILS, who } from '$lib/testing/small-congress';
import type { WorkedCase } from './case';
import { absent, CONVENED, expectBase, outcomeOf, replaced, ward } from './ward';

const RESULT = '244 art. 32(3), 190 art. 30';

function decided(votes: number, base: number): string {
	return outcomeOf([votes], { seats: 1, convened: base }).kind;
}

function notConvened(ground: NotConvened): void {
	const story = ward().act(strikeOffDelegate, { delegateId: who(1), reason: '', ground });
	expectBase(story, 160, 81);
	expect(story.state.roll.has(who(1))).toBe(false);
}

const members = () => convened().act(describeCongress, { ...DETAILS, body: 'members-congress' });
const withExempt = () =>
	members().act(correctDelegate, { delegate: delegate(1, { duty: 'exempt' }) });

/** Cases 1–12, 54–56: whom the threshold is taken of, and what passes it. */
export const BASE_CASES: readonly WorkedCase[] = [
	{
		number: 1,
		article: RESULT,
		certainty: 'A',
		says: 'base 161: 81 votes elect',
		holds: () => expect(decided(81, 161)).toBe('filled')
	},
	{
		number: 2,
		article: RESULT,
		certainty: 'A',
		says: 'base 161: 80 votes do not',
		holds: () => expect(decided(80, 161)).toBe('short')
	},
	{
		number: 3,
		article: RESULT,
		certainty: 'A',
		says: 'base 160: 80 votes, exactly half, do not; 81 do',
		holds: () => expect([decided(80, 160), decided(81, 160)]).toEqual(['short', 'filled'])
	},
	{
		number: 4,
		article: RESULT,
		certainty: 'A',
		says: 'base 159 needs 80',
		holds: () => expect([decided(79, 159), decided(80, 159)]).toEqual(['short', 'filled'])
	},
	{
		number: 5,
		article: `${RESULT}: “suốt thời gian đại hội”`,
		certainty: 'A',
		says: 'six who attended a part and are missing at the vote stay in the base',
		holds: () => {
			const story = ward();
			for (const number of [1, 2, 3, 4, 5, 6])
				story
					.act(markArrived, { delegateId: who(number) })
					.act(markLeft, { delegateId: who(number) });
			expectBase(story, 161, 81);
			given(story)
				.when(recordAbsence, { delegateId: who(1), reason: 'Về sớm', throughout: true })
				.isRefused({ kind: 'has-attended', name: delegate(1).name });
		}
	},
	{
		number: 6,
		article: RESULT,
		certainty: 'A',
		says: 'two absent all through, both replaced by alternates: base 161',
		holds: () => expectBase(replaced(replaced(absent(ward(), 1, 2), 1, 301), 2, 302), 161, 81)
	},
	{
		number: 7,
		article: RESULT,
		certainty: 'A',
		says: 'two absent all through, one replaced: base 160',
		holds: () => expectBase(replaced(absent(ward(), 1, 2), 1, 301), 160, 81)
	},
	{
		number: 8,
		article: RESULT,
		certainty: 'A',
		says: 'a member of the convening committee and a delegate absent, unreplaced: base 159',
		holds: () => {
			const story = absent(ward('ex-officio'), 1, 2);
			expectBase(story, 159, 80);
			expect(baseNow(story.state).deductions.map(({ reason }) => reason)).toEqual([
				'committee-member-absent-throughout',
				'absent-throughout-unreplaced'
			]);
		}
	},
	{
		number: 9,
		article: '04-HD/TW (2024)',
		certainty: 'V',
		says: 'a delegate prosecuted before the opening is not convened: base 160',
		holds: () => notConvened('prosecuted')
	},
	{
		number: 10,
		article: '04-HD/TW (2024)',
		certainty: 'V',
		says: 'retired before the opening: not convened',
		holds: () => notConvened('retired')
	},
	{
		number: 11,
		article: '244 art. 32(1)(3)',
		certainty: 'A',
		says: '80 of 150 valid ballots are 53,3 % of them, 49,69 % of the base: not elected',
		holds: () => {
			const tally = { valid: 150, invalid: 5, grounds: {}, votes: [80] };
			expect(decideOutcome(tally, 1, CONVENED).verdicts).toEqual(['below-half']);
			expect(percentOf(80, CONVENED)).toBe('49,69');
		}
	},
	{
		number: 12,
		article: 'no rule of rounding found',
		certainty: '?',
		says: '81 of 161 is printed 50,31 either way; 78 of 161 shows the difference',
		either: [
			[
				'rounding: half-up',
				() => {
					expect(percentOf(81, CONVENED, 'half-up')).toBe('50,31');
					expect(percentOf(78, CONVENED, 'half-up')).toBe('48,45');
				}
			],
			[
				'rounding: cut-off',
				() => {
					expect(percentOf(81, CONVENED, 'cut-off')).toBe('50,31');
					expect(percentOf(78, CONVENED, 'cut-off')).toBe('48,44');
				}
			]
		]
	},
	{
		number: 54,
		article: '244 art. 32(2)',
		certainty: 'V',
		says: 'members’ congress: an exempt member who comes and votes is in the base',
		holds: () => expectBase(withExempt().act(markArrived, { delegateId: who(1) }), 12, 7)
	},
	{
		number: 55,
		article: '244 art. 32(2), 01-HD/TW (2021)',
		certainty: 'V',
		says: 'an exempt member who stays at home is not',
		holds: () => expectBase(withExempt(), 11, 6)
	},
	{
		number: 56,
		article: '244 art. 32(2)',
		certainty: 'A',
		says: 'a member absent without an accepted reason stays in the base, with one is deducted',
		holds: () => {
			const absence = { delegateId: who(1), reason: 'Không rõ', throughout: true };
			expectBase(members().act(recordAbsence, { ...absence, accepted: false }), 12, 7);
			expectBase(members().act(recordAbsence, { ...absence, accepted: true }), 11, 6);
		}
	}
];
