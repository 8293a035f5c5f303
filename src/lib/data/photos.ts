import type { Photos } from '$lib/core/archive/photos';
import type { CongressId } from '$lib/core/basics/ids';
import { onceWith } from './congress-database';
import { causesOf } from './failed-write';

/** Keeps pictures on this device, all or none; resolves once they are on the disk. */
export async function keepPhotos(
	id: CongressId,
	photos: Photos
): Promise<'stored' | 'full' | 'failed'> {
	const rows = [...photos].map(([digest, bytes]) => ({ digest, bytes }));
	try {
		await onceWith(id, (database) => database.photos.bulkPut(rows));
		return 'stored';
	} catch (error) {
		return causesOf(error).includes('QuotaExceededError') ? 'full' : 'failed';
	}
}

/** Of these pictures, those that this device has. */
export async function readPhotos(id: CongressId, digests: readonly string[]): Promise<Photos> {
	if (digests.length === 0) return new Map();
	const rows = await onceWith(id, (database) => database.photos.bulkGet([...digests]));
	return new Map(rows.flatMap((row) => (row ? [[row.digest, row.bytes] as const] : [])));
}
