import {
	Document,
	Footer,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Tab,
	TextRun
} from 'docx';
import type { Block, Paper, Runs } from '$lib/core/records/paper';
import type { SlipSheet } from '$lib/core/records/slip';
import { sheetOf } from './page';
import { slipDocument } from './word-slips';
import { headTable, ruledTable, signatureTable } from './word-tables';
import { PAPER_STYLES, STYLE, twips } from './word-styles';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function textRuns(runs: Runs): TextRun[] {
	return runs.map(
		({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic })
	);
}

function blockOf(block: Block, width: number) {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ style: STYLE.heading, text: block.text })];
		case 'paragraph':
			return [new Paragraph({ style: STYLE.body, children: textRuns(block.runs) })];
		case 'item':
			return [
				new Paragraph({
					style: STYLE.item,
					children: [new TextRun('–'), new TextRun({ children: [new Tab()] })].concat(
						textRuns(block.runs)
					)
				})
			];
		case 'table':
			return [ruledTable(block, width), new Paragraph({ style: STYLE.afterTable })];
	}
}

function footerOf({ footer }: Paper, width: number): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: STYLE.footer,
				tabStops: [{ type: 'right', position: width }],
				children: [
					new TextRun(footer),
					new TextRun({
						children: [new Tab(), 'Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES]
					})
				]
			})
		]
	});
}

/** Word has no word across the page that every reader draws: it stands large above the text of each. */
function headersOf({ watermark }: Paper) {
	if (!watermark) return {};
	const text = new TextRun({ text: watermark, bold: true, size: 44, color: '5B21B6' });
	const header = new Paragraph({ style: STYLE.organ, children: [text] });
	return { headers: { default: new Header({ children: [header] }) } };
}

function documentOf(paper: Paper): Document {
	const { margins, height, ...sheet } = sheetOf(paper);
	const { top, bottom, left, right } = margins;
	const width = twips(sheet.textWidth);
	return new Document({
		title: `${paper.title} ${paper.summary}`,
		creator: 'Kiểm Phiếu',
		styles: PAPER_STYLES,
		sections: [
			{
				properties: {
					page: {
						// Word turns the sheet itself: both edges as they are upright.
						size:
							paper.page === 'lying'
								? {
										width: twips(height),
										height: twips(sheet.width),
										orientation: PageOrientation.LANDSCAPE
									}
								: { width: twips(sheet.width), height: twips(height) },
						margin: {
							top: twips(top),
							bottom: twips(bottom),
							left: twips(left),
							right: twips(right),
							footer: twips(12)
						}
					}
				},
				...headersOf(paper),
				footers: { default: footerOf(paper, width) },
				children: [
					headTable(paper, width),
					new Paragraph({ style: STYLE.title, text: paper.title }),
					new Paragraph({ style: STYLE.summary, text: paper.summary }),
					...paper.body.flatMap((block) => blockOf(block, width)),
					new Paragraph({ style: STYLE.body, keepNext: true, children: textRuns(paper.closing) }),
					signatureTable(paper, width)
				]
			}
		]
	});
}

/** A paper, or a sheet of slips, as a Word file. */
export async function writeWord(paper: Paper | SlipSheet): Promise<Uint8Array<ArrayBuffer>> {
	const document = 'slips' in paper ? slipDocument(paper) : documentOf(paper);
	return new Uint8Array(await Packer.pack(document, 'arraybuffer'));
}
