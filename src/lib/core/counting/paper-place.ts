import type { Batch, Docketed, Sheet } from './batch';

type Compared = Pick<Batch, 'sheets'>;

const isThere = ({ standing }: Sheet) => standing !== 'absent';

/** Papers of a batch as far as both entries are compared: without the places that turned out to have none. */
export function papersThere({ sheets }: Compared): number {
	return (sheets ?? []).filter(isThere).length;
}

/**
 * Which paper of the stack, from the top, lies at a place of the comparison: less than the place where
 * places before it turned out to have no paper.
 */
export function paperAt({ sheets }: Compared, place: number): number {
	const absent = (sheets ?? []).slice(0, place - 1).filter((sheet) => !isThere(sheet));
	return place - absent.length;
}

/** The place of the comparison at which that paper of the stack lies, or `null` if it has not so many. */
export function placeOfPaper(batch: Compared, paper: number): number | null {
	const at = (batch.sheets ?? []).findIndex(
		(sheet, index) => isThere(sheet) && paperAt(batch, index + 1) === paper
	);
	return at === -1 ? null : at + 1;
}

/** Which paper of the stack a doubtful ballot is: its place is that in the reading it was doubtful in. */
export function paperOfDoubt(
	batch: Compared | undefined,
	{ reading, position }: Pick<Docketed, 'reading' | 'position'>
): number {
	const sheets = batch?.sheets ?? [];
	const at = sheets.findIndex(({ first, second }, index) =>
		reading === 3 ? index + 1 === position : (reading === 1 ? first : second) === position
	);
	return batch && at !== -1 ? paperAt(batch, at + 1) : position;
}
