import type { Stamp } from './envelope';

/** Names one event for ever: `device:seq`. */
export type EventKey = string;

export function keyOf({ deviceId, seq }: Pick<Stamp, 'deviceId' | 'seq'>): EventKey {
	return `${deviceId}:${seq}`;
}
