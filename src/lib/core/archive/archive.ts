import * as z from 'zod/mini';
import type { Digest } from '../basics/digest';
import type { CongressId } from '../basics/ids';
import { countSchema, idSchema, schemaOf } from '../basics/schema';
import { nameOf } from '../congress/name';
import type { CongressState } from '../congress/state';
import { countFileOf, type CountFile } from '../count-file/count-file';
import type { LoggedEvent } from '../log/catalogue';
import { compareEvents } from '../log/order';
import { timelineOf } from '../log/timeline';
import { photoFile, type Photos } from './photos';
import { linesOfRefused, REFUSED, type RefusedPlace } from './refused-places';
import { upcast } from '../log/upcasters';

/** Without pictures, and with: a program that knows of none would take them for files slipped in. */
export const ARCHIVE_FORMATS = ['congress-archive/1', 'congress-archive/2'] as const;
export const MANIFEST = 'manifest.json';
export const EVENTS = 'events.jsonl';
export const SUMS = 'SHA256SUMS';

/** What the archive says of itself; `docs/archive.md` describes every field. */
export interface Manifest {
	readonly format: (typeof ARCHIVE_FORMATS)[number];
	readonly congressId: CongressId;
	readonly name: string;
	readonly illustration: boolean;
	readonly events: number;
	/** Build of the program that wrote it; for whoever looks into a fault, nothing depends on it. */
	readonly app: string;
}

export const manifestSchema = schemaOf<Manifest>()(
	z.strictObject({
		format: z.enum(ARCHIVE_FORMATS),
		congressId: idSchema<CongressId>(),
		name: z.string(),
		illustration: z.boolean(),
		events: countSchema,
		app: z.string()
	})
);

/** The files of an archive by name: bytes where it is a picture, else text. */
export type ArchiveFiles = ReadonlyMap<string, string | Uint8Array>;

/** A file that is text; empty where there is none. */
export function textIn(files: ArchiveFiles, name: string): string {
	const content = files.get(name);
	return typeof content === 'string' ? content : '';
}

/** Brings a stored log to today's versions and folds it in its one order, whatever order it arrived in. */
export function replayStored(events: readonly LoggedEvent[]): CongressState {
	return timelineOf(events.map((event) => upcast(event))).state;
}

/** One event as its line of the log; the same event always makes the same line. */
export function lineOf(event: LoggedEvent): string {
	return JSON.stringify(event);
}

function linesOf(events: readonly LoggedEvent[]): string {
	const sorted = events.toSorted(compareEvents);
	return sorted.map((event) => `${lineOf(event)}\n`).join('');
}

function asJson(value: Manifest | CountFile): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The count files of a congress by name: `counts/1-committee.json` is the first contest's. */
export function countFilesOf({ contests, details }: CongressState): Map<string, CountFile> {
	const files = new Map<string, CountFile>();
	contests.forEach((contest, at) => {
		const file = details && countFileOf(contest, details);
		if (file) files.set(`counts/${at + 1}-${contest.plan.kind}.json`, file);
	});
	return files;
}

/** The list of checksums, as `sha256sum --check` reads it. */
export function sumsOf(files: ArchiveFiles, digest: Digest): string {
	return [...files]
		.filter(([name]) => name !== SUMS)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, content]) => `${digest(content)}  ${name}\n`)
		.join('');
}

/** What goes into an archive. */
export interface Archived {
	readonly congressId: CongressId;
	readonly events: readonly LoggedEvent[];
	/** Build of the program that writes it. */
	readonly app: string;
	readonly refused?: readonly RefusedPlace[];
	/** Of the pictures that the dockets name, those that this device has. */
	readonly photos?: Photos;
}

/**
 * A congress as the files of its archive. Its events go in exactly as they were stored, in their one
 * order: devices that hold the same log save the same files.
 */
export function toArchive(
	{ congressId, events, app, refused = [], photos = new Map() }: Archived,
	digest: Digest
): ArchiveFiles {
	const state = replayStored(events);
	const manifest: Manifest = {
		format: ARCHIVE_FORMATS[photos.size > 0 ? 1 : 0],
		congressId,
		name: nameOf(state.details),
		illustration: state.details?.illustration ?? false,
		events: events.length,
		app
	};
	const files = new Map<string, string | Uint8Array>([
		[MANIFEST, asJson(manifest)],
		[EVENTS, linesOf(events)]
	]);
	if (refused.length > 0) files.set(REFUSED, linesOfRefused(refused));
	for (const [name, file] of countFilesOf(state)) files.set(name, asJson(file));
	for (const [photo, bytes] of photos) files.set(photoFile(photo), bytes);
	return files.set(SUMS, sumsOf(files, digest));
}
