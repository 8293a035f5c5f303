import type { Page } from '@playwright/test';
import { countBox } from '../../src/lib/core/contest/decide';
import { proveZero } from '../../src/lib/core/counting/decide';
import { boxOf } from '../../src/lib/sample/boxes';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { countedFacts, sampleAt } from '../../src/lib/sample/counted-sample';
import { Playthrough } from '../../src/lib/sample/playthrough';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { openSample } from '../e2e/pages/sample-day';
import { asRows, storedEvents, storeRows } from './stored-congress';

/** Opens the sample in the browser and brings it to the moment the committee's first ballot is keyed. */
export async function openSampleBeingCounted(page: Page): Promise<void> {
	await openSample(page);
	const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, sampleAt('issued'));
	const by = SAMPLE_TELLERS.slice(0, 2).map(({ name }) => name);
	playthrough.act(proveZero, { contestId: COMMITTEE_ID, by });
	playthrough.act(countBox, { contestId: COMMITTEE_ID, returned: boxOf(COMMITTEE_ID).length });
	const facts = [...countedFacts('issued'), ...playthrough.facts];
	const { length } = await storedEvents(page, SAMPLE_CONGRESS_ID);
	await storeRows(page, SAMPLE_CONGRESS_ID, asRows(facts, SAMPLE_CONGRESS_ID, length));
}
