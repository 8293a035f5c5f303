import type { CongressId } from '$lib/core/basics/ids';
import { Replica } from '$lib/data/replica';
import { HubLink } from './hub-link';
import type { LineReport } from './line-state';
import { holdAlone } from './one-holder';
import { SteadyReport } from './steady-report';

/** What windows of one device say to each other about their line. */
type Word =
	/** A window came and wants to know how the line stands. */
	| { readonly kind: 'ask' }
	/** Somebody looks at the device, or its network is back. */
	| { readonly kind: 'wake' }
	| { readonly kind: 'told'; readonly report: LineReport };

/**
 * Opens this window's end of the device's line to its hub; answers how to hang up. One window of the
 * device holds the line, the others hear from it how it stands; the log itself reaches all by `grown`.
 */
export function openLine(id: CongressId, hear: (report: LineReport) => void): () => void {
	const over = new AbortController();
	const onreport = (report: LineReport) => {
		if (!over.signal.aborted) hear(report);
	};
	const channel = new BroadcastChannel(`line ${id}`);
	const say = (word: Word) => channel.postMessage(word);
	let link: HubLink | null = null;
	let steady: SteadyReport | null = null;

	channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
		if (data.kind === 'told') onreport(data.report);
		else if (data.kind === 'wake') link?.wake();
		else if (steady) say({ kind: 'told', report: steady.told });
	});
	const wake = () => {
		link?.wake();
		say({ kind: 'wake' });
	};
	onWaking(wake, over.signal);

	const hold = async () => {
		const replica = new Replica(id);
		const reports = new SteadyReport((report) => {
			onreport(report);
			say({ kind: 'told', report });
		});
		steady = reports;
		link = new HubLink(replica, { onreport: (report) => reports.take(report) });
		link.start();
		await ended(over.signal);
		await link.stop();
		reports.end();
		[link, steady] = [null, null];
		replica.close();
	};
	say({ kind: 'ask' });
	void holdAlone(`line ${id}`, over.signal, hold).finally(() => channel.close());
	return () => over.abort();
}

function onWaking(wake: () => void, signal: AbortSignal): void {
	addEventListener('online', wake, { signal });
	addEventListener('pageshow', wake, { signal });
	document.addEventListener('visibilitychange', () => !document.hidden && wake(), { signal });
}

function ended(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener('abort', () => resolve(), { once: true });
	});
}
