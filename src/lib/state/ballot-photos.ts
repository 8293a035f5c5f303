import { digest } from '$lib/archive/digest';
import type { ContestId } from '$lib/core/basics/ids';
import type { Docketed } from '$lib/core/counting/batch';
import { photographDoubt } from '$lib/core/counting/resolve';
import type { Refusal } from '$lib/core/log/refusal';
import { keepPhotos, readPhotos } from '$lib/data/photos';
import type { OpenCongress } from './open-congress.svelte';

/** Longest side of a kept picture (px): marks and handwriting stay legible at a few hundred kB. */
const LONGEST = 1600;
const QUALITY = 0.8;

/** What became of a picture; only `kept` left anything on this device. */
export type Photographed =
	| { readonly kind: 'kept' }
	/** The file is no picture that this browser can read. */
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'refused'; readonly refused: Refusal };

/**
 * The picture drawn anew and smaller: what the camera wrote beside it (place, time, device) is gone, and
 * it stands as it was held.
 */
async function redrawn(file: Blob): Promise<Uint8Array | null> {
	const canvas = document.createElement('canvas');
	try {
		const picture = await createImageBitmap(file);
		const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
		canvas.width = Math.round(picture.width * scale);
		canvas.height = Math.round(picture.height * scale);
		canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
		picture.close();
	} catch {
		return null;
	}
	const jpeg = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/jpeg', QUALITY);
	});
	return jpeg && new Uint8Array(await jpeg.arrayBuffer());
}

/** Keeps the picture of a doubtful ballot: on this device first, then its digest in the log. */
export async function photograph(
	congress: OpenCongress,
	contestId: ContestId,
	{ batch, reading, position }: Docketed,
	file: Blob
): Promise<Photographed> {
	const bytes = await redrawn(file);
	if (!bytes) return { kind: 'unreadable' };
	const photo = digest(bytes);
	const stored = await keepPhotos(congress.id, new Map([[photo, bytes]]));
	if (stored !== 'stored')
		return { kind: 'refused', refused: { kind: 'not-saved', cause: stored } };
	const acted = await congress.act(
		photographDoubt,
		{ contestId, batch, entry: reading, position, photo },
		{ role: 'head-teller', name: '' }
	);
	return acted.ok ? { kind: 'kept' } : { kind: 'refused', refused: acted.refused };
}

/** A picture for the screen; `null` where another device has it. */
export async function photoHere({ id }: OpenCongress, photo: string): Promise<Blob | null> {
	const bytes = (await readPhotos(id, [photo])).get(photo);
	return bytes ? new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }) : null;
}
