import type { ContestId } from '$lib/core/basics/ids';
import type { ContestKind } from '$lib/core/contest/posts';
import type { Ground, Marks, FixedGround } from '$lib/core/tally/ballot';
import type { Trace } from './trace';

/** A ballot written out by hand: struck places from 1, and what the tellers make of it. */
export interface OddBallot {
	/** Names struck, or on a ballot with boxes the names not agreed to. */
	readonly struck: readonly number[];
	/** On a ballot with boxes, all its crosses, where some are in both boxes or in neither. */
	readonly marks?: Marks;
	/** Found invalid on this ground while keying. */
	readonly ground?: FixedGround;
	/** Set aside as doubtful; then `ruledGround` is what the tellers conclude, `null` for valid. */
	readonly doubt?: string;
	readonly ruledGround?: FixedGround | null;
	/** What the pen left on the paper besides whole strikes. */
	readonly trace?: Trace;
}

/** What a box must give. The figures come first; the ballots are built to them. Invented throughout. */
export interface AnswerKey {
	/** The contest as the sample or its rehearsal plans it; one planned by hand has an id of its own. */
	readonly contestId: ContestId;
	readonly kind: ContestKind;
	/** Which ballot of the body, from 1. */
	readonly nth: number;
	readonly seats: number;
	/** How many conclude on a doubtful ballot; one of them is always of another mind. */
	readonly tellers: number;
	/** Votes by name, in ballot order. */
	readonly votes: readonly (readonly [name: string, votes: number])[];
	readonly issued: number;
	readonly returned: number;
	readonly valid: number;
	readonly invalid: number;
	readonly grounds: Readonly<Partial<Record<Ground, number>>>;
	/** Names in vote order; equal votes keep ballot order. */
	readonly elected: readonly string[];
	/** With equal votes at the last seat, so that nobody of them is elected. */
	readonly tied?: readonly string[];
	/** Alternates that a joint list gives, in vote order. */
	readonly alternates?: readonly string[];
	/** Ballots that are no plain ones; the rest of the box is generated. */
	readonly odd: readonly OddBallot[];
	/** The generated ballots: so many names struck (or not agreed to), on so many ballots. */
	readonly plain: readonly (readonly [struck: number, ballots: number])[];
}
