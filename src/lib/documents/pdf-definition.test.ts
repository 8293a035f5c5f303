import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { coverSlipsOf } from '$lib/core/records/cover-slips/facts';
import { coverSlipSheet } from '$lib/core/records/cover-slips/text';
import { countMinutesOf } from '$lib/core/records/count-minutes/facts';
import { countMinutesPaper } from '$lib/core/records/count-minutes/text';
import { handTallyOf } from '$lib/core/records/hand-tally/facts';
import { handTallyPaper } from '$lib/core/records/hand-tally/text';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { docxText } from '$lib/testing/docx-text';
import { pdfDefinition, type PdfNode } from './pdf-definition';
import { slipDefinition } from './pdf-slips';
import { writeWord } from './word';

const done = sampleAt('announced');
const paperOf = (id: typeof COMMITTEE_ID) =>
	countMinutesPaper(countMinutesOf(done, id)!, '4821 0937');

function wordsOf(node: PdfNode): string {
	if (typeof node.text === 'string') return node.text;
	const table = node.table?.body.flat() ?? [];
	const inner = [...(node.text ?? []), ...(node.stack ?? []), ...(node.columns ?? []), ...table];
	return inner.map(wordsOf).join(node.text ? '' : ' ');
}

const words = (text: string): string[] => text.split(/[\s|]+/).filter((word) => word !== '');

it.each([COMMITTEE_ID, DELEGATION_ID])('the PDF of %s says what the Word file says', async (id) => {
	const paper = paperOf(id);
	const { content, footer } = pdfDefinition(paper);
	const inPdf = words([...content, footer(1, 3)].map(wordsOf).join(' '));
	const inWord = words(docxText(await writeWord(paper)));
	expect(inPdf).toEqual(
		inWord.map((word) => word.replace('{PAGE}', '1').replace('{NUMPAGES}', '3'))
	);
});

it('the PDF of slips says what the Word file says', async () => {
	const sheet = coverSlipSheet(coverSlipsOf(done, COMMITTEE_ID)!);
	const { content } = slipDefinition(sheet);
	const inWord = words(docxText(await writeWord(sheet)));
	expect(words(content.map(wordsOf).join(' '))).toEqual(inWord);
	expect(inWord).toContain('HỒNG');
});

it('turns the page after every third slip', () => {
	const { content } = slipDefinition(coverSlipSheet(coverSlipsOf(done, COMMITTEE_ID)!));
	const slips = content.filter(({ table }) => table);
	expect(slips.map(({ pageBreak }) => pageBreak !== undefined)).toEqual(
		Array.from({ length: 8 }, (_, at) => at === 3 || at === 6)
	);
});

it('lays the sheet for the whole box down, in Word as well', async () => {
	const paper = handTallyPaper(handTallyOf(done, COMMITTEE_ID, 'box')!);
	expect(pdfDefinition(paper).pageOrientation).toBe('landscape');
	const files = unzipSync(await writeWord(paper));
	const xml = strFromU8(files['word/document.xml']!);
	expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
	expect(pdfDefinition(paperOf(COMMITTEE_ID)).pageOrientation).toBe('portrait');
});

it('never leaves a heading alone at the foot of a page', () => {
	const { pageBreakBefore } = pdfDefinition(paperOf(COMMITTEE_ID));
	const following = (nodes: number) => ({
		getFollowingNodesOnPage: () => new Array<unknown>(nodes)
	});
	expect(pageBreakBefore({ headlineLevel: 1 }, following(0))).toBe(true);
	expect(pageBreakBefore({ headlineLevel: 1 }, following(1))).toBe(false);
	expect(pageBreakBefore({}, following(0))).toBe(false);
});
