import type { CongressId } from '$lib/core/basics/ids';
import type { Db, LinkRow } from '../store/tables';

/** What of a stored link goes to the devices. */
export type Outgoing = Pick<LinkRow, 'position' | 'device' | 'body' | 'seal'>;

/** Links of one page: more than are in any parcel, so that every page ends at a seal. */
export const PAGE = 1000;

/**
 * The links after a position in the hub's order, whole parcels only; an empty page says that there are
 * no more.
 */
export async function pageAfter(
	db: Db,
	congress: CongressId,
	after: number,
	limit = PAGE
): Promise<Outgoing[]> {
	const rows = await db
		.selectFrom('links')
		.select(['position', 'device', 'body', 'seal'])
		.where('congress', '=', congress)
		.where('position', '>', after)
		.orderBy('position')
		.limit(limit)
		.execute();
	return rows.slice(0, rows.findLastIndex(({ seal }) => seal !== null) + 1);
}

/** The congresses, each with the position of its last link; 0 before the first. */
export function congressesRead(db: Db) {
	return db.selectFrom('congresses').select((congress) => [
		'id',
		congress.fn
			.coalesce(
				congress
					.selectFrom('links')
					.select(({ fn }) => fn.max('position').as('position'))
					.whereRef('links.congress', '=', 'congresses.id'),
				congress.val(0)
			)
			.as('position')
	]);
}

/** Position of the last link; `null` where the hub has no such congress. */
export async function lastPosition(db: Db, congress: CongressId): Promise<number | null> {
	const found = await congressesRead(db).where('id', '=', congress).executeTakeFirst();
	return found?.position ?? null;
}
