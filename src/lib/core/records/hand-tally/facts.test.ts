import { describe, expect, it } from 'vitest';
import { listCandidates, planContest } from '$lib/core/contest/decide';
import { proposeCandidate } from '$lib/core/nomination/decide';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { SECRETARY_ID, DEPUTIES_ID } from '$lib/sample/officers';
import { COMMITTEE, gathered, listed, people, person, who } from '$lib/testing/small-congress';
import { boxed, issued, PENCIL } from '$lib/testing/small-count';
import { textOf, type PaperTable } from '../paper';
import { handTallyOf, type TallyReach } from './facts';
import { handTallyPaper, squaresFor } from './text';

const contestId = COMMITTEE.id;
const tablesOf = ({ body }: ReturnType<typeof handTallyPaper>) =>
	body.filter((block): block is PaperTable => block.kind === 'table');
const squaresIn = (row: readonly string[] | undefined) =>
	[...(row?.at(-2) ?? '')].filter((letter) => letter === '□').length;

describe('squares', () => {
	it.each([
		[1, '□'],
		[5, '□'],
		[6, '□□'],
		[11, '□□ □'],
		[20, '□□ □□'],
		[159, `${'□□ '.repeat(16).trimEnd()}`]
	])('for %i votes are %s', (votes, squares) => {
		expect(squaresFor(votes)).toBe(squares);
	});
});

describe('the sheet', () => {
	it('waits for the list, and for one that was opened again', () => {
		const planned = gathered().act(planContest, { plan: COMMITTEE });
		expect(handTallyOf(planned.state, contestId, 'box')).toBeNull();
		planned.act(listCandidates, { contestId, candidates: people(1, 5) });
		expect(handTallyOf(planned.state, contestId, 'box')?.candidates).toHaveLength(5);
		planned.act(proposeCandidate, { contestId, person: person(8), proposerId: who(2) });
		expect(handTallyOf(planned.state, contestId, 'box')).toBeNull();
	});

	it.each([
		['before the ballots are out, for everybody convened', listed(), 4, 12],
		['for the ballots that went out', issued(), 4, 12],
		['for those that came back', boxed(), 4, 10]
	])('has squares enough %s', (_, { state }, batch, box) => {
		const ballots = (reach: TallyReach) => handTallyOf(state, contestId, reach)?.ballots;
		expect([ballots('batch'), ballots('box')]).toEqual([batch, box]);
		const [names, verdicts] = tablesOf(handTallyPaper(handTallyOf(state, contestId, 'box')!));
		const needed = Math.ceil(box / 5);
		expect(names?.rows.map(squaresIn)).toEqual([1, 2, 3, 4, 5].map(() => needed));
		expect(squaresIn(verdicts?.rows[0])).toBe(needed);
	});

	it('lists the names in ballot order and the grounds of this congress', () => {
		const tally = handTallyOf(boxed().state, contestId, 'batch')!;
		const [names, verdicts] = tablesOf(handTallyPaper(tally));
		expect(names?.rows.map(([number, name]) => [Number(number), name])).toEqual(
			people(1, 5).map(({ name }, at) => [at + 1, name])
		);
		const matters = verdicts?.rows.map(([matter]) => matter) ?? [];
		expect(matters).toContain(`Không hợp lệ: ${PENCIL}`);
		expect(matters).toContain('Không hợp lệ: Bầu nhiều hơn số lượng quy định');
		expect(matters).not.toContain('Không hợp lệ: Đánh dấu cả hai ô');
	});

	it('tallies names left standing where names are struck, and both boxes elsewhere', () => {
		const sheet = (of: typeof COMMITTEE_ID) => {
			const paper = handTallyPaper(handTallyOf(sampleAt('officers'), of, 'batch')!);
			const said = paper.body.map((block) => ('runs' in block ? textOf(block.runs) : ''));
			return { said: said.join(' '), names: tablesOf(paper)[0]! };
		};
		const struck = sheet(COMMITTEE_ID);
		expect(struck.said).toContain('ĐỂ LẠI (không bị gạch)');
		expect(struck.names.columns.map(({ title }) => title)).toContain('Số phiếu bầu (tên để lại)');
		for (const id of [DEPUTIES_ID, SECRETARY_ID]) {
			const { said, names } = sheet(id);
			expect(said).not.toContain('ĐỂ LẠI');
			expect(new Set(names.rows.map((row) => row[2]))).toEqual(new Set(['Đồng ý', 'Không đồng ý']));
		}
	});

	it('has room for three people to sign', () => {
		const { signatures } = handTallyPaper(handTallyOf(boxed().state, contestId, 'batch')!);
		expect(signatures.flatMap(({ capacity }) => capacity)).toEqual([
			'NGƯỜI ĐỌC',
			'NGƯỜI GHI',
			'NGƯỜI KIỂM TRA'
		]);
	});
});
