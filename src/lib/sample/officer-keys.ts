import type { AnswerKey } from './answer-key';
import {
	DEPUTIES_ID,
	INSPECTION_HEAD_ID,
	INSPECTION_ID,
	SECRETARY_ID,
	STANDING_ID
} from './officers';

/** All fifteen members are in the room, and every ballot comes back. */
const EVERYBODY = { nth: 1, tellers: 3, issued: 15, returned: 15 } as const;

const standing: AnswerKey = {
	...EVERYBODY,
	contestId: STANDING_ID,
	kind: 'standing-committee',
	seats: 5,
	votes: [
		['Trịnh Thị Bích Hạnh', 14],
		['Bùi Đăng Khiêm', 3],
		['Nghiêm Thị Thu Quyên', 13],
		['Lưu Khắc Thuận', 14],
		['Chu Mạnh Tiệp', 12],
		['Đoàn Hữu Vượng', 13]
	],
	valid: 14,
	invalid: 1,
	grounds: { overvote: 1 },
	elected: [
		'Trịnh Thị Bích Hạnh',
		'Lưu Khắc Thuận',
		'Nghiêm Thị Thu Quyên',
		'Đoàn Hữu Vượng',
		'Chu Mạnh Tiệp'
	],
	odd: [{ struck: [] }],
	plain: [
		[1, 13],
		[2, 1]
	]
};

const secretary: AnswerKey = {
	...EVERYBODY,
	contestId: SECRETARY_ID,
	kind: 'secretary',
	seats: 1,
	votes: [['Lưu Khắc Thuận', 13]],
	valid: 14,
	invalid: 1,
	grounds: { 'both-boxes': 1 },
	elected: ['Lưu Khắc Thuận'],
	odd: [{ struck: [], marks: 'b' }],
	plain: [
		[0, 13],
		[1, 1]
	]
};

const deputies: AnswerKey = {
	...EVERYBODY,
	contestId: DEPUTIES_ID,
	kind: 'deputies',
	seats: 2,
	votes: [
		['Trịnh Thị Bích Hạnh', 14],
		['Đoàn Hữu Vượng', 13]
	],
	valid: 15,
	invalid: 0,
	grounds: {},
	elected: ['Trịnh Thị Bích Hạnh', 'Đoàn Hữu Vượng'],
	odd: [{ struck: [], marks: 'an' }],
	plain: [
		[0, 12],
		[1, 2]
	]
};

const inspection: AnswerKey = {
	...EVERYBODY,
	contestId: INSPECTION_ID,
	kind: 'inspection-committee',
	seats: 5,
	votes: [
		['Cao Xuân Bách', 13],
		['Trịnh Thị Bích Hạnh', 15],
		['Phan Đức Hưởng', 4],
		['Khuất Duy Lộc', 12],
		['Nguyễn Thị Tuyết Minh', 13],
		['Đào Trọng Nhã', 11]
	],
	valid: 15,
	invalid: 0,
	grounds: {},
	elected: [
		'Trịnh Thị Bích Hạnh',
		'Cao Xuân Bách',
		'Nguyễn Thị Tuyết Minh',
		'Khuất Duy Lộc',
		'Đào Trọng Nhã'
	],
	odd: [
		{
			struck: [3],
			doubt: 'Nét gạch ở tên số 3 mờ, đứt quãng',
			ruledGround: null,
			trace: { kind: 'faint-strike', place: 3 }
		}
	],
	plain: [
		[1, 8],
		[2, 5],
		[3, 1]
	]
};

const inspectionHead: AnswerKey = {
	...EVERYBODY,
	contestId: INSPECTION_HEAD_ID,
	kind: 'inspection-head',
	seats: 1,
	votes: [['Trịnh Thị Bích Hạnh', 14]],
	valid: 15,
	invalid: 0,
	grounds: {},
	elected: ['Trịnh Thị Bích Hạnh'],
	odd: [],
	plain: [
		[0, 14],
		[1, 1]
	]
};

/** Keys of what the first meeting of the new committee elects. */
export const OFFICER_KEYS: readonly AnswerKey[] = [
	standing,
	secretary,
	deputies,
	inspection,
	inspectionHead
];
