import { version } from '$app/environment';
import { packArchive, unpackArchive } from '$lib/archive/archive-file';
import { digest } from '$lib/archive/digest';
import { EVENTS, textIn, toArchive } from '$lib/core/archive/archive';
import { parseArchive, type Checked, type OpenedArchive } from '$lib/core/archive/parse-archive';
import type { ArchiveProblem } from '$lib/core/archive/problem';
import { relate, type Relation } from '$lib/core/archive/relation';
import { photosNamedIn } from '$lib/core/archive/photos';
import { refuse, type Result } from '$lib/core/basics/result';
import { REHEARSAL_WORD } from '$lib/core/congress/name';
import type { CongressState } from '$lib/core/congress/state';
import { readStored } from '$lib/data/event-log';
import { readPhotos } from '$lib/data/photos';
import type { OpenCongress } from './open-congress.svelte';

/** A congress as a file, ready to be downloaded. */
export interface SavedArchive {
	readonly fileName: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly events: number;
	/** Pictures of doubtful ballots in it, and those that only other devices have. */
	readonly photos: number;
	readonly photosElsewhere: number;
	/** SHA-256 of the log. */
	readonly fingerprint: string;
}

/** `ĐHĐB-Đảng-bộ-phường-…-20260524.kiemphieu`; a rehearsal's begins with `TẬP-DƯỢT-`. */
function fileNameOf({ details }: CongressState, day: Date): string {
	const organ = (details?.organ ?? '').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
	const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	const date = parts.map((part) => String(part).padStart(2, '0')).join('');
	const rehearsal = details?.rehearses ? REHEARSAL_WORD.split(' ') : [];
	return `${[...rehearsal, 'ĐHĐB', ...organ, date].join('-')}.kiemphieu`;
}

/** Makes the archive of an open congress from what is on the disk; `now` (epoch ms) dates its file name. */
export async function saveArchive(congress: OpenCongress, now: number): Promise<SavedArchive> {
	const events = await readStored(congress.id);
	const refused = congress.refused.map(({ deviceId, seq, problem, event }) => {
		return { deviceId, seq, problem, event };
	});
	const named = photosNamedIn(congress.state);
	const photos = await readPhotos(congress.id, named);
	const files = toArchive(
		{ congressId: congress.id, events, app: version, refused, photos },
		digest
	);
	return {
		fileName: fileNameOf(congress.state, new Date(now)),
		bytes: packArchive(files),
		events: events.length,
		photos: photos.size,
		photosElsewhere: named.length - photos.size,
		fingerprint: digest(textIn(files, EVENTS))
	};
}

/** Lets the page breathe: progress is drawn, and the user can stop. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Unpacks and checks an archive without touching the device. `null` when `isWanted` says that nobody
 * waits for it any more.
 */
export async function openArchive(
	bytes: Uint8Array,
	onprogress: (checked: Checked) => void,
	isWanted: () => boolean
): Promise<Result<OpenedArchive, ArchiveProblem> | null> {
	const files = unpackArchive(bytes);
	if (!files.ok) return refuse(files.refused);
	const checking = parseArchive(files.value, digest);
	while (isWanted()) {
		const step = checking.next();
		if (step.done) return step.value;
		onprogress(step.value);
		await breathe();
	}
	return null;
}

/** How an archive stands to what this device holds of the same congress. */
export async function relationOf({ manifest, events }: OpenedArchive): Promise<Relation> {
	return relate(await readStored(manifest.congressId), events);
}
