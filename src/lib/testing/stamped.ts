import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { tick, type HybridTime } from '$lib/core/log/hybrid-clock';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';

const START = Date.UTC(2020, 4, 20, 1);

/** Facts as the devices of a congress would log them, one after the other, a second apart. */
export function stamped(
	facts: readonly CongressFacts[],
	{
		congressId = SAMPLE_CONGRESS_ID,
		devices = ['device-one']
	}: { congressId?: CongressId; devices?: readonly string[] } = {}
): LoggedEvent[] {
	const seqs = new Map<string, number>();
	let hlc: HybridTime | null = null;
	return facts.map((fact, at) => {
		const device = devices[at % devices.length]!;
		const seq = (seqs.get(device) ?? 0) + 1;
		seqs.set(device, seq);
		hlc = tick(hlc, START + at * 1000);
		const actor = { role: 'organiser', name: '' } as const;
		return { ...fact, congressId, deviceId: device as DeviceId, seq, hlc, actor };
	});
}
