import type { ContestId } from '$lib/core/basics/ids';
import type { Ruling } from '$lib/core/counting/batch';
import {
	formFor,
	groundOf,
	marksOf,
	voteMark,
	type BallotRules,
	type CountedBallot,
	type Marks,
	type FixedGround
} from '$lib/core/tally/ballot';
import { answerKeyOf, type AnswerKey, type OddBallot } from './answer-keys';
import { shuffled } from './random-order';
import { seeded } from './seeded';
import { mixStrikes, strikeGrid } from './strike-grid';
import type { Trace } from './trace';

/** One generated paper ballot, and how it is to be keyed. */
export interface PaperBallot {
	readonly marks: Marks;
	/** Invalid on this ground, found while keying. */
	readonly ground?: FixedGround;
	/** Looks doubtful: the words for the docket. */
	readonly doubt?: string;
	/** What the tellers conclude on the doubtful one. */
	readonly ruling?: Ruling;
	/** What makes it look odd on paper. */
	readonly trace?: Trace;
}

/** The ballot as the tally must take it in the end: a doubtful one as the tellers conclude. */
export function asCounted({ marks, ground, ruling }: PaperBallot): CountedBallot {
	const why = ruling ? ruling.ground : ground;
	return why ? { marks: ruling?.marks ?? marks, ground: why } : { marks: ruling?.marks ?? marks };
}

const SEED = 20_200_520;
const TRADES_PER_BALLOT = 40;

/** A ballot of the printed list with these places struck, or not agreed to where there are boxes. */
function marksWith(struck: ReadonlySet<number>, { votes, seats }: AnswerKey): Marks {
	const names = votes.length;
	if (formFor(names, seats) === 'strike') return marksOf(struck, names);
	return votes.map((_, at) => (struck.has(at + 1) ? 'd' : 'a')).join('');
}

function writeOdd(odd: OddBallot, key: AnswerKey): PaperBallot {
	const { struck, ground, doubt, ruledGround, trace } = odd;
	const marks = odd.marks ?? marksWith(new Set(struck), key);
	const paper = { marks, ...(trace && { trace }) };
	if (doubt === undefined) return ground ? { ...paper, ground } : paper;
	const ruling: Ruling = {
		marks,
		ground: ruledGround ?? null,
		agree: key.tellers - 1,
		disagree: 1
	};
	return { ...paper, doubt, ruling };
}

/** Votes per name that the plain ballots still have to withhold. */
function strikesToGive(key: AnswerKey, odd: readonly PaperBallot[]): number[] {
	const { votes, valid, seats } = key;
	const rules: BallotRules = { form: formFor(votes.length, seats), seats, noAgree: 'valid' };
	const vote = voteMark(rules.form);
	const validOdd = odd.map(asCounted).filter((ballot) => groundOf(ballot, rules) === null);
	return votes.map(([, count], at) => {
		const withheld = validOdd.filter(({ marks }) => marks[at] !== vote).length;
		return valid - count - withheld;
	});
}

function fillBox(key: AnswerKey): readonly PaperBallot[] {
	const below = seeded(SEED + key.votes.length);
	const odd = key.odd.map((ballot) => writeOdd(ballot, key));
	const rows = key.plain.flatMap(([struck, ballots]) => new Array<number>(ballots).fill(struck));
	const grid = strikeGrid(rows, strikesToGive(key, odd));
	mixStrikes(grid, rows.length * TRADES_PER_BALLOT, below);
	const plain = grid.map((struck) => ({ marks: marksWith(struck, key) }));
	return shuffled([...plain, ...odd], below);
}

const filled = new Map<AnswerKey, readonly PaperBallot[]>();

/** The box that gives a key, in stack order; the same on every call, and filled only once. */
export function boxFor(key: AnswerKey): readonly PaperBallot[] {
	const box = filled.get(key) ?? fillBox(key);
	filled.set(key, box);
	return box;
}

/** The box of a contest as a sample plans it. */
export function boxOf(contestId: ContestId): readonly PaperBallot[] {
	return boxFor(answerKeyOf(contestId));
}
