import { CONTENTS, type CongressDetails } from '$lib/core/congress/events';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { organOf } from './agenda';
import { SAMPLE_PLANS, SAMPLE_TELLERS } from './contests';
import { arriveExcept } from './door';
import { SAMPLE_CONGRESS_ID } from './ids';
import { MEETING_TELLERS, OFFICER_PLANS } from './officers';
import { opened } from './opening';
import { delegateNamed, SAMPLE_ROLL } from './people';
import type { Playthrough } from './playthrough';
import type { Sample } from './sample';

export { SAMPLE_CONGRESS_ID };

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
	illustration: true,
	rehearses: null
};

/** Expected all day; no absence is recorded, so the base stays 161. */
const NEVER_COME = ['Khuất Đức Nhuận', 'Đào Thị Ngọc Bích'].map((name) => delegateNamed(name).id);

/** The first sample: a congress as it was held, to the published figures. */
export const NGOC_LAM: Sample = {
	id: SAMPLE_CONGRESS_ID,
	details: DETAILS,
	roll: SAMPLE_ROLL,
	organs: {
		presidium: organOf(SAMPLE_ROLL, [
			'Lưu Khắc Thuận',
			'Trịnh Thị Bích Hạnh',
			'Đoàn Hữu Vượng',
			'Vũ Thị Ngần',
			'Đàm Ngọc Sơn'
		]),
		secretariat: organOf(SAMPLE_ROLL, ['Trịnh Bá Khoản', 'Nguyễn Thị Miến']),
		credentials: organOf(SAMPLE_ROLL, ['Nguyễn Thế Hanh', 'Bùi Thị Thu Hằng', 'Đặng Hữu Lễ'])
	},
	plans: SAMPLE_PLANS,
	tellers: SAMPLE_TELLERS,
	rounds: [],
	officers: OFFICER_PLANS,
	meetingTellers: MEETING_TELLERS,
	checkIn: (playthrough) => arriveExcept(playthrough, NEVER_COME),
	stages: ['checked-in', 'issued', 'counted', 'announced', 'meeting', 'officers']
};

/** The sample up to the open door: nobody checked in, no hand raised, no ballot out. */
export function openSample(): Playthrough {
	return opened(NGOC_LAM);
}

/** The facts that open the sample congress. */
export function sampleFacts(): readonly CongressFacts[] {
	return openSample().facts;
}
