import { expect, it } from 'vitest';
import { answerKeyOf } from './answer-keys';
import { compareWithKey } from './compare';
import { sampleAt } from './counted-sample';

const counted = sampleAt('counted').contests[0]!;
const key = answerKeyOf(counted.plan.id);

it('finds nothing when the count is the key, before and after the announcement', () => {
	expect(compareWithKey(counted, key)).toEqual([]);
	expect(compareWithKey(sampleAt('announced').contests[0]!, key)).toEqual([]);
});

it('names every figure that a slip of the finger moves', () => {
	const [first, ...rest] = counted.batches;
	const [sheet, ...kept] = first!.sheets!;
	const blank = { marks: '.'.repeat(17), ground: null, doubt: null, ruling: null };
	const slipped = { ...first!, sheets: [{ ...sheet!, ballot: blank }, ...kept] };
	const differences = compareWithKey({ ...counted, batches: [slipped, ...rest] }, key);
	expect(differences.slice(0, 3)).toEqual([
		{ of: 'valid', counted: 156, key: 157 },
		{ of: 'invalid', counted: 3, key: 2 },
		{ of: 'overvote', counted: 2, key: 1 }
	]);
	expect(differences.length).toBeGreaterThan(10);
});
