import type { Lock } from './announcement';
import type { Pool } from './pool';
import type { ContestKind } from './posts';

export type ContestRefusal =
	| { readonly kind: 'title-missing' }
	/** Plan a contest of its own for each post. */
	| { readonly kind: 'several-posts'; readonly posts: readonly ContestKind[] }
	/** Go on with the contest that is planned. */
	| { readonly kind: 'post-already-planned'; readonly title: string }
	/** Change the contents of the congress in set-up, if those above approved that. */
	| { readonly kind: 'not-in-contents'; readonly content: 'committee' | 'delegation' }
	/** Type 1: nobody shares this office. */
	| { readonly kind: 'one-person-post'; readonly seats: number }
	/** Type how many alternates the congress decided on; 0 for none. */
	| { readonly kind: 'alternates-not-a-count' }
	| {
			readonly kind: 'delegation-total-differs';
			readonly allocated: number;
			readonly seats: number;
			readonly byOffice: number;
	  }
	/** Elect the body before first, with every round the congress goes on to. */
	| { readonly kind: 'pool-not-elected'; readonly pool: Pool }
	/** Take the name off the list. */
	| { readonly kind: 'not-in-pool'; readonly name: string; readonly pool: Pool }
	/** Take the name off the list. */
	| { readonly kind: 'holds-other-post'; readonly name: string; readonly post: ContestKind }
	/** Stop, report upward, and record the direction that comes back. */
	| {
			readonly kind: 'planned-officer-not-elected';
			readonly name: string;
			readonly post: ContestKind;
			readonly body: ContestKind;
	  }
	/** Nobody meant for this office is missing; go on. */
	| { readonly kind: 'no-officer-missing' }
	/** Type what those above directed, with number and date. */
	| { readonly kind: 'direction-missing' }
	/** The office is for one person; go on to the vote on the list. */
	| { readonly kind: 'number-is-one' }
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
	/** Name one more: every batch is keyed by two people. */
	| { readonly kind: 'tellers-too-few' }
	/** Name the tellers of this contest before handing out ballots. */
	| { readonly kind: 'tellers-missing' }
	/** Set the list of candidates before handing out ballots. */
	| { readonly kind: 'list-missing' }
	| { readonly kind: 'issued-exceeds-present'; readonly issued: number; readonly present: number }
	| { readonly kind: 'nothing-issued' }
	| { readonly kind: 'not-a-count' }
	/** Set the ballot aside as doubtful: the tellers conclude on it, in their own words. */
	| { readonly kind: 'grounds-frozen' }
	/** Type what the tellers would see on the ballot. */
	| { readonly kind: 'ground-missing' }
	/** Say it in fewer letters. */
	| { readonly kind: 'ground-too-long'; readonly letters: number; readonly most: number }
	/** The tellers can choose that one already; nothing to do. */
	| { readonly kind: 'ground-known'; readonly known: string }
	/** The congress did not want it; nothing to do. */
	| { readonly kind: 'ground-not-carried'; readonly agree: number; readonly needed: number }
	| { readonly kind: 'box-already-counted' }
	/** Hand out the ballots on the screen of the contest first. */
	| { readonly kind: 'not-issued' }
	/** What the hall has heard stands; a mistake found now goes to the presidium, on paper. */
	| { readonly kind: 'already-announced' }
	/** Mend the locks, listed below, one by one. */
	| { readonly kind: 'announcement-locked'; readonly locks: readonly Lock[] };
