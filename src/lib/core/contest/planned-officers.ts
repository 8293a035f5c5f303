import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { fact, type Decision } from '../log/rule';
import type { Contest } from './contest';
import { electedTo, isConcluded } from './elected';
import type { ContestKind } from './posts';

/** Somebody meant for an office was not elected to a body the office needs. */
export interface Stop {
	/** The contest of the office. */
	readonly contestId: ContestId;
	readonly name: string;
	readonly post: ContestKind;
	/** The body that did not elect them. */
	readonly body: ContestKind;
}

/** The bodies one must sit on to hold an office (rules.md §5, S26). */
const NEEDS: { readonly [Kind in ContestKind]?: readonly ContestKind[] } = {
	secretary: ['committee', 'standing-committee'],
	deputies: ['committee', 'standing-committee'],
	'inspection-head': ['committee']
};

/** True for an office that the personnel plan of those above means somebody for. */
export function isPlannedOffice(kind: ContestKind): boolean {
	return NEEDS[kind] !== undefined;
}

function stopIn(state: CongressState, { plan, direction }: Contest): Stop | null {
	if (direction !== null) return null;
	for (const body of NEEDS[plan.kind] ?? []) {
		if (!isConcluded(state, body)) continue;
		const elected = new Set(electedTo(state, body).map(({ id }) => id));
		const failed = plan.planned.find(({ id }) => !elected.has(id));
		if (failed) return { contestId: plan.id, name: failed.name, post: plan.kind, body };
	}
	return null;
}

/**
 * Why the election of officers stands still: whoever the approved plan means for an office was not
 * elected to the committee or the standing committee. It is reported upward and goes on after the
 * direction from there (guidance of 2025).
 */
export function stopsOf(state: CongressState): readonly Stop[] {
	return state.contests.flatMap((contest) => stopIn(state, contest) ?? []);
}

/** Records what those above directed; the election of officers goes on. */
export function recordDirection(
	state: CongressState,
	{ contestId, direction }: { contestId: ContestId; direction: string }
): Decision {
	if (!state.contests.some(({ plan }) => plan.id === contestId))
		return refuse({ kind: 'unknown-contest' });
	if (!stopsOf(state).some((stop) => stop.contestId === contestId))
		return refuse({ kind: 'no-officer-missing' });
	if (direction.trim() === '') return refuse({ kind: 'direction-missing' });
	return accept([fact('DirectionRecorded', { contestId, direction: direction.trim() })]);
}
