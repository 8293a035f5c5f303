import { describe, expect, it } from 'vitest';
import { COMMITTEE_ID } from '../../sample/contests';
import { sampleAt } from '../../sample/counted-sample';
import { Playthrough } from '../../sample/playthrough';
import { SAMPLE_CONGRESS_ID } from '../../sample/sample-congress';
import { contestOf } from '../contest/contest';
import { countBox } from '../contest/decide';
import { claimBatch, describeDoubt, proveZero, recordBallot } from './decide';

const OF = { contestId: COMMITTEE_ID, batch: 1, entry: 1 } as const;
const MARKS = 'x' + '.'.repeat(16);

function keying(): Playthrough {
	const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, sampleAt('issued'));
	playthrough.act(countBox, { contestId: COMMITTEE_ID, returned: 159 });
	playthrough.act(proveZero, {
		contestId: COMMITTEE_ID,
		by: ['Nghiêm Công Lý', 'Nguyễn Minh Khoát']
	});
	playthrough.act(claimBatch, { ...OF, by: 'Nghiêm Công Lý', handedOver: false });
	return playthrough;
}

const contest = (playthrough: Playthrough) => contestOf(playthrough.state, COMMITTEE_ID)!;

describe('saying what is doubtful', () => {
	it('keeps the ballot, its marks and its place, and changes the words', () => {
		const playthrough = keying();
		playthrough.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		playthrough.act(describeDoubt, { ...OF, position: 1, doubt: '  Nét gạch mờ ' });
		expect(contest(playthrough).docket).toEqual([
			{
				number: 1,
				batch: 1,
				reading: 1,
				position: 1,
				doubt: 'Nét gạch mờ',
				marks: MARKS,
				ruling: null,
				photo: null
			}
		]);
		expect(contest(playthrough).keyings).toBe(1);
	});

	it.each([
		['a ballot that is not the last', 1, 'mờ', 'not-the-last-ballot'],
		['a ballot that is not doubtful', 2, 'mờ', 'not-doubtful']
	])('is refused for %s', (_, position, doubt, kind) => {
		const playthrough = keying();
		playthrough.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		playthrough.act(recordBallot, { ...OF, position: 2, marks: MARKS });
		const decision = describeDoubt(playthrough.state, { ...OF, position, doubt });
		expect(decision).toMatchObject({ ok: false, refused: { kind } });
	});

	it('is refused without words', () => {
		const playthrough = keying();
		playthrough.act(recordBallot, { ...OF, position: 1, marks: MARKS, doubt: 'xem lại' });
		const decision = describeDoubt(playthrough.state, { ...OF, position: 1, doubt: ' ' });
		expect(decision).toMatchObject({ ok: false, refused: { kind: 'doubt-without-words' } });
	});
});
