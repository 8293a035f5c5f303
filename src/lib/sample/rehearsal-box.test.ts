import { describe, expect, it } from 'vitest';
import { ballotRulesOf, type Contest } from '$lib/core/contest/contest';
import { groundOf, type BallotForm } from '$lib/core/tally/ballot';
import { tallyBallots } from '$lib/core/tally/tally';
import { committeeIn, listed, people } from '$lib/testing/small-congress';
import { rehearsalBox } from './rehearsal-box';

const LISTED = committeeIn(listed());

/** The committee's contest with another ballot. */
function contestWith(form: BallotForm, names: number, seats: number): Contest {
	return { ...LISTED, plan: { ...LISTED.plan, form, seats }, candidates: people(1, names) };
}

const FORMS: readonly (readonly [string, Contest])[] = [
	['five names for four seats', contestWith('strike', 5, 4)],
	['twelve names for nine seats', contestWith('strike', 12, 9)],
	['two names for one seat', contestWith('strike', 2, 1)],
	['three names with boxes', contestWith('agree', 3, 3)],
	['one name with boxes', contestWith('single', 1, 1)]
];
const SIZES = [20, 40, 60];

describe('the box of a rehearsal', () => {
	it('is the same for the same list, code and size, and another for any other', () => {
		const box = rehearsalBox(LISTED, '4271', 40);
		expect(rehearsalBox(structuredClone(LISTED), '4271', 40)).toEqual(box);
		const other = { ...LISTED, candidates: LISTED.candidates.toReversed() };
		expect(rehearsalBox(other, '4271', 40).papers).not.toEqual(box.papers);
		expect(rehearsalBox(LISTED, '4272', 40).papers).not.toEqual(box.papers);
		expect(rehearsalBox(LISTED, '4271', 60).papers).not.toEqual(box.papers);
	});

	it('is this one for ever: another device may run an older version', () => {
		const { papers } = rehearsalBox(LISTED, '4271', 20);
		expect(papers.map(({ marks, ground, doubt }) => [marks, ground, doubt && 'doubt']))
			.toMatchInlineSnapshot(`
			[
			  [
			    ".....",
			    undefined,
			    undefined,
			  ],
			  [
			    "...x.",
			    "written-on",
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    undefined,
			  ],
			  [
			    "..x.x",
			    "signed",
			    undefined,
			  ],
			  [
			    "..x..",
			    undefined,
			    undefined,
			  ],
			  [
			    ".xx.x",
			    undefined,
			    undefined,
			  ],
			  [
			    "x....",
			    undefined,
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    undefined,
			  ],
			  [
			    ".x.x.",
			    undefined,
			    undefined,
			  ],
			  [
			    ".....",
			    undefined,
			    undefined,
			  ],
			  [
			    "xxx..",
			    undefined,
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    undefined,
			  ],
			  [
			    "x....",
			    undefined,
			    undefined,
			  ],
			  [
			    "..x..",
			    undefined,
			    undefined,
			  ],
			  [
			    "..xxx",
			    undefined,
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    "doubt",
			  ],
			  [
			    "xxxxx",
			    undefined,
			    undefined,
			  ],
			  [
			    "....x",
			    undefined,
			    undefined,
			  ],
			  [
			    ".x...",
			    undefined,
			    undefined,
			  ],
			]
		`);
	});

	describe.each(FORMS)('for %s', (_, contest) => {
		it.each(SIZES)('of %i ballots gives its key, by a count that knows nothing of it', (size) => {
			for (const code of ['0000', '4271', '9999']) {
				const { papers, key } = rehearsalBox(contest, code, size);
				const certain = papers.filter(({ doubt }) => doubt === undefined);
				const tally = tallyBallots(
					certain.map(({ marks, ground }) => (ground ? { marks, ground } : { marks })),
					contest.candidates.length,
					ballotRulesOf(contest)
				);
				expect(papers).toHaveLength(size);
				expect(key).toMatchObject({ ballots: size, doubtful: 1 });
				expect({ ...tally }).toMatchObject({
					valid: key.valid,
					invalid: key.invalid,
					grounds: key.grounds,
					votes: key.votes
				});
				expect(key.valid + key.invalid + key.doubtful).toBe(size);
			}
		});

		it('holds what the tellers find invalid on sight, each shown on the paper', () => {
			const { papers } = rehearsalBox(contest, '4271', 20);
			const found = papers.flatMap(({ ground, trace }) => (ground ? [[ground, trace?.kind]] : []));
			expect(found.toSorted()).toEqual([
				['signed', 'signature'],
				['written-on', 'writing']
			]);
			expect(papers.filter(({ doubt, trace }) => doubt && trace)).toHaveLength(1);
		});
	});

	it('of struck ballots holds too many, too few, everybody struck and nobody', () => {
		const contest = contestWith('strike', 12, 9);
		const { papers } = rehearsalBox(contest, '4271', 20);
		const left = papers.map(({ marks }) => [...marks].filter((mark) => mark === '.').length);
		expect(left).toContain(12);
		expect(left).toContain(10);
		expect(left).toContain(0);
		expect(left.filter((votes) => votes === 9).length).toBeGreaterThan(5);
		expect(left.some((votes) => votes > 0 && votes < 9)).toBe(true);
	});

	it('counts a ballot that agrees to nobody as the congress decided', () => {
		const contest = contestWith('agree', 3, 3);
		const issue = { settings: { noAgree: 'invalid' }, ownGrounds: [] };
		const strict = { ...contest, issue } as unknown as Contest;
		const { papers, key } = rehearsalBox(strict, '4271', 20);
		const empty = papers.filter(({ marks }) => groundOf({ marks }, ballotRulesOf(strict)));
		expect(key.grounds['no-vote']).toBe(empty.length);
		expect(rehearsalBox(contest, '4271', 20).key.grounds['no-vote']).toBeUndefined();
	});
});
