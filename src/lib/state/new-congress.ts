import type { CongressId } from '$lib/core/basics/ids';
import { chooseSetting, describeCongress } from '$lib/core/congress/decide';
import type { CongressDetails } from '$lib/core/congress/events';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import type { SettingChoice } from '$lib/core/rulebook/settings';
import { desk } from './congress-desk.svelte';
import { mintId } from './mint';
import type { Acted } from './open-congress.svelte';

/** Starts a congress on this device with its details and the rules decided so far; refused, nothing is kept. */
export async function createCongress(
	details: CongressDetails,
	choices: readonly SettingChoice[]
): Promise<Acted> {
	const described = describeCongress(EMPTY_CONGRESS, details);
	if (!described.ok) return described;
	const settings = choices.flatMap((choice) => {
		const decision = chooseSetting(EMPTY_CONGRESS, choice);
		return decision.ok ? decision.value : [];
	});
	const facts = [...described.value, ...settings];
	return desk.create(mintId<CongressId>(), facts);
}
