import {
	pagesOf,
	SLIP_HEADS,
	type Slip,
	type SlipLine,
	type SlipSheet
} from '$lib/core/records/slip';
import type { PdfDefinition, PdfNode } from './pdf-definition';
import { points } from './page';
import { CUT_SHADE, SLIP_PAGE } from './slip-page';

const { columns, rows, type, width, margins, cut } = SLIP_PAGE;

type Borders = readonly [left: boolean, top: boolean, right: boolean, bottom: boolean];
const BARE: Borders = [false, false, false, false];
const RULED: Borders = [true, true, true, true];

interface Words {
	readonly text: string;
	/** In points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly alignment?: 'left' | 'center' | 'right';
}

/** Lines of this type are so many times as high as its size. */
const LEADING = 1.15;
/** Left and right of the words of a cell, in points. */
const EDGE = 4;

/** A cell over so many columns, its words in the middle of a row of that height (mm). */
function cell(height: number, over: number, words: Words, border: Borders): PdfNode[] {
	const { text, size, bold = false, alignment = 'left' } = words;
	const above = Math.max(0, (points(height) - size * LEADING) / 2);
	// Words without a frame begin where the frames below them do.
	const out = border === BARE ? -EDGE : 0;
	const first: PdfNode = {
		text,
		fontSize: size,
		bold,
		alignment,
		margin: [out, above, out, 0],
		border,
		colSpan: over
	};
	return [first, ...Array.from({ length: over - 1 }, () => ({ text: '', border }))];
}

const bandCells = (shade: string): PdfNode[] =>
	cell(rows.band, columns.length, { text: '', size: type.organ }, RULED).map((node) => ({
		...node,
		fillColor: shade
	}));

/** Words at both ends of a row. */
const twoEnds = (height: number, left: Words, right: Words): PdfNode[] => [
	...cell(height, 2, left, BARE),
	...cell(height, 1, { ...right, alignment: 'right' }, BARE)
];

function lineCells({ work, name, isWide = false }: SlipLine): PdfNode[] {
	const { line } = rows;
	const size = type.table;
	return [
		...cell(line, 1, { text: work, size }, RULED),
		...cell(line, isWide ? 2 : 1, { text: name, size }, RULED),
		...(isWide ? [] : cell(line, 1, { text: '', size }, RULED))
	];
}

const HEIGHTS: readonly number[] = [
	rows.band,
	rows.organ,
	rows.title,
	rows.subject,
	rows.label,
	rows.heads
];

const LAYOUT = {
	hLineWidth: () => 0.5,
	vLineWidth: () => 0.5,
	paddingTop: () => 0,
	paddingBottom: () => 0,
	paddingLeft: () => EDGE,
	paddingRight: () => EDGE
};

const slipNode = (slip: Slip): PdfNode => ({
	layout: LAYOUT,
	unbreakable: true,
	table: {
		widths: columns.map((column) => points(column) - 2 * EDGE - 0.5),
		heights: (row) => points(HEIGHTS[row] ?? rows.line),
		body: [
			bandCells(slip.shade),
			twoEnds(
				rows.organ,
				{ text: slip.organ, size: type.organ },
				{ text: slip.note, size: type.organ }
			),
			cell(rows.title, 3, { text: slip.title, size: type.title, bold: true }, BARE),
			cell(rows.subject, 3, { text: slip.subject, size: type.subject }, BARE),
			twoEnds(
				rows.label,
				{ text: slip.label, size: type.label, bold: true },
				{ text: slip.contents, size: type.contents, bold: true }
			),
			SLIP_HEADS.flatMap((text) =>
				cell(rows.heads, 1, { text, size: type.table, bold: true, alignment: 'center' }, RULED)
			),
			...slip.lines.map(lineCells)
		]
	}
});

/** The line to cut along, across the whole sheet. */
const cutLine = (): PdfNode => ({
	margin: [0, points(cut / 2), 0, points(cut / 2)],
	canvas: [
		{
			type: 'line',
			x1: 0,
			y1: 0,
			x2: points(width),
			y2: 0,
			lineWidth: 0.6,
			dash: { length: 5 },
			lineColor: CUT_SHADE
		}
	]
});

function pageOf(slips: readonly Slip[], page: number): PdfNode[] {
	return slips.flatMap((slip, at) => [
		...(at > 0 ? [cutLine()] : []),
		page > 0 && at === 0 ? { ...slipNode(slip), pageBreak: 'before' as const } : slipNode(slip)
	]);
}

/** Slips in pdfmake's language. */
export function slipDefinition({ title, slips }: SlipSheet): PdfDefinition {
	const { left, top, right, bottom } = margins;
	return {
		pageSize: 'A4',
		pageOrientation: 'portrait',
		pageMargins: [points(left), points(top), points(right), points(bottom)],
		language: 'vi-VN',
		displayTitle: true,
		info: { title, creator: 'Kiểm Phiếu' },
		defaultStyle: { font: 'Tinos', fontSize: type.table, lineHeight: 1 },
		styles: {},
		content: pagesOf(slips).flatMap(pageOf)
	};
}
