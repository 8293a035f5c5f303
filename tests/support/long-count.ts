import type { CongressId } from '../../src/lib/core/basics/ids';
import type { CongressFacts } from '../../src/lib/core/log/catalogue';
import { fact } from '../../src/lib/core/log/rule';
import { DEFAULT_SETTINGS } from '../../src/lib/core/rulebook/default-settings';
import { OVER_HALF } from '../../src/lib/core/rulebook/threshold';
import { marksOf } from '../../src/lib/core/tally/ballot';
import type { StoredEvent } from '../../src/lib/data/congress-database';
import { COMMITTEE_ID as contestId, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { sampleFacts } from '../../src/lib/sample/sample-congress';
import { seeded } from '../../src/lib/sample/seeded';
import { asRows } from './stored-congress';

const NAMES = 17;
const BATCH_SIZE = 20;
/** Batches left to key, after those in the log. */
const TO_KEY = 40;
const [FIRST = '', SECOND = ''] = SAMPLE_TELLERS.map(({ name }) => name);

/** The committee's box is open and cut into this many batches; far more ballots than any real hall. */
function openBox(batches: number): CongressFacts[] {
	const ballots = batches * BATCH_SIZE;
	const base = { convened: ballots, deductions: [] };
	const figures = { issued: ballots, present: ballots, base };
	const issue = { ...figures, threshold: OVER_HALF, settings: DEFAULT_SETTINGS, ownGrounds: [] };
	const batchSizes = new Array<number>(batches).fill(BATCH_SIZE);
	return [
		fact('BallotsIssued', { contestId, issue }),
		fact('ZeroProven', { contestId, by: [FIRST, SECOND] }),
		fact('BoxCounted', { contestId, returned: ballots, batchSizes })
	];
}

/** One entry of a batch, from the claim to the seal. */
function keyedEntry(batch: number, entry: 1 | 2, stack: readonly string[]): CongressFacts[] {
	const of = { contestId, batch, entry };
	return [
		fact('BatchClaimed', { ...of, by: entry === 1 ? FIRST : SECOND }),
		...stack.map((marks, at) => fact('BallotRecorded', { ...of, position: at + 1, marks })),
		fact('EntryFinished', { ...of, keyed: stack.length })
	];
}

function keyedBatch(batch: number, below: (limit: number) => number): CongressFacts[] {
	const stack = Array.from({ length: BATCH_SIZE }, () =>
		marksOf(new Set([1 + below(8), 9 + below(9)]), NAMES)
	);
	return [
		...keyedEntry(batch, 1, stack),
		...keyedEntry(batch, 2, stack),
		fact('BatchClosed', { contestId, batch, looked: [] })
	];
}

/** Facts of a batch keyed twice and closed. */
const PER_BATCH = 2 * (BATCH_SIZE + 2) + 1;

/** A log of so many events: the sample's committee, counted batch after batch; always the same. */
export function longCount(events: number, id: CongressId): StoredEvent[] {
	const below = seeded(events);
	const opening = sampleFacts();
	const keyed = Math.ceil(events / PER_BATCH);
	const facts = [...opening, ...openBox(keyed + TO_KEY)];
	for (let batch = 1; facts.length < events; batch += 1) facts.push(...keyedBatch(batch, below));
	return asRows(facts.slice(0, events), id, 0);
}
