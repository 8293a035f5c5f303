import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest } from '$lib/archive/digest';
import type { ContestId } from '$lib/core/basics/ids';
import { contestOf } from '$lib/core/contest/contest';
import type { CongressState } from '$lib/core/congress/state';
import { integrityOf } from '$lib/core/integrity/integrity-code';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { countMinutesPaper } from '$lib/core/records/count-minutes/text';
import { percentOf } from '$lib/core/tally/percent';
import { emptyTally } from '$lib/core/tally/tally';
import { writeWord } from '$lib/documents/word';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { DEPUTIES_ID, SECRETARY_ID, STANDING_ID } from '$lib/sample/officers';
import { RE_VOTE_ID, SECOND_ROUND_ID, UPPER_ID } from '$lib/sample/situation-contests';
import { SITUATIONS } from '$lib/sample/situations';
import { announcedWith } from '$lib/testing/announced-with';
import { docxText } from '$lib/testing/docx-text';
import { COMMITTEE } from '$lib/testing/small-congress';
import { checked } from './checked-count';
import { directed, membersCongress, ownCharter, ownGrounds } from './other-bodies';

/** Set to write the golden texts anew; then read the difference as the secretary would. */
const isWriting = process.env['KIEM_PHIEU_WRITE_GOLDEN'] === '1';
const FOLDER = new URL('./papers/', import.meta.url);

const done = sampleAt('announced');

async function minutesText(state: CongressState, id: ContestId): Promise<string> {
	const integrity = integrityOf(contestOf(state, id)!, digest);
	const code = integrity.kind === 'code' ? integrity.code : null;
	return docxText(await writeWord(countMinutesPaper(countMinutesOf(state, id)!, code)));
}

/** The cells of the table whose head starts with these titles. */
function tableUnder(text: string, ...titles: string[]): string[][] {
	const lines = text.split('\n');
	const head = lines.findIndex((line) => line.startsWith(titles.join(' | ')));
	const end = lines.findIndex((line, at) => at > head && !line.includes(' | '));
	return lines.slice(head + 1, end).map((line) => line.split(' | ').map((cell) => cell.trim()));
}

/** The committee with some of its batches counted by hand, as far as the minutes look at batches. */
function countedByHand(numbers: readonly number[]): CongressState {
	const { batches } = contestOf(done, COMMITTEE_ID)!;
	const byHand = batches.map((batch) =>
		numbers.includes(batch.number)
			? { ...batch, entries: batch.entries.map((entry) => ({ ...entry, totals: emptyTally(17) })) }
			: batch
	);
	return announcedWith(done, COMMITTEE_ID, { contest: { batches: byHand } });
}

const DELEGATES = { convened: 161, deductions: [] } as const;
const OTHERWISE: readonly [string, ContestId, CongressState][] = [
	['committee', COMMITTEE_ID, done],
	['delegation', DELEGATION_ID, done],
	['committee-by-hand', COMMITTEE_ID, countedByHand([3, 4])],
	[
		'committee-short',
		COMMITTEE_ID,
		announcedWith(done, COMMITTEE_ID, { votes: { 'Mai Thế Cường': 80, 'Đào Trọng Nhã': 79 } })
	],
	[
		'committee-tie',
		COMMITTEE_ID,
		announcedWith(done, COMMITTEE_ID, { votes: { 'Trương Công Toại': 112 } })
	],
	[
		'delegation-deductions',
		DELEGATION_ID,
		announcedWith(done, DELEGATION_ID, {
			issue: {
				base: {
					...DELEGATES,
					deductions: [
						{ name: 'Khuất Đức Nhuận', reason: 'committee-member-absent-throughout' },
						{ name: 'Đào Thị Ngọc Bích', reason: 'absent-throughout-unreplaced' }
					]
				}
			},
			votes: { 'Tống Văn Khang': 81 },
			contest: { announcedAt: Date.parse('2020-05-20T10:48:00+07:00'), handVotes: {} }
		})
	]
];

/** Ballots drawn and compared: all like the paper; one that was not, and was read again. */
const CHECKED: readonly [string, ContestId, CongressState][] = [
	['spot-check', COMMITTEE.id, checked(false)],
	['spot-check-differs', COMMITTEE.id, checked(true)]
];

const officers = sampleAt('officers');
const situations = sampleAt('rounds', SITUATIONS);
/** Every body, and every way an election can go on. */
const OTHER_BODIES: readonly [string, ContestId, CongressState][] = [
	['standing-committee', STANDING_ID, officers],
	['secretary', SECRETARY_ID, officers],
	['deputies', DEPUTIES_ID, officers],
	['secretary-directed', 'secretary' as ContestId, directed()],
	['members-congress', COMMITTEE.id, membersCongress()],
	['own-charter', COMMITTEE.id, ownCharter()],
	['own-grounds', COMMITTEE.id, ownGrounds()],
	['joint-list', UPPER_ID, situations],
	['next-round', SECOND_ROUND_ID, situations],
	['re-vote', RE_VOTE_ID, situations]
];

describe('the count minutes as a Word file', () => {
	it.each([...OTHERWISE, ...OTHER_BODIES, ...CHECKED])('read as the golden text of %s', async (name, id, state) => {
		const text = await minutesText(state, id);
		const golden = new URL(`${name}.txt`, FOLDER);
		if (isWriting) writeFileSync(golden, text);
		expect(existsSync(golden)).toBe(true);
		expect(text).toBe(readFileSync(golden, 'utf8'));
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('print what the tally of %s says', async (id) => {
		const text = await minutesText(done, id);
		const { announced, issue } = contestOf(done, id)!;
		const key = answerKeyOf(id);
		const rows = tableUnder(text, 'TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ % (so với 161');
		expect(rows.map(([place]) => Number(place))).toEqual(key.votes.map((_, at) => at + 1));
		expect(rows.map(([, name, votes]) => [name, Number(votes)])).toEqual(key.votes);
		expect(rows.map(([, , , percent]) => percent)).toEqual(
			announced!.tally.votes.map((votes) => percentOf(votes, issue!.base.convened))
		);
		const chosen = rows.filter(([, , , , verdict]) => verdict === 'Trúng cử');
		expect(chosen.map(([, name]) => name).toSorted()).toEqual([...key.elected].toSorted());
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('print a ledger of %s that adds up', async (id) => {
		const text = await minutesText(done, id);
		const ledger = tableUnder(text, 'Nội dung', 'Số lượng', 'Bằng chữ');
		const figure = (matter: string) =>
			Number(ledger.find(([name]) => name === matter)?.[1] ?? Number.NaN);
		const grounds = ledger.filter(([matter]) => matter?.startsWith('– '));
		const key = answerKeyOf(id);
		expect(figure('Số phiếu hợp lệ')).toBe(key.valid);
		expect(figure('Số phiếu không hợp lệ')).toBe(key.invalid);
		expect(figure('Số phiếu hợp lệ') + figure('Số phiếu không hợp lệ')).toBe(
			figure('Số phiếu thu về')
		);
		expect(figure('Đại biểu có mặt lúc bầu') + figure('Đại biểu vắng mặt lúc bầu')).toBe(
			figure('Đại biểu chính thức được triệu tập')
		);
		expect(grounds.reduce((sum, [, ballots]) => sum + Number(ballots), 0)).toBe(key.invalid);
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('list the elected of %s in vote order', async (id) => {
		const text = await minutesText(done, id);
		const after = text.slice(text.indexOf('6. Danh sách trúng cử'));
		const elected = tableUnder(after, 'TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ %');
		expect(elected.map(([, name]) => name)).toEqual(answerKeyOf(id).elected);
	});

	it('says that the sample is an illustration at the foot of every page, and a real congress not', async () => {
		expect(await minutesText(done, COMMITTEE_ID)).toContain('Số liệu minh họa\tTrang {PAGE}/');
		const real = { ...done, details: { ...done.details!, illustration: false } };
		expect(await minutesText(real, COMMITTEE_ID)).not.toContain('minh họa');
	});
});
