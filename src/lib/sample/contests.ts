import type { ContestId } from '$lib/core/basics/ids';
import type { ContestPlan, Teller } from '$lib/core/contest/contest';
import { delegateNamed, personNamed } from './people';

export const COMMITTEE_ID = 'sample-committee' as ContestId;
export const DELEGATION_ID = 'sample-delegation' as ContestId;

/** 15 seats: the published size of the committee. */
const COMMITTEE: ContestPlan = {
	id: COMMITTEE_ID,
	kind: 'committee',
	title: 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025',
	seats: 15,
	form: 'strike',
	round: { kind: 'first' },
	exOfficio: [],
	allocated: null,
	alternates: 0,
	planned: [],
	batchSize: 20
};

/** 16 by ballot and the secretary by office: the published 17. */
const DELEGATION: ContestPlan = {
	id: DELEGATION_ID,
	kind: 'delegation',
	title: 'Đoàn đại biểu dự Đại hội Đảng bộ quận Long Biên, nhiệm kỳ 2020–2025',
	seats: 16,
	form: 'strike',
	round: { kind: 'first' },
	exOfficio: [personNamed('Lưu Khắc Thuận')],
	allocated: 17,
	alternates: 0,
	planned: [],
	batchSize: 20
};

/** The contests of the sample, in the order they are held. */
export const SAMPLE_PLANS: readonly ContestPlan[] = [COMMITTEE, DELEGATION];

const TELLERS = [
	'Nguyễn Minh Khoát',
	'Nghiêm Công Lý',
	'Lưu Thị Hiền Lương',
	'Cấn Sỹ Đồng',
	'Cao Thị Diệu Linh',
	'Phan Quang Tuyến',
	'Tạ Thị Thanh Nhã'
];

/** "Ban kiểm phiếu" of both contests; the first is its head. */
export const SAMPLE_TELLERS: readonly Teller[] = TELLERS.map((name, at) => ({
	personId: delegateNamed(name).id,
	name,
	isHead: at === 0
}));
