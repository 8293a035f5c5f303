import {
	PARTY_TITLE,
	SIGN_HERE,
	type Block,
	type Paper,
	type PaperTable,
	type Runs,
	type SignatureBlock
} from '$lib/core/records/paper';
import { PAGE, PEN_ROW, points, sheetOf, SQUARES } from './page';

type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** What we say to pdfmake; the part of its language that a paper needs. */
export interface PdfNode {
	readonly text?: string | readonly PdfNode[];
	readonly stack?: readonly PdfNode[];
	readonly columns?: readonly PdfNode[];
	readonly table?: {
		readonly widths: readonly (string | number)[];
		readonly heights?: number | ((row: number) => number | 'auto');
		readonly body: readonly (readonly PdfNode[])[];
		readonly headerRows?: number;
		readonly keepWithHeaderRows?: number;
		readonly dontBreakRows?: boolean;
	};
	readonly layout?: object;
	readonly style?: string;
	readonly alignment?: 'left' | 'center' | 'right' | 'justify';
	readonly bold?: boolean;
	readonly italics?: boolean;
	readonly border?: readonly [boolean, boolean, boolean, boolean];
	readonly margin?: Sides;
	readonly width?: string | number;
	readonly unbreakable?: boolean;
	readonly headlineLevel?: number;
	readonly fontSize?: number;
	readonly colSpan?: number;
	readonly fillColor?: string;
	/** Of a cell in its row. */
	readonly verticalAlignment?: 'middle';
	readonly pageBreak?: 'before';
	/** Lines and surfaces, in points from the corner of the node. */
	readonly canvas?: readonly object[];
}

export interface PdfDefinition {
	readonly pageSize: 'A4';
	readonly pageOrientation: 'portrait' | 'landscape';
	readonly pageMargins: Sides;
	readonly language: string;
	readonly displayTitle: boolean;
	readonly info: { readonly title: string; readonly creator: string };
	readonly defaultStyle: object;
	readonly styles: Readonly<Record<string, object>>;
	readonly content: readonly PdfNode[];
	/** Across every page. */
	readonly watermark?: object;
	readonly footer?: (page: number, pages: number) => PdfNode;
	readonly pageBreakBefore?: (
		node: { readonly headlineLevel?: number },
		queries: { getFollowingNodesOnPage(): readonly unknown[] }
	) => boolean;
}

const FIRST_LINE = points(PAGE.firstLine);

const STYLES = {
	upperOrgan: { alignment: 'center' },
	organ: { alignment: 'center', bold: true },
	partyTitle: { alignment: 'center', bold: true, fontSize: PAGE.partyTitle },
	placeAndDate: { alignment: 'center', italics: true, margin: [0, 8, 0, 0] },
	title: { alignment: 'center', bold: true, fontSize: PAGE.title, margin: [0, 18, 0, 0] },
	summary: { alignment: 'center', bold: true, margin: [0, 0, 0, 12] },
	heading: { bold: true, margin: [FIRST_LINE, 7, 0, 4] },
	body: { alignment: 'justify', leadingIndent: FIRST_LINE, margin: [0, 0, 0, 4] },
	itemText: { alignment: 'justify' },
	tableHead: { bold: true, alignment: 'center', fontSize: PAGE.table },
	tableCell: { fontSize: PAGE.table },
	squares: { fontSize: SQUARES.size, color: SQUARES.shade, lineHeight: 1 },
	capacity: { alignment: 'center', bold: true },
	signHere: { alignment: 'center', italics: true, fontSize: 13 },
	signer: { alignment: 'center', bold: true, margin: [0, 58, 0, 0] },
	footer: { fontSize: PAGE.footer }
} as const;

const BARE = { defaultBorder: false, paddingLeft: () => 0, paddingRight: () => 0 };
const RULED = {
	hLineWidth: () => 0.6,
	vLineWidth: () => 0.6,
	paddingTop: () => 1.6,
	paddingBottom: () => 1.6
};

const textOf = (runs: Runs): PdfNode[] =>
	runs.map(({ text, bold = false, italic = false }) => ({ text, bold, italics: italic }));

function tableOf({ columns, rows, isForPen = false }: PaperTable): PdfNode {
	return {
		margin: [0, 0, 0, 6],
		layout: RULED,
		table: {
			widths: columns.map(({ share }) => `${share}%`),
			headerRows: 1,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			...(isForPen && { heights: (row: number) => (row === 0 ? 'auto' : points(PEN_ROW)) }),
			body: [
				columns.map(({ title }) => ({ text: title, style: 'tableHead' })),
				...rows.map((texts) =>
					columns.map(({ align, look = 'tableCell' }, at) => ({
						text: texts[at] ?? '',
						style: look,
						verticalAlignment: 'middle' as const,
						alignment: align
					}))
				)
			]
		}
	};
}

function nodeOf(block: Block): PdfNode {
	switch (block.kind) {
		case 'heading':
			return { text: block.text, style: 'heading', headlineLevel: 1 };
		case 'paragraph':
			return { text: textOf(block.runs), style: 'body' };
		case 'item':
			return {
				margin: [FIRST_LINE, 0, 0, 4],
				columns: [
					{ text: '–', width: points(5) },
					{ text: textOf(block.runs), style: 'itemText', width: '*' }
				]
			};
		case 'table':
			return tableOf(block);
	}
}

/** The Party's title over a rule as long as itself. */
const ruledTitle = (title: string): PdfNode => ({
	layout: { ...BARE, paddingTop: () => 0, hLineWidth: () => 0.8 },
	table: {
		widths: ['*', 'auto', '*'],
		body: [
			[
				{ text: '' },
				{ text: title, style: 'partyTitle', border: [false, false, false, true] },
				{ text: '' }
			]
		]
	}
});

function headOf({ head }: Paper): PdfNode {
	const { upperOrgan, organ, placeAndDate, title = PARTY_TITLE } = head;
	return {
		columns: [
			{
				width: '50%',
				stack: [
					...(upperOrgan ? [{ text: upperOrgan, style: 'upperOrgan' }] : []),
					...organ.map((text) => ({ text, style: 'organ' })),
					{ text: '*', style: 'organ' }
				]
			},
			{
				width: '50%',
				stack: [
					...(title === '' ? [] : [ruledTitle(title)]),
					{ text: placeAndDate, style: 'placeAndDate' }
				]
			}
		]
	};
}

function signatureOf({ capacity, name }: SignatureBlock): PdfNode {
	return {
		width: '*',
		stack: [
			...capacity.map((text) => ({ text, style: 'capacity' })),
			{ text: SIGN_HERE, style: 'signHere' },
			{ text: name, style: 'signer' }
		]
	};
}

function endOf({ closing, signatures }: Paper): PdfNode {
	return {
		unbreakable: true,
		stack: [
			{ text: textOf(closing), style: 'body' },
			{
				// A single signature stands at the right, where the last of several does.
				columns: [
					...(signatures.length === 1 ? [{ text: '', width: '*' }] : []),
					...signatures.map(signatureOf)
				],
				margin: [0, 6, 0, 0]
			}
		]
	};
}

/** Light enough to read through, and no colour of a paper of the Party. */
const WATERMARK = { color: '#5b21b6', opacity: 0.16, bold: true, angle: -55, fontSize: 46 };

/** A paper always has its foot, and keeps its blocks together. */
type PaperDefinition = PdfDefinition &
	Required<Pick<PdfDefinition, 'footer' | 'pageBreakBefore' | 'pageOrientation'>>;

/** A paper in pdfmake's language. */
export function pdfDefinition(paper: Paper): PaperDefinition {
	const { left, top, right, bottom } = sheetOf(paper).margins;
	const { watermark } = paper;
	return {
		pageSize: 'A4',
		pageOrientation: paper.page === 'lying' ? 'landscape' : 'portrait',
		pageMargins: [points(left), points(top), points(right), points(bottom)],
		language: 'vi-VN',
		displayTitle: true,
		info: { title: `${paper.title} ${paper.summary}`, creator: 'Kiểm Phiếu' },
		defaultStyle: { font: 'Tinos', fontSize: PAGE.body, lineHeight: 1.04 },
		styles: STYLES,
		...(watermark && { watermark: { ...WATERMARK, text: watermark } }),
		content: [
			headOf(paper),
			{ text: paper.title, style: 'title' },
			{ text: paper.summary, style: 'summary' },
			...paper.body.map(nodeOf),
			endOf(paper)
		],
		footer: (page, pages) => ({
			style: 'footer',
			margin: [points(left), points(8), points(right), 0],
			columns: [{ text: paper.footer }, { text: `Trang ${page}/${pages}`, alignment: 'right' }]
		}),
		// A heading never stands alone at the foot of a page.
		pageBreakBefore: ({ headlineLevel }, queries) =>
			headlineLevel === 1 && queries.getFollowingNodesOnPage().length === 0
	};
}
