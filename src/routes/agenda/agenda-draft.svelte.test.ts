import { describe, expect, it } from 'vitest';
import { beginItem, setAgenda } from '$lib/core/agenda/decide';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import type { AgendaItemId } from '$lib/core/basics/ids';
import { Story } from '$lib/testing/story';
import { AgendaDraft } from './agenda-draft.svelte';

const id = (name: string) => name as AgendaItemId;
const story = new Story()
	.act(setAgenda, { items: usualAgenda() })
	.act(beginItem, { itemId: id('preparatory-opening') });
const draft = () => new AgendaDraft(story.state.agenda);
const order = (edited: AgendaDraft) => edited.items.map((item) => item.id);

describe('the agenda while it is changed', () => {
	it('starts as it stands, and what has taken place is fixed', () => {
		const edited = draft();
		expect(edited.agenda).toEqual(usualAgenda());
		expect(edited.items.filter(({ isFixed }) => isFixed).map((item) => item.id)).toEqual([
			'preparatory-opening'
		]);
	});

	it('swaps neighbours of a session', () => {
		const edited = draft();
		edited.move(id('presidium'), 1);
		expect(order(edited).slice(0, 3)).toEqual(['preparatory-opening', 'secretariat', 'presidium']);
		edited.move(id('presidium'), -1);
		expect(order(edited)).toEqual(order(draft()));
	});

	it('takes an item over the border of its session, but none that has taken place', () => {
		const edited = draft();
		edited.move(id('official-opening'), -1);
		expect(edited.of('preparatory').at(-1)?.id).toBe('official-opening');
		expect(order(edited)).toEqual(order(draft()));
		for (const { id: other } of edited.of('preparatory').slice(1)) edited.remove(other);
		edited.move(id('preparatory-opening'), 1);
		expect(edited.of('preparatory').map((item) => item.id)).toEqual(['preparatory-opening']);
		expect(edited.canMove(id('preparatory-opening'), 1)).toBe(false);
	});

	it('knows where an item has no place to go', () => {
		const edited = draft();
		expect(edited.canMove(id('preparatory-opening'), -1)).toBe(false);
		expect(edited.canMove(id('closing'), 1)).toBe(false);
		expect(edited.canMove(id('closing'), -1)).toBe(true);
	});

	it('gains an item at the end of a session, whose title and kind are still to come', () => {
		const edited = draft();
		edited.add('preparatory');
		const added = edited.of('preparatory').at(-1)!;
		expect(added).toMatchObject({ title: '', kind: 'other', isNew: true });
		edited.rename(added.id, 'Thông qua nội quy');
		edited.become(added.id, 'working-rules');
		expect(edited.agenda.find((item) => item.id === added.id)).toEqual({
			id: added.id,
			session: 'preparatory',
			kind: 'working-rules',
			title: 'Thông qua nội quy'
		});
	});
});
