import type { CongressId } from '$lib/core/basics/ids';
import { conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import { CONTENTS, type CongressDetails } from '$lib/core/congress/events';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import { listCandidates, nameTellers, planContest } from '$lib/core/contest/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { answerKeyOf } from './answer-keys';
import { SAMPLE_PLANS, SAMPLE_TELLERS } from './contests';
import { ALTERNATE_DELEGATES, OFFICIAL_DELEGATES, personNamed } from './people';
import { Rehearsal } from './rehearsal';

/** The sample's id: a device keeps one sample. */
export const SAMPLE_CONGRESS_ID = 'sample-congress' as CongressId;

/** The real congress the sample starts from; its figures are published, its people here invented. */
const DETAILS: CongressDetails = {
	upperOrgan: 'ĐẢNG BỘ QUẬN LONG BIÊN',
	organ: 'Đảng bộ phường Ngọc Lâm',
	ordinal: 'XXIII',
	term: '2020–2025',
	place: 'Long Biên',
	opens: '2020-05-19',
	closes: '2020-05-20',
	body: 'delegates-congress',
	contents: CONTENTS,
	rulebook: '244-QD/TW',
	ownRules: null,
	illustration: true
};

/** The sample up to the open door: nobody checked in, no hand raised, no ballot out. */
export function openSample(): Rehearsal {
	const rehearsal = new Rehearsal(SAMPLE_CONGRESS_ID, EMPTY_CONGRESS);
	rehearsal.act(describeCongress, DETAILS);
	rehearsal.act(conveneDelegates, { delegates: [...OFFICIAL_DELEGATES, ...ALTERNATE_DELEGATES] });
	for (const plan of SAMPLE_PLANS) {
		const contestId = plan.id;
		const candidates = answerKeyOf(contestId).votes.map(([name]) => personNamed(name));
		rehearsal.act(planContest, { plan });
		rehearsal.act(listCandidates, { contestId, candidates });
		rehearsal.act(nameTellers, { contestId, tellers: SAMPLE_TELLERS });
	}
	return rehearsal;
}

/** The facts that open the sample congress. */
export function sampleFacts(): readonly CongressFacts[] {
	return openSample().facts;
}
