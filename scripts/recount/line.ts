import type { CountFileProblem } from '../../src/lib/core/count-file/parse-count-file';
import type { Recount } from '../../src/lib/core/count-file/recount';

/** A count that was worked out again. */
export interface CountedLine extends Recount {
	readonly file: string;
	/** Of an archive: which contest, and how the hall was told. */
	readonly contest?: string;
	readonly announced?: 'same' | 'differs' | 'not-yet';
	/** Batches that were counted by hand, of which the archive holds totals and no ballots; left out where there are none. */
	readonly onPaper?: readonly number[];
}

/** What `recount` prints of one count; an error keeps the others from nothing. */
export type Line = CountedLine | { readonly file: string; readonly error: CountFileProblem };
