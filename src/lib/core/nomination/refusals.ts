export type NominationRefusal =
	/** The name is there already; nothing to do. */
	| { readonly kind: 'already-on-list'; readonly name: string }
	/** A member of the outgoing committee neither nominates past its list nor stands past it. */
	| {
			readonly kind: 'nomination-barred';
			readonly name: string;
			readonly as: 'proposer' | 'nominee';
	  }
	/** Say whether this is the outgoing member of that name, or somebody else. */
	| { readonly kind: 'nominee-like-incumbent'; readonly name: string; readonly position: string }
	/** The list was changed in set-up after it was closed: say whether that stays. */
	| {
			readonly kind: 'list-edited-by-hand';
			readonly added: readonly string[];
			readonly removed: readonly string[];
	  }
	/** Taken back in another window, or never nominated: look at the names again. */
	| { readonly kind: 'not-standing' }
	/** The regulation of this congress does not ask how many agree to a nomination. */
	| { readonly kind: 'support-not-asked' }
	/** Count the hands that agree to the nomination, then close the list. */
	| { readonly kind: 'support-missing'; readonly name: string }
	| { readonly kind: 'withdrawal-already-asked'; readonly name: string }
	/** Record first that the person asks to withdraw. */
	| { readonly kind: 'withdrawal-not-asked' }
	/** Ask the congress, record its vote, then close the list. */
	| { readonly kind: 'withdrawal-not-voted'; readonly name: string }
	/** Hold the opinion poll on those nominated or standing at the congress, then close the list. */
	| { readonly kind: 'poll-needed'; readonly names: number; readonly most: number }
	| { readonly kind: 'poll-not-needed' }
	/** Somebody was nominated or withdrew meanwhile: count for the names shown now. */
	| { readonly kind: 'poll-names-differ' }
	| { readonly kind: 'poll-figures-missing' }
	| {
			readonly kind: 'poll-returned-exceeds-issued';
			readonly returned: number;
			readonly issued: number;
	  }
	| {
			readonly kind: 'poll-valid-exceeds-returned';
			readonly valid: number;
			readonly returned: number;
	  }
	| {
			readonly kind: 'poll-votes-exceed-valid';
			readonly name: string;
			readonly votes: number;
			readonly valid: number;
	  };
