import type { ContestId } from '$lib/core/basics/ids';
import type { ContestPlan, Teller } from '$lib/core/contest/contest';
import type { ContestKind } from '$lib/core/contest/posts';
import { delegateNamed, personNamed } from './people';

export const STANDING_ID = 'sample-standing-committee' as ContestId;
export const SECRETARY_ID = 'sample-secretary' as ContestId;
export const DEPUTIES_ID = 'sample-deputies' as ContestId;
export const INSPECTION_ID = 'sample-inspection-committee' as ContestId;
export const INSPECTION_HEAD_ID = 'sample-inspection-head' as ContestId;

const TERM = 'nhiệm kỳ 2020–2025';

function planFor(
	id: ContestId,
	kind: ContestKind,
	post: string,
	seats: number,
	planned: readonly string[] = []
): ContestPlan {
	return {
		id,
		kind,
		title: `${post}, ${TERM}`,
		seats,
		form: 'strike',
		round: { kind: 'first' },
		exOfficio: [],
		allocated: null,
		alternates: 0,
		planned: planned.map(personNamed),
		batchSize: 20
	};
}

/** What the first meeting of the new committee elects, in that order; five, one and two are published. */
export const OFFICER_PLANS: readonly ContestPlan[] = [
	planFor(STANDING_ID, 'standing-committee', 'Ban Thường vụ Đảng ủy phường Ngọc Lâm khóa XXIII', 5),
	planFor(SECRETARY_ID, 'secretary', 'Bí thư Đảng ủy phường Ngọc Lâm khóa XXIII', 1, [
		'Lưu Khắc Thuận'
	]),
	planFor(DEPUTIES_ID, 'deputies', 'Phó Bí thư Đảng ủy phường Ngọc Lâm khóa XXIII', 2, [
		'Trịnh Thị Bích Hạnh',
		'Đoàn Hữu Vượng'
	]),
	planFor(
		INSPECTION_ID,
		'inspection-committee',
		'Ủy ban Kiểm tra Đảng ủy phường Ngọc Lâm khóa XXIII',
		5
	),
	planFor(
		INSPECTION_HEAD_ID,
		'inspection-head',
		'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy phường Ngọc Lâm khóa XXIII',
		1,
		['Trịnh Thị Bích Hạnh']
	)
];

/** Members of the committee who stand for nothing more; the first is their head. */
export const MEETING_TELLERS: readonly Teller[] = [
	'Quách Tuấn Hiệp',
	'Kiều Ngọc Diệp',
	'Tạ Quang Doanh'
].map((name, at) => ({ personId: delegateNamed(name).id, name, isHead: at === 0 }));
