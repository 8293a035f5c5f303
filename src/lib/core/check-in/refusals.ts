export type CheckInRefusal =
	/** Another window was quicker, or the person must leave or be undone first. */
	| { readonly kind: 'already-present'; readonly name: string }
	/** Only somebody in the hall can leave it; mark the arrival first, if there was one. */
	| { readonly kind: 'not-present'; readonly name: string }
	| { readonly kind: 'alternate-without-place'; readonly name: string }
	/** One for one: undo the alternate’s seating before the delegate comes back. */
	| { readonly kind: 'place-taken'; readonly name: string; readonly by: string }
	| { readonly kind: 'not-an-alternate'; readonly name: string }
	/** Record the delegate absent, with the reason, then seat the alternate. */
	| { readonly kind: 'not-absent'; readonly name: string }
	| { readonly kind: 'has-attended'; readonly name: string }
	/** A suspended member neither votes nor counts; change the roll if that was lifted. */
	| { readonly kind: 'member-suspended'; readonly name: string }
	/** The desk has recorded nothing on this person, or it was undone already. */
	| { readonly kind: 'nothing-to-undo'; readonly name: string }
	| { readonly kind: 'undo-needs-reason'; readonly name: string };
