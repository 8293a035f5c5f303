import { describe, expect, it } from 'vitest';
import {
	MANIFEST,
	SUMS,
	sumsOf,
	textIn,
	toArchive,
	type ArchiveFiles
} from '$lib/core/archive/archive';
import { photoFile } from '$lib/core/archive/photos';
import type { CongressId } from '$lib/core/basics/ids';
import { refuse } from '$lib/core/basics/result';
import { chooseSetting } from '$lib/core/congress/decide';
import { photographDoubt } from '$lib/core/counting/resolve';
import { parsedArchive } from '$lib/testing/parsed-archive';
import { listed } from '$lib/testing/small-congress';
import { boxed, claimed, doubted, entryOf } from '$lib/testing/small-count';
import { packArchive, unpackArchive } from './archive-file';
import { digest } from './digest';

/** Bytes that are no text in UTF-8, as a picture's are not. */
const PICTURE = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3);
const OTHER = Uint8Array.of(0xff, 0xd8, 9);
const photo = digest(PICTURE);

const decided = listed().act(chooseSetting, { key: 'ballotPhotos', value: 'doubtful' });
const { events } = doubted(claimed(boxed(decided), 1), 1, 1).act(photographDoubt, {
	...entryOf(1),
	position: 1,
	photo
});
const archived = (photos = new Map([[photo, PICTURE]])) =>
	toArchive({ congressId: 'story' as CongressId, events, app: 'test', photos }, digest);

/** The archive with other files in it, and checksums that fit them. */
function forged(change: (files: Map<string, string | Uint8Array>) => void): ArchiveFiles {
	const files = new Map(archived());
	change(files);
	return files.set(SUMS, sumsOf(files, digest));
}

describe('the picture of a doubtful ballot', () => {
	it('goes into the archive as it is, and comes back to the byte', () => {
		const unpacked = unpackArchive(packArchive(archived()));
		const opened = parsedArchive(unpacked.ok ? unpacked.value : new Map());
		expect(opened.ok && opened.value.photos).toEqual(new Map([[photo, PICTURE]]));
		expect(textIn(archived(), MANIFEST)).toContain('congress-archive/2');
		expect(textIn(archived(), SUMS)).toContain(`${photo}  photos/${photo}.jpg\n`);
	});

	it('may be missing: another device has it, and the archive is as one without pictures', () => {
		const files = archived(new Map());
		expect(parsedArchive(files)).toMatchObject({ ok: true, value: { photos: new Map() } });
		expect(textIn(files, MANIFEST)).toContain('congress-archive/1');
	});

	it('is told where it is another than the log names', () => {
		const swapped = forged((files) => files.set(photoFile(photo), OTHER));
		expect(parsedArchive(swapped)).toEqual(
			refuse({ kind: 'changed-file', file: photoFile(photo) })
		);
	});

	it('is told where no docket names it, or the archive says that there are none', () => {
		const stranger = photoFile(digest(OTHER));
		const added = forged((files) => files.set(stranger, OTHER));
		expect(parsedArchive(added)).toEqual(refuse({ kind: 'unlisted-file', file: stranger }));
		const hidden = forged((files) =>
			files.set(MANIFEST, textIn(files, MANIFEST).replace('archive/2', 'archive/1'))
		);
		expect(parsedArchive(hidden)).toEqual(
			refuse({ kind: 'unlisted-file', file: photoFile(photo) })
		);
	});
});
