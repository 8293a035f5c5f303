export type IntegrityRefusal =
	/** A batch is open, a ruling is missing, or devices differ: there is nothing to read aloud yet. */
	| { readonly kind: 'no-code-yet' }
	/** Two different tellers of this contest put their names to it. */
	| { readonly kind: 'code-needs-two' }
	| { readonly kind: 'code-already-matched' };
