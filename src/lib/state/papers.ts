import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import { congressMinutesOf } from '$lib/core/records/congress-minutes/facts';
import { congressMinutesPaper } from '$lib/core/records/congress-minutes/text';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { countMinutesPaper } from '$lib/core/records/count-minutes/text';
import { coverSlipsOf } from '$lib/core/records/cover-slips/facts';
import { coverSlipSheet } from '$lib/core/records/cover-slips/text';
import { entryLogOf } from '$lib/core/records/entry-log/facts';
import { entryLogPaper } from '$lib/core/records/entry-log/text';
import { figuresOf } from '$lib/core/records/figures';
import { handTallyOf, type TallyReach } from '$lib/core/records/hand-tally/facts';
import { handTallyPaper } from '$lib/core/records/hand-tally/text';
import type { Paper } from '$lib/core/records/paper';
import type { ContestPaper } from '$lib/core/records/readiness';
import type { SlipSheet } from '$lib/core/records/slip';
import { markedPaper, markedSlips, markedWorkbook } from '$lib/core/records/rehearsal-mark';
import { download } from './download';
import { codeOf } from './integrity';
import type { OpenCongress } from './open-congress.svelte';

/** The kinds of file a paper that is read comes in. */
export type TextFormat = 'word' | 'pdf';
/** The kinds of file a contest's papers come in. */
export type PaperFormat = TextFormat | 'excel';

/** The integrity code as the paper carries it; `null` while devices differ. */
function printedCode(state: CongressState, contestId: ContestId): string | null {
	const contest = contestOf(state, contestId);
	const integrity = contest && codeOf(contest);
	return integrity?.kind === 'code' ? integrity.code : null;
}

/** The log of a congress and what it led to: what papers are made from. */
export type Recorded = Pick<OpenCongress, 'state' | 'events'>;

/** Papers that are read or written on, as against figures that are worked with. */
export type ReadPaper = Exclude<ContestPaper, 'figures'>;

type Make = (congress: Recorded, contestId: ContestId) => Paper | SlipSheet | null;

const tally =
	(reach: TallyReach): Make =>
	({ state }, contestId) => {
		const facts = handTallyOf(state, contestId, reach);
		return facts && handTallyPaper(facts);
	};

const MAKE: Readonly<Record<ReadPaper, Make>> = {
	minutes: ({ state }, contestId) => {
		const facts = countMinutesOf(state, contestId);
		return facts && countMinutesPaper(facts, printedCode(state, contestId));
	},
	'entry-log': ({ state, events }, contestId) => {
		const facts = entryLogOf(state, events, contestId);
		return facts && entryLogPaper(facts);
	},
	'cover-slips': ({ state }, contestId) => {
		const facts = coverSlipsOf(state, contestId);
		return facts && coverSlipSheet(facts);
	},
	'tally-batch': tally('batch'),
	'tally-box': tally('box')
};

/** A paper of a contest as the screen draws it; `null` while something stands in its way. */
export function paperOf(paper: ReadPaper, congress: Recorded, contestId: ContestId) {
	const made = MAKE[paper](congress, contestId);
	if (!made) return null;
	return 'slips' in made ? markedSlips(made, congress.state) : markedPaper(made, congress.state);
}

/** What each paper is kept as; the first is the one most people want. */
export const FORMATS_OF: Readonly<Record<ContestPaper, readonly PaperFormat[]>> = {
	minutes: ['word', 'pdf'],
	figures: ['excel'],
	'entry-log': ['word', 'pdf'],
	'cover-slips': ['pdf', 'word'],
	'tally-batch': ['pdf', 'word'],
	'tally-box': ['pdf', 'word']
};

/** The figures of a contest as the screen draws them; `null` until the result was announced. */
export function figuresWorkbook(state: CongressState, contestId: ContestId) {
	const minutes = countMinutesOf(state, contestId);
	return minutes && markedWorkbook(figuresOf(minutes), state);
}

/** The minutes of the congress as the screen draws them; `null` until an agenda is set. */
export function congressPaper(state: CongressState) {
	const minutes = congressMinutesOf(state);
	return minutes && markedPaper(congressMinutesPaper(minutes), state);
}

// Each library is fetched only when its paper is asked for; the worker keeps all of them for offline.
export const SAVE_TEXT: Readonly<Record<TextFormat, (paper: Paper | SlipSheet) => Promise<void>>> =
	{
		word: async (paper) => {
			const { writeWord, WORD_TYPE } = await import('$lib/documents/word');
			download(`${paper.fileName}.docx`, WORD_TYPE, await writeWord(paper));
		},
		pdf: async (paper) => {
			const { writePdf, PDF_TYPE } = await import('$lib/documents/pdf');
			download(`${paper.fileName}.pdf`, PDF_TYPE, await writePdf(paper));
		}
	};

async function saveFigures(state: CongressState, contestId: ContestId): Promise<void> {
	const workbook = figuresWorkbook(state, contestId);
	const { writeExcel, EXCEL_TYPE } = await import('$lib/documents/excel');
	if (workbook) download(`${workbook.fileName}.xlsx`, EXCEL_TYPE, await writeExcel(workbook));
}

/** Writes a paper of a contest and hands the file to the browser. */
export async function savePaper(
	paper: ContestPaper,
	format: PaperFormat,
	congress: Recorded,
	contestId: ContestId
): Promise<void> {
	if (paper === 'figures') return saveFigures(congress.state, contestId);
	const written = paperOf(paper, congress, contestId);
	if (written && format !== 'excel') await SAVE_TEXT[format](written);
}

/** Writes the minutes of the congress and hands the file to the browser. */
export async function saveCongressPaper(format: TextFormat, state: CongressState): Promise<void> {
	const paper = congressPaper(state);
	if (paper) await SAVE_TEXT[format](paper);
}
