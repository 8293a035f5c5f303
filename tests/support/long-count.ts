import type { CongressId } from '../../src/lib/core/basics/ids';
import type { CongressFacts } from '../../src/lib/core/log/catalogue';
import { fact } from '../../src/lib/core/log/rule';
import { DEFAULT_SETTINGS } from '../../src/lib/core/rulebook/settings';
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
const KEYER = SAMPLE_TELLERS[0]?.name ?? '';

/** The committee's box is open and cut into this many batches; far more ballots than any real hall. */
function openBox(batches: number): CongressFacts[] {
	const ballots = batches * BATCH_SIZE;
	const base = { convened: ballots, deductions: [] };
	const figures = { issued: ballots, present: ballots, base };
	const issue = { ...figures, threshold: OVER_HALF, settings: DEFAULT_SETTINGS, ownGrounds: [] };
	const batchSizes = new Array<number>(batches).fill(BATCH_SIZE);
	return [
		fact('BallotsIssued', { contestId, issue }),
		fact('BoxCounted', { contestId, returned: ballots, batchSizes })
	];
}

function keyedBatch(batch: number, below: (limit: number) => number): CongressFacts[] {
	const ballots = Array.from({ length: BATCH_SIZE }, (_, at) => {
		const marks = marksOf(new Set([1 + below(8), 9 + below(9)]), NAMES);
		return fact('BallotRecorded', { contestId, batch, entry: 1, position: at + 1, marks });
	});
	const claim = fact('BatchClaimed', { contestId, batch, entry: 1, by: KEYER });
	return [claim, ...ballots, fact('BatchClosed', { contestId, batch })];
}

/** A log of so many events: the sample's committee, counted batch after batch; always the same. */
export function longCount(events: number, id: CongressId): StoredEvent[] {
	const below = seeded(events);
	const opening = sampleFacts();
	const keyed = Math.ceil(events / (BATCH_SIZE + 2));
	const facts = [...opening, ...openBox(keyed + TO_KEY)];
	for (let batch = 1; facts.length < events; batch += 1) facts.push(...keyedBatch(batch, below));
	return asRows(facts.slice(0, events), id, 0);
}
