import type { StoredParcel } from '$lib/wire/parcel';

/** Whether parcels come right after a place of the hub's order, or lie before it and were had already. */
export function followsOn(cursor: number, parcels: readonly StoredParcel[]): boolean {
	let now = cursor;
	for (const { position, links } of parcels) {
		if (position - links.length > now) return false;
		now = Math.max(now, position);
	}
	return true;
}
