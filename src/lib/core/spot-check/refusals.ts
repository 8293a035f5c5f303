interface AtPlace {
	readonly batch: number;
	readonly position: number;
}

export type SpotCheckRefusal =
	/** Close them first, and rule on their doubtful ballots: only then is every ballot in the draw. */
	| { readonly kind: 'count-not-finished'; readonly batches: readonly number[] }
	/** Throw the dice again, and type each digit. */
	| { readonly kind: 'seed-too-short'; readonly least: number }
	/** A slip of the keyboard: type what the dice show. */
	| { readonly kind: 'seed-not-digits' }
	/** It would draw the same ballots again: throw the dice anew. */
	| { readonly kind: 'seed-already-drawn' }
	| { readonly kind: 'ballots-to-draw'; readonly most: number }
	/** Another device drew anew, or the address is old: look at the list again. */
	| ({ readonly kind: 'not-drawn' } & AtPlace)
	| ({ readonly kind: 'already-compared' } & AtPlace)
	/** The batch was taken up again and is not closed, or no paper lies there any more. */
	| ({ readonly kind: 'no-ballot-there' } & AtPlace)
	| { readonly kind: 'comparer-missing' };
