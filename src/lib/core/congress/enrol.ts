import { accept, refuse } from '../basics/result';
import { fact, type Decision } from '../log/rule';
import type { Delegate } from './delegate';
import type { CongressState } from './state';

export interface Enrolment {
	/** People new to the roll, in the order of their list. */
	readonly convened: readonly Delegate[];
	/** People already there, with what the list says of them. */
	readonly corrected: readonly Delegate[];
}

/**
 * Takes over a checked list as one act: all of it, or nothing. Badge numbers are judged on the roll as
 * it will be. Closed once ballots are out: the base is frozen.
 */
export function enrolDelegates(state: CongressState, { convened, corrected }: Enrolment): Decision {
	if (state.contests.some((contest) => contest.issue !== null))
		return refuse({ kind: 'ballots-already-issued' });
	if (corrected.some(({ id }) => !state.roll.has(id))) return refuse({ kind: 'unknown-delegate' });
	const roll = new Map(state.roll);
	for (const delegate of [...corrected, ...convened]) roll.set(delegate.id, delegate);
	const wearers = new Map<number, Delegate>();
	for (const delegate of roll.values()) {
		if (delegate.name.trim() === '') return refuse({ kind: 'name-missing' });
		const { number } = delegate;
		const wearer = wearers.get(number);
		if (wearer) return refuse({ kind: 'delegate-number-taken', number, by: wearer.name });
		wearers.set(number, delegate);
	}
	return accept([
		...corrected.map((delegate) => fact('DelegateCorrected', { delegate })),
		...(convened.length > 0 ? [fact('DelegatesConvened', { delegates: convened })] : [])
	]);
}
