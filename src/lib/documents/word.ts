import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Block, Paper, Runs } from '$lib/core/records/paper';
import { PAGE } from './page';
import { BODY_WIDTH, headTable, ruledTable, signatureTable } from './word-tables';
import { PAPER_STYLES, STYLE, twips } from './word-styles';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function textRuns(runs: Runs): TextRun[] {
	return runs.map(
		({ text, bold = false, italic = false }) => new TextRun({ text, bold, italics: italic })
	);
}

function blockOf(block: Block) {
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
			return [ruledTable(block), new Paragraph({ style: STYLE.afterTable })];
	}
}

function footerOf({ footer }: Paper): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: STYLE.footer,
				tabStops: [{ type: 'right', position: BODY_WIDTH }],
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
	const { top, bottom, left, right } = PAGE.margins;
	return new Document({
		title: `${paper.title} ${paper.summary}`,
		creator: 'Kiểm Phiếu',
		styles: PAPER_STYLES,
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
							footer: twips(12)
						}
					}
				},
				...headersOf(paper),
				footers: { default: footerOf(paper) },
				children: [
					headTable(paper),
					new Paragraph({ style: STYLE.title, text: paper.title }),
					new Paragraph({ style: STYLE.summary, text: paper.summary }),
					...paper.body.flatMap(blockOf),
					new Paragraph({ style: STYLE.body, keepNext: true, children: textRuns(paper.closing) }),
					signatureTable(paper)
				]
			}
		]
	});
}

/** A paper as a Word file. */
export async function writeWord(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await Packer.pack(documentOf(paper), 'arraybuffer'));
}
