import type { PageKind, Paper } from '$lib/core/records/paper';

/**
 * The page of a Party paper, in millimetres and points. Sizes are those of 36-HD/VPTW as far as known.
 * Its margins (`SHEET`) could not be read: those come from an older Party handbook and are to be confirmed.
 */
export const PAGE = {
	partyTitle: 15,
	title: 16,
	body: 14,
	table: 13,
	footer: 11,
	firstLine: 10
} as const;

/** PDF measures in points. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

interface Sheet {
	readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
	/** Both edges of the paper. */
	readonly width: number;
	readonly height: number;
	/** What the margins leave of the width. */
	readonly textWidth: number;
}

/** A4 either way up; lying sheets are filled in by hand and kept in the same file, punched at the left. */
export const SHEET: Readonly<Record<PageKind, Sheet>> = {
	upright: {
		margins: { top: 25, bottom: 25, left: 35, right: 15 },
		width: 210,
		height: 297,
		textWidth: 160
	},
	lying: {
		margins: { top: 15, bottom: 15, left: 25, right: 12 },
		width: 297,
		height: 210,
		textWidth: 260
	}
};

export const sheetOf = ({ page = 'upright' }: Pick<Paper, 'page'>): Sheet => SHEET[page];

/** Squares to trace: five votes each, pale enough for the pen to be seen on top. */
export const SQUARES = { size: 20, shade: '#9a9a9a' } as const;

/** Height of a row that is signed, in millimetres. */
export const PEN_ROW = 11;
