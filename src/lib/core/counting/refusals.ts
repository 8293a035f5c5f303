export type CountingRefusal =
	| { readonly kind: 'box-not-counted' }
	/** The stack was cut afresh or the address is old: choose a batch on the board. */
	| { readonly kind: 'unknown-batch'; readonly batch: number }
	| { readonly kind: 'batch-is-closed'; readonly batch: number }
	/** It need not be reopened; go on keying it. */
	| { readonly kind: 'batch-is-open'; readonly batch: number }
	| { readonly kind: 'batch-not-claimed'; readonly batch: number }
	/** Ask that person to hand it over, or take another batch. */
	| { readonly kind: 'batch-claimed-by'; readonly batch: number; readonly by: string }
	| { readonly kind: 'keyer-missing' }
	| { readonly kind: 'batch-is-full'; readonly batch: number; readonly size: number }
	| { readonly kind: 'place-already-keyed'; readonly batch: number; readonly position: number }
	/** Not a slip of the teller: the pad and the list disagree. Reload the page and key the paper again. */
	| { readonly kind: 'marks-do-not-fit'; readonly names: number }
	| { readonly kind: 'doubt-without-words' }
	/** Another window changed the list, or the address is old: reload the page and choose again. */
	| { readonly kind: 'unknown-ground' }
	/** Ballots are taken back from the end; take back until the one to mend is on the pad. */
	| { readonly kind: 'not-the-last-ballot'; readonly batch: number; readonly position: number }
	/** To rule anew, take the ballot back and key it again. */
	| { readonly kind: 'already-ruled'; readonly batch: number; readonly position: number }
	/** Another window took it back, or it was keyed as valid: look at the docket again. */
	| { readonly kind: 'not-doubtful'; readonly batch: number; readonly position: number }
	/** The tellers discuss and vote again. */
	| { readonly kind: 'ruling-without-majority'; readonly agree: number; readonly disagree: number }
	/** Count the tellers’ hands again. */
	| { readonly kind: 'ruling-exceeds-tellers'; readonly tellers: number }
	| {
			readonly kind: 'batch-incomplete';
			readonly batch: number;
			readonly keyed: number;
			readonly size: number;
	  }
	| { readonly kind: 'batch-smaller-than-keyed'; readonly batch: number; readonly keyed: number };
