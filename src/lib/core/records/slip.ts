/** A line of a slip that the pen fills in. */
export interface SlipLine {
	readonly work: string;
	/** Printed where the name is written; empty for the pen. */
	readonly name: string;
	/** One wide place to write in, instead of a name and a signature. */
	readonly isWide?: boolean;
}

/** A small form that is cut out of a sheet, with a band of colour across its top. */
export interface Slip {
	/** "ĐẠI HỘI ĐẢNG BỘ PHƯỜNG … LẦN THỨ …". */
	readonly organ: string;
	readonly title: string;
	/** "Bầu Ban Chấp hành …". */
	readonly subject: string;
	/** Of the band; a printer without colours prints it grey, so the label says it too. */
	readonly shade: `#${string}`;
	/** "TẬP 3 · XANH LÁ". */
	readonly label: string;
	/** "20 phiếu (đếm tay)". */
	readonly contents: string;
	readonly lines: readonly SlipLine[];
	/** In small type beside the organ; empty for none. */
	readonly note: string;
}

/** Slips, several on a page, with lines to cut along; before any file format. */
export interface SlipSheet {
	/** Without ending; plain letters, so that any system takes it. */
	readonly fileName: string;
	/** Of the file. */
	readonly title: string;
	readonly slips: readonly Slip[];
}

/** Heads of the three columns of every slip. */
export const SLIP_HEADS = ['Việc', 'Họ và tên', 'Ký tên'] as const;

/** Slips on one sheet of A4. */
export const SLIPS_A_PAGE = 3;

/** The slips as they lie on their pages. */
export function pagesOf(slips: readonly Slip[]): Slip[][] {
	return Array.from({ length: Math.ceil(slips.length / SLIPS_A_PAGE) }, (_, page) =>
		slips.slice(page * SLIPS_A_PAGE, (page + 1) * SLIPS_A_PAGE)
	);
}
