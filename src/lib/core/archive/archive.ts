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
import { linesOfRefused, REFUSED, type RefusedPlace } from './refused-places';
import { upcast } from '../log/upcasters';

export const ARCHIVE_FORMAT = 'congress-archive/1';
export const MANIFEST = 'manifest.json';
export const EVENTS = 'events.jsonl';
export const SUMS = 'SHA256SUMS';

/** What the archive says of itself; `docs/archive.md` describes every field. */
export interface Manifest {
	readonly format: typeof ARCHIVE_FORMAT;
	readonly congressId: CongressId;
	readonly name: string;
	readonly illustration: boolean;
	readonly events: number;
	/** Build of the program that wrote it; for whoever looks into a fault, nothing depends on it. */
	readonly app: string;
}

export const manifestSchema = schemaOf<Manifest>()(
	z.strictObject({
		format: z.literal(ARCHIVE_FORMAT),
		congressId: idSchema<CongressId>(),
		name: z.string(),
		illustration: z.boolean(),
		events: countSchema,
		app: z.string()
	})
);

/** The files of an archive as text, by name. */
export type ArchiveFiles = ReadonlyMap<string, string>;

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
		.map(([name, text]) => `${digest(text)}  ${name}\n`)
		.join('');
}

/**
 * A congress as the files of its archive. Its events go in exactly as they were stored, in their one
 * order: devices that hold the same log save the same files.
 */
export function toArchive(
	congressId: CongressId,
	events: readonly LoggedEvent[],
	app: string,
	digest: Digest,
	refused: readonly RefusedPlace[] = []
): ArchiveFiles {
	const state = replayStored(events);
	const manifest: Manifest = {
		format: ARCHIVE_FORMAT,
		congressId,
		name: nameOf(state.details),
		illustration: state.details?.illustration ?? false,
		events: events.length,
		app
	};
	const files = new Map([
		[MANIFEST, asJson(manifest)],
		[EVENTS, linesOf(events)]
	]);
	if (refused.length > 0) files.set(REFUSED, linesOfRefused(refused));
	for (const [name, file] of countFilesOf(state)) files.set(name, asJson(file));
	return files.set(SUMS, sumsOf(files, digest));
}
