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

/** Above the words of a cell, so that they stand in the middle of a row (mm) of a type (points). */
const above = (height: number, size: number): number =>
	Math.max(0, (points(height) - size * 1.15) / 2);

interface Words {
	readonly text: string;
	readonly size: number;
	readonly bold?: boolean;
	readonly alignment?: 'left' | 'center' | 'right';
}

function words(height: number, { text, size, bold = false, alignment = 'left' }: Words): PdfNode {
	return { text, fontSize: size, bold, alignment, margin: [0, above(height, size), 0, 0] };
}

const PLAIN = {
	paddingTop: () => 0,
	paddingBottom: () => 0,
	paddingLeft: () => 0,
	paddingRight: () => 0
};
const BARE = { ...PLAIN, defaultBorder: false };
const RULED = {
	...PLAIN,
	hLineWidth: () => 0.5,
	vLineWidth: () => 0.5,
	paddingLeft: () => 4,
	paddingRight: () => 4
};

const band = (shade: string): PdfNode => ({
	canvas: [
		{
			type: 'rect',
			x: 0,
			y: 0,
			w: points(width),
			h: points(rows.band),
			color: shade,
			lineColor: '#000000',
			lineWidth: 0.5
		}
	]
});

/** Words at both ends of a row. */
function twoEnds(height: number, left: Words, right: Words): PdfNode {
	const [first, second, third] = columns;
	return {
		layout: BARE,
		table: {
			widths: [points(first + second), points(third)],
			heights: points(height),
			body: [[words(height, left), words(height, { ...right, alignment: 'right' })]]
		}
	};
}

const oneLine = (height: number, content: Words): PdfNode => ({
	layout: BARE,
	table: { widths: [points(width)], heights: points(height), body: [[words(height, content)]] }
});

function lineCells({ work, name, isWide = false }: SlipLine): PdfNode[] {
	const size = type.table;
	const written = words(rows.line, { text: name, size });
	return [
		words(rows.line, { text: work, size }),
		isWide ? { ...written, colSpan: 2 } : written,
		{ text: '' }
	];
}

function linesTable({ lines }: Slip): PdfNode {
	/** What the padding and the lines of a column take. */
	const edge = 8.5;
	return {
		layout: RULED,
		table: {
			widths: columns.map((column) => points(column) - edge),
			heights: (at: number) => points(at === 0 ? rows.heads : rows.line),
			body: [
				SLIP_HEADS.map((text) =>
					words(rows.heads, { text, size: type.table, bold: true, alignment: 'center' })
				),
				...lines.map(lineCells)
			]
		}
	};
}

const slipNode = (slip: Slip): PdfNode => ({
	unbreakable: true,
	stack: [
		band(slip.shade),
		twoEnds(
			rows.organ,
			{ text: slip.organ, size: type.organ },
			{ text: slip.note, size: type.organ }
		),
		oneLine(rows.title, { text: slip.title, size: type.title, bold: true }),
		oneLine(rows.subject, { text: slip.subject, size: type.subject }),
		twoEnds(
			rows.label,
			{ text: slip.label, size: type.label, bold: true },
			{ text: slip.contents, size: type.contents, bold: true }
		),
		linesTable(slip)
	]
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
