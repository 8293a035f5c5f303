import * as fc from 'fast-check';
import type { PersonId } from '$lib/core/basics/ids';
import {
	markArrived,
	markCellArrived,
	markLeft,
	recordAbsence,
	seatAlternate,
	undoCheckIn
} from '$lib/core/check-in/decide';
import { attemptsAt } from './attempt';
import { who } from './small-congress';

/** Somebody on the roll of the small congress, now and then nobody. */
export const someone = fc
	.integer({ min: 1, max: 15 })
	.map((number): PersonId => (number === 15 ? ('nobody' as PersonId) : who(number)));
const reason = fc.constantFrom('Ốm', 'Nhầm người', '');
const delegateId = someone;

/** Everything the desk at the door may try. */
export const doorAttempts = fc.oneof(
	{
		weight: 6,
		arbitrary: attemptsAt(markArrived, fc.record({ delegateId }), (drawn) => drawn)
	},
	{ weight: 3, arbitrary: attemptsAt(markLeft, fc.record({ delegateId }), (drawn) => drawn) },
	{
		weight: 5,
		arbitrary: attemptsAt(
			recordAbsence,
			fc.record({ delegateId, reason, throughout: fc.boolean() }),
			(drawn) => drawn
		)
	},
	{
		weight: 5,
		arbitrary: attemptsAt(
			seatAlternate,
			fc.record({ alternateId: fc.constantFrom(who(13), who(14), who(1)), replaces: someone }),
			(drawn) => drawn
		)
	},
	{
		weight: 4,
		arbitrary: attemptsAt(undoCheckIn, fc.record({ delegateId, reason }), (drawn) => drawn)
	},
	attemptsAt(markCellArrived, fc.constantFrom('Chi bộ 1', 'Chi bộ 9'), (cell) => ({ cell }))
);
