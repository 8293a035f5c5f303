/** Which detail of the congress is missing or impossible. */
export type DetailField = 'organ' | 'ordinal' | 'term' | 'place' | 'opens' | 'closes';

export type CongressRefusal =
	| { readonly kind: 'detail-missing'; readonly field: DetailField }
	| { readonly kind: 'closes-before-opens' }
	| { readonly kind: 'delegate-number-taken'; readonly number: number; readonly by: string }
	| { readonly kind: 'name-missing' }
	| { readonly kind: 'unknown-delegate' }
	| { readonly kind: 'reason-missing' }
	| { readonly kind: 'already-checked-in'; readonly name: string }
	| { readonly kind: 'needed-in-contest'; readonly name: string; readonly title: string }
	| { readonly kind: 'ballots-already-issued' }
	| { readonly kind: 'not-announced' }
	| { readonly kind: 'live-not-decided' }
	| { readonly kind: 'unknown-contest' };
