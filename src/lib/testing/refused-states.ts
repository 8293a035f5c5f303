import type { CongressState } from '$lib/core/congress/state';
import { sampleAt } from '$lib/sample/counted-sample';

/** Moments of the sample at which screens refuse. */
export const HALL = sampleAt('checked-in');
export const COUNTED = sampleAt('counted');
export const ANNOUNCED = sampleAt('announced');
export const MEETING = sampleAt('meeting');

const opened = HALL.contests.map((one) => ({
	...one,
	nominations: { ...one.nominations, list: 'open' as const }
}));
export const LIST_OPEN: CongressState = { ...HALL, contests: opened };
const [COMMITTEE, DELEGATION] = HALL.contests;
export const NO_TELLERS: CongressState = {
	...HALL,
	contests: [COMMITTEE!, { ...DELEGATION!, tellers: [] }]
};
