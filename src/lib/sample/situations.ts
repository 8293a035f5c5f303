import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { recordAbsence, seatAlternate } from '$lib/core/check-in/decide';
import { CONTENTS, type CongressDetails } from '$lib/core/congress/events';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { organOf } from './agenda';
import { arriveExcept } from './door';
import { SITUATIONS_ID } from './ids';
import { opened } from './opening';
import type { Playthrough } from './playthrough';
import type { Sample } from './sample';
import { SITUATION_PLANS, SITUATION_ROUNDS, SITUATION_TELLERS } from './situation-contests';
import { SITUATION_ROLL } from './situation-roll';

/** Invented from the name to the last figure, under the regulation in force since October 2024. */
const DETAILS: CongressDetails = {
	upperOrgan: 'ĐẢNG BỘ QUẬN TÂY PHONG',
	organ: 'Đảng bộ phường Hương Sen',
	ordinal: 'V',
	term: '2025–2030',
	place: 'Tây Phong',
	opens: '2025-04-17',
	closes: '2025-04-18',
	body: 'delegates-congress',
	contents: CONTENTS,
	rulebook: '190-QD/TW',
	ownRules: null,
	illustration: true,
	rehearses: null
};

/** Away for the whole congress: the first is replaced by the alternate, the second by nobody. */
const AWAY = [
	{ name: 'Viên Đình Khang', reason: 'Nằm viện', by: 'Chu Thị Dung' },
	{ name: 'Ông Thế Dân', reason: 'Điều trị dài ngày', by: null }
] as const;

function checkIn(playthrough: Playthrough): void {
	const { named } = SITUATION_ROLL;
	for (const { name, reason, by } of AWAY) {
		const { id } = named(name);
		if (whereaboutsOf(playthrough.state.attendance.get(id)) !== 'expected') continue;
		playthrough.act(recordAbsence, { delegateId: id, reason, throughout: true });
		if (by) playthrough.act(seatAlternate, { alternateId: named(by).id, replaces: id });
	}
	arriveExcept(playthrough, []);
}

/**
 * "Đại hội tình huống": a committee that ends short, then a tie, then the re-vote; a delegation from a
 * joint list with alternates; a delegate who is replaced and one who is deducted.
 */
export const SITUATIONS: Sample = {
	id: SITUATIONS_ID,
	details: DETAILS,
	roll: SITUATION_ROLL,
	organs: {
		presidium: organOf(SITUATION_ROLL, ['Vũ Đức Huy', 'Trần Thị Kim Chi', 'Đinh Công Hậu']),
		secretariat: organOf(SITUATION_ROLL, ['Ma Thị Duyên', 'Doãn Thị Bích']),
		credentials: organOf(SITUATION_ROLL, ['Từ Thị Vân Anh', 'Hứa Thị Thơm', 'Triệu Văn Điệp'])
	},
	plans: SITUATION_PLANS,
	tellers: SITUATION_TELLERS,
	rounds: SITUATION_ROUNDS,
	officers: [],
	meetingTellers: [],
	checkIn,
	stages: ['checked-in', 'issued', 'counted', 'announced', 'rounds']
};

/** The facts that open the congress of situations. */
export function situationsFacts(): readonly CongressFacts[] {
	return opened(SITUATIONS).facts;
}
