/**
 * How a ballot is laid out. `strike`: "phiếu có số dư", the voter strikes out the names not chosen.
 * `agree`: "phiếu không số dư", several names with two boxes each. `single`: one name with two boxes.
 * 244 art. 17(1), 190 art. 15.
 */
export const BALLOT_FORMS = ['strike', 'agree', 'single'] as const;
export type BallotForm = (typeof BALLOT_FORMS)[number];

/**
 * One ballot as its marks: one character per candidate in ballot order, the alphabet of the count
 * file. `strike`: `.` left standing (a vote), `x` struck. `agree` and `single`: `a` agree,
 * `d` disagree, `b` both boxes, `n` neither.
 */
export type Marks = string;

/** A ballot as it leaves the printer: nothing struck, no box marked. */
const UNMARKED = { strike: '.', agree: 'n', single: 'n' } as const;
const VOTE = { strike: '.', agree: 'a', single: 'a' } as const;
const ALPHABET = { strike: /^[.x]*$/, agree: /^[adbn]*$/, single: /^[adbn]*$/ } as const;

/** The ballot for a list: with surplus names are struck, without it each name has two boxes. */
export function formFor(names: number, seats: number): BallotForm {
	if (names > seats) return 'strike';
	return names === 1 ? 'single' : 'agree';
}

/** What decides over a ballot, apart from the tellers. */
export interface BallotRules {
	readonly form: BallotForm;
	readonly seats: number;
	/** Whether an `agree` ballot counts on which nobody has the agree box alone; no source settles it. */
	readonly noAgree: 'valid' | 'invalid';
	/** What grounds the congress added, in words; none when left out. The arithmetic never finds one. */
	readonly ownGrounds?: readonly string[];
}

/** Grounds that the arithmetic finds by itself: 244 art. 17(2) grounds 2, 3 and 4. */
export const ARITHMETIC_GROUNDS = ['overvote', 'no-vote', 'both-boxes', 'blank'] as const;
export type ArithmeticGround = (typeof ARITHMETIC_GROUNDS)[number];

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

/** A ground that the congress added: its place, from 1, among those frozen when ballots were issued. */
export type OwnGround = `own-${number}`;
export const OWN_GROUND = /^own-[1-9]\d*$/;

export type FixedGround = (typeof RULED_GROUNDS)[number];
export type RuledGround = FixedGround | OwnGround;
/** Grounds of the regulation, which have fixed words. */
export type RuleGround = ArithmeticGround | FixedGround;
export type Ground = RuleGround | OwnGround;

/** Those of the regulation, in its order. */
export const GROUNDS: readonly RuleGround[] = [...ARITHMETIC_GROUNDS, ...RULED_GROUNDS];

/** What tellers may conclude in a contest with so many grounds of its congress; the open one last. */
export function ruledGrounds(own = 0): readonly RuledGround[] {
	const added = Array.from({ length: own }, (_, at): OwnGround => `own-${at + 1}`);
	return RULED_GROUNDS.flatMap((ground) => (ground === 'other' ? [...added, ground] : [ground]));
}

/** All of them, in the order the minutes list them. */
export function groundsInOrder(own: number): readonly Ground[] {
	return [...ARITHMETIC_GROUNDS, ...ruledGrounds(own)];
}

/** Place (from 1) of a ground that the congress added; 0 for one of the regulation. */
export function ownPlace(ground: Ground): number {
	return ground.startsWith('own-') ? Number(ground.slice(4)) : 0;
}

/** A ground in words: the congress's own, or what the given words call one of the regulation. */
export function groundNamed(
	ground: Ground,
	own: readonly string[],
	words: Readonly<Record<RuleGround, string>>
): string {
	return own[ownPlace(ground) - 1] ?? words[ground as RuleGround];
}

/** A ballot as the tally takes it; a ruled ground wins over what the marks would say. */
export interface CountedBallot {
	readonly marks: Marks;
	readonly ground?: RuledGround;
}

/** The mark that is a vote. */
export function voteMark(form: BallotForm): string {
	return VOTE[form];
}

/** One mark per name, each of the form's alphabet. */
export function marksFit(marks: Marks, form: BallotForm, names: number): boolean {
	return marks.length === names && ALPHABET[form].test(marks);
}

/** Names that get a vote from the ballot, if it is valid. */
export function votesOn(marks: Marks, form: BallotForm): number {
	let votes = 0;
	for (let at = 0; at < marks.length; at += 1) if (marks[at] === VOTE[form]) votes += 1;
	return votes;
}

/**
 * What the arithmetic says of a ballot that gives so many votes, `null` for valid. Struck: more
 * standing than seats is an overvote, none a vote for nobody, fewer is allowed. Several names with
 * boxes: a name with both or neither gets nothing, the ballot stays valid. A single name: one box
 * exactly. 244 art. 17(2).
 */
export function arithmeticGround(
	marks: Marks,
	votes: number,
	{ form, seats, noAgree }: BallotRules
): ArithmeticGround | null {
	switch (form) {
		case 'strike':
			if (votes > seats) return 'overvote';
			return votes === 0 ? 'no-vote' : null;
		case 'agree':
			return votes === 0 && noAgree === 'invalid' ? 'no-vote' : null;
		case 'single':
			if (marks === 'b') return 'both-boxes';
			return marks === 'n' ? 'blank' : null;
	}
}

/** Grounds that the arithmetic can find on such ballots. */
export function arithmeticGrounds({
	form,
	noAgree
}: Pick<BallotRules, 'form' | 'noAgree'>): readonly ArithmeticGround[] {
	switch (form) {
		case 'strike':
			return ['overvote', 'no-vote'];
		case 'agree':
			return noAgree === 'invalid' ? ['no-vote'] : [];
		case 'single':
			return ['both-boxes', 'blank'];
	}
}

/** Why a ballot is invalid, or `null` for a valid one. */
export function groundOf({ marks, ground }: CountedBallot, rules: BallotRules): Ground | null {
	return ground ?? arithmeticGround(marks, votesOn(marks, rules.form), rules);
}

/** A ballot nobody has marked. */
export function unmarked(form: BallotForm, names: number): Marks {
	return UNMARKED[form].repeat(names);
}

/** Marks of a ballot on which the names at these places (from 1) are struck. */
export function marksOf(struck: ReadonlySet<number>, names: number): Marks {
	return Array.from({ length: names }, (_, at) => (struck.has(at + 1) ? 'x' : '.')).join('');
}

/** The marks with one name (by place, from 1) marked otherwise. */
export function withMark(marks: Marks, place: number, mark: string): Marks {
	return marks.slice(0, place - 1) + mark + marks.slice(place);
}

/** The marks with one name (by place, from 1) struck, or left standing again. */
export function withFlipped(marks: Marks, place: number): Marks {
	return withMark(marks, place, marks[place - 1] === 'x' ? '.' : 'x');
}

/** The two boxes beside a name: "Đồng ý", "Không đồng ý". */
export type Box = 'agree' | 'disagree';

/** The marks after one touch of the pen on a name (by place, from 1): struck, or one box crossed. */
export function withTap(marks: Marks, form: BallotForm, place: number, box: Box): Marks {
	return form === 'strike' ? withFlipped(marks, place) : withBox(marks, place, box);
}

/** The marks with one box of a name (by place, from 1) crossed, or cleared again. */
export function withBox(marks: Marks, place: number, box: Box): Marks {
	const now = marks[place - 1];
	const agree = isCrossed(now, 'agree') !== (box === 'agree');
	const disagree = isCrossed(now, 'disagree') !== (box === 'disagree');
	if (agree) return withMark(marks, place, disagree ? 'b' : 'a');
	return withMark(marks, place, disagree ? 'd' : 'n');
}

/** True when the box beside a name carries a cross. */
export function isCrossed(mark: string | undefined, box: Box): boolean {
	return mark === 'b' || mark === (box === 'agree' ? 'a' : 'd');
}

/** Places (from 1) of the struck names. */
export function struckOf(marks: Marks): number[] {
	return placesMarked(marks, 'x');
}

/** Places (from 1) of the names that carry a mark. */
export function placesMarked(marks: Marks, mark: string): number[] {
	return [...marks].flatMap((found, at) => (found === mark ? [at + 1] : []));
}
