import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse } from '$lib/core/basics/result';
import { hallView } from '$lib/core/hall/hall-view';
import type { Hub } from '../hub';
import type { Given } from '../web/call';
import type { Folded } from './folded';
import type { HeldFold } from './folds';
import { sentEvent, type Source } from './streams';

/** Screens without a login that one congress may have at a time in one process. */
const HALLS_AT_ONCE = 100;

/** What the hall sees, now and whenever it changes: the core's own view of what is open, and nothing else. */
export async function hallStream(hub: Hub, congress: CongressId): Promise<Given> {
	const held = await hub.folds.hold(congress);
	if (!held) return refuse({ refused: 'not-found' });
	if (held.folded.followers >= HALLS_AT_ONCE) {
		held.letGo();
		return refuse({ refused: 'busy' });
	}
	return accept(hub.streams.open((wake) => new HallSource(held, wake)));
}

class HallSource implements Source {
	readonly #folded: Folded;
	readonly #leave: (() => void)[];
	#shown: string | null = null;

	constructor({ folded, letGo }: HeldFold, wake: () => void) {
		this.#folded = folded;
		this.#leave = [folded.onMoved(wake), letGo];
	}

	next(): Promise<Uint8Array | null> {
		const view = hallView(this.#folded.state);
		const text = JSON.stringify(view);
		if (text === this.#shown) return Promise.resolve(null);
		this.#shown = text;
		return Promise.resolve(sentEvent('view', view));
	}

	close(): void {
		for (const leave of this.#leave.splice(0)) leave();
	}
}
