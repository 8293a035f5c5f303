import type { Organ } from './agenda';

export type AgendaRefusal =
	/** The agenda was changed in another window; look at it again. */
	| { readonly kind: 'unknown-agenda-item' }
	/** Leave at least one item in the agenda. */
	| { readonly kind: 'agenda-empty' }
	| { readonly kind: 'agenda-title-missing' }
	/** Take the beginning, the votes and the names back first, or leave the item as it is. */
	| { readonly kind: 'agenda-item-happened'; readonly title: string }
	/** Another window was quicker, or the item was begun before. */
	| { readonly kind: 'agenda-item-begun'; readonly title: string }
	/** Only an item that has begun, and is not done, can be finished. */
	| { readonly kind: 'agenda-item-not-open'; readonly title: string }
	/** Nothing has begun under this item that could be taken back. */
	| { readonly kind: 'agenda-item-waiting'; readonly title: string }
	/** An organ is voted by number and list, a text as a whole; elections have their own votes. */
	| { readonly kind: 'agenda-vote-not-taken'; readonly title: string }
	/** Name the people first: the hands are on how many they are, and on who. */
	| { readonly kind: 'organ-not-named'; readonly organ: Organ }
	/** Choose at least one person. */
	| { readonly kind: 'organ-empty'; readonly organ: Organ }
	/** Take one of the two out. */
	| { readonly kind: 'organ-member-twice'; readonly name: string }
	/** Choose the head among those named. */
	| { readonly kind: 'organ-needs-one-head'; readonly organ: Organ }
	| { readonly kind: 'not-official-delegate'; readonly name: string };
