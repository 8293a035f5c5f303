/** Where things stand on a page of slips, in millimetres and points: three slips and two cuts fill A4. */
export const SLIP_PAGE = {
	margins: { top: 10, bottom: 6, left: 15, right: 15 },
	/** What the side margins leave of 210 mm. */
	width: 180,
	/** Widths of a line: work, name, signature. */
	columns: [62, 73, 45],
	/** Heights of the rows of a slip, from the band down. */
	rows: { band: 6, organ: 6, title: 7, subject: 6.5, label: 11, heads: 6, line: 8.6 },
	/** Between two slips, with the line to cut along in its middle. */
	cut: 8,
	type: { organ: 9, title: 12, subject: 11, label: 20, contents: 12, table: 11 }
} as const;

export const CUT_SHADE = '#777777';
