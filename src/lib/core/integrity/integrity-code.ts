import { canonical } from '../basics/canonical';
import type { Digest } from '../basics/digest';
import type { Contest } from '../contest/contest';
import { resultOf } from '../contest/decide';
import { countingIn, isSettled } from '../counting/ballots';
import type { Batch } from '../counting/batch';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import { SETTING_KEYS, type Settings } from '../rulebook/settings';

/** "Mã đối chiếu" of a contest, or why it has none yet. */
export type IntegrityCode =
	/** Eight digits in two groups, to be read aloud: "4821 0937". */
	| { readonly kind: 'code'; readonly code: string }
	/** The box is not counted, a batch is open, or a doubtful ballot waits for its ruling. */
	| { readonly kind: 'counting' }
	/** Devices recorded something of it differently, and nobody has settled it. */
	| { readonly kind: 'disputed' };

const BEGINNING = 'kiem-phieu integrity 2';
const CODES = 100_000_000;
/** Digits of the hash that fit a number exactly: more than enough to draw a code from. */
const HEX_DIGITS = 13;

/** What lies in a batch, whatever order it lies in and whoever keyed it; of one counted on the paper its totals. */
function batchFacts(batch: Batch): string {
	const { number, size, totals } = batch;
	if (totals) return canonical({ number, size, totals: totals.agreed });
	const ballots = countingIn(batch)
		.map(({ ballot }) => canonical(ballot))
		.sort();
	return canonical({ number, size, ballots });
}

/** A setting left as it was says nothing: a program with one more gives an older count the same code. */
function chosenIn(settings: Settings): Partial<Settings> {
	const chosen = SETTING_KEYS.filter((key) => settings[key] !== DEFAULT_SETTINGS[key]);
	return Object.fromEntries(chosen.map((key) => [key, settings[key]]));
}

/**
 * What is known of a count, as one text: what was decided before, the box, every ballot or total, the result. No
 * time, no device and nothing of the order in which it was recorded, so that equal facts give an equal
 * text. Before the announcement the result is what the ballots give; announcing that changes nothing.
 */
export function factsOf(contest: Contest): string {
	const { plan, candidates, nominations, handVotes, tellers, direction, returned } = contest;
	const issue = contest.issue && { ...contest.issue, settings: chosenIn(contest.issue.settings) };
	const decided = { plan, candidates, nominations, handVotes, tellers, direction, issue, returned };
	const result = contest.announced ?? resultOf(contest);
	return [
		BEGINNING,
		canonical(decided),
		...contest.batches.map(batchFacts),
		canonical(result)
	].join('\n');
}

/** The code of a contest: devices that hold the same facts of it show the same eight digits. */
export function integrityOf(contest: Contest, digest: Digest): IntegrityCode {
	if (contest.disputes > 0) return { kind: 'disputed' };
	if (contest.returned === null || !contest.batches.every(isSettled)) return { kind: 'counting' };
	const drawn = Number.parseInt(digest(factsOf(contest)).slice(0, HEX_DIGITS), 16) % CODES;
	const digits = String(drawn).padStart(8, '0');
	return { kind: 'code', code: `${digits.slice(0, 4)} ${digits.slice(4)}` };
}
