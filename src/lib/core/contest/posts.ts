import type { Body } from '../rulebook/body';
import type { Settings } from '../rulebook/settings';

/** What can be elected, in the order a congress and the first meeting of its committee take it. */
export const CONTEST_KINDS = [
	'committee',
	'delegation',
	'alternates',
	'standing-committee',
	'secretary',
	'deputies',
	'inspection-committee',
	'inspection-head'
] as const;

/**
 * "Ban Chấp hành", "đoàn đại biểu", "đại biểu dự khuyết", "Ban Thường vụ", "Bí thư", "Phó Bí thư",
 * "Ủy ban Kiểm tra", "Chủ nhiệm Ủy ban Kiểm tra".
 */
export type ContestKind = (typeof CONTEST_KINDS)[number];

/** Where a contest is held: at the congress, or at the new committee's first meeting. */
export type Sitting = 'congress' | 'first-meeting';

/** What the regulation fixes about a post, whoever stands for it. */
export interface PostRules {
	readonly sitting: Sitting;
	/** Voted by hands; allocated from above (244 art. 20(2)); or always one person. */
	readonly number: 'voted' | 'allocated' | 'one';
	/** Its list must hold more names than seats. 190 art. 14(1); 244 art. 17(1). */
	readonly needsSurplus: boolean;
}

/** 244 arts. 19–29, 190 arts. 17–27 as read; order, pools and surplus in rules.md §5. */
export const POSTS: Readonly<Record<ContestKind, PostRules>> = {
	committee: { sitting: 'congress', number: 'voted', needsSurplus: true },
	delegation: { sitting: 'congress', number: 'allocated', needsSurplus: false },
	alternates: { sitting: 'congress', number: 'voted', needsSurplus: false },
	'standing-committee': { sitting: 'first-meeting', number: 'voted', needsSurplus: true },
	secretary: { sitting: 'first-meeting', number: 'one', needsSurplus: false },
	deputies: { sitting: 'first-meeting', number: 'voted', needsSurplus: false },
	'inspection-committee': { sitting: 'first-meeting', number: 'voted', needsSurplus: false },
	'inspection-head': { sitting: 'first-meeting', number: 'one', needsSurplus: false }
};

/** The posts of the first meeting, in the order they are elected. */
export const MEETING_KINDS = CONTEST_KINDS.filter(
	(kind) => POSTS[kind].sitting === 'first-meeting'
);

/** Secretary and deputies: a cell elects them from its committee, and at the congress itself. */
const OFFICERS: readonly ContestKind[] = ['secretary', 'deputies'];

export function isOfficer(kind: ContestKind): boolean {
	return OFFICERS.includes(kind);
}

/**
 * Where a post is elected. A meeting convened on its own holds all its contests in one session; the
 * congress itself may elect secretary and deputies, as the agenda of a cell has it and pilots did.
 */
export function sittingAt(
	kind: ContestKind,
	body: Body | undefined,
	{ officersAt }: Pick<Settings, 'officersAt'>
): Sitting {
	if (body === 'committee-meeting') return 'congress';
	return isOfficer(kind) && officersAt === 'congress' ? 'congress' : POSTS[kind].sitting;
}

/** How titles name each post; longer names come first, for one may begin another. */
const NAMES: readonly (readonly [name: string, kind: ContestKind])[] = [
	['chủ nhiệm ủy ban kiểm tra', 'inspection-head'],
	['chủ nhiệm', 'inspection-head'],
	['ủy ban kiểm tra', 'inspection-committee'],
	['phó bí thư', 'deputies'],
	['bí thư', 'secretary'],
	['ban thường vụ', 'standing-committee'],
	['ban chấp hành', 'committee'],
	['cấp ủy', 'committee'],
	['chi ủy', 'committee'],
	['đại biểu dự khuyết', 'alternates'],
	['đoàn đại biểu', 'delegation']
];

/**
 * The posts that a title strings together: "Chi ủy, Bí thư và Phó Bí thư" names three, "Bí thư Đảng
 * ủy phường, nhiệm kỳ …" one. Only what stands at the head of a part counts as a post.
 */
export function postsNamedIn(title: string): readonly ContestKind[] {
	const parts = title
		.normalize('NFC')
		.toLowerCase()
		.split(/[,;+/]|\s(?:và|cùng)\s/)
		.map((part) => part.trim().replace(/^(?:các|01|một)\s+/, ''));
	const named = parts.flatMap((part) => NAMES.find(([name]) => part.startsWith(name))?.[1] ?? []);
	return [...new Set(named)];
}
