export type ConflictRefusal =
	/** It is gone from the list, or was never there: look at the list again. */
	| { readonly kind: 'unknown-conflict' }
	/** Another device was quicker. */
	| { readonly kind: 'conflict-settled' }
	/** Such acts cannot be taken over what stands: keep it, and do anew what the paper asks for. */
	| { readonly kind: 'conflict-only-keep' }
	/** What stands has gone on since: take it back first, or keep it. */
	| { readonly kind: 'conflict-does-not-fit' };
