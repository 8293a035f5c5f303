import type { CongressId } from '$lib/core/basics/ids';
import { accept } from '$lib/core/basics/result';
import { desk } from './congress-desk.svelte';
import type { Acted } from './open-congress.svelte';

/** Opens the sample congress: the one kept on this device, or a fresh one. */
export async function openSampleCongress(): Promise<Acted> {
	const { SAMPLE_CONGRESS_ID, sampleFacts } = await import('$lib/sample/sample-congress');
	if (!desk.kept.some(({ id }) => id === SAMPLE_CONGRESS_ID))
		return desk.create(SAMPLE_CONGRESS_ID, sampleFacts());
	await desk.open(SAMPLE_CONGRESS_ID);
	return accept([]);
}

/** Puts the sample back to the empty hall; everything keyed in it goes. */
export async function restartSampleCongress(id: CongressId): Promise<Acted> {
	await desk.remove(id);
	return openSampleCongress();
}
