import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { contestOf } from '$lib/core/contest/contest';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { figuresOf } from '$lib/core/records/figures';
import { hundredths } from '$lib/core/tally/percent';
import { structureOf } from '$lib/core/tally/structure';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { writeExcel } from './excel';

const done = sampleAt('announced');
const HEAD_ROWS = 3;

async function sheetsOf(id: typeof COMMITTEE_ID) {
	const bytes = await writeExcel(figuresOf(countMinutesOf(done, id)!));
	const sheets = await readExcelFile(Buffer.from(bytes));
	return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe.each([COMMITTEE_ID, DELEGATION_ID])('the figures of %s as an Excel file', (id) => {
	const contest = contestOf(done, id)!;
	const { tally, outcome } = contest.announced!;
	const share = (votes: number) => hundredths(votes, outcome.base) / 10_000;

	it('hold the tally in ballot order, as numbers', async () => {
		const rows = (await sheetsOf(id)).get('Theo phiếu bầu')!.slice(HEAD_ROWS);
		expect(rows.map(([place, name, votes]) => [place, name, votes])).toEqual(
			contest.candidates.map(({ name }, at) => [at + 1, name, tally.votes[at]])
		);
		expect(rows.map(([, , , percent]) => percent)).toEqual(tally.votes.map(share));
	});

	it('hold the elected in vote order', async () => {
		const rows = (await sheetsOf(id)).get('Trúng cử')!.slice(HEAD_ROWS);
		expect(rows.map(([, name, votes]) => [name, votes])).toEqual(
			outcome.elected.map((place) => [contest.candidates[place]!.name, tally.votes[place]])
		);
	});

	it('hold a ledger that adds up', async () => {
		const ledger = new Map(
			(await sheetsOf(id))
				.get('Sổ phiếu')!
				.slice(HEAD_ROWS)
				.map(([matter, value]) => [matter, Number(value)])
		);
		expect(ledger.get('Số phiếu thu về')).toBe(tally.valid + tally.invalid);
		expect(ledger.get('Số phiếu hợp lệ')).toBe(tally.valid);
		expect(ledger.get('Số phiếu cần đạt')).toBe(outcome.needed);
		expect(ledger.get('Cơ sở tính')).toBe(outcome.base);
	});

	it('hold the structure of the elected', async () => {
		const rows = (await sheetsOf(id)).get('Cơ cấu')!.slice(HEAD_ROWS);
		const people = outcome.elected.map((place) => contest.candidates[place]!);
		const { lines } = structureOf(people, done.details!.closes);
		expect(rows.slice(0, lines.length).map(([, count]) => count)).toEqual(
			lines.map(({ count }) => count)
		);
	});
});

it('says on every sheet that the sample is an illustration', async () => {
	const sheets = await sheetsOf(COMMITTEE_ID);
	expect(sheets.size).toBe(4);
	for (const [, rows] of sheets) expect(rows[1]?.[0]).toBe('Số liệu minh họa');
});
