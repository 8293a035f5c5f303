import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { linksIn, type RefusedEvent } from '$lib/wire/parcel';
import type { PushAnswer } from '$lib/wire/push';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Committed, Opened } from '../store/opened';
import type { Db, LinkRow } from '../store/tables';
import { WriteLanes } from '../store/write-lanes';
import { continued } from './continued-chain';
import { Draft, type MetChain } from './draft';
import { readHeads } from './heads';
import { HeldChains } from './held-chains';
import type { JudgedParcel } from './judge';
import { RememberedHeads } from './remembered-heads';

/** What one device sends at once. */
export interface Push {
	readonly congressId: CongressId;
	/** Who sends it, and vouches for chains that have no key of their own. */
	readonly sender: DeviceId;
	readonly parcels: readonly JudgedParcel[];
}

/** What the hub says of the chains of a push. */
export type Taken = Pick<PushAnswer, 'held' | 'refused'>;

/** Called once links are on the disk; without any where a commit broke off and may have come through or not. */
export type OnStored = (congressId: CongressId, links: readonly LinkRow[]) => void;

/** Most pushes in one commit, and most of their links: a question has only so many parameters. */
const PUSHES_AT_ONCE = 64;
const ROWS_AT_ONCE = 2000;

/** Each try that is overtaken is one that another process has brought to the disk. */
const TRIES = 1000;

type Answers = readonly Result<Taken, WireRefusal>[];

/** The log's only way in: one durable commit for everything that waits, positions without a gap. */
export function pushLanes(
	store: Opened,
	onStored: OnStored
): WriteLanes<Push, Result<Taken, WireRefusal>> {
	const remembered = new RememberedHeads();
	return new WriteLanes({
		lanes: store.lanes,
		keyOf: ({ congressId }) => congressId,
		sizeOf: ({ parcels }) => linksIn(parcels),
		most: { jobs: PUSHES_AT_ONCE, size: ROWS_AT_ONCE },
		async commit(pushes: readonly Push[]) {
			const { held, answers } = await committed(store, remembered, pushes).catch(
				(error: unknown) => {
					for (const { congressId } of pushes) onStored(congressId, []);
					throw error;
				}
			);
			for (const congress of held.touched()) {
				remembered.take(congress, held.positionOf(congress), held.headsAfter(congress));
				onStored(congress, held.rowsOf(congress));
			}
			return answers;
		}
	});
}

/** Builds on what is remembered first, and on what the disk says wherever that does not bear it out. */
async function committed(store: Opened, remembered: RememberedHeads, pushes: readonly Push[]) {
	const heads = remembered.for(pushes);
	if (heads) {
		const held = new HeldChains(store.db, heads);
		const answers = await takeAll(held, pushes);
		if (isBorneOut(held, pushes, answers)) {
			if ((await write(store, held)) === 'written') return { held, answers };
			remembered.share(heads.keys());
		}
	}
	for (let tries = 0; tries < TRIES; tries += 1) {
		const read = await readHeads(store.db, pushes);
		for (const [congress, found] of read) remembered.take(congress, found.position, found);
		const held = new HeldChains(store.db, read);
		const answers = await takeAll(held, pushes);
		if ((await write(store, held)) === 'written') return { held, answers };
	}
	throw new Error(`overtaken ${TRIES} times`);
}

async function takeAll(held: HeldChains, pushes: readonly Push[]): Promise<Answers> {
	const answers: Result<Taken, WireRefusal>[] = [];
	for (const push of pushes) answers.push(await take(held, push));
	return answers;
}

/** Whether the commit proves all that the answers say: no refusal, and a link in every congress. */
function isBorneOut(held: HeldChains, pushes: readonly Push[], answers: Answers): boolean {
	return (
		answers.every(({ ok }) => ok) &&
		pushes.every(({ congressId }) => held.rowsOf(congressId).length > 0)
	);
}

/** Takes a push whole, or nothing of it. */
async function take(held: HeldChains, push: Push): Promise<Result<Taken, WireRefusal>> {
	const draft = new Draft(push.congressId, held);
	const refusedLinks: Taken['refused'][number][] = [];
	for (const parcel of push.parcels) {
		const chain = await draft.chainFor(parcel);
		const next = continued(push.congressId, chain, parcel);
		if (!next.ok) return next;
		if (next.value.news.length > 0 && !(await mayBeSealed(held.db, push, parcel, chain)))
			return refuse({ refused: 'seal-wrong', held: chain.head.seq });
		const before = await draft.refusedBefore(parcel, chain.head.seq);
		refusedLinks.push(...toldOf(parcel, [...before, ...refusedNow(parcel, chain.head.seq)]));
		draft.add(parcel, next.value);
	}
	draft.accept();
	return accept({ held: draft.heads(), refused: refusedLinks });
}

function refusedNow({ links, first }: JudgedParcel, head: number): RefusedEvent[] {
	return links.flatMap(({ refused }, at) => (refused && first + at > head ? [refused] : []));
}

function toldOf({ deviceId }: JudgedParcel, refused: readonly RefusedEvent[]): Taken['refused'] {
	return refused.map(({ seq, problem, path }) => ({ deviceId, seq, problem, path }));
}

/**
 * A chain is sealed by its own device. The one who sends it may vouch for it only where that device
 * has no key in this congress and never sealed the chain itself.
 */
async function mayBeSealed(
	db: Db,
	{ congressId, sender }: Push,
	{ deviceId, seal }: JudgedParcel,
	{ head }: MetChain
): Promise<boolean> {
	if (seal.by === deviceId) return true;
	const isBegun = head.seq > 0;
	if (seal.by !== sender || (isBegun && head.sealedBy === deviceId)) return false;
	const itself = await db
		.selectFrom('devices')
		.select('device')
		.where('congress', '=', congressId)
		.where('device', '=', deviceId)
		.executeTakeFirst();
	return itself === undefined;
}

/** Their places say whether the links still fit. */
async function write(store: Opened, held: HeldChains): Promise<Committed> {
	const touched = held.touched();
	if (touched.length === 0) return 'written';
	const links = touched.flatMap((congress) => held.rowsOf(congress));
	return store.commit(
		store.db.insertInto('links').values(links),
		touched.map((congress) => ({ kind: 'links', congress }))
	);
}
