import { conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import { markArrived } from '$lib/core/check-in/decide';
import { listCandidates, planContest } from '$lib/core/contest/decide';
import { countSupport, proposeCandidate } from '$lib/core/nomination/decide';
import type { Poll } from '$lib/core/nomination/nomination';
import type { RulebookId } from '$lib/core/rulebook/rulebook';
import { COMMITTEE, delegate, DETAILS, people, person, who } from './small-congress';
import { Story } from './story';

const contestId = COMMITTEE.id;

interface Ward {
	readonly rulebook?: RulebookId;
	/** Official delegates, all in the hall. */
	readonly present?: number;
	readonly seats?: number;
	/** Names the committee prepared, from badge 101. */
	readonly prepared?: number;
}

/** A full hall whose committee has prepared its list; badge 1 sits on the outgoing committee. */
export function prepared(ward: Ward = {}): Story {
	const { rulebook = '244-QD/TW', present = 12, seats = 10, prepared: names = 11 } = ward;
	const delegates = Array.from({ length: present }, (_, at) =>
		delegate(at + 1, { standing: 'official', incumbent: at === 0 })
	);
	const story = new Story()
		.act(describeCongress, { ...DETAILS, rulebook })
		.act(conveneDelegates, { delegates });
	for (const { id } of delegates) story.act(markArrived, { delegateId: id });
	return story
		.act(planContest, { plan: { ...COMMITTEE, seats } })
		.act(listCandidates, { contestId, candidates: people(101, 100 + names) });
}

/** The badges named are nominated by badge 2; under 190 everybody present agrees to each. */
export function nominated(story: Story, ...numbers: readonly number[]): Story {
	const isAsked = story.state.details?.rulebook === '190-QD/TW';
	for (const number of numbers) {
		story.act(proposeCandidate, { contestId, person: person(number), proposerId: who(2) });
		if (isAsked)
			story.act(countSupport, { contestId, personId: who(number), agree: story.state.roll.size });
	}
	return story;
}

/** A poll of 12 ballots, 11 of them valid, with these votes by badge. */
export function polled(votes: Readonly<Record<number, number>>, changes: Partial<Poll> = {}) {
	const lines = Object.entries(votes).map(([number, count]) => ({
		personId: who(Number(number)),
		votes: count
	}));
	return { contestId, poll: { issued: 12, returned: 12, valid: 11, votes: lines, ...changes } };
}
