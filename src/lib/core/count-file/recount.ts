import type { CountedBallot, Ground } from '../tally/ballot';
import { decideOutcome, type Outcome } from '../tally/outcome';
import { percentOf } from '../tally/percent';
import { addTallies, tallyBallots } from '../tally/tally';
import { OVER_HALF, type Threshold } from '../rulebook/threshold';
import type { Count } from './count-file';

/** A number of the ledger that cannot be: issued → returned = ballots, in the order to mend them. */
export type CountProblem =
	| 'present-exceeds-convened'
	| 'issued-exceeds-present'
	| 'returned-exceeds-issued'
	| 'ballots-differ-from-returned';

/** What a count file gives when it is counted again; the fields are the ones `recount` prints. */
export interface Recount {
	readonly base: number;
	readonly needed: number;
	/** Ballots in the file. */
	readonly counted: number;
	readonly valid: number;
	readonly invalid: number;
	readonly grounds: Readonly<Partial<Record<Ground, number>>>;
	/** In ballot order. */
	readonly candidates: readonly {
		readonly name: string;
		readonly votes: number;
		/** Of the base, two decimals half up, decimal comma. */
		readonly percent: string;
		readonly elected: boolean;
	}[];
	readonly outcome: Outcome['kind'] | 'unbalanced';
	/** Names, in vote order. */
	readonly elected: readonly string[];
	readonly tied: readonly string[];
	readonly vacant: number;
	readonly problems: readonly CountProblem[];
}

function* ballotsOf({ ballots }: Count): Generator<CountedBallot> {
	for (const { times = 1, ...ballot } of ballots)
		for (let time = 0; time < times; time += 1) yield ballot;
}

function problemsOf({ base, ledger }: Count, counted: number): CountProblem[] {
	const problems: CountProblem[] = [];
	if (ledger.present > base.convened) problems.push('present-exceeds-convened');
	if (ledger.issued > ledger.present) problems.push('issued-exceeds-present');
	if (ledger.returned > ledger.issued) problems.push('returned-exceeds-issued');
	if (counted !== ledger.returned) problems.push('ballots-differ-from-returned');
	return problems;
}

/** What the threshold is taken of: those convened less the deductions, or what a charter says. */
function baseIn({ base, ledger }: Count, { of }: Threshold, valid: number): number {
	switch (of) {
		case 'convened':
			return base.convened - base.deducted;
		case 'present':
			return ledger.present;
		case 'issued':
			return ledger.issued;
		case 'valid':
			return valid;
	}
}

/** Works a contest's result out again from its count alone; one that does not add up elects nobody. */
export function recount(count: Count, threshold: Threshold = OVER_HALF): Recount {
	const { seats, form, settings, candidates, round, totals } = count;
	const rules = { form, seats, ...settings };
	const keyed = tallyBallots(ballotsOf(count), candidates.length, rules);
	const tally = totals ? addTallies(keyed, totals) : keyed;
	const base = baseIn(count, threshold, tally.valid);
	const outcome = decideOutcome(tally, seats, base, round, threshold);
	const counted = tally.valid + tally.invalid;
	const problems = problemsOf(count, counted);
	const isBalanced = problems.length === 0;
	const elected = isBalanced ? outcome.elected : [];
	const nameAt = (place: number) => candidates[place] ?? '';
	return {
		base,
		needed: outcome.needed,
		counted,
		valid: tally.valid,
		invalid: tally.invalid,
		grounds: tally.grounds,
		candidates: candidates.map((name, place) => ({
			name,
			votes: tally.votes[place] ?? 0,
			percent: percentOf(tally.votes[place] ?? 0, base),
			elected: elected.includes(place)
		})),
		outcome: isBalanced ? outcome.kind : 'unbalanced',
		elected: elected.map(nameAt),
		tied: isBalanced ? outcome.tied.map(nameAt) : [],
		vacant: isBalanced ? outcome.vacant : seats,
		problems
	};
}
