import type { DeviceId } from '$lib/core/basics/ids';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { KeyPair } from '$lib/wire/seal';

/**
 * What this device is to a hub, for one congress. Scope `device`: its secrets never leave the device,
 * not in an archive and not in the export of everything.
 */
export interface Membership {
	/** Where the hub is: `https://192.168.1.20:4643`. */
	readonly hub: string;
	/** Made from the key, so that nobody else can write this device's chain. */
	readonly deviceId: DeviceId;
	readonly keys: KeyPair;
	readonly role: DeviceRole;
	/** `null` once the device has left: it works alone again, under the same name and key. */
	readonly token: string | null;
	/** The organiser took its rights away: it never asks the hub again. */
	readonly isRevoked: boolean;
	/** The history of the hub that `cursor` counts in; empty before it was told. */
	readonly epoch: string;
	/** Position of the last link in the hub's order that is stored here. */
	readonly cursor: number;
	/** Ms the hub's clock is ahead of this device's. */
	readonly clockOffset: number;
}

/** The part of a membership that acts and screens need. */
export type Standing = Pick<
	Membership,
	'hub' | 'deviceId' | 'role' | 'isRevoked' | 'clockOffset'
> & {
	/** False once the device has left. */
	readonly isMember: boolean;
};

export function standingOf(membership: Membership): Standing {
	const { hub, deviceId, role, isRevoked, clockOffset, token } = membership;
	return { hub, deviceId, role, isRevoked, clockOffset, isMember: token !== null };
}
