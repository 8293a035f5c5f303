import type { ContestId } from '../basics/ids';
import type { Fact } from '../log/envelope';

/** Two tellers read the code aloud from two devices, and it was the same. */
export type CodeMatched = Fact<
	'CodeMatched',
	{
		readonly contestId: ContestId;
		/** As read: "4821 0937". It holds for this code only. */
		readonly code: string;
		readonly by: readonly [string, string];
	}
>;

export type IntegrityFact = CodeMatched;
