import type { CongressId } from '$lib/core/basics/ids';
import { accept } from '$lib/core/basics/result';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { SAMPLE_CONGRESS_ID, SITUATIONS_ID } from '$lib/sample/ids';
import { desk } from './congress-desk.svelte';
import type { Acted } from './open-congress.svelte';

/** The congresses to practise on: one as it was held, and one full of rarer situations. */
export type SampleName = 'held' | 'situations';

const IDS: Readonly<Record<SampleName, CongressId>> = {
	held: SAMPLE_CONGRESS_ID,
	situations: SITUATIONS_ID
};

// Fetched only when asked for; the worker keeps both for offline.
const FACTS: Readonly<Record<SampleName, () => Promise<readonly CongressFacts[]>>> = {
	held: async () => (await import('$lib/sample/sample-congress')).sampleFacts(),
	situations: async () => (await import('$lib/sample/situations')).situationsFacts()
};

/** `situations` for that congress; any other illustration is the sample as it was held. */
export function sampleNameOf(id: CongressId): SampleName {
	return id === SITUATIONS_ID ? 'situations' : 'held';
}

/** Opens a sample congress: the one kept on this device, or a fresh one. */
export async function openSampleCongress(name: SampleName): Promise<Acted> {
	const id = IDS[name];
	if (!desk.kept.some((entry) => entry.id === id)) return desk.create(id, await FACTS[name]());
	await desk.open(id);
	return accept([]);
}

/** Puts a sample back to the empty hall; everything keyed in it goes. */
export async function restartSampleCongress(id: CongressId): Promise<Acted> {
	await desk.remove(id);
	return openSampleCongress(sampleNameOf(id));
}
