import * as z from 'zod/mini';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { countSchema, schemaOf } from '$lib/core/basics/schema';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { keySchema, signatureSchema, wireIdSchema } from './parcel';
import { roleSchema } from './role-schema';

/** What people call a device: one line. */
const nameSchema = z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,80}$/u));

/**
 * `POST /api/congresses`: a congress comes to the hub with all its device holds. Allowed from the hub's own machine
 * (loopback), or with the operator's key in `x-operator-key`. The device becomes its organiser; its
 * organiser may publish it again and gets a new token (an answer may have been lost).
 * Logs of devices without a key arrive under the organiser's seal.
 */
export interface PublishRequest {
	readonly congressId: CongressId;
	readonly device: NewDevice;
}
/** A device introduces itself: its key, a proof that it is its own (`proofText`), and what people call it. */
export interface NewDevice {
	readonly key: string;
	readonly proof: string;
	readonly name: string;
}
const newDeviceSchema = schemaOf<NewDevice>()(
	z.strictObject({ key: keySchema, proof: signatureSchema, name: nameSchema })
);
/** For publishing, the proof is made over the congress's id instead of a code. */
export const publishRequestSchema = schemaOf<PublishRequest>()(
	z.strictObject({ congressId: wireIdSchema<CongressId>(), device: newDeviceSchema })
);

/** `POST /api/join`: a device takes up an invitation. */
export interface JoinRequest {
	readonly code: string;
	readonly device: NewDevice;
}
export const joinRequestSchema = schemaOf<JoinRequest>()(
	z.strictObject({
		code: z.string().check(z.minLength(1), z.maxLength(40)),
		device: newDeviceSchema
	})
);

/** What publishing and joining give. */
export interface Admission {
	readonly congressId: CongressId;
	readonly deviceId: DeviceId;
	readonly role: DeviceRole;
	/** Sent as `Authorization: Bearer …` from now on; the hub keeps only its hash. */
	readonly token: string;
	/** Epoch ms by the hub's clock. */
	readonly now: number;
}
export const admissionSchema = schemaOf<Admission>()(
	z.strictObject({
		congressId: wireIdSchema<CongressId>(),
		deviceId: wireIdSchema<DeviceId>(),
		role: roleSchema,
		token: z.string().check(z.minLength(1)),
		now: countSchema
	})
);
