import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import { rulebookNow } from '../congress/rulebook-now';
import type { CongressState } from '../congress/state';
import { fact, type Decision } from '../log/rule';
import { choiceUnder } from '../rulebook/settings';
import type { Contest } from './contest';
import { electedTo, isConcluded } from './elected';
import { isOfficer, type ContestKind } from './posts';

/** Somebody meant for an office was not elected to a body the office needs. */
export interface Stop {
	/** The contest of the office. */
	readonly contestId: ContestId;
	readonly name: string;
	readonly post: ContestKind;
	/** The body that did not elect them. */
	readonly body: ContestKind;
}

/**
 * The bodies one must sit on to hold an office: secretary, deputies and the head of inspection are all
 * the offices the guidance names (rules.md §5, S26).
 */
const NEEDS: { readonly [Kind in ContestKind]?: readonly ContestKind[] } = {
	secretary: ['committee', 'standing-committee'],
	deputies: ['committee', 'standing-committee'],
	'inspection-head': ['committee']
};

/** Whether the approved plan may mean somebody for this office, with a consequence. */
export function hasPlannedOfficers(kind: ContestKind): boolean {
	return kind in NEEDS;
}

/** Where officers come from the committee itself, it does not matter who sits on a standing committee. */
function needsOf({ settings }: CongressState, kind: ContestKind): readonly ContestKind[] {
	const bodies = NEEDS[kind] ?? [];
	const isFromCommittee = isOfficer(kind) && settings.officersPool === 'committee';
	return isFromCommittee ? bodies.filter((body) => body === 'committee') : bodies;
}

function stopIn(state: CongressState, { plan, direction }: Contest): Stop | null {
	if (direction !== null) return null;
	for (const body of needsOf(state, plan.kind)) {
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
 * direction from there (guidance of 2025); under a regulation it does not speak of, a setting.
 */
export function stopsOf(state: CongressState): readonly Stop[] {
	const { id } = rulebookNow(state);
	if (choiceUnder(id, state.settings, 'plannedOfficer') === 'go-on') return [];
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
