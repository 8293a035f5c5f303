import { describe, expect, it, vi } from 'vitest';
import { formFor, marksFit, votesOn } from '$lib/core/tally/ballot';
import { tallyBallots } from '$lib/core/tally/tally';
import type { AnswerKey } from './answer-key';
import { answerKeyOf } from './answer-keys';
import { asCounted, boxFor, boxOf, type PaperBallot } from './boxes';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';
import { OFFICER_KEYS } from './officer-keys';
import { SITUATION_KEYS } from './situation-keys';

describe.each([
	['committee', COMMITTEE_ID, 15],
	['delegation', DELEGATION_ID, 16]
])('the box of the %s', (_, contestId, seats) => {
	const key = answerKeyOf(contestId);
	const names = key.votes.length;
	const box = boxOf(contestId);

	it('gives the key to the last figure', () => {
		expect(
			tallyBallots(box.map(asCounted), names, { form: 'strike', seats, noAgree: 'valid' })
		).toEqual({
			valid: key.valid,
			invalid: key.invalid,
			grounds: key.grounds,
			votes: key.votes.map(([, votes]) => votes)
		});
		expect(box).toHaveLength(key.returned);
		expect(key.valid + key.invalid).toBe(key.returned);
	});

	it('holds ballots as they are printed, one mark per name', () => {
		const wrong = box.filter(({ marks }) => !/^[.x]+$/.test(marks) || marks.length !== names);
		expect(wrong).toEqual([]);
	});

	it('is mostly ballots with two or three names struck, some of them undervotes', () => {
		const struck = box.map(({ marks }) => names - votesOn(marks, 'strike'));
		const usual = struck.filter((count) => count === 2 || count === 3);
		expect(usual.length).toBeGreaterThan(140);
		expect(struck.filter((count) => count === 3).length).toBe(
			key.plain.find(([count]) => count === 3)?.[1]
		);
	});

	it('has one doubtful ballot with its ruling', () => {
		const doubtful = box.filter(({ doubt }) => doubt);
		expect(doubtful).toHaveLength(1);
		expect(doubtful[0]?.ruling).toMatchObject({ agree: 6, disagree: 1 });
		expect(box.filter(({ ruling }) => ruling)).toEqual(doubtful);
	});

	it('shows on the paper what the words for the docket say', () => {
		const traced = box.filter(({ trace }) => trace);
		expect(traced).toEqual(box.filter(({ ground, doubt }) => ground ?? doubt));
		for (const { trace, doubt } of traced) {
			const place = trace && 'place' in trace ? trace.place : null;
			expect(doubt?.includes(`số ${place}`)).toBe(doubt && true);
		}
	});

	it('is well shuffled', () => {
		const neighbours = box.filter(({ marks }, at) => marks === box[at + 1]?.marks).length;
		expect(neighbours).toBeLessThan(40);
		expect(new Set(box.map(({ marks }) => marks)).size).toBeGreaterThan(40);
	});
});

/** Counts paper as tellers do, without the tally: what is written on it, then the names it leaves. */
function countByHand({ votes, seats }: AnswerKey, box: readonly PaperBallot[]) {
	const isStrike = votes.length > seats;
	const valid = box.filter((paper) => {
		const { marks, ground } = asCounted(paper);
		if (ground) return false;
		const left = [...marks].filter((mark) => mark === '.').length;
		if (isStrike) return left > 0 && left <= seats;
		return votes.length > 1 || marks === 'a' || marks === 'd';
	});
	const votesAt = (at: number) => valid.filter(({ marks }) => '.a'.includes(marks[at]!)).length;
	return { valid: valid.length, votes: votes.map(([name], at) => [name, votesAt(at)]) };
}

describe.each([...OFFICER_KEYS, ...SITUATION_KEYS].map((key) => [key.contestId, key] as const))(
	'the box of %s',
	(_, key) => {
		const box = boxFor(key);

		it('gives the key, counted by hand', () => {
			expect(box).toHaveLength(key.returned);
			expect(key.valid + key.invalid).toBe(key.returned);
			expect(countByHand(key, box)).toEqual({ valid: key.valid, votes: key.votes });
		});

		it('is invalid on the grounds of the key', () => {
			const form = formFor(key.votes.length, key.seats);
			const tally = tallyBallots(box.map(asCounted), key.votes.length, {
				form,
				seats: key.seats,
				noAgree: 'valid'
			});
			expect(tally.grounds).toEqual(key.grounds);
			expect(box.filter(({ marks }) => !marksFit(marks, form, key.votes.length))).toEqual([]);
		});
	}
);

it('is the same box in every session', async () => {
	const before = boxOf(COMMITTEE_ID);
	vi.resetModules();
	const { boxOf: filledAnew } = await import('./boxes');
	expect(filledAnew(COMMITTEE_ID)).not.toBe(before);
	expect(filledAnew(COMMITTEE_ID)).toEqual(before);
});
