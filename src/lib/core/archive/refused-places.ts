import * as z from 'zod/mini';
import type { DeviceId } from '../basics/ids';
import { accept, refuse, type Result } from '../basics/result';
import { idSchema, placeSchema, schemaOf } from '../basics/schema';
import { keyOf, type EventKey } from '../log/event-key';
import type { ArchiveProblem } from './problem';

export const REFUSED = 'refused.jsonl';

/**
 * A number of a device whose act the hub did not take: it is no part of the log, so the log has a gap
 * there. What this device knows of the act goes along.
 */
export interface RefusedPlace {
	readonly deviceId: DeviceId;
	readonly seq: number;
	/** Why the hub did not take it. */
	readonly problem: string;
	/** The act itself, where it was recorded on this device; else `null`. */
	readonly event: unknown;
}

const refusedPlaceSchema = schemaOf<RefusedPlace>()(
	z.strictObject({
		deviceId: idSchema<DeviceId>(),
		seq: placeSchema,
		problem: z.string(),
		event: z.unknown()
	})
);

/** The places as lines of their file. */
export function linesOfRefused(places: readonly RefusedPlace[]): string {
	return places.map((place) => `${JSON.stringify(place)}\n`).join('');
}

/** The numbers at which the log of an archive may have a gap; `text` is empty where there is no such file. */
export function parseRefused(text: string): Result<ReadonlySet<EventKey>, ArchiveProblem> {
	const gaps = new Set<EventKey>();
	const lines = text.split('\n').slice(0, -1);
	for (const [at, line] of lines.entries()) {
		const place = refusedPlaceSchema.safeParse(read(line));
		if (!place.success) return refuse({ kind: 'malformed-line', file: REFUSED, line: at + 1 });
		gaps.add(keyOf(place.data));
	}
	return accept(gaps);
}

function read(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
