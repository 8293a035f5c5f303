import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverSlipsOf } from '$lib/core/records/cover-slips/facts';
import { coverSlipSheet } from '$lib/core/records/cover-slips/text';
import { entryLogOf } from '$lib/core/records/entry-log/facts';
import { entryLogPaper } from '$lib/core/records/entry-log/text';
import { handTallyOf } from '$lib/core/records/hand-tally/facts';
import { handTallyPaper } from '$lib/core/records/hand-tally/text';
import type { Paper } from '$lib/core/records/paper';
import type { SlipSheet } from '$lib/core/records/slip';
import { writeWord } from '$lib/documents/word';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { SECRETARY_ID, DEPUTIES_ID } from '$lib/sample/officers';
import { countingMorning } from '$lib/testing/counting-morning';
import { docxText } from '$lib/testing/docx-text';
import { COMMITTEE } from '$lib/testing/small-congress';

/** Set to write the golden texts anew; then read the difference as the head teller would. */
const isWriting = process.env['KIEM_PHIEU_WRITE_GOLDEN'] === '1';
const FOLDER = new URL('./papers/', import.meta.url);

const issued = sampleAt('issued');
const counted = sampleAt('counted');
const officers = sampleAt('officers');

function logOfMorning(): Paper {
	const { state, events } = countingMorning();
	return entryLogPaper(entryLogOf(state, events, COMMITTEE.id)!);
}

const papers: readonly [string, () => Paper | SlipSheet][] = [
	['cover-slips', () => coverSlipSheet(coverSlipsOf(counted, COMMITTEE_ID)!)],
	['tally-box-before', () => handTallyPaper(handTallyOf(issued, COMMITTEE_ID, 'box')!)],
	['tally-batch', () => handTallyPaper(handTallyOf(counted, COMMITTEE_ID, 'batch')!)],
	['tally-agree', () => handTallyPaper(handTallyOf(officers, DEPUTIES_ID, 'batch')!)],
	['tally-single', () => handTallyPaper(handTallyOf(officers, SECRETARY_ID, 'box')!)],
	['entry-log', logOfMorning]
];

it.each(papers)('the Word file reads as the golden text of %s', async (name, make) => {
	const text = docxText(await writeWord(make()));
	const golden = new URL(`${name}.txt`, FOLDER);
	if (isWriting) writeFileSync(golden, text);
	expect(existsSync(golden)).toBe(true);
	expect(text).toBe(readFileSync(golden, 'utf8'));
});
