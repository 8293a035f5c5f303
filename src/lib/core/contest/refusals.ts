import type { Lock } from './announcement';

export type ContestRefusal =
	| { readonly kind: 'title-missing' }
	| { readonly kind: 'seats-not-positive' }
	| { readonly kind: 'batch-size-not-positive' }
	/** Put candidates on the list at the preparation of the contest. */
	| { readonly kind: 'list-empty' }
	/** Take one of the two off the list. */
	| { readonly kind: 'name-twice-on-list'; readonly name: string }
	| { readonly kind: 'ex-officio-on-list'; readonly name: string }
	| { readonly kind: 'surplus-missing'; readonly seats: number; readonly names: number }
	| { readonly kind: 'surplus-too-large'; readonly most: number; readonly names: number }
	/** Plan the contest again with this list: names are struck only where there are more than seats. */
	| { readonly kind: 'form-does-not-fit'; readonly names: number; readonly seats: number }
	/** Choose the contest whose seats stayed vacant, or whose last seat is tied. */
	| { readonly kind: 'no-round-needed' }
	/** Go on with the round that is planned. */
	| { readonly kind: 'round-already-planned'; readonly title: string }
	/** Only a later round is voted on; a first one is in the agenda. */
	| { readonly kind: 'no-earlier-round' }
	| { readonly kind: 'hands-exceed-present'; readonly hands: number; readonly present: number }
	/** A show of hands, or the tellers’ vote on a doubtful ballot, is counted in whole hands. */
	| { readonly kind: 'hands-negative' }
	/** Seats of the delegation come from above; go on to the vote on the list. */
	| { readonly kind: 'number-is-allocated' }
	/** Choose another teller; the same person may count a contest they do not stand in. */
	| { readonly kind: 'teller-on-list'; readonly name: string }
	/** Take one of the two out. */
	| { readonly kind: 'teller-twice'; readonly name: string }
	/** Choose the head among the tellers named. */
	| { readonly kind: 'tellers-need-one-head' }
	/** Name the tellers of this contest before handing out ballots. */
	| { readonly kind: 'tellers-missing' }
	/** Set the list of candidates before handing out ballots. */
	| { readonly kind: 'list-missing' }
	| { readonly kind: 'issued-exceeds-present'; readonly issued: number; readonly present: number }
	| { readonly kind: 'nothing-issued' }
	| { readonly kind: 'not-a-count' }
	| { readonly kind: 'box-already-counted' }
	/** Hand out the ballots on the screen of the contest first. */
	| { readonly kind: 'not-issued' }
	/** What the hall has heard stands; a mistake found now goes to the presidium, on paper. */
	| { readonly kind: 'already-announced' }
	/** Mend the locks, listed below, one by one. */
	| { readonly kind: 'announcement-locked'; readonly locks: readonly Lock[] };
