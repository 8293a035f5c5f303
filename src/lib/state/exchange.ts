import { nameOf } from '$lib/core/congress/name';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { enterCongress } from '$lib/data/directory';
import { readKept, storeHanded } from '$lib/data/by-hand';
import { linksIn, type Bundle } from '$lib/exchange/bundle';
import { packBundle, unpackBundle } from '$lib/exchange/exchange-file';
import { asHeld, handOver } from '$lib/exchange/hand-over';
import { mergeInto, type BroughtNews } from '$lib/exchange/merge';
import type { ExchangeProblem } from '$lib/exchange/problem';
import { cutIntoPieces, frameOf, type QrTransfer } from '$lib/exchange/qr-transfer';
import { desk } from './congress-desk.svelte';
import { download } from './download';
import type { OpenCongress } from './open-congress.svelte';

export type { ExchangeProblem } from '$lib/exchange/problem';
export type { QrTransfer } from '$lib/exchange/qr-transfer';
export { frameOf };

/** What another device handed over, checked whole against what this device holds; nothing is stored yet. */
export interface Incoming {
	readonly bundle: Bundle;
	/** False where this device has all of it already. */
	readonly isNew: boolean;
	readonly events: number;
	readonly held: number;
	readonly unsealed: number;
}

const TYPE = 'application/gzip';
/** Windows that write at the same moment: more often than this in a row is no chance. */
const TRIES = 5;

function fileNameOf(now: number): string {
	const [day = '', time = ''] = new Date(now).toISOString().split('T');
	return `trao-doi-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.kptd`;
}

async function bundleOf({ id, state }: OpenCongress): Promise<Bundle> {
	const { chains, keys, deviceId } = await readKept(id);
	const own = keys && deviceId ? { keys, deviceId } : null;
	return {
		congressId: id,
		name: nameOf(state.details),
		illustration: state.details?.illustration ?? false,
		chains: handOver(id, chains, own)
	};
}

/** Writes all that this device holds of a congress into a file for another device. */
export async function saveExchange(congress: OpenCongress, now: number) {
	const bundle = await bundleOf(congress);
	const fileName = fileNameOf(now);
	download(fileName, TYPE, packBundle(bundle));
	return { fileName, events: linksIn(bundle) };
}

/** All that this device holds of a congress, for a sequence of QR codes. */
export async function transferOf(congress: OpenCongress): Promise<Result<QrTransfer, 'too-large'>> {
	return cutIntoPieces(packBundle(await bundleOf(congress)));
}

async function newsOf(bundle: Bundle) {
	const { chains, position } = await readKept(bundle.congressId);
	const news = mergeInto({ congressId: bundle.congressId, chains: asHeld(chains) }, bundle);
	return { news, position };
}

/** Reads a file of another device and says what it would bring; this device stays as it was. */
export async function openExchange(file: Blob): Promise<Result<Incoming, ExchangeProblem>> {
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return refuse({ kind: 'unreadable' });
	}
	return openHanded(bytes);
}

/** The same with what a file holds, however it came here. */
export async function openHanded(bytes: Uint8Array): Promise<Result<Incoming, ExchangeProblem>> {
	const bundle = unpackBundle(bytes);
	if (!bundle.ok) return bundle;
	const { news } = await newsOf(bundle.value);
	return news.ok ? accept(incomingOf(bundle.value, news.value)) : news;
}

function incomingOf(bundle: Bundle, news: BroughtNews): Incoming {
	const { events, refused, held, unsealed } = news;
	const isNew = events.length + refused.length > 0;
	return { bundle, isNew, events: events.length, held, unsealed };
}

/** What became of taking it in; only `taken` changed anything. */
export type TakenIn =
	| { readonly kind: 'taken'; readonly events: number }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem }
	| { readonly kind: 'not-saved'; readonly cause: 'full' | 'failed' };

/** Stores what was handed over, all or nothing, and puts its congress on the desk. */
export async function takeExchange({ bundle }: Incoming): Promise<TakenIn> {
	const stored = await storeNews(bundle);
	if (stored.kind !== 'taken') return stored;
	const { congressId: id, name, illustration } = bundle;
	if (!desk.kept.some((kept) => kept.id === id))
		await enterCongress({ id, name, illustration, openedAt: Date.now() });
	await desk.open(id);
	return stored;
}

/** Checks again at the moment of storing: another window may have written since it was shown. */
async function storeNews(bundle: Bundle): Promise<TakenIn> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const { news, position } = await newsOf(bundle);
		if (!news.ok) return { kind: 'problem', problem: news.refused };
		const appended = await storeHanded(bundle.congressId, position, news.value);
		if (appended === 'stored') return { kind: 'taken', events: news.value.events.length };
		if (appended !== 'behind') return { kind: 'not-saved', cause: appended };
	}
	return { kind: 'not-saved', cause: 'failed' };
}
