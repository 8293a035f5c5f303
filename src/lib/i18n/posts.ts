import type { ContestPlan } from '$lib/core/contest/contest';
import type { Pool } from '$lib/core/contest/pool';
import type { ContestKind } from '$lib/core/contest/posts';
import { capital } from './nouns';
import { wording } from './language.svelte';

/** What can be elected, as a sentence names it. */
export const postWords = wording<Readonly<Record<ContestKind, string>>>(
	{
		committee: 'Ban Chấp hành',
		delegation: 'Đoàn đại biểu',
		alternates: 'Đại biểu dự khuyết',
		'standing-committee': 'Ban Thường vụ',
		secretary: 'Bí thư',
		deputies: 'Phó Bí thư',
		'inspection-committee': 'Ủy ban Kiểm tra',
		'inspection-head': 'Chủ nhiệm Ủy ban Kiểm tra'
	},
	{
		committee: 'executive committee',
		delegation: 'delegation',
		alternates: 'alternates',
		'standing-committee': 'standing committee',
		secretary: 'secretary',
		deputies: 'deputy secretaries',
		'inspection-committee': 'inspection committee',
		'inspection-head': 'head of the inspection committee'
	}
);

/** From whom a list is drawn, as a sentence names them. */
export const poolWords = wording<Readonly<Record<Pool, string>>>(
	{
		delegates: 'đại biểu chính thức',
		members: 'đảng viên chính thức được triệu tập',
		committee: 'ủy viên Ban Chấp hành',
		'standing-committee': 'ủy viên Ban Thường vụ',
		'inspection-committee': 'ủy viên Ủy ban Kiểm tra'
	},
	{
		delegates: 'official delegates',
		members: 'full members convened',
		committee: 'members of the executive committee',
		'standing-committee': 'members of the standing committee',
		'inspection-committee': 'members of the inspection committee'
	}
);

/** Up to so many contests their full titles stand side by side. */
const MOST_TITLES = 3;

/** What the contests are called on their tabs: by title while they are few, then by post and round. */
export function tabLabels(plans: readonly ContestPlan[]): readonly string[] {
	const titles = plans.map(({ title }) => title);
	if (plans.length <= MOST_TITLES) return titles;
	const short = plans.map(({ kind, title, round }) => {
		const nth = round.kind === 'first' ? '' : (/ \([^()]*\)$/.exec(title)?.[0] ?? '');
		return capital(postWords()[kind]) + nth;
	});
	return new Set(short).size === short.length ? short : titles;
}
