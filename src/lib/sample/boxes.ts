import type { ContestId } from '$lib/core/basics/ids';
import type { Ruling } from '$lib/core/counting/batch';
import { marksOf, type CountedBallot, type Marks, type RuledGround } from '$lib/core/tally/ballot';
import { answerKeyOf, type AnswerKey, type OddBallot } from './answer-keys';
import { SAMPLE_TELLERS } from './contests';
import { seeded } from './seeded';
import { mixStrikes, strikeGrid } from './strike-grid';
import type { Trace } from './trace';

/** One generated paper ballot, and how it is to be keyed. */
export interface PaperBallot {
	readonly marks: Marks;
	/** Invalid on this ground, found while keying. */
	readonly ground?: RuledGround;
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

function isValidOdd({ doubt, ground, ruledGround }: OddBallot): boolean {
	return doubt !== undefined && !ground && ruledGround === null;
}

/** Strikes per name that the generated ballots still have to give. */
function strikesToGive({ votes, valid, odd }: AnswerKey): number[] {
	const validOdd = odd.filter(isValidOdd);
	return votes.map(([, count], at) => {
		const struckByHand = validOdd.filter(({ struck }) => struck.includes(at + 1)).length;
		return valid - count - struckByHand;
	});
}

function writeOdd(odd: OddBallot, names: number): PaperBallot {
	const { struck, ground, doubt, ruledGround, trace } = odd;
	const paper = { marks: marksOf(new Set(struck), names), ...(trace && { trace }) };
	const { marks } = paper;
	if (doubt === undefined) return ground ? { ...paper, ground } : paper;
	const ruling: Ruling = {
		marks,
		ground: ruledGround ?? null,
		agree: SAMPLE_TELLERS.length - 1,
		disagree: 1
	};
	return { ...paper, doubt, ruling };
}

function shuffled<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
	const order = [...items];
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = below(at + 1);
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}

function fillBox(contestId: ContestId): readonly PaperBallot[] {
	const key = answerKeyOf(contestId);
	const names = key.votes.length;
	const below = seeded(SEED + names);
	const rows = key.plain.flatMap(([struck, ballots]) => new Array<number>(ballots).fill(struck));
	const grid = strikeGrid(rows, strikesToGive(key));
	mixStrikes(grid, rows.length * TRADES_PER_BALLOT, below);
	const plain = grid.map((struck) => ({ marks: marksOf(struck, names) }));
	const odd = key.odd.map((ballot) => writeOdd(ballot, names));
	return shuffled([...plain, ...odd], below);
}

const filled = new Map<ContestId, readonly PaperBallot[]>();

/** The box of a contest of the sample, in stack order; the same on every call, and filled only once. */
export function boxOf(contestId: ContestId): readonly PaperBallot[] {
	const box = filled.get(contestId) ?? fillBox(contestId);
	filled.set(contestId, box);
	return box;
}
