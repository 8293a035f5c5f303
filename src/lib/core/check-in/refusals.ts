export type CheckInRefusal =
	| { readonly kind: 'already-present'; readonly name: string }
	| { readonly kind: 'not-present'; readonly name: string }
	| { readonly kind: 'alternate-without-place'; readonly name: string }
	| { readonly kind: 'place-taken'; readonly name: string; readonly by: string }
	| { readonly kind: 'not-an-alternate'; readonly name: string }
	| { readonly kind: 'not-absent'; readonly name: string }
	| { readonly kind: 'has-attended'; readonly name: string }
	| { readonly kind: 'nothing-to-undo'; readonly name: string }
	| { readonly kind: 'undo-needs-reason'; readonly name: string };
