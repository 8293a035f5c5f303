import {
	AlignmentType,
	LineRuleType,
	type IParagraphStyleOptions,
	type IStylesOptions
} from 'docx';
import { PAGE, SQUARES } from './page';

/** Word measures lengths in twentieths of a point and type in half points. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const halfPoints = (points: number): number => points * 2;

/** Names of the paragraph styles, as Word's style list files them. */
export const STYLE = {
	body: 'PaperBody',
	heading: 'Heading1',
	item: 'PaperItem',
	title: 'Title',
	summary: 'PaperSummary',
	upperOrgan: 'PaperUpperOrgan',
	organ: 'PaperOrgan',
	partyTitle: 'PaperPartyTitle',
	placeAndDate: 'PaperPlaceAndDate',
	tableHead: 'PaperTableHead',
	tableCell: 'PaperTableCell',
	squares: 'PaperSquares',
	afterTable: 'PaperAfterTable',
	capacity: 'PaperCapacity',
	signHere: 'PaperSignHere',
	signer: 'PaperSigner',
	footer: 'Footer'
} as const;

function centred(
	id: string,
	name: string,
	run: IParagraphStyleOptions['run'],
	spacing: { before?: number; after?: number } = {}
): IParagraphStyleOptions {
	return {
		id,
		name,
		basedOn: 'Normal',
		run: run ?? {},
		paragraph: { alignment: AlignmentType.CENTER, spacing }
	};
}

const body = halfPoints(PAGE.body);
const justified = {
	alignment: AlignmentType.BOTH,
	spacing: { after: 80, line: 250, lineRule: LineRuleType.AUTO }
} as const;

const TEXT: IParagraphStyleOptions[] = [
	{
		id: STYLE.body,
		name: 'Thân văn bản',
		basedOn: 'Normal',
		paragraph: { ...justified, indent: { firstLine: twips(PAGE.firstLine) } }
	},
	{
		id: STYLE.item,
		name: 'Ý trong mục',
		basedOn: 'Normal',
		paragraph: {
			...justified,
			indent: { left: twips(PAGE.firstLine + 5), hanging: twips(5) }
		}
	},
	centred(STYLE.tableHead, 'Đầu bảng', { size: halfPoints(PAGE.table), bold: true }),
	{
		id: STYLE.tableCell,
		name: 'Ô bảng',
		basedOn: 'Normal',
		run: { size: halfPoints(PAGE.table) }
	},
	{
		id: STYLE.squares,
		name: 'Ô vuông kiểm đếm',
		basedOn: 'Normal',
		run: { size: halfPoints(SQUARES.size), color: SQUARES.shade.slice(1) }
	},
	{
		id: STYLE.afterTable,
		name: 'Sau bảng',
		basedOn: 'Normal',
		run: { size: halfPoints(4) },
		paragraph: { spacing: { after: 60 } }
	}
];

const HEAD_AND_FOOT: IParagraphStyleOptions[] = [
	centred(STYLE.upperOrgan, 'Cơ quan cấp trên', { size: body }),
	centred(STYLE.organ, 'Cơ quan ban hành', { size: body, bold: true }),
	centred(STYLE.partyTitle, 'Tiêu đề', { size: halfPoints(PAGE.partyTitle), bold: true }),
	centred(
		STYLE.placeAndDate,
		'Địa danh, ngày tháng',
		{ size: body, italics: true },
		{ before: 160 }
	),
	centred(STYLE.summary, 'Trích yếu', { size: body, bold: true }, { after: 240 }),
	centred(STYLE.capacity, 'Thể thức đề ký', { size: body, bold: true }),
	centred(STYLE.signHere, 'Ký, ghi rõ họ tên', { size: halfPoints(13), italics: true }),
	centred(STYLE.signer, 'Người ký', { size: body, bold: true }, { before: 1200 })
];

export const PAPER_STYLES: IStylesOptions = {
	default: {
		document: { run: { font: 'Times New Roman', size: body, language: { value: 'vi-VN' } } },
		title: {
			run: { font: 'Times New Roman', size: halfPoints(PAGE.title), bold: true },
			paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360 } }
		},
		heading1: {
			run: { font: 'Times New Roman', size: body, bold: true, color: '000000' },
			paragraph: {
				keepNext: true,
				spacing: { before: 140, after: 80 },
				indent: { firstLine: twips(PAGE.firstLine) }
			}
		}
	},
	paragraphStyles: [
		...TEXT,
		...HEAD_AND_FOOT,
		{
			id: STYLE.footer,
			name: 'footer',
			basedOn: 'Normal',
			run: { size: halfPoints(PAGE.footer) }
		}
	]
};
