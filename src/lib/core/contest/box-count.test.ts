import { describe, expect, it } from 'vitest';
import { COMMITTEE_ID } from '../../sample/contests';
import { sampleAt } from '../../sample/counted-sample';
import { Playthrough } from '../../sample/playthrough';
import { SAMPLE_CONGRESS_ID } from '../../sample/sample-congress';
import { contestOf } from './contest';
import { correctLedger, countBox } from './decide';

describe('the size of a batch', () => {
	const sizes = ({ state }: Playthrough) =>
		contestOf(state, COMMITTEE_ID)!.batches.map(({ size }) => size);

	it('is chosen when the box is counted, and holds when the box is counted again', () => {
		const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, sampleAt('issued'));
		playthrough.act(countBox, { contestId: COMMITTEE_ID, returned: 150, batchSize: 50 });
		expect(sizes(playthrough)).toEqual([50, 50, 50]);
		const again = { figure: 'returned', value: 159, reason: 'đếm sót' } as const;
		playthrough.act(correctLedger, { contestId: COMMITTEE_ID, ...again });
		expect(sizes(playthrough)).toEqual([50, 50, 50, 9]);
	});

	it('is refused when no ballot would be in it', () => {
		const { state } = new Playthrough(SAMPLE_CONGRESS_ID, sampleAt('issued'));
		const decision = countBox(state, { contestId: COMMITTEE_ID, returned: 159, batchSize: 0 });
		expect(decision).toMatchObject({ ok: false, refused: { kind: 'batch-size-not-positive' } });
	});
});
