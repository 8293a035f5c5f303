import type { DeviceId } from '../basics/ids';

const LETTERS = 4;

/** What people call a device by: the end of its id, short enough to be read out. */
export function shortNameOf(device: DeviceId): string {
	return device.slice(-LETTERS);
}
