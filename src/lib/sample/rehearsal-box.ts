import { ballotRulesOf, type Contest } from '$lib/core/contest/contest';
import { voteMark, type Ground } from '$lib/core/tally/ballot';
import type { PaperBallot } from './boxes';
import { oddBallots, plainMarks, type DrawnBallot, type Drawing } from './drawn-ballots';
import { shuffled } from './random-order';
import { seeded } from './seeded';

/** What a rehearsal's count must give, known from how the ballots were drawn and from no tally. */
export interface RehearsalKey {
	readonly ballots: number;
	readonly valid: number;
	readonly invalid: number;
	/** Set aside for the tellers: neither valid nor invalid before they conclude. */
	readonly doubtful: number;
	readonly grounds: Readonly<Partial<Record<Ground, number>>>;
	/** On valid ballots, by name in ballot order. Who would be elected the key does not say. */
	readonly votes: readonly number[];
}

/** A generated box in stack order, and its key. */
export interface RehearsalBox {
	readonly papers: readonly PaperBallot[];
	readonly key: RehearsalKey;
}

/** FNV-1a: the same number for the same text on every device. */
function numberOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of new TextEncoder().encode(text))
		hash = Math.imul(hash ^ letter, 0x01000193) >>> 0;
	return hash;
}

/** Everything that the box hangs on, as one text. */
function originOf({ plan, candidates }: Contest, code: string, ballots: number): string {
	const names = candidates.map(({ name }) => name.normalize('NFC'));
	return JSON.stringify([code, ballots, plan.form, plan.seats, names]);
}

function keyOf(drawn: readonly DrawnBallot[], { form, names }: Drawing): RehearsalKey {
	const vote = voteMark(form);
	const certain = drawn.filter(({ paper }) => paper.doubt === undefined);
	const valid = certain.filter(({ ground }) => ground === null);
	const grounds: Partial<Record<Ground, number>> = {};
	for (const { ground } of certain) if (ground) grounds[ground] = (grounds[ground] ?? 0) + 1;
	return {
		ballots: drawn.length,
		valid: valid.length,
		invalid: certain.length - valid.length,
		doubtful: drawn.length - certain.length,
		grounds,
		votes: Array.from(
			{ length: names },
			(_, at) => valid.filter(({ paper }) => paper.marks[at] === vote).length
		)
	};
}

/**
 * The box of a rehearsal: so many ballots for the list of a contest, drawn from its code. The same
 * list, seats, code and number of ballots give the same box on every device.
 */
export function rehearsalBox(contest: Contest, code: string, ballots: number): RehearsalBox {
	const { form, seats, noAgree } = ballotRulesOf(contest);
	const below = seeded(numberOf(originOf(contest, code, ballots)));
	const drawing = { names: contest.candidates.length, seats, form, noAgree, below };
	const odd = oddBallots(drawing).slice(0, ballots);
	const plain = Array.from({ length: ballots - odd.length }, (): DrawnBallot => ({
		paper: { marks: plainMarks(drawing) },
		ground: null
	}));
	const drawn = shuffled([...odd, ...plain], below);
	return { papers: drawn.map(({ paper }) => paper), key: keyOf(drawn, drawing) };
}
