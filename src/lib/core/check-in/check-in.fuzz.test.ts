import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorAttempts } from '$lib/testing/door-attempts';
import { SAMPLED } from '$lib/testing/sampled';
import { convened } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { PersonId } from '../basics/ids';
import type { CongressState } from '../congress/state';
import type { LoggedEvent } from '../log/catalogue';
import { baseOf } from '../rulebook/base';
import { currentMove, whereaboutsOf } from './attendance';
import { attendanceFigures, replacements } from './attendance-figures';
import { baseNow } from './base-now';
import { undoCheckIn } from './decide';

const evening = fc.array(doorAttempts, { maxLength: 40 });

/** Everything the door can be asked. */
function door(state: CongressState) {
	return {
		figures: attendanceFigures(state),
		base: baseNow(state),
		seats: [...replacements(state)].sort(),
		people: [...state.roll.keys()].map((id) => [
			id,
			whereaboutsOf(state.attendance.get(id)),
			currentMove(state.attendance.get(id))
		])
	};
}

/** Whom an act of the desk moved; nobody when it was an undo. */
function movedBy(event: LoggedEvent): PersonId | null {
	switch (event.type) {
		case 'DelegateArrived':
		case 'DelegateLeft':
		case 'AbsenceRecorded':
			return event.data.delegateId;
		case 'AlternateSeated':
			return event.data.alternateId;
		default:
			return null;
	}
}

describe('whatever the desk does', () => {
	it('everyone convened is in one place, and the voters fit into the base', () => {
		fc.assert(
			fc.property(evening, (attempts) => {
				const story = convened();
				for (const attempt of attempts) attempt.on(story);
				const { present, absent, left, expected, convened: all } = attendanceFigures(story.state);
				expect(present + absent + left + expected).toBe(all);
				expect(present).toBeLessThanOrEqual(baseOf(baseNow(story.state)));
			}),
			SAMPLED
		);
	});

	it('nobody sits in two places, and no place holds two people', () => {
		fc.assert(
			fc.property(evening, (attempts) => {
				const story = convened();
				for (const attempt of attempts) attempt.on(story);
				const seats = replacements(story.state);
				expect(new Set(seats.values()).size).toBe(seats.size);
				for (const absentee of seats.keys())
					expect(whereaboutsOf(story.state.attendance.get(absentee))).toBe('absent');
			}),
			SAMPLED
		);
	});

	it('undo restores exactly what held before', () => {
		fc.assert(
			fc.property(evening, doorAttempts, (attempts, last) => {
				const story = convened();
				for (const attempt of attempts) attempt.on(story);
				const before = story.state;
				const fork = new Story(before);
				if (!last.on(fork)) return;
				for (const event of [...fork.events]) {
					const delegateId = movedBy(event);
					if (delegateId) fork.act(undoCheckIn, { delegateId, reason: '' });
					else return;
				}
				expect(door(fork.state)).toEqual(door(before));
			}),
			SAMPLED
		);
	});
});
