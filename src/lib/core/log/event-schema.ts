import * as z from 'zod/mini';
import type { CongressId, DeviceId } from '../basics/ids';
import { idSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import { accept, refuse, type Result } from '../basics/result';
import { agendaSchemas } from '../agenda/schemas';
import { checkInSchemas } from '../check-in/schemas';
import { conflictSchemas } from '../conflict/schemas';
import { congressSchemas } from '../congress/schemas';
import { contestSchemas } from '../contest/schemas';
import { countingSchemas } from '../counting/schemas';
import { integritySchemas } from '../integrity/schemas';
import { meetingSchemas } from '../meeting/schemas';
import { nominationSchemas } from '../nomination/schemas';
import { rehearsalSchemas } from '../rehearsal/schemas';
import { spotCheckSchemas } from '../spot-check/schemas';
import { CURRENT_VERSION, type DataOf, type FactType, type LoggedEvent } from './catalogue';
import type { Actor, Stamp } from './envelope';
import { eventKeySchema } from './event-key-schema';
import { upcast } from './upcasters';

/** The schema of every type in today's version; a type without one does not compile. */
export const EVENT_SCHEMAS = {
	...congressSchemas,
	...checkInSchemas,
	...agendaSchemas,
	...contestSchemas,
	...countingSchemas,
	...spotCheckSchemas,
	...integritySchemas,
	...meetingSchemas,
	...nominationSchemas,
	...rehearsalSchemas,
	...conflictSchemas
} as const satisfies { readonly [Type in FactType]: z.ZodMiniType<DataOf<Type>> };

const actorSchema = schemaOf<Actor>()(
	z.strictObject({
		role: z.enum(['organiser', 'check-in', 'teller', 'head-teller', 'chair', 'secretary']),
		name: z.string()
	})
);

const stampSchema = schemaOf<Stamp>()(
	z.strictObject({
		congressId: idSchema<CongressId>(),
		deviceId: idSchema<DeviceId>(),
		seq: placeSchema,
		hlc: z.string().check(z.regex(/^\d{13}-\d{6}$/)),
		actor: actorSchema,
		after: z.optional(listOf(eventKeySchema))
	})
);

const envelopeSchema = z.extend(stampSchema, {
	type: z.string().check(z.minLength(1)),
	version: placeSchema,
	data: z.unknown()
});

/** Where an event is malformed: `data.delegates[3].born`; empty when it is no event at all. */
export type FieldPath = string;

/** The path of what a schema found wrong first. */
export function pathOf(issue: z.core.$ZodIssue | undefined): FieldPath {
	if (!issue) return '';
	const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

function isToday(event: LoggedEvent): boolean {
	const current = CURRENT_VERSION as Readonly<Record<string, number>>;
	return Object.hasOwn(CURRENT_VERSION, event.type) && current[event.type] === event.version;
}

/**
 * Checks something from outside that claims to be a logged event. The envelope must hold for every
 * event; the data must fit the schema where this program knows the type and version. What a newer
 * program wrote passes unread: it is kept and counted as unknown, never dropped.
 */
export function parseEvent(candidate: unknown): Result<LoggedEvent, FieldPath> {
	const envelope = envelopeSchema.safeParse(candidate);
	if (!envelope.success) return refuse(pathOf(envelope.error.issues[0]));
	const event = candidate as LoggedEvent;
	const today = upcast(event);
	if (!isToday(today)) return accept(event);
	const data = EVENT_SCHEMAS[today.type].safeParse(today.data);
	if (data.success) return accept(event);
	const path = pathOf(data.error.issues[0]);
	return refuse(path.startsWith('[') || path === '' ? `data${path}` : `data.${path}`);
}
