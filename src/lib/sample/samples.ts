import type { CongressId, ContestId } from '$lib/core/basics/ids';
import { NGOC_LAM } from './sample-congress';
import type { Sample } from './sample';
import { SITUATIONS } from './situations';

const SAMPLES: readonly Sample[] = [NGOC_LAM, SITUATIONS];

/** The sample of that id; `undefined` for any other congress. */
export function sampleOf(id: CongressId): Sample | undefined {
	return SAMPLES.find((sample) => sample.id === id);
}

/** Every contest a sample has paper for, as it plans them itself. */
export function contestsOf({ plans, rounds, officers }: Sample): readonly ContestId[] {
	return [...plans, ...rounds, ...officers].map(({ id }) => id);
}
