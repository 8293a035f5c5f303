import type { PlainDate } from '../basics/plain-date';
import type { Contest } from '../contest/contest';
import type { ContestKind } from '../contest/posts';
import { percentOf } from '../tally/percent';
import { structureOf, type StructureLine } from '../tally/structure';

export type StructureGroup = StructureLine['group'];
export type StructureQuestion = 'gender' | 'age' | 'renewal' | 'education';

export interface StructureFigure {
	readonly group: StructureGroup;
	readonly count: number;
	readonly percent: string;
}

export interface StructurePart {
	readonly question: StructureQuestion;
	readonly lines: readonly StructureFigure[];
	/** People whose file does not say. */
	readonly unknown: number;
}

/** The breakdown of those elected, as the published figures give it. */
export interface StructureView {
	readonly kind: 'structure';
	readonly title: string;
	readonly total: number;
	readonly parts: readonly StructurePart[];
}

const GROUPS: Readonly<Record<StructureQuestion, readonly StructureGroup[]>> = {
	gender: ['women', 'men'],
	age: ['under-35', '35-to-50', 'over-50'],
	renewal: ['re-elected', 'first-time'],
	education: ['postgraduate', 'university', 'secondary']
};

const WITHOUT_RENEWAL: readonly StructureQuestion[] = ['gender', 'age', 'education'];

/** Only a committee's file says who sat on it before; nobody in a new delegation is "tái cử". */
function questionsOf(kind: ContestKind): readonly StructureQuestion[] {
	return kind === 'committee' ? ['gender', 'age', 'renewal', 'education'] : WITHOUT_RENEWAL;
}

/** Structure of the elected of an announced contest, ages reckoned on the given day. */
export function structureView(contest: Contest, day: PlainDate): StructureView | null {
	const { announced, plan, candidates, issue } = contest;
	if (!announced) return null;
	const elected = announced.outcome.elected.flatMap((place) => candidates[place] ?? []);
	const { total, lines, unknown } = structureOf(elected, day);
	const figureOf = (group: StructureGroup): StructureFigure => {
		const count = lines.find((line) => line.group === group)?.count ?? 0;
		return { group, count, percent: percentOf(count, total, issue?.settings.rounding) };
	};
	return {
		kind: 'structure',
		title: plan.title,
		total,
		parts: questionsOf(plan.kind).map((question) => ({
			question,
			lines: GROUPS[question].map(figureOf),
			unknown: { renewal: 0, ...unknown }[question]
		}))
	};
}
