import { describe, expect, it } from 'vitest';
import {
	ALTERNATE_ONE,
	convened,
	delegate,
	gathered,
	PRESIDIUM,
	who
} from '../../testing/small-congress';
import { given } from '../../testing/given';
import type { Story } from '../../testing/story';
import type { AgendaItemId } from '../basics/ids';
import { markLeft, recordAbsence, seatAlternate } from '../check-in/decide';
import { fact } from '../log/rule';
import { currentItem, nextItem, type AgendaEntry, type OrganMember } from './agenda';
import {
	beginItem,
	finishItem,
	moveOn,
	nameOrgan,
	recordItemVote,
	setAgenda,
	takeBackItem
} from './decide';
import { usualAgenda } from './usual-agenda';

const item = (name: string) => ({ itemId: name as AgendaItemId });
const PRESIDIUM_ITEM = item('presidium');
const vote = { agree: 10, disagree: 1, other: 1 };
const MINUTE = 60_000;

const items = usualAgenda();
const planned = () => gathered().act(setAgenda, { items });
const named = () => planned().act(nameOrgan, { organ: 'presidium', members: PRESIDIUM });

function entryOf(story: Story, { itemId }: { itemId: AgendaItemId }): AgendaEntry {
	return story.state.agenda.entries.find(({ id }) => id === itemId)!;
}

const member = (number: number, isHead = false): OrganMember => ({
	personId: who(number),
	name: delegate(number).name,
	isHead
});

describe('the agenda', () => {
	it('is set with its titles tidied', () => {
		given(convened())
			.when(setAgenda, { items: [{ ...items[0]!, title: '  Khai mạc ' }] })
			.follows(fact('AgendaSet', { items: [{ ...items[0]!, title: 'Khai mạc' }] }));
	});

	it('needs an item, and a title for each', () => {
		given(convened()).when(setAgenda, { items: [] }).isRefused({ kind: 'agenda-empty' });
		given(convened())
			.when(setAgenda, { items: [{ ...items[0]!, title: ' ' }] })
			.isRefused({ kind: 'agenda-title-missing' });
	});

	it('may lose, gain and move items that have not happened', () => {
		const story = planned().act(beginItem, PRESIDIUM_ITEM);
		const moved = [items.at(-1)!, ...items.filter(({ kind }) => kind !== 'closing')];
		expect(story.asks(setAgenda, { items: moved }).ok).toBe(true);
	});

	it.each<[string, (story: Story) => Story]>([
		['has begun', (story) => story.act(beginItem, PRESIDIUM_ITEM)],
		['has its people', (story) => story.act(nameOrgan, { organ: 'presidium', members: PRESIDIUM })]
	])('keeps an item that %s, word for word', (_, happens) => {
		const story = happens(planned());
		const { title } = entryOf(story, PRESIDIUM_ITEM);
		const refusal = { kind: 'agenda-item-happened', title } as const;
		const without = items.filter(({ kind }) => kind !== 'presidium');
		given(story).when(setAgenda, { items: without }).isRefused(refusal);
		const retitled = items.map((one) =>
			one.kind === 'presidium' ? { ...one, title: 'Bầu chủ tọa' } : one
		);
		given(story).when(setAgenda, { items: retitled }).isRefused(refusal);
	});

	it('keeps an item that was voted on', () => {
		const story = planned().act(recordItemVote, { ...item('resolution'), subject: 'text', vote });
		const without = items.filter(({ kind }) => kind !== 'resolution');
		expect(story.asks(setAgenda, { items: without }).ok).toBe(false);
	});

	it('lets its vote lapse when it changes, and only then', () => {
		const story = planned().act(recordItemVote, { ...item('agenda'), subject: 'text', vote });
		story.act(setAgenda, { items });
		expect(entryOf(story, item('agenda')).votes.text).toMatchObject(vote);
		story.act(setAgenda, { items: items.filter(({ kind }) => kind !== 'upper-documents') });
		expect(entryOf(story, item('agenda')).votes).toEqual({});
	});
});

describe('the usual agenda', () => {
	it('elects only what the congress has among its contents', () => {
		const kinds = usualAgenda(['review', 'upper-documents']).map(({ kind }) => kind);
		for (const kind of ['committee', 'delegation', 'election-rules'] as const)
			expect(kinds).not.toContain(kind);
		expect(kinds).toContain('review');
	});

	it('holds both sessions, each item once', () => {
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		const sessions = items.map(({ session }) => session);
		expect(sessions.lastIndexOf('preparatory')).toBe(sessions.indexOf('official') - 1);
	});
});

describe('an item', () => {
	it('begins, ends and is taken back step by step, with the times of the clock', () => {
		const story = planned().act(beginItem, PRESIDIUM_ITEM);
		const { begunAt } = entryOf(story, PRESIDIUM_ITEM);
		story.waits(5 * MINUTE).act(finishItem, PRESIDIUM_ITEM);
		expect(entryOf(story, PRESIDIUM_ITEM).finishedAt).toBe(begunAt! + 5 * MINUTE);
		story.act(takeBackItem, PRESIDIUM_ITEM);
		expect(entryOf(story, PRESIDIUM_ITEM)).toMatchObject({ begunAt, finishedAt: null });
		story.act(takeBackItem, PRESIDIUM_ITEM);
		expect(entryOf(story, PRESIDIUM_ITEM)).toMatchObject({ begunAt: null, finishedAt: null });
	});

	it('is begun once, finished once, and taken back only if something happened', () => {
		const { title } = items.find(({ kind }) => kind === 'presidium')!;
		given(planned())
			.when(finishItem, PRESIDIUM_ITEM)
			.isRefused({ kind: 'agenda-item-not-open', title });
		given(planned())
			.when(takeBackItem, PRESIDIUM_ITEM)
			.isRefused({ kind: 'agenda-item-waiting', title });
		given(planned().act(beginItem, PRESIDIUM_ITEM))
			.when(beginItem, PRESIDIUM_ITEM)
			.isRefused({ kind: 'agenda-item-begun', title });
	});

	it('gives way to the next one that waits, in one act', () => {
		const story = planned().act(beginItem, { itemId: items[0]!.id });
		given(story)
			.when(moveOn, { itemId: items[0]!.id })
			.follows(
				fact('AgendaItemFinished', { itemId: items[0]!.id }),
				fact('AgendaItemBegun', { itemId: items[1]!.id })
			);
	});

	it('ends the agenda where no other waits', () => {
		const last = [items.at(-1)!];
		const story = gathered().act(setAgenda, { items: last }).act(beginItem, item('closing'));
		given(story)
			.when(moveOn, item('closing'))
			.follows(fact('AgendaItemFinished', item('closing')));
	});

	it('that nobody set is unknown', () => {
		given(planned()).when(beginItem, item('none')).isRefused({ kind: 'unknown-agenda-item' });
	});

	it('is the current one if it began last and is still open', () => {
		const story = planned();
		expect(currentItem(story.state.agenda)).toBeUndefined();
		story.act(beginItem, item('committee')).waits(MINUTE).act(beginItem, item('upper-documents'));
		expect(currentItem(story.state.agenda)?.id).toBe('upper-documents');
		story.act(finishItem, item('upper-documents'));
		expect(currentItem(story.state.agenda)?.id).toBe('committee');
		expect(nextItem(story.state.agenda)?.id).toBe(items[0]!.id);
	});
});

describe('an organ', () => {
	it('is named with one head', () => {
		const name = (members: readonly OrganMember[]) =>
			given(planned()).when(nameOrgan, { organ: 'secretariat', members });
		name([]).isRefused({ kind: 'organ-empty', organ: 'secretariat' });
		name([member(1, true), member(1)]).isRefused({ kind: 'organ-member-twice', name: 'Lê Văn An' });
		name([member(1)]).isRefused({ kind: 'organ-needs-one-head', organ: 'secretariat' });
		name([member(1, true), member(2, true)]).isRefused({
			kind: 'organ-needs-one-head',
			organ: 'secretariat'
		});
		const members = [member(1, true), member(2)];
		name(members).follows(fact('OrganNamed', { organ: 'secretariat', members }));
	});

	it('that examines credentials takes official delegates only: 29-QĐ/TW §12', () => {
		const members = [member(1, true), member(13)];
		const command = { organ: 'credentials', members } as const;
		given(planned())
			.when(nameOrgan, command)
			.isRefused({ kind: 'not-official-delegate', name: 'Mai Thị Phương' });
		expect(planned().asks(nameOrgan, { organ: 'secretariat', members }).ok).toBe(true);
		const seated = gathered([1, 2])
			.act(recordAbsence, { delegateId: who(3), reason: 'Ốm', throughout: true })
			.act(seatAlternate, { alternateId: ALTERNATE_ONE, replaces: who(3) });
		expect(seated.asks(nameOrgan, command).ok).toBe(true);
	});

	it('loses the vote on its number with another number, the vote on its list with other people', () => {
		const votesAfter = (members: readonly OrganMember[]) => {
			const story = named();
			for (const subject of ['number', 'list'] as const)
				story.act(recordItemVote, { ...PRESIDIUM_ITEM, subject, vote });
			story.act(nameOrgan, { organ: 'presidium', members });
			return Object.keys(entryOf(story, PRESIDIUM_ITEM).votes);
		};
		expect(votesAfter(PRESIDIUM)).toEqual(['number', 'list']);
		expect(votesAfter([member(8, true), member(10)])).toEqual(['number']);
		expect(votesAfter([member(8), member(9, true)])).toEqual(['number']);
		expect(votesAfter([member(8, true)])).toEqual([]);
	});
});

describe('a show of hands under an item', () => {
	it('waits for the people of the organ', () => {
		given(planned())
			.when(recordItemVote, { ...PRESIDIUM_ITEM, subject: 'number', vote })
			.isRefused({ kind: 'organ-not-named', organ: 'presidium' });
	});

	it.each([
		['presidium', 'text'],
		['resolution', 'list'],
		['committee', 'number'],
		['closing', 'text']
	] as const)('is not taken on what %s is not asked: %s', (name, subject) => {
		const { title } = items.find(({ id }) => id === name)!;
		given(named())
			.when(recordItemVote, { ...item(name), subject, vote })
			.isRefused({ kind: 'agenda-vote-not-taken', title });
	});

	it('counts no more hands than there are people in the hall', () => {
		const story = planned().act(markLeft, { delegateId: who(1) });
		given(story)
			.when(recordItemVote, { ...item('resolution'), subject: 'text', vote })
			.isRefused({ kind: 'hands-exceed-present', hands: 12, present: 11 });
		given(story)
			.when(recordItemVote, {
				...item('resolution'),
				subject: 'text',
				vote: { agree: -1, disagree: 0, other: 0 }
			})
			.isRefused({ kind: 'hands-negative' });
	});

	it('is recorded though not carried, with the hall it was taken in', () => {
		const against = { agree: 2, disagree: 9, other: 1 };
		const story = planned()
			.act(recordItemVote, { ...item('resolution'), subject: 'text', vote: against })
			.act(markLeft, { delegateId: who(1) });
		expect(entryOf(story, item('resolution')).votes.text).toEqual({
			...against,
			hall: { present: 12, convened: 12 }
		});
	});
});
