import type { AnswerKey } from './answer-key';
import { BOARD_ID, RE_VOTE_ID, SECOND_ROUND_ID, UPPER_ID } from './situation-contests';

/** 48 are convened; one is away throughout with nobody in the place: base 47, and 24 votes elect. */
const HALL = { tellers: 5, issued: 47 } as const;

/** Nine of eleven pass half; 23 votes are more than half of the valid ballots, and not of the base. */
const short: AnswerKey = {
	...HALL,
	contestId: BOARD_ID,
	kind: 'committee',
	nth: 1,
	seats: 11,
	votes: [
		['Phạm Hữu Bằng', 41],
		['Trần Thị Kim Chi', 23],
		['Lê Quốc Đạt', 39],
		['Ngô Thị Hải Hà', 42],
		['Đinh Công Hậu', 22],
		['Vũ Đức Huy', 43],
		['Hoàng Thị Liên', 40],
		['Tô Văn Lực', 20],
		['Nguyễn Hồng Nam', 41],
		['Bùi Thị Oanh', 36],
		['Lại Minh Phú', 12],
		['Đặng Thị Thu Sương', 38],
		['Cù Huy Tấn', 26]
	],
	returned: 46,
	valid: 44,
	invalid: 2,
	grounds: { overvote: 1, 'outside-name': 1 },
	elected: [
		'Vũ Đức Huy',
		'Ngô Thị Hải Hà',
		'Phạm Hữu Bằng',
		'Nguyễn Hồng Nam',
		'Hoàng Thị Liên',
		'Lê Quốc Đạt',
		'Đặng Thị Thu Sương',
		'Bùi Thị Oanh',
		'Cù Huy Tấn'
	],
	odd: [
		{ struck: [11] },
		{
			struck: [2, 11],
			ground: 'outside-name',
			trace: { kind: 'writing', text: 'Bầu thêm đồng chí Mạc Văn Thái' }
		}
	],
	plain: [
		[2, 10],
		[3, 14],
		[4, 13],
		[5, 7]
	]
};

/** One of the two seats is filled; for the other, two have the same votes. */
const tie: AnswerKey = {
	...HALL,
	contestId: SECOND_ROUND_ID,
	kind: 'committee',
	nth: 2,
	seats: 2,
	votes: [
		['Trần Thị Kim Chi', 31],
		['Đinh Công Hậu', 26],
		['Tô Văn Lực', 26],
		['Lại Minh Phú', 5]
	],
	returned: 47,
	valid: 46,
	invalid: 1,
	grounds: { 'no-vote': 1 },
	elected: ['Trần Thị Kim Chi'],
	tied: ['Đinh Công Hậu', 'Tô Văn Lực'],
	odd: [
		{ struck: [1, 2, 3, 4] },
		{
			struck: [3, 4],
			doubt: 'Nét gạch ở tên số 3 mờ, đứt quãng',
			ruledGround: null,
			trace: { kind: 'faint-strike', place: 3 }
		}
	],
	plain: [
		[2, 41],
		[3, 4]
	]
};

/** More votes win, and 23 of 47 are enough. */
const reVote: AnswerKey = {
	...HALL,
	contestId: RE_VOTE_ID,
	kind: 'committee',
	nth: 3,
	seats: 1,
	votes: [
		['Đinh Công Hậu', 23],
		['Tô Văn Lực', 20]
	],
	returned: 47,
	valid: 43,
	invalid: 4,
	grounds: { 'no-vote': 3, overvote: 1 },
	elected: ['Đinh Công Hậu'],
	odd: [{ struck: [1, 2] }, { struck: [1, 2] }, { struck: [1, 2] }, { struck: [] }],
	plain: [[1, 43]]
};

/** Seven pass half on one joint list: five delegates, and the next two are alternates. */
const joint: AnswerKey = {
	...HALL,
	contestId: UPPER_ID,
	kind: 'delegation',
	nth: 1,
	seats: 5,
	votes: [
		['Phạm Hữu Bằng', 30],
		['Lê Quốc Đạt', 25],
		['Ngô Thị Hải Hà', 33],
		['Hoàng Thị Liên', 29],
		['Lý Thị Ngọc Mai', 10],
		['Nguyễn Hồng Nam', 31],
		['Bùi Thị Oanh', 26],
		['Đặng Thị Thu Sương', 27],
		['Cù Huy Tấn', 6]
	],
	returned: 47,
	valid: 45,
	invalid: 2,
	grounds: { overvote: 1, signed: 1 },
	elected: [
		'Ngô Thị Hải Hà',
		'Nguyễn Hồng Nam',
		'Phạm Hữu Bằng',
		'Hoàng Thị Liên',
		'Đặng Thị Thu Sương'
	],
	alternates: ['Bùi Thị Oanh', 'Lê Quốc Đạt'],
	odd: [
		{ struck: [5, 9] },
		{ struck: [2, 5, 7, 9], ground: 'signed', trace: { kind: 'signature' } }
	],
	plain: [
		[4, 38],
		[5, 6],
		[6, 1]
	]
};

/** Keys of the situations: short, then a tie, then the re-vote; and a joint list with alternates. */
export const SITUATION_KEYS: readonly AnswerKey[] = [short, tie, reVote, joint];
