/** How the figures of a column are meant: text as it stands, a count, or a share of the base (0–1). */
export type ColumnKind = 'text' | 'count' | 'share';

export interface WorkbookColumn {
	readonly title: string;
	readonly kind: ColumnKind;
	/** In characters. */
	readonly width: number;
}

export interface WorkbookSheet {
	/** On the tab. */
	readonly name: string;
	/** First row. */
	readonly title: string;
	readonly columns: readonly WorkbookColumn[];
	readonly rows: readonly (readonly (string | number)[])[];
}

/** Figures as a spreadsheet, before any file format. */
export interface Workbook {
	/** Without ending; plain letters, so that any system takes it. */
	readonly fileName: string;
	/** Second row of every sheet; empty for none. */
	readonly note: string;
	readonly sheets: readonly WorkbookSheet[];
}
