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
 * Why a ballot is invalid, or `null` for a valid one. More names standing than seats is an overvote,
 * none standing a vote for nobody; fewer than the seats is allowed. 244 art. 17(2).
 */
export function groundOf(ballot: CountedBallot, seats: number): Ground | null {
	if (ballot.ground) return ballot.ground;
	const votes = standing(ballot.marks);
	if (votes > seats) return 'overvote';
	return votes === 0 ? 'no-vote' : null;
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
