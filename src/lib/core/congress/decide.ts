import type { PersonId } from '../basics/ids';
import { isPlainDate } from '../basics/plain-date';
import { accept, refuse } from '../basics/result';
import { isSame } from '../basics/same';
import { currentMove, hasAttended } from '../check-in/attendance';
import { replacements } from '../check-in/attendance-figures';
import { settingsOf, type Contest } from '../contest/contest';
import { isOfficer } from '../contest/posts';
import { fact, type Decision } from '../log/rule';
import { proposalOf } from '../nomination/nomination';
import type { SettingChoice } from '../rulebook/settings';
import { isThreshold } from '../rulebook/threshold';
import type { Delegate } from './delegate';
import type { CongressDetails, NotConvened } from './events';
import type { CongressRefusal, DetailField } from './refusals';
import type { Scene } from './scene';
import type { CongressState } from './state';

const REQUIRED: readonly DetailField[] = ['organ', 'ordinal', 'term', 'place', 'opens', 'closes'];
const DATES: readonly DetailField[] = ['opens', 'closes'];

/** Names the congress, or corrects its details while no ballot is out. */
export function describeCongress(state: CongressState, details: CongressDetails): Decision {
	if (hasIssued(state)) return refuse({ kind: 'ballots-already-issued' });
	const missing = REQUIRED.find(
		(field) =>
			details[field].trim() === '' || (DATES.includes(field) && !isFullDate(details[field]))
	);
	if (missing) return refuse({ kind: 'detail-missing', field: missing });
	if (state.details && !isSame(state.details.rehearses, details.rehearses))
		return refuse({ kind: 'rehearsal-cannot-change' });
	if (details.closes < details.opens) return refuse({ kind: 'closes-before-opens' });
	const unlawful = ownRulesRefusal(details);
	if (unlawful) return refuse(unlawful);
	return accept([fact('CongressDescribed', details)]);
}

/** Another body's congress needs its charter by name, and a threshold that can be reached. */
function ownRulesRefusal({ rulebook, ownRules }: CongressDetails): CongressRefusal | null {
	if (rulebook !== 'own') return null;
	if (!ownRules || ownRules.name.trim() === '') return { kind: 'charter-missing' };
	return isThreshold(ownRules.threshold) ? null : { kind: 'threshold-impossible' };
}

function isFullDate(text: string): boolean {
	return text.length === 10 && isPlainDate(text);
}

function hasIssued(state: CongressState): boolean {
	return state.contests.some((contest) => contest.issue !== null);
}

function clash(state: CongressState, delegate: Delegate): Delegate | undefined {
	return [...state.roll.values()].find(
		(other) => other.id !== delegate.id && other.number === delegate.number
	);
}

/** An official delegate becomes an alternate, or the other way round, though the desk knows of the person. */
function movesAtDoor(state: CongressState, delegate: Delegate): boolean {
	const known = state.roll.get(delegate.id);
	const changes = known !== undefined && known.standing !== delegate.standing;
	return changes && currentMove(state.attendance.get(delegate.id)) !== undefined;
}

/** Puts people on the roll; badge numbers stay unique. Closed once ballots are out: the base is frozen. */
export function conveneDelegates(
	state: CongressState,
	{ delegates }: { delegates: readonly Delegate[] }
): Decision {
	if (hasIssued(state)) return refuse({ kind: 'ballots-already-issued' });
	const numbers = new Map([...state.roll.values()].map((other) => [other.number, other]));
	for (const delegate of delegates) {
		if (delegate.name.trim() === '') return refuse({ kind: 'name-missing' });
		const taken = numbers.get(delegate.number);
		if (taken && taken.id !== delegate.id)
			return refuse({ kind: 'delegate-number-taken', number: delegate.number, by: taken.name });
		if (movesAtDoor(state, delegate))
			return refuse({ kind: 'already-checked-in', name: delegate.name });
		numbers.set(delegate.number, delegate);
	}
	return accept([fact('DelegatesConvened', { delegates })]);
}

/** Corrects a person's particulars; a change of standing would move the base, so not once ballots are out. */
export function correctDelegate(
	state: CongressState,
	{ delegate }: { delegate: Delegate }
): Decision {
	const known = state.roll.get(delegate.id);
	if (!known) return refuse({ kind: 'unknown-delegate' });
	if (delegate.name.trim() === '') return refuse({ kind: 'name-missing' });
	if (known.standing !== delegate.standing && hasIssued(state))
		return refuse({ kind: 'ballots-already-issued' });
	if (movesAtDoor(state, delegate))
		return refuse({ kind: 'already-checked-in', name: delegate.name });
	const taken = clash(state, delegate);
	if (taken)
		return refuse({ kind: 'delegate-number-taken', number: delegate.number, by: taken.name });
	return accept([fact('DelegateCorrected', { delegate })]);
}

/** Stands on the list of a contest or was nominated for it, or is one of its tellers. */
function isNeededIn({ candidates, nominations, tellers }: Contest, person: PersonId): boolean {
	return (
		candidates.some(({ id }) => id === person) ||
		proposalOf(nominations, person) !== undefined ||
		tellers.some(({ personId }) => personId === person)
	);
}

/** Takes someone off the roll who is not convened after all; the reason stays in the log. */
export function strikeOffDelegate(
	state: CongressState,
	{ delegateId, reason, ground }: { delegateId: PersonId; reason: string; ground?: NotConvened }
): Decision {
	const delegate = state.roll.get(delegateId);
	if (!delegate) return refuse({ kind: 'unknown-delegate' });
	if (hasIssued(state)) return refuse({ kind: 'ballots-already-issued' });
	if (reason.trim() === '' && !ground) return refuse({ kind: 'reason-missing' });
	const { name } = delegate;
	if (hasAttended(state.attendance.get(delegateId)) || replacements(state).has(delegateId))
		return refuse({ kind: 'already-checked-in', name });
	const contest = state.contests.find((other) => isNeededIn(other, delegateId));
	if (contest) return refuse({ kind: 'needed-in-contest', name, title: contest.plan.title });
	return accept([
		fact('DelegateStruckOff', { delegateId, reason: reason.trim(), ...(ground && { ground }) })
	]);
}

/**
 * Decides a pending rule. Contests whose ballots are out keep the settings they froze; where officers
 * are elected stays for all of them once ballots for one are out, for it says who votes.
 */
export function chooseSetting({ contests }: CongressState, choice: SettingChoice): Decision {
	const isSettled = contests.some(({ plan, issue }) => issue && isOfficer(plan.kind));
	if (choice.key === 'officersAt' && isSettled) return refuse({ kind: 'ballots-already-issued' });
	return accept([fact('SettingChosen', choice)]);
}

/**
 * Puts a scene on the hall screen: results once announced, live figures if the congress decided so
 * before the ballots went out.
 */
export function showScene(state: CongressState, scene: Scene): Decision {
	if (scene.kind === 'welcome' || scene.kind === 'quorum')
		return accept([fact('SceneShown', scene)]);
	const contest = state.contests.find(({ plan }) => plan.id === scene.contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (scene.kind === 'progress') return accept([fact('SceneShown', scene)]);
	if (scene.kind === 'live') {
		return settingsOf(contest, state.settings).hallFigures === 'live'
			? accept([fact('SceneShown', scene)])
			: refuse({ kind: 'live-not-decided' });
	}
	return contest.announced
		? accept([fact('SceneShown', scene)])
		: refuse({ kind: 'not-announced' });
}
