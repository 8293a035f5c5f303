import * as z from 'zod/mini';
import type { DeviceId } from '$lib/core/basics/ids';
import { countSchema, listOf, schemaOf } from '$lib/core/basics/schema';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { wireIdSchema } from './parcel';
import { roleSchema } from './role-schema';

/** `GET /api/devices` (organiser, head teller): who is in the hall. `DELETE /api/devices/<id>` (organiser) revokes one. */
export interface DeviceOnHub {
	readonly deviceId: DeviceId;
	readonly name: string;
	readonly role: DeviceRole;
	/** Epoch ms by the hub's clock: joined, and last heard of. */
	readonly joined: number;
	readonly seen: number;
	/** Has its stream open at this moment. */
	readonly connected: boolean;
	/** Events it last said it still had to send. */
	readonly waiting: number;
	/** Events of its own that the hub holds. */
	readonly held: number;
	readonly revoked: boolean;
}
export const deviceOnHubSchema = schemaOf<DeviceOnHub>()(
	z.strictObject({
		deviceId: wireIdSchema<DeviceId>(),
		name: z.string(),
		role: roleSchema,
		joined: countSchema,
		seen: countSchema,
		connected: z.boolean(),
		waiting: countSchema,
		held: countSchema,
		revoked: z.boolean()
	})
);
export const devicesSchema = listOf(deviceOnHubSchema);
