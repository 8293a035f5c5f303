import { describe, expect, it } from 'vitest';
import { COMMITTEE_ID } from '../../sample/contests';
import { sampleAt } from '../../sample/counted-sample';
import { Rehearsal } from '../../sample/rehearsal';
import { SAMPLE_CONGRESS_ID } from '../../sample/sample-congress';
import { contestOf } from '../contest/contest';
import { countBox } from '../contest/decide';
import { claimBatch, describeDoubt, proveZero, recordBallot } from './decide';

const OF = { contestId: COMMITTEE_ID, batch: 1, entry: 1 } as const;
const MARKS = 'x' + '.'.repeat(16);

function keying(): Rehearsal {
	const rehearsal = new Rehearsal(SAMPLE_CONGRESS_ID, sampleAt('issued'));
	rehearsal.act(countBox, { contestId: COMMITTEE_ID, returned: 159 });
	rehearsal.act(proveZero, {
		contestId: COMMITTEE_ID,
		by: ['Nghiêm Công Lý', 'Nguyễn Minh Khoát']
	});
	rehearsal.act(claimBatch, { ...OF, by: 'Nghiêm Công Lý', handedOver: false });
	return rehearsal;
}

const contest = (rehearsal: Rehearsal) => contestOf(rehearsal.state, COMMITTEE_ID)!;

describe('saying what is doubtful', () => {
	it('keeps the ballot, its marks and its place, and changes the words', () => {
		const rehearsal = keying();
		rehearsal.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		rehearsal.act(describeDoubt, { ...OF, position: 1, doubt: '  Nét gạch mờ ' });
		expect(contest(rehearsal).docket).toEqual([
			{
				number: 1,
				batch: 1,
				reading: 1,
				position: 1,
				doubt: 'Nét gạch mờ',
				marks: MARKS,
				ruling: null
			}
		]);
		expect(contest(rehearsal).keyings).toBe(1);
	});

	it.each([
		['a ballot that is not the last', 1, 'mờ', 'not-the-last-ballot'],
		['a ballot that is not doubtful', 2, 'mờ', 'not-doubtful']
	])('is refused for %s', (_, position, doubt, kind) => {
		const rehearsal = keying();
		rehearsal.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		rehearsal.act(recordBallot, { ...OF, position: 2, marks: MARKS });
		const decision = describeDoubt(rehearsal.state, { ...OF, position, doubt });
		expect(decision).toMatchObject({ ok: false, refused: { kind } });
	});

	it('is refused without words', () => {
		const rehearsal = keying();
		rehearsal.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		const decision = describeDoubt(rehearsal.state, { ...OF, position: 1, doubt: ' ' });
		expect(decision).toMatchObject({ ok: false, refused: { kind: 'doubt-without-words' } });
	});
});
