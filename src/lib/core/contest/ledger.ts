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
	/** Ballots of the box that are on no pad yet; below zero when too many were keyed. */
	readonly unkeyed: number;
	/** `keying` = no verdict yet on every ballot, for the count goes on; `wrong` = a number must be checked on the paper. */
	readonly state: 'open' | 'keying' | 'wrong' | 'balanced';
}

/** Nothing is left to key, to close or to rule on; the first open batch answers at once. */
function isCounted({ batches, docket }: Contest): boolean {
	return batches.every(({ closed }) => closed) && docket.every(({ ruling }) => ruling !== null);
}

function stateOf(contest: Contest, unkeyed: number): Ledger['state'] {
	if (contest.returned === null) return 'open';
	// Asked at every ballot: the locks of each open batch are not needed here, only whether a number clashes.
	if (ledgerLocks(contest).length > 0 || unkeyed < 0) return 'wrong';
	if (unkeyed > 0 && isCounted(contest)) return 'wrong';
	return unkeyed > 0 || contest.keyed.doubtful > 0 ? 'keying' : 'balanced';
}

/** The ledger of a contest; before ballots are out, `door` says who is convened and present now. */
export function ledgerOf(
	contest: Contest,
	door: { readonly convened: number; readonly present: number }
): Ledger {
	const { issue, returned, keyed } = contest;
	const unkeyed = (returned ?? 0) - keyed.valid - keyed.invalid - keyed.doubtful;
	return {
		convened: issue?.base.convened ?? door.convened,
		present: issue?.present ?? door.present,
		issued: issue?.issued ?? null,
		returned,
		...keyed,
		unkeyed,
		state: stateOf(contest, unkeyed)
	};
}
