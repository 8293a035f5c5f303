import type { CongressId } from '$lib/core/basics/ids';

/** What the windows of a device tell each other of a log: it grew, or it is about to be deleted. */
export type LogNews = 'grown' | 'gone';

/** The line between the windows that have a log open. */
export class LogChannel {
	readonly #channel: BroadcastChannel;

	constructor(id: CongressId) {
		this.#channel = new BroadcastChannel(`congress ${id}`);
	}

	tell(news: LogNews): void {
		this.#channel.postMessage(news);
	}

	/** Calls back when another window tells that. */
	on(news: LogNews, react: () => void): void {
		this.#channel.addEventListener('message', ({ data }) => {
			if (data === news) react();
		});
	}

	close(): void {
		this.#channel.close();
	}
}

/** Tells every window that has this log open to let go of it. */
export function tellGone(id: CongressId): void {
	const channel = new LogChannel(id);
	channel.tell('gone');
	channel.close();
}
