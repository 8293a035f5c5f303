import type { PersonId } from '$lib/core/basics/ids';
import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { officialDelegates } from '$lib/core/check-in/attendance-figures';
import { markArrived } from '$lib/core/check-in/decide';
import type { Playthrough } from './playthrough';

/** Marks present every official delegate who is expected, but for those who never come. */
export function arriveExcept(playthrough: Playthrough, away: readonly PersonId[]): void {
	const { state } = playthrough;
	for (const { id: delegateId } of officialDelegates(state)) {
		const isExpected = whereaboutsOf(state.attendance.get(delegateId)) === 'expected';
		if (isExpected && !away.includes(delegateId)) playthrough.act(markArrived, { delegateId });
	}
}
