import {
	AlignmentType,
	BorderStyle,
	Document,
	HeightRule,
	LineRuleType,
	PageBreak,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType
} from 'docx';
import {
	pagesOf,
	SLIP_HEADS,
	type Slip,
	type SlipLine,
	type SlipSheet
} from '$lib/core/records/slip';
import { CUT_SHADE, SLIP_PAGE } from './slip-page';
import { twips } from './word-styles';

const { columns, rows, type, width, margins, cut } = SLIP_PAGE;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BARE = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;

interface Words {
	readonly text: string;
	/** In points. */
	readonly size: number;
	readonly bold?: boolean;
	readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

const words = ({ text, size, bold = false, alignment = AlignmentType.LEFT }: Words): Paragraph =>
	new Paragraph({
		alignment,
		keepLines: true,
		children: [new TextRun({ text, bold, size: 2 * size })]
	});

/** A cell over so many columns, from one of them on. */
function cell(from: number, over: number, content: Words, isRuled = false): TableCell {
	const across = columns.slice(from, from + over).reduce((sum, column) => sum + column, 0);
	return new TableCell({
		columnSpan: over,
		width: { size: twips(across), type: WidthType.DXA },
		borders: isRuled ? RULED : BARE,
		margins: { left: isRuled ? 80 : 0, right: isRuled ? 80 : 0 },
		verticalAlign: VerticalAlignTable.CENTER,
		children: [words(content)]
	});
}

const row = (height: number, children: readonly TableCell[]): TableRow =>
	new TableRow({
		cantSplit: true,
		height: { value: twips(height), rule: HeightRule.EXACT },
		children
	});

const band = (shade: string): TableRow =>
	row(rows.band, [
		new TableCell({
			columnSpan: columns.length,
			width: { size: twips(width), type: WidthType.DXA },
			borders: RULED,
			shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade.slice(1) },
			children: [words({ text: '', size: type.organ })]
		})
	]);

function lineRow({ work, name, isWide = false }: SlipLine): TableRow {
	const size = type.table;
	const last = isWide
		? [cell(1, 2, { text: name, size }, true)]
		: [cell(1, 1, { text: name, size }, true), cell(2, 1, { text: '', size }, true)];
	return row(rows.line, [cell(0, 1, { text: work, size }, true), ...last]);
}

function slipTable(slip: Slip): Table {
	const right = AlignmentType.RIGHT;
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: twips(width), type: WidthType.DXA },
		columnWidths: columns.map(twips),
		rows: [
			band(slip.shade),
			row(rows.organ, [
				cell(0, 2, { text: slip.organ, size: type.organ }),
				cell(2, 1, { text: slip.note, size: type.organ, alignment: right })
			]),
			row(rows.title, [cell(0, 3, { text: slip.title, size: type.title, bold: true })]),
			row(rows.subject, [cell(0, 3, { text: slip.subject, size: type.subject })]),
			row(rows.label, [
				cell(0, 2, { text: slip.label, size: type.label, bold: true }),
				cell(2, 1, { text: slip.contents, size: type.contents, bold: true, alignment: right })
			]),
			row(
				rows.heads,
				SLIP_HEADS.map((text, at) =>
					cell(at, 1, { text, size: type.table, bold: true, alignment: AlignmentType.CENTER }, true)
				)
			),
			...slip.lines.map(lineRow)
		]
	});
}

const exactly = (millimetres: number, before = 0) =>
	({
		before: twips(before),
		after: 0,
		line: twips(millimetres),
		lineRule: LineRuleType.EXACT
	}) as const;

/** The line to cut along, half way between two slips. */
const cutLine = (): Paragraph =>
	new Paragraph({
		spacing: { ...exactly(cut / 2), after: twips(cut / 2) },
		border: {
			bottom: { style: BorderStyle.DASHED, size: 4, space: 0, color: CUT_SHADE.slice(1) }
		}
	});

/** Word wants a paragraph after a table: one that takes no room, and turns the page where another follows. */
const pageEnd = (isLast: boolean): Paragraph =>
	new Paragraph({ spacing: exactly(0.5), children: isLast ? [] : [new PageBreak()] });

function pageOf(slips: readonly Slip[], isLast: boolean): (Table | Paragraph)[] {
	return slips.flatMap((slip, at) => [
		slipTable(slip),
		at < slips.length - 1 ? cutLine() : pageEnd(isLast)
	]);
}

/** Slips as a Word document. */
export function slipDocument({ title, slips }: SlipSheet): Document {
	const { top, bottom, left, right } = margins;
	const pages = pagesOf(slips);
	return new Document({
		title,
		creator: 'Kiểm Phiếu',
		styles: {
			default: { document: { run: { font: 'Times New Roman', language: { value: 'vi-VN' } } } }
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: twips(210), height: twips(297) },
						margin: {
							top: twips(top),
							bottom: twips(bottom),
							left: twips(left),
							right: twips(right),
							header: 0,
							footer: 0
						}
					}
				},
				children: pages.flatMap((page, at) => pageOf(page, at === pages.length - 1))
			}
		]
	});
}
