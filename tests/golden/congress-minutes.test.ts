import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AgendaItemId } from '$lib/core/basics/ids';
import { recordItemVote } from '$lib/core/agenda/decide';
import { chooseSetting } from '$lib/core/congress/decide';
import type { CongressState } from '$lib/core/congress/state';
import { congressMinutesOf } from '$lib/core/records/congress-minutes/facts';
import { congressMinutesPaper } from '$lib/core/records/congress-minutes/text';
import { writeWord } from '$lib/documents/word';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleFacts } from '$lib/sample/sample-congress';
import { docxText } from '$lib/testing/docx-text';
import { sampleDay, sampleMorning } from '$lib/testing/sample-day';
import { Story } from '$lib/testing/story';

/** Set to write the golden texts anew; then read the difference as the secretary would. */
const isWriting = process.env['KIEM_PHIEU_WRITE_GOLDEN'] === '1';
const FOLDER = new URL('./papers/', import.meta.url);

const day = sampleDay();

async function textOf(state: CongressState): Promise<string> {
	return docxText(await writeWord(congressMinutesPaper(congressMinutesOf(state)!)));
}

describe('the minutes of the congress as a Word file', () => {
	it.each([
		['congress', day.state],
		['congress-before', sampleMorning().state]
	])('read as the golden text of %s', async (name, state) => {
		const text = await textOf(state);
		const golden = new URL(`${name}.txt`, FOLDER);
		if (isWriting) writeFileSync(golden, text);
		expect(existsSync(golden)).toBe(true);
		expect(text).toBe(readFileSync(golden, 'utf8'));
	});

	it('follow the agenda, item by item, both sessions', async () => {
		const text = await textOf(day.state);
		const places = day.state.agenda.entries.map(({ title }) => text.indexOf(`. ${title}`));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((one, other) => one - other));
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('name who was elected in %s, in vote order', async (id) => {
		const text = await textOf(day.state);
		const places = answerKeyOf(id).elected.map((name) => text.search(`\\d \\| ${name} \\| \\d`));
		expect(places).not.toContain(-1);
	});

	it('say that a text did not pass, by the base the congress chose', async () => {
		const itemId = 'resolution' as AgendaItemId;
		const story = sampleDay().act(recordItemVote, {
			itemId,
			subject: 'text',
			vote: { agree: 80, disagree: 70, other: 0 }
		});
		expect(await textOf(story.state)).not.toContain('không được thông qua');
		story.act(chooseSetting, { key: 'handBase', value: 'convened' });
		const text = await textOf(story.state);
		expect(text).toContain('80 đồng ý, 70 không đồng ý, 0 ý kiến khác (không được thông qua, cần 81');
		expect(text).toContain('khi quá một nửa số đại biểu được triệu tập đồng ý');
	});

	it('are not there before an agenda is', () => {
		const bare = sampleFacts().filter(({ type }) => type !== 'AgendaSet');
		expect(congressMinutesOf(new Story().hear(...bare).state)).toBeNull();
	});
});
