// The universal build runs in the tests too, and zips files of our size without a worker, which our
// content security policy would refuse.
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { ColumnKind, Workbook, WorkbookSheet } from '$lib/core/records/workbook';

export const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FORMAT: Readonly<Record<ColumnKind, string | null>> = {
	text: null,
	count: '#,##0',
	share: '0.00%'
};

/** Height of a line of the sheet's type, in points. */
const ROW = 18;

const border = { borderStyle: 'thin', borderColor: '#8F867B' } as const;

function cellOf(kind: ColumnKind, value: string | number): CellObject {
	const format = FORMAT[kind];
	return {
		value,
		height: ROW,
		...border,
		...(format === null ? {} : { format, align: 'right' })
	};
}

/** Rows above the figures: title, note, head. */
const HEAD_ROWS = 3;

function dataOf({ title, columns, rows }: WorkbookSheet, note: string): SheetData {
	const head = columns.map((column) => ({
		value: column.title,
		height: 2 * ROW,
		fontWeight: 'bold' as const,
		wrap: true,
		align: 'center' as const,
		alignVertical: 'center' as const,
		backgroundColor: '#F3E9D6',
		...border
	}));
	const across = { columnSpan: columns.length, wrap: true, alignVertical: 'center' as const };
	const rest = columns.slice(1).map(() => null);
	return [
		[{ value: title, fontWeight: 'bold', height: 3 * ROW, ...across }, ...rest],
		[note === '' ? null : { value: note, fontStyle: 'italic', height: ROW }],
		head,
		...rows.map((values) => values.map((value, at) => cellOf(columns[at]?.kind ?? 'text', value)))
	];
}

/** Figures as an Excel file: numbers stay numbers, the head stays in sight. */
export async function writeExcel({ sheets, note }: Workbook): Promise<Uint8Array<ArrayBuffer>> {
	const file = writeExcelFile(
		sheets.map((sheet) => ({
			sheet: sheet.name,
			data: dataOf(sheet, note),
			columns: sheet.columns.map(({ width }) => ({ width })),
			stickyRowsCount: HEAD_ROWS
		})),
		{ fontFamily: 'Times New Roman', fontSize: 13 }
	);
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
