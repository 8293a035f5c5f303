import { LINKS_AT_ONCE } from '$lib/wire/limits';
import type { Outgoing } from './reading';

/**
 * Stored links as `parcel` events of a stream. The texts are joined as they were stored; parcels of one
 * device that follow on each other go as one, whose last seal stands over all of it.
 */
export function splicedEvents(rows: readonly Outgoing[]): string {
	let text = '';
	let open: Outgoing[] = [];
	for (const parcel of parcelsOf(rows)) {
		const isMore = open.length + parcel.length > LINKS_AT_ONCE;
		if (open.length > 0 && (isMore || open[0]!.device !== parcel[0]!.device)) {
			text += parcelEvent(open);
			open = [];
		}
		open.push(...parcel);
	}
	return open.length > 0 ? text + parcelEvent(open) : text;
}

function parcelsOf(rows: readonly Outgoing[]): Outgoing[][] {
	const parcels: Outgoing[][] = [];
	let from = 0;
	rows.forEach(({ seal }, at) => {
		if (seal === null) return;
		parcels.push(rows.slice(from, at + 1));
		from = at + 1;
	});
	return parcels;
}

function parcelEvent(rows: readonly Outgoing[]): string {
	const { device, position, seal } = rows.at(-1)!;
	const links = rows.map(({ body }) => body).join(',');
	const data = `{"deviceId":${JSON.stringify(device)},"links":[${links}],"seal":${seal},"position":${position}}`;
	return `id: ${position}\nevent: parcel\ndata: ${data}\n\n`;
}
