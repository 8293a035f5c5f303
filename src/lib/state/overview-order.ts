import { foldAccents } from '$lib/core/people/name-order';
import type { OverviewContest, OverviewLine } from '$lib/wire/overview';

/** How far a congress is, as a city office looks at it: one word, by what is most under way. */
export const STAGES = ['counted', 'counting', 'voting', 'open', 'announced', 'waiting'] as const;
export type Stage = (typeof STAGES)[number];

/** What somebody should ask about. */
export type Concern =
	/** Ballots are out, and fewer than the quorum are present. */
	| 'no-quorum'
	/** Ballots are out, and no device of the hall has its line open: nothing new comes from there. */
	| 'silent';

/** A congress with what the overview makes of it. */
export interface Ward {
	readonly line: OverviewLine;
	readonly stage: Stage;
	readonly concerns: readonly Concern[];
}

/** Most under way first. */
const UNDER_WAY = ['counted', 'counting', 'voting'] as const;

export function stageOf({ contests, present }: OverviewLine): Stage {
	const under = UNDER_WAY.find((phase) => contests.some((contest) => contest.phase === phase));
	if (under) return under;
	const isOver = contests.length > 0 && contests.every(isAnnounced);
	if (isOver) return 'announced';
	return present > 0 || contests.some(isAnnounced) ? 'open' : 'waiting';
}

function isAnnounced({ phase }: OverviewContest): boolean {
	return phase === 'announced';
}

function concernsOf(line: OverviewLine, stage: Stage): readonly Concern[] {
	if (!UNDER_WAY.some((phase) => phase === stage)) return [];
	const concerns: Concern[] = [];
	if (!line.isQuorate) concerns.push('no-quorum');
	if (line.devices === 0) concerns.push('silent');
	return concerns;
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * What needs attention comes first, then what is most under way, what is over, and what has not begun;
 * among equals by name, so that no row moves while nothing happens there.
 */
export function wardsOf(lines: readonly OverviewLine[]): readonly Ward[] {
	return lines
		.map((line) => {
			const stage = stageOf(line);
			return { line, stage, concerns: concernsOf(line, stage) };
		})
		.toSorted(
			(one, other) =>
				Number(other.concerns.length > 0) - Number(one.concerns.length > 0) ||
				STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) ||
				collator.compare(one.line.name, other.line.name) ||
				collator.compare(one.line.congressId, other.line.congressId)
		);
}

/** Of which congresses the overview shows rows. */
export type Choice = 'all' | 'concerns' | Stage;

function isOf({ stage, concerns }: Ward, choice: Choice): boolean {
	if (choice === 'all') return true;
	return choice === 'concerns' ? concerns.length > 0 : stage === choice;
}

export function countOf(wards: readonly Ward[], choice: Choice): number {
	return wards.filter((ward) => isOf(ward, choice)).length;
}

/** The rows of a choice whose name has what was typed, with or without its accents. */
export function chosenOf(wards: readonly Ward[], choice: Choice, name: string): readonly Ward[] {
	const sought = foldAccents(name.trim());
	return wards.filter((ward) => isOf(ward, choice) && foldAccents(ward.line.name).includes(sought));
}
