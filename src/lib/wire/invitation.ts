import * as z from 'zod/mini';
import { countSchema, listOf, schemaOf } from '$lib/core/basics/schema';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { roleSchema } from './role-schema';

/** An invitation as its organiser makes it. */
export interface InviteRequest {
	readonly role: DeviceRole;
	/** How many devices may join with it. */
	readonly uses: number;
	/** Minutes it holds. */
	readonly minutes: number;
}
/** `POST /api/invitations` (token of an organiser). */
export const inviteRequestSchema = schemaOf<InviteRequest>()(
	z.strictObject({
		role: roleSchema,
		uses: z.int().check(z.gte(1), z.lte(200)),
		minutes: z.int().check(z.gte(1), z.lte(2880))
	})
);
/** `GET /api/invitations`, and the answer to a new one. `DELETE /api/invitations/<code>` takes one back. */
export interface Invitation {
	/** Eight letters and digits that are not mistaken for each other: `K7MF-2QXD`. */
	readonly code: string;
	readonly role: DeviceRole;
	readonly usesLeft: number;
	/** Epoch ms. */
	readonly expires: number;
}
export const invitationSchema = schemaOf<Invitation>()(
	z.strictObject({
		code: z.string(),
		role: roleSchema,
		usesLeft: countSchema,
		expires: countSchema
	})
);
export const invitationsSchema = listOf(invitationSchema);
