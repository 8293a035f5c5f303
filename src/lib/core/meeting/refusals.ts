export type MeetingRefusal =
	/** Finish the committee's contest first, with every round the congress goes on to. */
	| { readonly kind: 'committee-not-elected' }
	/** Go on in the meeting that is open. */
	| { readonly kind: 'meeting-already-open' }
	/** Open the first meeting, on its own screen, before its ballots. */
	| { readonly kind: 'meeting-not-open' }
	/** Choose somebody from the members. */
	| { readonly kind: 'not-a-member' }
	/** Say why the member is absent. */
	| { readonly kind: 'absence-without-reason'; readonly name: string }
	/** Choose one chair, or a presidium of up to three. */
	| { readonly kind: 'chair-of-one-to-three'; readonly people: number }
	/** Mark the member present first, or choose another. */
	| { readonly kind: 'chair-not-here'; readonly name: string };
