/**
 * The page of a Party paper, in millimetres and points. Sizes are those of 36-HD/VPTW as far as known.
 * Its margins could not be read: these come from an older Party handbook and are to be confirmed.
 */
export const PAGE = {
	margins: { top: 25, bottom: 25, left: 35, right: 15 },
	/** A4 is 210 mm wide; what the margins leave. */
	textWidth: 160,
	partyTitle: 15,
	title: 16,
	body: 14,
	table: 13,
	footer: 11,
	firstLine: 10
} as const;
