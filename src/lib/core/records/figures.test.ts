import { describe, expect, it } from 'vitest';
import type { CongressState } from '$lib/core/congress/state';
import type { ContestId } from '$lib/core/basics/ids';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { sampleAt } from '$lib/sample/counted-sample';
import { SECRETARY_ID } from '$lib/sample/officers';
import { RE_VOTE_ID, UPPER_ID } from '$lib/sample/situation-contests';
import { SITUATIONS } from '$lib/sample/situations';
import { announcedWith } from '$lib/testing/announced-with';
import { countMinutesOf } from './count-minutes/facts';
import { figuresOf } from './figures';

const situations = sampleAt('rounds', SITUATIONS);
const sheetsOf = (state: CongressState, id: ContestId) =>
	figuresOf(countMinutesOf(state, id)!).sheets;
const firstOf = (rows: readonly (readonly unknown[])[], at: number) => rows.map((row) => row[at]);

describe('the figures of a contest as sheets', () => {
	it('hold the alternates of a joint list in a sheet of their own, and say so by the name', () => {
		const key = answerKeyOf(UPPER_ID);
		const sheets = sheetsOf(situations, UPPER_ID);
		const alternates = sheets.find(({ name }) => name === 'Dự khuyết')!;
		expect(firstOf(alternates.rows, 1)).toEqual(key.alternates);
		const inOrder = sheets[1]!.rows.filter((row) => row[4] === 'Dự khuyết');
		expect(firstOf(inOrder, 1).toSorted()).toEqual(key.alternates!.toSorted());
		expect(sheetsOf(situations, RE_VOTE_ID).map(({ name }) => name)).not.toContain('Dự khuyết');
	});

	it('count the members of the committee at its first meeting', () => {
		const [ledger] = sheetsOf(sampleAt('officers'), SECRETARY_ID);
		expect(ledger!.title).toMatch(/^Ủy viên và phiếu bầu: Bí thư/);
		expect(ledger!.rows).toContainEqual(['Ủy viên Ban Chấp hành được triệu tập', 15]);
		expect(ledger!.rows).toContainEqual(['Số phiếu cần đạt', 8]);
	});

	it('say what a share is taken of where a charter takes it of the valid ballots', () => {
		const threshold = { of: 'valid', numerator: 2, denominator: 3, strict: false } as const;
		const state = announcedWith(situations, UPPER_ID, { issue: { threshold } });
		const sheets = sheetsOf(state, UPPER_ID);
		expect(sheets[1]!.columns[3]!.title).toBe('Tỷ lệ so với 45 phiếu hợp lệ');
		expect(sheets[0]!.rows).toContainEqual(['Số phiếu cần đạt', 30]);
		expect(sheets[1]!.rows.find((row) => row[1] === 'Cù Huy Tấn')![4]).toBe(
			'Chưa đủ số phiếu cần đạt'
		);
	});
});
