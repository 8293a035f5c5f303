import type { RequestListener } from 'node:http';
import { openHubOf } from './settings';
import { listenerOf } from './listener';

/** The app's server: its pages, and the hub that the environment asks for. */
export interface Server {
	readonly listener: RequestListener;
	/** Ends the hub's streams and lets its store go. */
	close(): Promise<void>;
}

/**
 * Opens the hub before the first request: what `npm run build` makes `build/hub.js` of, beside the pages.
 * Fails where its store cannot be opened.
 */
export async function openServer(
	env: Parameters<typeof openHubOf>[0],
	pages: RequestListener
): Promise<Server> {
	const hub = await openHubOf(env);
	return {
		listener: listenerOf(hub, pages),
		close: async () => hub?.close()
	};
}
