/** Which detail of the congress is missing or impossible. */
export type DetailField = 'organ' | 'ordinal' | 'term' | 'place' | 'opens' | 'closes';

export type CongressRefusal =
	| { readonly kind: 'detail-missing'; readonly field: DetailField }
	| { readonly kind: 'closes-before-opens' }
	/** Type the name of the charter that holds for this body. */
	| { readonly kind: 'charter-missing' }
	/** Type a fraction of whole numbers that a vote can reach: 1/2, 2/3. */
	| { readonly kind: 'threshold-impossible' }
	| { readonly kind: 'delegate-number-taken'; readonly number: number; readonly by: string }
	| { readonly kind: 'name-missing' }
	/** Struck off in another window, or never enrolled: look the person up on the roll again. */
	| { readonly kind: 'unknown-delegate' }
	/** A correction that leaves a trace needs words; type the reason in the same dialog. */
	| { readonly kind: 'reason-missing' }
	/** Undo the check-in at the door first, then change the roll. */
	| { readonly kind: 'already-checked-in'; readonly name: string }
	| { readonly kind: 'needed-in-contest'; readonly name: string; readonly title: string }
	/** The base, the list and the tellers froze with the first ballot handed out; nothing to do. */
	| { readonly kind: 'ballots-already-issued' }
	/** The chair announces first; until then only progress can be shown. */
	| { readonly kind: 'not-announced' }
	/** The congress decides on live figures before ballots go out, as a setting of the chair. */
	| { readonly kind: 'live-not-decided' }
	/** The address names a contest this congress does not have: choose one from the tabs. */
	| { readonly kind: 'unknown-contest' };
