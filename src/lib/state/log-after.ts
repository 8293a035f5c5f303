import type { DeviceId } from '$lib/core/basics/ids';
import type { LogState } from '$lib/core/congress/state';
import type { RefusedRow } from '$lib/data/congress-database';

/** The log as a device's next act follows on it: a number that a refused act used is never used again. */
export function logAfter(
	log: LogState,
	refused: readonly RefusedRow[],
	deviceId: DeviceId
): LogState {
	const held = log.seqs.get(deviceId) ?? 0;
	const used = refused.filter((row) => row.deviceId === deviceId).map(({ seq }) => seq);
	const last = Math.max(held, ...used);
	return last === held ? log : { ...log, seqs: new Map(log.seqs).set(deviceId, last) };
}
