import type { CountedBallot } from '../../src/lib/core/tally/ballot';
import { tallyBallots, type Tally } from '../../src/lib/core/tally/tally';
import { seeded } from '../../src/lib/sample/seeded';
import { isSame } from '../../src/lib/core/basics/same';
import { figure, median, type Figure, type Rounds } from './figure';

const BALLOTS = 1_000_000;
const NAMES = 20;
const SEATS = 15;
const RULES = { form: 'strike', seats: SEATS, noAgree: 'valid' } as const;
const WARM_UP = 2;
const ROUNDS = 9;
/** Of this many ballots one is an overvote and one a vote for nobody. */
const RARE = 50;

/** One ballot as bytes, 1 = a vote. */
function draw(below: (limit: number) => number, into: Uint8Array): void {
	const kind = below(RARE);
	into.fill(kind === 0 ? 0 : 1);
	const struck = kind <= 1 ? 0 : NAMES - SEATS + below(3);
	for (let left = struck; left > 0;) {
		const at = below(NAMES);
		if (into[at] === 0) continue;
		into[at] = 0;
		left -= 1;
	}
}

/** The same ballots as bytes for the bare loop and as marks for the core. */
function drawAll(): { bytes: Uint8Array; ballots: CountedBallot[] } {
	const below = seeded(BALLOTS);
	const bytes = new Uint8Array(BALLOTS * NAMES);
	const ballots = Array.from({ length: BALLOTS }, (_, at): CountedBallot => {
		const ballot = bytes.subarray(at * NAMES, (at + 1) * NAMES);
		draw(below, ballot);
		return { marks: Array.from(ballot, (vote) => (vote === 1 ? '.' : 'x')).join('') };
	});
	return { bytes, ballots };
}

/** What a tally comes to when nothing stands between the loop and the bytes. */
function tallyBytes(bytes: Uint8Array): Pick<Tally, 'valid' | 'invalid' | 'votes'> {
	const votes = new Uint32Array(NAMES);
	let invalid = 0;
	for (let from = 0; from < bytes.length; from += NAMES) {
		let sum = 0;
		for (let at = 0; at < NAMES; at += 1) {
			const vote = bytes[from + at]!;
			votes[at]! += vote;
			sum += vote;
		}
		if (sum > 0 && sum <= SEATS) continue;
		invalid += 1;
		for (let at = 0; at < NAMES; at += 1) votes[at]! -= bytes[from + at]!;
	}
	return { valid: BALLOTS - invalid, invalid, votes: [...votes] };
}

/** Counting a million ballots with the core's own function. */
export function tallyFigures(): Figure[] {
	const { bytes, ballots } = drawAll();
	const rounds: Rounds = { app: [], bare: [] };
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const started = performance.now();
		const { valid, invalid, votes } = tallyBallots(ballots, NAMES, RULES);
		const between = performance.now();
		const bare = tallyBytes(bytes);
		const ended = performance.now();
		if (!isSame({ valid, invalid, votes }, bare)) throw new Error('the two counts differ');
		if (round < WARM_UP) continue;
		rounds.app.push(between - started);
		rounds.bare.push(ended - between);
	}
	const name = `tally of ${BALLOTS} ballots with ${NAMES} names, median`;
	return [figure({ name, unit: 'ms', limit: 2 }, median(rounds.app), median(rounds.bare))];
}
