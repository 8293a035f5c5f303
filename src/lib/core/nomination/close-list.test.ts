import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import {
	COMMITTEE,
	committeeIn,
	delegate,
	person,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { nominated, prepared } from '$lib/testing/small-nominations';
import type { Story } from '$lib/testing/story';
import { listCandidates, nameTellers } from '../contest/decide';
import { closeList, proposeCandidate } from './decide';

const contestId = COMMITTEE.id;
const nameOf = (number: number) => delegate(number).name;
const names = (story: Story) => committeeIn(story).candidates.map(({ id }) => id);

describe('closeList', () => {
	it('keeps every check and the order of a list', () => {
		const story = nominated(prepared(), 6).act(nameTellers, { contestId, tellers: TELLERS });
		given(story)
			.when(closeList, { contestId })
			.isRefused({ kind: 'teller-on-list', name: TELLERS[0]!.name });
		const first = { ...person(3), name: 'Lê Văn 100' };
		const sorted = prepared()
			.act(proposeCandidate, { contestId, person: first, proposerId: null })
			.act(closeList, { contestId });
		expect(names(sorted)[0]).toBe(who(3));
	});

	it('keeps the committee’s list apart from the list it draws up, whatever set-up changes after', () => {
		const story = nominated(prepared(), 3).act(closeList, { contestId });
		const { candidates } = committeeIn(story);
		story.act(listCandidates, { contestId, candidates: candidates.slice(0, 11) });
		const { nominations } = committeeIn(story);
		expect(nominations.list).toBe('closed');
		expect(nominations.prepared).toHaveLength(11);
		expect(nominations.prepared.map(({ id }) => id)).not.toContain(who(3));
	});

	it('asks what becomes of a hand edit before it draws the list up again, and does either', () => {
		const edited = () => {
			const story = nominated(prepared(), 3).act(closeList, { contestId });
			const kept = committeeIn(story).candidates.filter(({ id }) => id !== who(101));
			story.act(listCandidates, { contestId, candidates: [...kept, person(120)] });
			return nominated(story, 4);
		};
		given(edited())
			.when(closeList, { contestId })
			.isRefused({
				kind: 'list-edited-by-hand',
				added: [nameOf(120)],
				removed: [nameOf(101)]
			});
		const keeping = edited().act(closeList, { contestId, handEdit: 'keep' });
		expect(names(keeping)).toEqual(expect.arrayContaining([who(3), who(4), who(120)]));
		expect(names(keeping)).not.toContain(who(101));
		const dropping = edited().act(closeList, { contestId, handEdit: 'drop' });
		expect(names(dropping)).toContain(who(101));
		expect(names(dropping)).not.toContain(who(120));
		expect(dropping.tries(closeList, { contestId })).toBe(true);
	});

	it('asks about an edit made while the list was open again, too', () => {
		const story = nominated(nominated(prepared(), 3).act(closeList, { contestId }), 4);
		const candidates = committeeIn(story).candidates.filter(({ id }) => id !== who(3));
		story.act(listCandidates, { contestId, candidates });
		given(story)
			.when(closeList, { contestId })
			.isRefused({ kind: 'list-edited-by-hand', added: [], removed: [nameOf(3)] });
	});

	it('keeps nominations when set-up changes the committee’s list before it', () => {
		const story = nominated(prepared(), 3);
		const candidates = committeeIn(story).candidates.slice(0, 10).concat(person(120));
		story.act(listCandidates, { contestId, candidates }).act(closeList, { contestId });
		expect(names(story)).toEqual(expect.arrayContaining([who(3), who(120)]));
		expect(names(story)).toHaveLength(12);
	});
});
