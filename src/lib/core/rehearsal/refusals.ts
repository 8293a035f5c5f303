export type RehearsalRefusal =
	/** Go back to the congress itself: a rehearsal is neither rehearsed nor handed to others. */
	| { readonly kind: 'is-a-rehearsal' }
	/** Type the four digits that stand on the other device, or leave those that are offered. */
	| { readonly kind: 'rehearsal-code-malformed' }
	/** Start another one from the count of the contest; this one stays what it is until it is wiped. */
	| { readonly kind: 'rehearsal-cannot-change' };
