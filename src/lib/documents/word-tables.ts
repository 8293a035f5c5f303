import {
	BorderStyle,
	HeightRule,
	Paragraph,
	Table,
	TableBorders,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType
} from 'docx';
import {
	PARTY_TITLE,
	SIGN_HERE,
	type Paper,
	type PaperTable,
	type SignatureBlock,
	type TableColumn
} from '$lib/core/records/paper';
import { PEN_ROW, SHEET } from './page';
import { STYLE, twips } from './word-styles';

/** Of the twips between the margins. */
const share = (width: number, percent: number): number => Math.round((width * percent) / 100);

interface CellWords {
	readonly style: string;
	readonly text: string;
	readonly keepNext?: boolean;
}

function cell(
	size: number,
	align: TableColumn['align'],
	{ style, text, keepNext = false }: CellWords
): TableCell {
	return new TableCell({
		width: { size, type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		margins: { top: 30, bottom: 30, left: 80, right: 80 },
		children: [new Paragraph({ style, text, alignment: align, keepNext })]
	});
}

/** Rows at either end of a table that no page break may leave alone. */
const TOGETHER = 2;

/** Head row repeated on every page; no row split; neither the first nor the last rows left alone. */
export function ruledTable({ columns, rows, isForPen = false }: PaperTable, width: number): Table {
	const columnWidths = columns.map((column) => share(width, column.share));
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title }, at) =>
			cell(columnWidths[at] ?? 0, 'center', { style: STYLE.tableHead, text: title, keepNext: true })
		)
	});
	const body = rows.map((texts, at) => {
		const keepNext = at < rows.length - 1 && (at < TOGETHER || at >= rows.length - TOGETHER);
		return new TableRow({
			cantSplit: true,
			...(isForPen && { height: { value: twips(PEN_ROW), rule: HeightRule.ATLEAST } }),
			children: columns.map(({ align, look }, place) =>
				cell(columnWidths[place] ?? 0, align, {
					style: STYLE[look ?? 'tableCell'],
					text: texts[place] ?? '',
					keepNext
				})
			)
		});
	});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths,
		rows: [head, ...body]
	});
}

/** Cells side by side without a rule, kept on one page. */
function sideBySide(
	width: number,
	shares: readonly number[],
	cells: readonly (readonly Paragraph[])[]
): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		borders: TableBorders.NONE,
		columnWidths: shares.map((percent) => share(width, percent)),
		rows: [
			new TableRow({
				cantSplit: true,
				children: cells.map(
					(children, at) =>
						new TableCell({
							width: { size: share(width, shares[at] ?? 0), type: WidthType.DXA },
							margins: { left: 0, right: 0 },
							children
						})
				)
			})
		]
	});
}

/** Millimetres the rule under the Party's title is drawn in at either side of an upright sheet, to be as long as the title. */
const RULE_INSET = 3.2;

function ruledTitle(text: string, width: number): Paragraph {
	const inset = twips(RULE_INSET) + (width - twips(SHEET.upright.textWidth)) / 4;
	return new Paragraph({
		style: STYLE.partyTitle,
		text,
		indent: { left: inset, right: inset },
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } }
	});
}

/** The organs at the left, the Party's title over its rule at the right, place and date below. */
export function headTable({ head }: Paper, width: number): Table {
	const { upperOrgan, organ, placeAndDate, title = PARTY_TITLE } = head;
	return sideBySide(
		width,
		[50, 50],
		[
			[
				...(upperOrgan ? [new Paragraph({ style: STYLE.upperOrgan, text: upperOrgan })] : []),
				...organ.map((text) => new Paragraph({ style: STYLE.organ, text })),
				new Paragraph({ style: STYLE.organ, text: '*' })
			],
			[
				...(title === '' ? [] : [ruledTitle(title, width)]),
				new Paragraph({ style: STYLE.placeAndDate, text: placeAndDate })
			]
		]
	);
}

function signature({ capacity, name }: SignatureBlock): Paragraph[] {
	return [
		...capacity.map((text) => new Paragraph({ style: STYLE.capacity, text })),
		new Paragraph({ style: STYLE.signHere, text: SIGN_HERE }),
		new Paragraph({ style: STYLE.signer, text: name })
	];
}

/** Side by side; a single one stands at the right, where the last of several does. */
export function signatureTable({ signatures }: Paper, width: number): Table {
	const blocks = signatures.map(signature);
	const cells = blocks.length === 1 ? [[new Paragraph('')], ...blocks] : blocks;
	return sideBySide(
		width,
		cells.map(() => 100 / cells.length),
		cells
	);
}
