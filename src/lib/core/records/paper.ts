/** A stretch of text in one weight. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
}
export type Runs = readonly Run[];

export interface TableColumn {
	readonly title: string;
	/** Share of the table's width, in percent. */
	readonly share: number;
	readonly align: 'left' | 'center';
	/** `squares`: drawn large and pale, for a pen to trace. */
	readonly look?: 'squares';
}

/** A ruled table whose head repeats on every page and whose rows never split. */
export interface PaperTable {
	readonly kind: 'table';
	/** What it lists, for those who hear the page. */
	readonly label: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly string[])[];
	/** Rows high enough for a signature. */
	readonly isForPen?: boolean;
}

/** A piece of a paper's body. */
export type Block =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly runs: Runs }
	| { readonly kind: 'item'; readonly runs: Runs }
	| PaperTable;

export interface SignatureBlock {
	/** "T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN": one line each. */
	readonly capacity: readonly string[];
	/** Under the signature; empty where the paper leaves the name to be written. */
	readonly name: string;
}

/**
 * A paper as it reads, before any file format: what Word, PDF and the preview all draw.
 * The parts are those of a Party paper (36-HD/VPTW as far as known, rules.md §7).
 */
export interface Paper {
	/** Without ending; plain letters, so that any system takes it. */
	readonly fileName: string;
	readonly head: {
		/** The organ above; empty where there is none. */
		readonly upperOrgan: string;
		/** Whose paper it is, one line each. */
		readonly organ: readonly string[];
		readonly placeAndDate: string;
		/** Top right, where it is not a paper of the Party; empty for none. */
		readonly title?: string;
	};
	readonly title: string;
	readonly summary: string;
	readonly body: readonly Block[];
	/** Stays on one page with the signatures. */
	readonly closing: Runs;
	readonly signatures: readonly SignatureBlock[];
	/** At the foot of every page, beside the page number; empty for none. */
	readonly footer: string;
	/** Upright where left out. */
	readonly page?: PageKind;
	/** Across every page of what is no paper of a congress that is held; left out on all others. */
	readonly watermark?: string;
}

/** Which way up the sheet of A4 is read. */
export type PageKind = 'upright' | 'lying';

/** Says the top right of every Party paper. */
export const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
export const SIGN_HERE = '(ký, ghi rõ họ tên)';
/** Where the pen fills in what no clock and no file knows. */
export const BLANK = '……';

export const bold = (text: string | number): Run => ({ text: String(text), bold: true });
export const italic = (text: string): Run => ({ text, italic: true });

/** A sentence with its weights: say`cần đạt ${bold(81)} phiếu`. */
export function say(
	parts: TemplateStringsArray,
	...values: readonly (string | number | Run | Runs)[]
): Runs {
	const runs: Run[] = [];
	const add = (run: Run) => {
		if (run.text !== '') runs.push(run);
	};
	parts.forEach((text, at) => {
		add({ text });
		const value = values[at];
		if (value === undefined) return;
		if (typeof value === 'object') [value].flat().forEach(add);
		else add({ text: String(value) });
	});
	return runs;
}

export const paragraph = (runs: Runs): Block => ({ kind: 'paragraph', runs });
export const item = (runs: Runs): Block => ({ kind: 'item', runs });
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** The words of a run of text, without its weights. */
export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');
