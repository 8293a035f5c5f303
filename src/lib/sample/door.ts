import type { PersonId } from '$lib/core/basics/ids';
import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { officialDelegates } from '$lib/core/check-in/attendance-figures';
import { markArrived } from '$lib/core/check-in/decide';
import type { Rehearsal } from './rehearsal';

/** Marks present every official delegate who is expected, but for those who never come. */
export function arriveExcept(rehearsal: Rehearsal, away: readonly PersonId[]): void {
	const { state } = rehearsal;
	for (const { id: delegateId } of officialDelegates(state)) {
		const isExpected = whereaboutsOf(state.attendance.get(delegateId)) === 'expected';
		if (isExpected && !away.includes(delegateId)) rehearsal.act(markArrived, { delegateId });
	}
}
