import type { CongressId } from '$lib/core/basics/ids';
import { NGOC_LAM } from './sample-congress';
import type { Sample } from './sample';
import { SITUATIONS } from './situations';

const SAMPLES: readonly Sample[] = [NGOC_LAM, SITUATIONS];

/** The sample of that id; `undefined` for any other congress. */
export function sampleOf(id: CongressId): Sample | undefined {
	return SAMPLES.find((sample) => sample.id === id);
}
