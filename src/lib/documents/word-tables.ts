import {
	BorderStyle,
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
import { PAGE } from './page';
import { STYLE, twips } from './word-styles';

/** Twips between the margins. */
export const BODY_WIDTH = twips(PAGE.textWidth);

const fullWidth = { size: BODY_WIDTH, type: WidthType.DXA } as const;
const share = (percent: number): number => Math.round((BODY_WIDTH * percent) / 100);

function cell(
	{ share: percent, align }: TableColumn,
	style: string,
	text: string,
	keepNext = false
): TableCell {
	return new TableCell({
		width: { size: share(percent), type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		margins: { top: 30, bottom: 30, left: 80, right: 80 },
		children: [new Paragraph({ style, text, alignment: align, keepNext })]
	});
}

/** Rows at either end of a table that no page break may leave alone. */
const TOGETHER = 2;

/** Head row repeated on every page; no row split; neither the first nor the last rows left alone. */
export function ruledTable({ columns, rows }: PaperTable): Table {
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map((column) =>
			cell({ ...column, align: 'center' }, STYLE.tableHead, column.title, true)
		)
	});
	const body = rows.map((texts, at) => {
		const staysWithNext = at < rows.length - 1 && (at < TOGETHER || at >= rows.length - TOGETHER);
		return new TableRow({
			cantSplit: true,
			children: columns.map((column, place) =>
				cell(column, STYLE.tableCell, texts[place] ?? '', staysWithNext)
			)
		});
	});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: fullWidth,
		columnWidths: columns.map((column) => share(column.share)),
		rows: [head, ...body]
	});
}

/** Cells side by side without a rule, kept on one page. */
function sideBySide(shares: readonly number[], cells: readonly (readonly Paragraph[])[]): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: fullWidth,
		borders: TableBorders.NONE,
		columnWidths: shares.map(share),
		rows: [
			new TableRow({
				cantSplit: true,
				children: cells.map(
					(children, at) =>
						new TableCell({
							width: { size: share(shares[at] ?? 0), type: WidthType.DXA },
							margins: { left: 0, right: 0 },
							children
						})
				)
			})
		]
	});
}

/** Millimetres the rule under the Party's title is drawn in at either side, to be as long as the title. */
const RULE_INSET = 3.2;

function ruledTitle(text: string): Paragraph {
	const inset = twips(RULE_INSET);
	return new Paragraph({
		style: STYLE.partyTitle,
		text,
		indent: { left: inset, right: inset },
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } }
	});
}

/** The organs at the left, the Party's title over its rule at the right, place and date below. */
export function headTable({ head }: Paper): Table {
	const { upperOrgan, organ, placeAndDate, title = PARTY_TITLE } = head;
	return sideBySide(
		[50, 50],
		[
			[
				...(upperOrgan ? [new Paragraph({ style: STYLE.upperOrgan, text: upperOrgan })] : []),
				...organ.map((text) => new Paragraph({ style: STYLE.organ, text })),
				new Paragraph({ style: STYLE.organ, text: '*' })
			],
			[
				...(title === '' ? [] : [ruledTitle(title)]),
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

export function signatureTable({ signatures }: Paper): Table {
	return sideBySide(
		signatures.map(() => 100 / signatures.length),
		signatures.map(signature)
	);
}
