import type { ContestId } from '$lib/core/basics/ids';
import type { ContestPlan, Teller } from '$lib/core/contest/contest';
import { SITUATION_ROLL } from './situation-roll';

export const BOARD_ID = 'situations-committee' as ContestId;
export const SECOND_ROUND_ID = 'situations-committee-2' as ContestId;
export const RE_VOTE_ID = 'situations-committee-3' as ContestId;
export const UPPER_ID = 'situations-delegation' as ContestId;

const BOARD_TITLE = 'Ban Chấp hành Đảng bộ phường Hương Sen khóa V, nhiệm kỳ 2025–2030';

const BOARD: ContestPlan = {
	id: BOARD_ID,
	kind: 'committee',
	title: BOARD_TITLE,
	seats: 11,
	form: 'strike',
	round: { kind: 'first' },
	exOfficio: [],
	allocated: null,
	alternates: 0,
	planned: [],
	batchSize: 20
};

/** One joint list: five delegates by votes and the next two as alternates; the sixth sits by office. */
const UPPER: ContestPlan = {
	...BOARD,
	id: UPPER_ID,
	kind: 'delegation',
	title: 'Đoàn đại biểu dự Đại hội Đảng bộ quận Tây Phong, nhiệm kỳ 2025–2030',
	seats: 5,
	exOfficio: [SITUATION_ROLL.person('Vũ Đức Huy')],
	allocated: 6,
	alternates: 2
};

export const SITUATION_PLANS: readonly ContestPlan[] = [BOARD, UPPER];

/** The rounds that the committee's first ballot leads to, as the playthrough plans them. */
export const SITUATION_ROUNDS = [
	{ id: SECOND_ROUND_ID, title: `${BOARD_TITLE} (bầu lần 2)` },
	{ id: RE_VOTE_ID, title: `${BOARD_TITLE} (bầu lại, lần 3)` }
] as const;

/** "Ban kiểm phiếu" of every ballot of that congress; the first is its head. */
export const SITUATION_TELLERS: readonly Teller[] = [
	'Mạc Thị Hiền',
	'Hồ Sỹ Quân',
	'Phan Thị Nhàn',
	'Lương Tuấn Vinh',
	'Trịnh Thị Yến'
].map((name, at) => ({ personId: SITUATION_ROLL.named(name).id, name, isHead: at === 0 }));
