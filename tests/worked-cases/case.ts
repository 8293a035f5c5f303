/**
 * How sure a case is, by the weakest thing it stands on: read on a public page, arithmetic on what was
 * read, remembered, or unknown.
 */
export type CaseCertainty = 'V' | 'A' | 'R' | '?';

interface Stated {
	/** Its number among the worked cases of the rule book. */
	readonly number: number;
	/** The article it stands on, or what it was reckoned from. */
	readonly article: string;
	/** What goes in and what comes out. */
	readonly says: string;
}

/** A case with one outcome. */
interface Settled extends Stated {
	readonly certainty: Exclude<CaseCertainty, '?'>;
	readonly holds: () => void;
}

/** A case that no source settles: what comes out under each choice of the congress or of the tellers. */
interface Open extends Stated {
	readonly certainty: '?';
	readonly either: readonly (readonly [choice: string, holds: () => void])[];
}

export type WorkedCase = Settled | Open;
