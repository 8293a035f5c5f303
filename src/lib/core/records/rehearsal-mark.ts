import { REHEARSAL_WORD } from '../congress/name';
import type { CongressState } from '../congress/state';
import type { Paper } from './paper';
import type { SlipSheet } from './slip';
import type { Workbook } from './workbook';

/** Across every page that a rehearsal prints, and in the first row of every sheet. */
export const NOT_VALID = `${REHEARSAL_WORD} – KHÔNG CÓ GIÁ TRỊ`;
/** Across every ballot of a rehearsal. */
export const NOT_A_BALLOT = `${REHEARSAL_WORD} – KHÔNG PHẢI PHIẾU THẬT`;

/** Excel takes no more letters on a tab. */
const LONGEST_TAB = 31;

function isRehearsal({ details }: Pick<CongressState, 'details'>): boolean {
	return details?.rehearses != null;
}

/** Before the name of every file: what it is stays with it when it is copied. */
function marked(fileName: string): string {
	return `tap-duot-${fileName}`;
}

/** A paper as it leaves its congress: from a rehearsal with the word across every page and in its name. */
export function markedPaper(paper: Paper, state: Pick<CongressState, 'details'>): Paper {
	return isRehearsal(state)
		? { ...paper, fileName: marked(paper.fileName), watermark: NOT_VALID }
		: paper;
}

/** The same for slips, which are cut apart: each says it beside its organ. */
export function markedSlips(sheet: SlipSheet, state: Pick<CongressState, 'details'>): SlipSheet {
	if (!isRehearsal(state)) return sheet;
	const slips = sheet.slips.map((slip) => ({ ...slip, note: NOT_VALID }));
	return { ...sheet, fileName: marked(sheet.fileName), slips };
}

/** The same for figures: in the name, on every tab and in the first row of every sheet. */
export function markedWorkbook(
	workbook: Workbook,
	state: Pick<CongressState, 'details'>
): Workbook {
	if (!isRehearsal(state)) return workbook;
	return {
		...workbook,
		fileName: marked(workbook.fileName),
		sheets: workbook.sheets.map((sheet) => ({
			...sheet,
			name: `${REHEARSAL_WORD} ${sheet.name}`.slice(0, LONGEST_TAB),
			title: `${NOT_VALID}. ${sheet.title}`
		}))
	};
}
