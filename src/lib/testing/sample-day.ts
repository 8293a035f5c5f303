import type { AgendaEntry, Organ, OrganMember } from '$lib/core/agenda/agenda';
import { isOrgan, requiredVotes } from '$lib/core/agenda/agenda';
import {
	beginItem,
	finishItem,
	nameOrgan,
	recordItemVote,
	setAgenda
} from '$lib/core/agenda/decide';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import { hallOf } from '$lib/core/hand-vote/hand-vote';
import { countedFacts } from '$lib/sample/counted-sample';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { sampleFacts } from '$lib/sample/sample-congress';
import { Story } from './story';

const MINUTE = 60_000;
/** How long each item of the day takes. */
const PER_ITEM = 10 * MINUTE;

/** Delegates of the sample as members of an organ, the first as head. */
function members(from: number, count: number): OrganMember[] {
	return OFFICIAL_DELEGATES.slice(from, from + count).map(({ id, name }, at) => ({
		personId: id,
		name,
		isHead: at === 0
	}));
}

const ORGANS: Readonly<Record<Organ, readonly OrganMember[]>> = {
	presidium: members(0, 5),
	secretariat: members(20, 2),
	credentials: members(40, 3)
};

function holdItem(story: Story, { id: itemId, kind }: AgendaEntry): void {
	story.act(beginItem, { itemId });
	if (isOrgan(kind)) story.act(nameOrgan, { organ: kind, members: ORGANS[kind] });
	const { present } = hallOf(story.state);
	for (const subject of requiredVotes(kind)) {
		const vote = { agree: present - 1, disagree: 0, other: 1 };
		story.act(recordItemVote, { itemId, subject, vote });
	}
	if (kind === 'committee') story.hear(...countedFacts('announced', story.state));
	story.waits(PER_ITEM).act(finishItem, { itemId });
}

/** The sample with its agenda set and nothing of it held. */
export function sampleMorning(): Story {
	return new Story().hear(...sampleFacts()).act(setAgenda, { items: usualAgenda() });
}

/** The sample's whole day by the usual agenda, its results announced on the first morning. */
export function sampleDay(): Story {
	const story = sampleMorning();
	story.hear(...countedFacts('checked-in', story.state));
	for (const entry of story.state.agenda.entries) holdItem(story, entry);
	return story;
}
