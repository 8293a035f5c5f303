import type { Result } from '$lib/core/basics/result';
import type { BackupHealth } from '$lib/wire/health';
import type { WireRefusal } from '$lib/wire/refusal';
import { RememberedMembers } from './door/remembered-members';
import { Tries } from './door/tries';
import { Folds } from './live/folds';
import { Overview } from './live/overview';
import { Presence, PRESENCE_EVERY, type Named } from './live/presence';
import { Streams } from './live/streams';
import { Tails } from './live/tails';
import { pushLanes, type Push, type Taken } from './log/push';
import type { News, Opened } from './store/opened';
import type { WriteLanes } from './store/write-lanes';
import { REAL_SURROUNDINGS, type Surroundings } from './surroundings';

/** How a hub is set up; see `settingsOf` for where it comes from. */
export interface HubSettings {
	/** Lets whoever holds it publish a congress from another machine; `null` for nobody. */
	readonly operatorKey: string | null;
	readonly addresses: readonly string[];
	readonly trustPages: readonly string[];
	readonly backup: BackupHealth | null;
}

/** One process of the hub, with everything its addresses need. */
export interface Hub extends Surroundings {
	readonly store: Opened;
	readonly settings: HubSettings;
	readonly lanes: WriteLanes<Push, Result<Taken, WireRefusal>>;
	readonly tails: Tails;
	readonly streams: Streams;
	readonly members: RememberedMembers;
	readonly presence: Presence;
	readonly folds: Folds;
	readonly overview: Overview;
	readonly tries: Tries;
	close(): Promise<void>;
}

/** A hub on an open store; closing it closes the store. */
export async function openHub(
	store: Opened,
	settings: HubSettings,
	surroundings: Surroundings = REAL_SURROUNDINGS
): Promise<Hub> {
	const { clock, after, trouble } = surroundings;
	const tails = new Tails({ db: store.db, trouble });
	const streams = new Streams(after);
	const members = new RememberedMembers(store.db);
	const presence = new Presence(store.db, clock);
	const folds = new Folds(tails, surroundings);
	const overview = new Overview({ db: store.db, folds, presence, clock });
	const lanes = pushLanes(store, (congress, links) => tails.offer(congress, links));
	await store.listen((news) => hear({ tails, members, presence }, news));
	const beat = setInterval(() => {
		tails.wakeAll();
		members.forgetAll();
		folds.sweep();
		void presence.write().catch(trouble);
	}, PRESENCE_EVERY);
	const close = async () => {
		clearInterval(beat);
		streams.endAll();
		await presence.write().catch(trouble);
		await store.close();
	};
	const parts = { lanes, tails, streams, members, presence, folds, overview, tries: new Tries() };
	return { store, settings, ...surroundings, ...parts, close };
}

function named({ congress, device }: Extract<News, { device: unknown }>): Named {
	return { congressId: congress, deviceId: device };
}

/** A device was sent out: nothing it asks is granted from memory, and its streams look again. */
export function takeRights(
	{ members, presence }: Pick<Hub, 'members' | 'presence'>,
	device: Named
): void {
	members.forget(device);
	presence.doubt(device);
}

/** Takes up what another process did. */
function hear(
	{ tails, members, presence }: Pick<Hub, 'tails' | 'members' | 'presence'>,
	news: News
): void {
	switch (news.kind) {
		case 'links':
			return tails.wake(news.congress);
		case 'revoked':
			return takeRights({ members, presence }, named(news));
		case 'admitted':
			return members.forget(named(news));
		case 'anything':
			tails.wakeAll();
			members.forgetAll();
			presence.doubtAll();
	}
}
