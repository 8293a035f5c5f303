import { setAgenda } from '$lib/core/agenda/decide';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import { conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import { listCandidates, nameTellers, planContest } from '$lib/core/contest/decide';
import { answerKeyOf } from './answer-keys';
import { Playthrough } from './playthrough';
import type { Sample } from './sample';

/** A sample up to the open door: nobody checked in, no hand raised, no ballot out. */
export function opened({ id, details, roll, plans, tellers }: Sample): Playthrough {
	const playthrough = new Playthrough(id, EMPTY_CONGRESS);
	playthrough.act(describeCongress, details);
	playthrough.act(conveneDelegates, { delegates: [...roll.officials, ...roll.alternates] });
	playthrough.act(setAgenda, { items: usualAgenda(details.contents) });
	for (const plan of plans) {
		const contestId = plan.id;
		const candidates = answerKeyOf(contestId).votes.map(([name]) => roll.person(name));
		playthrough.act(planContest, { plan });
		playthrough.act(listCandidates, { contestId, candidates });
		playthrough.act(nameTellers, { contestId, tellers });
	}
	return playthrough;
}
