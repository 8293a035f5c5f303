import { ledgerLocks } from './announcement';
import type { Contest } from './contest';

/** One line, everywhere the same: triệu tập → có mặt → phát ra → thu về = hợp lệ + không hợp lệ. */
export interface Ledger {
	readonly convened: number;
	readonly present: number;
	/** `null` until ballots are handed out. */
	readonly issued: number | null;
	/** `null` until the box was counted by hand. */
	readonly returned: number | null;
	readonly valid: number;
	readonly invalid: number;
	readonly doubtful: number;
	/** Ballots of the box in no closed batch yet, those on the docket apart; below zero when too many were counted. */
	readonly uncounted: number;
	/** `keying` = no verdict yet on every ballot, for the count goes on; `wrong` = a number must be checked on the paper. */
	readonly state: 'open' | 'keying' | 'wrong' | 'balanced';
}

/** Nothing is left to key, to close or to rule on; the first open batch answers at once. */
function isCounted({ batches, docket }: Contest): boolean {
	return batches.every(({ closed }) => closed) && docket.every(({ ruling }) => ruling !== null);
}

function stateOf(contest: Contest, uncounted: number, doubtful: number): Ledger['state'] {
	if (contest.returned === null) return 'open';
	// Asked at every ballot: the locks of each open batch are not needed here, only whether a number clashes.
	if (ledgerLocks(contest).length > 0 || uncounted < 0) return 'wrong';
	if (uncounted > 0 && isCounted(contest)) return 'wrong';
	return uncounted > 0 || doubtful > 0 ? 'keying' : 'balanced';
}

/** The ledger of a contest; before ballots are out, `door` says who is convened and present now. */
export function ledgerOf(
	contest: Contest,
	door: { readonly convened: number; readonly present: number }
): Ledger {
	const { issue, returned, docket, settled } = contest;
	const { valid, invalid } = settled;
	const doubtful = docket.filter(({ ruling }) => ruling === null).length;
	const uncounted = (returned ?? 0) - valid - invalid - doubtful;
	return {
		convened: issue?.base.convened ?? door.convened,
		present: issue?.present ?? door.present,
		issued: issue?.issued ?? null,
		returned,
		valid,
		invalid,
		doubtful,
		uncounted,
		state: stateOf(contest, uncounted, doubtful)
	};
}
