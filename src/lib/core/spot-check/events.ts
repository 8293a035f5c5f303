import type { ContestId } from '../basics/ids';
import type { Fact } from '../log/envelope';

/** Ballots are drawn by the digits that dice showed in the hall; which ones follows from those alone. */
export type SpotCheckDrawn = Fact<
	'SpotCheckDrawn',
	{
		readonly contestId: ContestId;
		/** Digits as thrown, in that order. */
		readonly seed: string;
		/** How many are drawn. */
		readonly ballots: number;
	}
>;
/** Somebody held a drawn paper beside what the screen says of it. */
export type SpotCheckCompared = Fact<
	'SpotCheckCompared',
	{
		readonly contestId: ContestId;
		readonly batch: number;
		/** Place in the batch, from 1. */
		readonly position: number;
		readonly isSame: boolean;
		readonly by: string;
	}
>;

export type SpotCheckFact = SpotCheckDrawn | SpotCheckCompared;
