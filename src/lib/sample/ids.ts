import type { CongressId } from '$lib/core/basics/ids';

/** The sample as it was held: a device keeps one. */
export const SAMPLE_CONGRESS_ID = 'sample-congress' as CongressId;

/** The congress of situations: a device keeps one. */
export const SITUATIONS_ID = 'situations-congress' as CongressId;
