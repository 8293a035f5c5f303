import { ballotRulesOf, type Contest } from '../contest/contest';
import { groundOf, type BallotRules } from '../tally/ballot';
import { asCounted, ballotsIn, papersIn } from './ballots';
import type { Batch, Sheet } from './batch';
import { isUnlike } from './compare';

/** Two neighbours of one entry lie the other way round in the other, and neither is doubtful. */
function isSwap(one: Sheet | undefined, next: Sheet | undefined): boolean {
	if (!one?.isMoved || !next?.isMoved) return false;
	if (one.standing !== 'agreed' || next.standing !== 'agreed') return false;
	const [first, second] = [next.first! - one.first!, next.second! - one.second!];
	return Math.abs(first) === 1 && first + second === 0;
}

/** What was read at a place is so unlike that it may be of two papers. A doubtful ballot may be read anyhow. */
function isOfTwoPapers(batch: Batch, { first, second, ballot, reading }: Sheet): boolean {
	const readings = [
		first === null ? null : ballotsIn(batch, 1)[first - 1],
		second === null ? null : ballotsIn(batch, 2)[second - 1],
		reading === 3 ? ballot : null
	].flatMap((one) => (one?.doubt === null ? [one] : []));
	return readings.some((one, at) => readings.slice(at + 1).some((other) => isUnlike(one, other)));
}

/** An entry lacks it, or there was no such paper. */
function isLost({ first, second, standing }: Sheet): boolean {
	return first === null || second === null || standing === 'absent';
}

/**
 * The number does not fit, several ballots are missing or keyed twice, some lie far from their place, or
 * wholly unlike ones lie opposite each other: then a sheet may tell of another paper than the one at its
 * place.
 */
function isDisturbed(batch: Batch): boolean {
	const sheets = batch.sheets ?? [];
	if (papersIn(batch) !== batch.size || sheets.filter(isLost).length > 1) return true;
	return sheets.some((sheet, at) => {
		const isFar = sheet.isMoved && !isSwap(sheet, sheets[at + 1]) && !isSwap(sheets[at - 1], sheet);
		return isFar || isOfTwoPapers(batch, sheet);
	});
}

/** Nobody ruled on it, and it counts as invalid, lay in another order, or was read by a third person. */
function isToBeSeen({ ballot, standing, reading, isMoved }: Sheet, rules: BallotRules): boolean {
	if (!ballot || standing !== 'agreed') return false;
	return isMoved || reading === 3 || groundOf(asCounted(ballot), rules) !== null;
}

/**
 * Places of the sheets to be held in hand once more before a batch goes back into its band: where two
 * people can have made the same slip. Where the entries do not lie sheet on sheet, every paper of the
 * batch is ticked off: equal readings alone do not say which paper they tell of. So it is where a setting
 * asks for every sheet, for two people may read any paper wrong alike.
 */
export function placesToLookAt(batch: Batch, contest: Contest): readonly number[] {
	const rules = ballotRulesOf(contest);
	const isWhole = contest.issue?.settings.secondLook === 'every-sheet' || isDisturbed(batch);
	return (batch.sheets ?? []).flatMap((sheet, at) =>
		(isWhole ? sheet.ballot !== null : isToBeSeen(sheet, rules)) ? [at + 1] : []
	);
}
