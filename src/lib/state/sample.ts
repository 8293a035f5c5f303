import type { CongressId } from '$lib/core/basics/ids';
import { desk } from './congress-desk.svelte';

/** Opens the sample congress: the one kept on this device, or a fresh one. */
export async function openSampleCongress(): Promise<void> {
	const { SAMPLE_CONGRESS_ID, sampleFacts } = await import('$lib/sample/sample-congress');
	if (desk.kept.some(({ id }) => id === SAMPLE_CONGRESS_ID)) return desk.open(SAMPLE_CONGRESS_ID);
	await desk.create(SAMPLE_CONGRESS_ID, sampleFacts());
}

/** Puts the sample back to the empty hall; everything keyed in it goes. */
export async function restartSampleCongress(id: CongressId): Promise<void> {
	await desk.remove(id);
	await openSampleCongress();
}
