/** "Phiếu có số dư (gạch tên)": the voter strikes out the names not chosen. */
export type BallotForm = 'strike';

/**
 * One ballot as its marks: one character per candidate in ballot order,
 * `.` left standing (a vote), `x` struck. The alphabet of the count file.
 */
export type Marks = string;

/** Grounds that the arithmetic finds by itself: 244 art. 17(2) grounds 2 and 3. */
export type ArithmeticGround = 'overvote' | 'no-vote';

/** Grounds that only the tellers can conclude ("ban kiểm phiếu kết luận"): 244 art. 17(2), 190 art. 8. */
export const RULED_GROUNDS = [
	'not-issued',
	'outside-name',
	'identifying-mark',
	'several-inks',
	'signed',
	'written-on',
	'other'
] as const;
export type RuledGround = (typeof RULED_GROUNDS)[number];

export type Ground = ArithmeticGround | RuledGround;

/** In the order the minutes list them. */
export const GROUNDS: readonly Ground[] = ['overvote', 'no-vote', ...RULED_GROUNDS];

/** A ballot as the tally takes it; a ruled ground wins over what the marks would say. */
export interface CountedBallot {
	readonly marks: Marks;
	readonly ground?: RuledGround;
}

/** Names left standing: each is a vote. */
export function standing(marks: Marks): number {
	let votes = 0;
	for (let at = 0; at < marks.length; at += 1) if (marks[at] === '.') votes += 1;
	return votes;
}

/**
 * What the arithmetic says of a ballot with so many names standing, `null` for valid: more than the
 * seats is an overvote, none a vote for nobody; fewer than the seats is allowed. 244 art. 17(2).
 */
export function arithmeticGround(votes: number, seats: number): ArithmeticGround | null {
	if (votes > seats) return 'overvote';
	return votes === 0 ? 'no-vote' : null;
}

/** Why a ballot is invalid, or `null` for a valid one. */
export function groundOf(ballot: CountedBallot, seats: number): Ground | null {
	return ballot.ground ?? arithmeticGround(standing(ballot.marks), seats);
}

/** Marks of a ballot on which the names at these places (from 1) are struck. */
export function marksOf(struck: ReadonlySet<number>, names: number): Marks {
	return Array.from({ length: names }, (_, at) => (struck.has(at + 1) ? 'x' : '.')).join('');
}

/** The marks with one name (by place, from 1) struck, or left standing again. */
export function withFlipped(marks: Marks, place: number): Marks {
	const at = place - 1;
	return marks.slice(0, at) + (marks[at] === 'x' ? '.' : 'x') + marks.slice(place);
}

/** Places (from 1) of the struck names. */
export function struckOf(marks: Marks): number[] {
	return [...marks].flatMap((mark, at) => (mark === 'x' ? [at + 1] : []));
}
