import type { AgendaEntry } from '$lib/core/agenda/agenda';
import { isOrgan, requiredVotes } from '$lib/core/agenda/agenda';
import { beginItem, finishItem, nameOrgan, recordItemVote } from '$lib/core/agenda/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { hallOf } from '$lib/core/hand-vote/hand-vote';
import { countedFacts } from '$lib/sample/counted-sample';
import { NGOC_LAM, sampleFacts } from '$lib/sample/sample-congress';
import { Story } from './story';

const MINUTE = 60_000;
/** How long each item of the day takes. */
const PER_ITEM = 10 * MINUTE;

/** The elections alone: the day holds its agenda itself, item by item. */
function elections({ state }: Story): CongressFacts[] {
	return countedFacts('announced', state).filter(({ type }) => !type.startsWith('AgendaItem'));
}

function holdItem(story: Story, { id: itemId, kind }: AgendaEntry): void {
	story.act(beginItem, { itemId });
	if (isOrgan(kind)) story.act(nameOrgan, { organ: kind, members: NGOC_LAM.organs[kind] });
	const { present } = hallOf(story.state);
	for (const subject of requiredVotes(kind)) {
		const vote = { agree: present - 1, disagree: 0, other: 1 };
		story.act(recordItemVote, { itemId, subject, vote });
	}
	if (kind === 'committee') story.hear(...elections(story));
	story.waits(PER_ITEM).act(finishItem, { itemId });
}

/** The sample with its agenda and nothing of it held. */
export function sampleMorning(): Story {
	return new Story().hear(...sampleFacts());
}

/** The sample's whole day by the usual agenda, its results announced on the first morning. */
export function sampleDay(): Story {
	const story = sampleMorning();
	story.hear(...countedFacts('checked-in', story.state));
	for (const entry of story.state.agenda.entries) holdItem(story, entry);
	return story;
}
