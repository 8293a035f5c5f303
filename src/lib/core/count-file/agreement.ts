import { isSame } from '../basics/same';
import type { Announcement } from '../contest/contest';
import type { Recount } from './recount';

/** True when a count worked out again gives what the hall was told, to the last figure. */
export function agrees({ tally, outcome }: Announcement, again: Recount): boolean {
	const nameAt = (place: number) => again.candidates[place]?.name;
	return (
		again.valid === tally.valid &&
		again.invalid === tally.invalid &&
		isSame(again.grounds, tally.grounds) &&
		isSame(
			again.candidates.map(({ votes }) => votes),
			tally.votes
		) &&
		again.needed === outcome.needed &&
		again.outcome === outcome.kind &&
		isSame(again.elected, outcome.elected.map(nameAt)) &&
		isSame(again.tied, outcome.tied.map(nameAt))
	);
}
