import { digestOf } from '$lib/wire/chain';
import type { DeviceId } from '$lib/core/basics/ids';
import type { RefusedEvent } from '$lib/wire/parcel';
import { isEvent, withoutPosition, type LogRow, type StoreOf } from './congress-database';
import type { Told } from './growth';
import type { Found } from './held-places';
import type { Intake } from './intake';

/** A refused place of a chain, as the hub tells it after a push. */
export type ToldRefusal = Pick<RefusedEvent, 'seq' | 'problem' | 'path'> & {
	readonly deviceId: DeviceId;
};

/** An event leaves the log for the list of refused ones; its place stays empty. */
export function moveOut(storeOf: StoreOf, row: LogRow | undefined, refusal: ToldRefusal): void {
	if (!row || !isEvent(row)) return;
	const { deviceId, seq, problem, path } = refusal;
	const event = withoutPosition(row);
	storeOf('events').put({ position: row.position });
	storeOf('refused').put({ deviceId, seq, problem, path, digest: digestOf(event), event });
}

/** Inside a transaction over everything: what was taken in goes after the last place taken. */
export function storeIntake(
	{ added, restored, refused, chains, seals }: Intake,
	{ last, placeOf }: Found,
	storeOf: StoreOf
): void {
	for (const row of refused) {
		const position = placeOf(row);
		if (position !== undefined) storeOf('events').put({ position });
		storeOf('refused').put(row);
	}
	for (const { deviceId, seq } of restored) storeOf('refused').delete([deviceId, seq]);
	for (const [at, event] of [...added, ...restored].entries())
		storeOf('events').add({ ...event, position: last + at + 1 });
	for (const row of chains) storeOf('chains').put(row);
	for (const row of seals) storeOf('seals').put(row);
}

/** What a window has to hear of something taken in: after a refusal, or one undone, it reads the disk again. */
export function growthOf({ added, refused, restored }: Intake, after: number): Told {
	return refused.length + restored.length > 0 ? null : { after, events: added };
}
