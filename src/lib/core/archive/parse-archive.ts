import type { Digest } from '../basics/digest';
import type { CongressId, DeviceId } from '../basics/ids';
import { accept, refuse, type Result } from '../basics/result';
import { isSame } from '../basics/same';
import type { CongressState } from '../congress/state';
import { nameOf } from '../congress/name';
import { resultOf } from '../contest/decide';
import type { LoggedEvent } from '../log/catalogue';
import { keyOf, type EventKey } from '../log/event-key';
import { parseEvent } from '../log/event-schema';
import {
	countFilesOf,
	EVENTS,
	lineOf,
	MANIFEST,
	manifestSchema,
	replayStored,
	SUMS,
	sumsOf,
	textIn,
	type ArchiveFiles,
	type Manifest
} from './archive';
import { photoFile, photoOf, photosNamedIn, type Photos } from './photos';
import type { ArchiveProblem } from './problem';
import { parseRefused, REFUSED } from './refused-places';

/** An archive that passed every check. */
export interface OpenedArchive {
	readonly manifest: Manifest;
	/** The log as it was stored. */
	readonly events: readonly LoggedEvent[];
	/** The log folded; `log.unknown` events are kept but not understood by this program. */
	readonly state: CongressState;
	/** Pictures of doubtful ballots; not of all that were taken, for each device has its own. */
	readonly photos: Photos;
	/** SHA-256 of the log: two archives of the same moment have the same, whoever saved them. */
	readonly fingerprint: string;
}

/** How far the checking is. */
export interface Checked {
	readonly done: number;
	readonly of: number;
}

type Checking<Value> = Generator<Checked, Result<Value, ArchiveProblem>>;

const LINES_AT_ONCE = 500;
const SUM_LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The files a list of checksums names, or the line that is none. */
function parseSums(text: string): Result<Map<string, string>, ArchiveProblem> {
	const sums = new Map<string, string>();
	const lines = text.replace(/\n$/, '').split('\n');
	for (const [at, line] of lines.entries()) {
		const [, sum, name] = SUM_LINE.exec(line) ?? [];
		if (!sum || !name) return refuse({ kind: 'malformed-line', file: SUMS, line: at + 1 });
		sums.set(name, sum);
	}
	return accept(sums);
}

/** Holds every file against its checksum; nothing may be missing, changed or slipped in. */
function findChange(files: ArchiveFiles, digest: Digest): ArchiveProblem | null {
	const text = textIn(files, SUMS);
	if (!files.has(SUMS)) return { kind: 'missing-file', file: SUMS };
	const sums = parseSums(text);
	if (!sums.ok) return sums.refused;
	for (const file of [MANIFEST, EVENTS, ...sums.value.keys()])
		if (!files.has(file)) return { kind: 'missing-file', file };
	for (const [file, content] of files) {
		if (file === SUMS) continue;
		const sum = sums.value.get(file);
		if (sum === undefined) return { kind: 'unlisted-file', file };
		if (sum !== digest(content)) return { kind: 'changed-file', file };
		if (sum !== (photoOf(file) ?? sum)) return { kind: 'changed-file', file };
	}
	return text === sumsOf(files, digest) ? null : { kind: 'changed-file', file: SUMS };
}

function parseManifest(text: string): Result<Manifest, ArchiveProblem> {
	const json = parseJson(text);
	const format = (json as { format?: unknown } | null | undefined)?.format;
	if (typeof format === 'string' && /^congress-archive\/(?![12]$)/.test(format))
		return refuse({ kind: 'newer-format', found: format });
	const manifest = manifestSchema.safeParse(json);
	if (manifest.success) return accept(manifest.data);
	const field = manifest.error.issues[0]?.path.join('.') ?? '';
	return refuse({ kind: 'malformed-file', file: MANIFEST, field });
}

/** How far each device's numbers go, and which of them the hub did not take. */
class Numbers {
	readonly #last = new Map<DeviceId, number>();

	constructor(private readonly gaps: ReadonlySet<EventKey>) {}

	/** The number a device's next event must have. */
	next(deviceId: DeviceId): number {
		let seq = (this.#last.get(deviceId) ?? 0) + 1;
		while (this.gaps.has(keyOf({ deviceId, seq }))) seq += 1;
		return seq;
	}

	take({ deviceId, seq }: LoggedEvent): void {
		this.#last.set(deviceId, seq);
	}
}

/** Checks one line of the log: an event, of this congress, next after the last of its device. */
function parseLine(
	text: string,
	congressId: CongressId,
	numbers: Numbers,
	line: number
): Result<LoggedEvent, ArchiveProblem> {
	const at = { file: EVENTS, line };
	const json = parseJson(text);
	if (json === undefined) return refuse({ kind: 'malformed-line', ...at });
	const parsed = parseEvent(json);
	if (!parsed.ok) return refuse({ kind: 'malformed-event', ...at, field: parsed.refused });
	const event = parsed.value;
	if (event.congressId !== congressId) return refuse({ kind: 'other-congress', ...at });
	const expected = numbers.next(event.deviceId);
	if (event.seq !== expected)
		return refuse({ kind: 'broken-sequence', ...at, expected, found: event.seq });
	if (lineOf(event) !== text) return refuse({ kind: 'malformed-line', ...at });
	numbers.take(event);
	return accept(event);
}

function* parseEvents(
	text: string,
	congressId: CongressId,
	numbers: Numbers
): Checking<LoggedEvent[]> {
	const lines = text.split('\n');
	// Every line ends with a line feed, so the text after the last one is empty.
	const rest = lines.pop();
	if (rest !== '') return refuse({ kind: 'malformed-line', file: EVENTS, line: lines.length + 1 });
	const events: LoggedEvent[] = [];
	for (const [at, line] of lines.entries()) {
		if (at % LINES_AT_ONCE === 0) yield { done: at, of: lines.length };
		const event = parseLine(line, congressId, numbers, at + 1);
		if (!event.ok) return event;
		events.push(event.value);
	}
	return accept(events);
}

/** What the archive claims of the log against what the log itself gives. */
function findContradiction(
	manifest: Manifest,
	events: readonly LoggedEvent[],
	state: CongressState,
	files: ArchiveFiles
): ArchiveProblem | null {
	if (manifest.events !== events.length) return { kind: 'manifest-differs', field: 'events' };
	// With events only a newer program understands, figures cannot be worked out here.
	if (state.log.unknown > 0) return null;
	if (manifest.name !== nameOf(state.details)) return { kind: 'manifest-differs', field: 'name' };
	if (manifest.illustration !== (state.details?.illustration ?? false))
		return { kind: 'manifest-differs', field: 'illustration' };
	for (const contest of state.contests) {
		if (contest.announced && !isSame(contest.announced, resultOf(contest)))
			return { kind: 'result-differs', contest: contest.plan.title };
	}
	return findCountDifference(state, files) ?? findStranger(manifest, state, files);
}

function findCountDifference(state: CongressState, files: ArchiveFiles): ArchiveProblem | null {
	const counts = countFilesOf(state);
	for (const [file, count] of counts) {
		if (!files.has(file)) return { kind: 'missing-file', file };
		if (!isSame(parseJson(textIn(files, file)), count)) return { kind: 'count-differs', file };
	}
	return null;
}

/** A file that is no part of an archive, or a picture of no ballot on a docket. */
function findStranger(
	{ format }: Manifest,
	state: CongressState,
	files: ArchiveFiles
): ArchiveProblem | null {
	const photos = format === 'congress-archive/2' ? photosNamedIn(state).map(photoFile) : [];
	const counts = countFilesOf(state).keys();
	const known = new Set([MANIFEST, EVENTS, REFUSED, SUMS, ...counts, ...photos]);
	const stranger = [...files.keys()].find((file) => !known.has(file));
	return stranger === undefined ? null : { kind: 'unlisted-file', file: stranger };
}

function photosAmong(files: ArchiveFiles): Photos {
	const photos = new Map<string, Uint8Array>();
	for (const [file, content] of files) {
		const photo = photoOf(file);
		if (photo !== null && typeof content !== 'string') photos.set(photo, content);
	}
	return photos;
}

/**
 * Checks the files of an archive, all of them, before anything is believed: checksums, manifest,
 * every event, the order of each device's events, and that the ballots give what was announced.
 */
export function* parseArchive(files: ArchiveFiles, digest: Digest): Checking<OpenedArchive> {
	if (![MANIFEST, EVENTS, SUMS].some((file) => files.has(file)))
		return refuse({ kind: 'not-an-archive' });
	const change = findChange(files, digest);
	if (change) return refuse(change);
	const manifest = parseManifest(textIn(files, MANIFEST));
	if (!manifest.ok) return manifest;
	const log = textIn(files, EVENTS);
	const gaps = parseRefused(textIn(files, REFUSED));
	if (!gaps.ok) return gaps;
	const events = yield* parseEvents(log, manifest.value.congressId, new Numbers(gaps.value));
	if (!events.ok) return events;
	const state = replayStored(events.value);
	const contradiction = findContradiction(manifest.value, events.value, state, files);
	if (contradiction) return refuse(contradiction);
	const fingerprint = digest(log);
	const photos = photosAmong(files);
	return accept({ manifest: manifest.value, events: events.value, state, photos, fingerprint });
}
