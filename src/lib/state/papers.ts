import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { countMinutesPaper } from '$lib/core/records/count-minutes/text';
import { figuresOf } from '$lib/core/records/figures';
import { download } from './download';

/** The kinds of file a contest's papers come in. */
export type PaperFormat = 'word' | 'pdf' | 'excel';

/** A paper of a contest as the screen draws it; `null` until the result was announced. */
export function minutesPaper(state: CongressState, contestId: ContestId) {
	const minutes = countMinutesOf(state, contestId);
	return minutes && countMinutesPaper(minutes);
}

/** The figures of a contest as the screen draws them; `null` until the result was announced. */
export function figuresWorkbook(state: CongressState, contestId: ContestId) {
	const minutes = countMinutesOf(state, contestId);
	return minutes && figuresOf(minutes);
}

type Save = (state: CongressState, contestId: ContestId) => Promise<void>;

// Each library is fetched only when its paper is asked for; the worker keeps all of them for offline.
const SAVE: Readonly<Record<PaperFormat, Save>> = {
	word: async (state, contestId) => {
		const paper = minutesPaper(state, contestId);
		const { writeWord, WORD_TYPE } = await import('$lib/documents/word');
		if (paper) download(`${paper.fileName}.docx`, WORD_TYPE, await writeWord(paper));
	},
	pdf: async (state, contestId) => {
		const paper = minutesPaper(state, contestId);
		const { writePdf, PDF_TYPE } = await import('$lib/documents/pdf');
		if (paper) download(`${paper.fileName}.pdf`, PDF_TYPE, await writePdf(paper));
	},
	excel: async (state, contestId) => {
		const workbook = figuresWorkbook(state, contestId);
		const { writeExcel, EXCEL_TYPE } = await import('$lib/documents/excel');
		if (workbook) download(`${workbook.fileName}.xlsx`, EXCEL_TYPE, await writeExcel(workbook));
	}
};

/** Writes a paper of an announced contest and hands the file to the browser. */
export function savePaper(
	format: PaperFormat,
	state: CongressState,
	contestId: ContestId
): Promise<void> {
	return SAVE[format](state, contestId);
}
