import { describe, expect, it } from 'vitest';
import type { CongressId } from '../basics/ids';
import { recordWipe } from '../rehearsal/decide';
import { announced } from '$lib/testing/small-count';
import { COMMITTEE } from '$lib/testing/small-congress';
import { countMinutesOf } from './count-minutes/facts';
import { countMinutesPaper } from './count-minutes/text';
import { figuresOf } from './figures';
import { textOf } from './paper';
import { markedPaper, markedWorkbook, NOT_VALID } from './rehearsal-mark';

const contestId = COMMITTEE.id;
const REAL = announced().state;
const rehearses = { congressId: 'real' as CongressId, contestId, code: '4271', ballots: 10 };
/** The same count, had it been a rehearsal. */
const REHEARSED = { ...REAL, details: { ...REAL.details!, rehearses } };

const minutesOf = (state: typeof REAL) => countMinutesOf(state, contestId)!;

describe('what leaves a rehearsal', () => {
	it('has the word across every page and in the name of its file', () => {
		const paper = markedPaper(countMinutesPaper(minutesOf(REHEARSED), null), REHEARSED);
		expect(paper.watermark).toBe(NOT_VALID);
		expect(paper.fileName).toBe('tap-duot-bien-ban-kiem-phieu-ban-chap-hanh');
	});

	it('has it on every tab and in the first row of every sheet', () => {
		const { fileName, sheets } = markedWorkbook(figuresOf(minutesOf(REHEARSED)), REHEARSED);
		expect(fileName).toBe('tap-duot-bang-so-lieu-ban-chap-hanh');
		for (const { name, title } of sheets) {
			expect(name).toMatch(/^TẬP DƯỢT /);
			expect(name.length).toBeLessThanOrEqual(31);
			expect(title.startsWith(NOT_VALID)).toBe(true);
		}
	});

	it('and what leaves a congress that is held stays as it is', () => {
		const paper = countMinutesPaper(minutesOf(REAL), null);
		const workbook = figuresOf(minutesOf(REAL));
		expect(markedPaper(paper, REAL)).toBe(paper);
		expect(markedWorkbook(workbook, REAL)).toBe(workbook);
	});
});

describe('the minutes of the count itself', () => {
	const told = (state: typeof REAL) =>
		countMinutesPaper(minutesOf(state), null)
			.body.flatMap((block) => ('runs' in block ? [textOf(block.runs)] : []))
			.filter((text) => text.includes('tập dượt'));

	it('say that it was rehearsed and wiped, and nothing of how anybody keyed', () => {
		const people = [{ name: 'Đỗ Thị Hà', ballots: 40, wrong: 7 }];
		const of = { rehearsalId: 'gone' as CongressId, contestId, code: '4271', ballots: 40, people };
		const state = announced().act(recordWipe, of).state;
		expect(told(state)).toEqual([
			'Ban kiểm phiếu đã tập dượt trên phiếu giả định (mã 4271, 40 phiếu); số liệu tập dượt để riêng, đã xóa khỏi máy, không có trong kết quả này.'
		]);
	});

	it('say nothing where nobody rehearsed', () => {
		expect(told(REAL)).toEqual([]);
	});
});
