import type { Lock } from './announcement';

export type ContestRefusal =
	| { readonly kind: 'title-missing' }
	| { readonly kind: 'seats-not-positive' }
	| { readonly kind: 'batch-size-not-positive' }
	| { readonly kind: 'list-empty' }
	| { readonly kind: 'name-twice-on-list'; readonly name: string }
	| { readonly kind: 'ex-officio-on-list'; readonly name: string }
	| { readonly kind: 'surplus-missing'; readonly seats: number; readonly names: number }
	| { readonly kind: 'surplus-too-large'; readonly most: number; readonly names: number }
	| { readonly kind: 'hands-exceed-present'; readonly hands: number; readonly present: number }
	| { readonly kind: 'hands-negative' }
	| { readonly kind: 'number-is-allocated' }
	| { readonly kind: 'teller-on-list'; readonly name: string }
	| { readonly kind: 'teller-twice'; readonly name: string }
	| { readonly kind: 'tellers-need-one-head' }
	| { readonly kind: 'tellers-missing' }
	| { readonly kind: 'list-missing' }
	| { readonly kind: 'issued-exceeds-present'; readonly issued: number; readonly present: number }
	| { readonly kind: 'nothing-issued' }
	| { readonly kind: 'not-a-count' }
	| { readonly kind: 'box-already-counted' }
	| { readonly kind: 'not-issued' }
	| { readonly kind: 'already-announced' }
	| { readonly kind: 'announcement-locked'; readonly locks: readonly Lock[] };
