/** What a voter's pen left on the paper besides whole strikes; places count from 1. */
export type Trace =
	| { readonly kind: 'writing'; readonly text: string }
	| { readonly kind: 'signature' }
	| { readonly kind: 'margin-mark'; readonly place: number }
	| { readonly kind: 'faint-strike'; readonly place: number };
