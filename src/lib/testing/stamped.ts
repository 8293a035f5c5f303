import type { CongressId, DeviceId, PersonId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { tick, type HybridTime } from '$lib/core/log/hybrid-clock';
import { fact } from '$lib/core/log/rule';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';

const START = Date.UTC(2020, 4, 20, 1);

interface Stamping {
	readonly congressId?: CongressId;
	/** The devices take turns. */
	readonly devices?: readonly string[];
	/** Each device's first sequence number. */
	readonly from?: number;
}

/** Facts as the devices of a congress would log them, one after the other, a second apart. */
export function stamped(
	facts: readonly CongressFacts[],
	{ congressId = SAMPLE_CONGRESS_ID, devices = ['device-one'], from = 1 }: Stamping = {}
): LoggedEvent[] {
	const seqs = new Map<string, number>();
	let hlc: HybridTime | null = null;
	return facts.map((one, at) => {
		const device = devices[at % devices.length]!;
		const seq = seqs.get(device) ?? from;
		seqs.set(device, seq + 1);
		hlc = tick(hlc, START + at * 1000);
		const actor = { role: 'organiser', name: '' } as const;
		return { ...one, congressId, deviceId: device as DeviceId, seq, hlc, actor };
	});
}

/** So many events of a device that differ only in whom they are about: `device 1`, `device 2`, … */
export function arrivals(count: number, device = 'device-one', from = 1): LoggedEvent[] {
	const facts = Array.from({ length: count }, (_, at) =>
		fact('DelegateArrived', { delegateId: `${device} ${from + at}` as PersonId })
	);
	return stamped(facts, { devices: [device], from });
}
