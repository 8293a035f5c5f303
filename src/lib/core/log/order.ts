import type { Stamp } from './envelope';

/**
 * The one order of the log, the same on every device whatever arrived when: by clock, then by device,
 * then by number. A device's clock is always ahead of all it knows, so nothing comes before its cause.
 */
export function compareEvents(
	one: Pick<Stamp, 'hlc' | 'deviceId' | 'seq'>,
	other: Pick<Stamp, 'hlc' | 'deviceId' | 'seq'>
): number {
	if (one.hlc !== other.hlc) return one.hlc < other.hlc ? -1 : 1;
	if (one.deviceId !== other.deviceId) return one.deviceId < other.deviceId ? -1 : 1;
	return one.seq - other.seq;
}
