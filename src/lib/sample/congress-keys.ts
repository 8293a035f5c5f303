import type { AnswerKey } from './answer-key';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';

const committee: AnswerKey = {
	contestId: COMMITTEE_ID,
	kind: 'committee',
	nth: 1,
	seats: 15,
	tellers: 7,
	votes: [
		['Cao Xuân Bách', 150],
		['Mai Thế Cường', 112],
		['Kiều Ngọc Diệp', 146],
		['Tạ Quang Doanh', 147],
		['Trịnh Thị Bích Hạnh', 155],
		['Quách Tuấn Hiệp', 144],
		['Bùi Đăng Khiêm', 152],
		['Phùng Thị Mai Lan', 151],
		['Khuất Duy Lộc', 149],
		['Đào Trọng Nhã', 128],
		['Nghiêm Thị Thu Quyên', 153],
		['Dương Bá Thịnh', 140],
		['Lưu Khắc Thuận', 156],
		['Hà Thị Phương Thúy', 40],
		['Chu Mạnh Tiệp', 154],
		['Trương Công Toại', 64],
		['Đoàn Hữu Vượng', 155]
	],
	issued: 159,
	returned: 159,
	valid: 157,
	invalid: 2,
	grounds: { overvote: 1, 'written-on': 1 },
	elected: [
		'Lưu Khắc Thuận',
		'Trịnh Thị Bích Hạnh',
		'Đoàn Hữu Vượng',
		'Chu Mạnh Tiệp',
		'Nghiêm Thị Thu Quyên',
		'Bùi Đăng Khiêm',
		'Phùng Thị Mai Lan',
		'Cao Xuân Bách',
		'Khuất Duy Lộc',
		'Tạ Quang Doanh',
		'Kiều Ngọc Diệp',
		'Quách Tuấn Hiệp',
		'Dương Bá Thịnh',
		'Đào Trọng Nhã',
		'Mai Thế Cường'
	],
	odd: [
		{ struck: [] },
		{
			struck: [14, 16],
			ground: 'written-on',
			trace: { kind: 'writing', text: 'Mong các đồng chí gần dân hơn' }
		},
		{
			struck: [14, 16],
			doubt: 'Nét gạch ở tên số 16 mờ, đứt quãng',
			ruledGround: null,
			trace: { kind: 'faint-strike', place: 16 }
		}
	],
	plain: [
		[2, 108],
		[3, 40],
		[4, 6],
		[5, 1],
		[6, 1]
	]
};

const delegation: AnswerKey = {
	contestId: DELEGATION_ID,
	kind: 'delegation',
	nth: 1,
	seats: 16,
	tellers: 7,
	votes: [
		['Cao Xuân Bách', 150],
		['Kiều Ngọc Diệp', 149],
		['Trịnh Thị Bích Hạnh', 154],
		['Quách Tuấn Hiệp', 148],
		['Phan Đức Hưởng', 143],
		['Tống Văn Khang', 71],
		['Bùi Đăng Khiêm', 150],
		['Phùng Thị Mai Lan', 152],
		['Khuất Duy Lộc', 146],
		['Trần Sỹ Luân', 126],
		['Nguyễn Thị Tuyết Minh', 135],
		['Bạch Thị Nhung', 52],
		['Nghiêm Thị Thu Quyên', 152],
		['Đinh Thị Hồng Thắm', 145],
		['Vũ Hoài Thương', 140],
		['Chu Mạnh Tiệp', 151],
		['Doãn Minh Tú', 108],
		['Đoàn Hữu Vượng', 153]
	],
	issued: 159,
	returned: 159,
	valid: 155,
	invalid: 4,
	grounds: { overvote: 1, 'no-vote': 1, 'identifying-mark': 1, signed: 1 },
	elected: [
		'Trịnh Thị Bích Hạnh',
		'Đoàn Hữu Vượng',
		'Phùng Thị Mai Lan',
		'Nghiêm Thị Thu Quyên',
		'Chu Mạnh Tiệp',
		'Cao Xuân Bách',
		'Bùi Đăng Khiêm',
		'Kiều Ngọc Diệp',
		'Quách Tuấn Hiệp',
		'Khuất Duy Lộc',
		'Đinh Thị Hồng Thắm',
		'Phan Đức Hưởng',
		'Vũ Hoài Thương',
		'Nguyễn Thị Tuyết Minh',
		'Trần Sỹ Luân',
		'Doãn Minh Tú'
	],
	odd: [
		{ struck: [12] },
		{ struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] },
		{ struck: [6, 12], ground: 'signed', trace: { kind: 'signature' } },
		{
			struck: [6, 12],
			doubt: 'Có ký hiệu lạ bên lề, cạnh tên số 3',
			ruledGround: 'identifying-mark',
			trace: { kind: 'margin-mark', place: 3 }
		}
	],
	plain: [
		[2, 110],
		[3, 38],
		[4, 5],
		[5, 1],
		[6, 1]
	]
};

/** Keys of the contests held at the congress itself. */
export const CONGRESS_KEYS: readonly AnswerKey[] = [committee, delegation];
