import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import { congressMinutesOf } from '$lib/core/records/congress-minutes/facts';
import { congressMinutesPaper } from '$lib/core/records/congress-minutes/text';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { countMinutesPaper } from '$lib/core/records/count-minutes/text';
import { figuresOf } from '$lib/core/records/figures';
import type { Paper } from '$lib/core/records/paper';
import { markedPaper, markedWorkbook } from '$lib/core/records/rehearsal-mark';
import { download } from './download';
import { codeOf } from './integrity';

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

/** A paper of a contest as the screen draws it; `null` until the result was announced. */
export function minutesPaper(state: CongressState, contestId: ContestId) {
	const minutes = countMinutesOf(state, contestId);
	return minutes && markedPaper(countMinutesPaper(minutes, printedCode(state, contestId)), state);
}

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
export const SAVE_TEXT: Readonly<Record<TextFormat, (paper: Paper) => Promise<void>>> = {
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

/** Writes a paper of an announced contest and hands the file to the browser. */
export async function savePaper(
	format: PaperFormat,
	state: CongressState,
	contestId: ContestId
): Promise<void> {
	if (format === 'excel') return saveFigures(state, contestId);
	const paper = minutesPaper(state, contestId);
	if (paper) await SAVE_TEXT[format](paper);
}

/** Writes the minutes of the congress and hands the file to the browser. */
export async function saveCongressPaper(format: TextFormat, state: CongressState): Promise<void> {
	const paper = congressPaper(state);
	if (paper) await SAVE_TEXT[format](paper);
}
