import type { EntryNumber, Figure } from './batch';

interface InBatch {
	readonly batch: number;
}
interface AtPlace extends InBatch {
	readonly place: number;
}
interface AtPosition extends InBatch {
	readonly position: number;
}
interface Counted extends InBatch {
	readonly keyed: number;
	readonly size: number;
}

export type CountingRefusal =
	| { readonly kind: 'box-not-counted' }
	/** The stack was cut afresh or the address is old: choose a batch on the board. */
	| ({ readonly kind: 'unknown-batch' } & InBatch)
	| ({ readonly kind: 'batch-is-closed' } & InBatch)
	| ({ readonly kind: 'batch-not-claimed' } & InBatch)
	/** Ask that person to give it back, or take another batch. */
	| ({ readonly kind: 'batch-claimed-by'; readonly by: string } & InBatch)
	| { readonly kind: 'keyer-missing' }
	/** Two tellers look at the list of noughts together. */
	| { readonly kind: 'zero-not-proven' }
	| { readonly kind: 'zero-already-proven' }
	/** Two different tellers put their names to it. */
	| { readonly kind: 'zero-needs-two' }
	/** The stack is still with whoever keys it first. */
	| ({ readonly kind: 'first-entry-open' } & InBatch)
	/** Somebody else keys the second time, or take another batch. */
	| ({ readonly kind: 'keyed-the-other-entry'; readonly by: string } & InBatch)
	/** What was slipped will show in the comparison. */
	| ({ readonly kind: 'entry-is-finished'; readonly entry: EntryNumber } & InBatch)
	| ({ readonly kind: 'entry-empty' } & InBatch)
	/** Look for the paper first; then confirm that none is left. */
	| ({ readonly kind: 'entry-differs-from-count' } & Counted)
	| ({ readonly kind: 'batch-is-full'; readonly size: number } & InBatch)
	| ({ readonly kind: 'place-already-keyed' } & AtPosition)
	/** Not a slip of the teller: the pad and the list disagree. Reload the page and key the paper again. */
	| { readonly kind: 'marks-do-not-fit'; readonly names: number }
	| { readonly kind: 'doubt-without-words' }
	/** Another window changed the list, or the address is old: reload the page and choose again. */
	| { readonly kind: 'unknown-ground' }
	/** Ballots are taken back from the end; take back until the one to mend is on the pad. */
	| ({ readonly kind: 'not-the-last-ballot' } & AtPosition)
	/** It was resolved on another device, or the address is old. */
	| ({ readonly kind: 'no-difference' } & AtPlace)
	/** A third person, who keyed neither entry, reads the paper. */
	| ({ readonly kind: 'resolver-keyed-it'; readonly by: string } & InBatch)
	/** To rule anew, have the ballot read again. */
	| ({ readonly kind: 'already-ruled' } & AtPosition)
	/** Another window took it back, or it was keyed as valid: look at the docket again. */
	| ({ readonly kind: 'not-doubtful' } & AtPosition)
	/** The congress decided on no pictures before the ballots went out: put the ballot aside for the file. */
	| { readonly kind: 'photos-not-decided' }
	/** The tellers discuss and vote again. */
	| { readonly kind: 'ruling-without-majority'; readonly agree: number; readonly disagree: number }
	/** Count the tellers’ hands again. */
	| { readonly kind: 'ruling-exceeds-tellers'; readonly tellers: number }
	/** Two people key it first. */
	| ({ readonly kind: 'entries-missing' } & InBatch)
	| ({ readonly kind: 'differences-open'; readonly places: readonly number[] } & InBatch)
	/** Count the batch by hand again; then correct its number, or have read again what does not fit. */
	| ({ readonly kind: 'batch-incomplete' } & Counted)
	/** Count the sheets of the batch again; then correct their number, or count and enter the batch anew. */
	| ({ readonly kind: 'totals-differ-from-count' } & Counted)
	/** Hold each of these sheets in hand and compare it with the screen. */
	| ({ readonly kind: 'look-at-paper-first'; readonly places: readonly number[] } & InBatch)
	| ({ readonly kind: 'no-such-sheet' } & AtPlace)
	/** The other entry is a tally sheet: count this one on the paper too, or begin the batch anew. */
	| ({ readonly kind: 'batch-counted-on-paper' } & InBatch)
	/** Ballots of it are keyed one by one: go on so, or begin the batch anew. */
	| ({ readonly kind: 'batch-keyed-by-ballot' } & InBatch)
	/** `name`: of the candidate, or the congress’s own words of a ground. Read that figure on the sheet again. */
	| ({
			readonly kind: 'figure-not-a-count';
			readonly figure: Figure;
			readonly name: string;
	  } & InBatch)
	/** Count the squares of that name again; then the valid ballots. */
	| ({
			readonly kind: 'votes-exceed-valid';
			readonly name: string;
			readonly votes: number;
			readonly valid: number;
	  } & InBatch)
	/** An overvote lies among the valid ballots, or squares were counted twice. */
	| ({
			readonly kind: 'votes-exceed-seats';
			readonly votes: number;
			readonly most: number;
	  } & InBatch)
	/** A ballot for nobody lies among the valid ones, or squares were left out. */
	| ({
			readonly kind: 'votes-below-valid';
			readonly votes: number;
			readonly valid: number;
	  } & InBatch)
	/** A third person counts those figures again on the paper. */
	| ({ readonly kind: 'figures-open'; readonly figures: number } & InBatch)
	/** Another device counted some of them meanwhile: reload the page. */
	| ({ readonly kind: 'other-figures' } & InBatch)
	/** Only a stack nobody has begun may be made one batch. */
	| { readonly kind: 'stack-in-hand' }
	| { readonly kind: 'stack-is-one-batch' };
