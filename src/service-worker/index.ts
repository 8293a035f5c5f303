/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole app on the device, so that a tablet opens, reloads and counts with no network.
 * A new version waits until the user agrees: it never takes over in the middle of a count.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `app ${version}`;
const SHELL = [...build, ...files, ...prerendered];
/** What the hub says is not kept, and its streams do not run through here. */
const HUB = '/api/';

/** Newer than the types of the platform, and not in every browser. */
interface Routing {
	addRoutes?(route: { condition: { urlPattern: string }; source: 'network' }): Promise<void>;
}

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
	// A ballot on its way to the hub does not wait for a worker that has to wake up first.
	const toHub = { condition: { urlPattern: `${HUB}*` }, source: 'network' } as const;
	event.waitUntil(Promise.resolve((event as Routing).addRoutes?.(toHub)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

/** The version before stays: windows that still run it fetch parts of it as they need them. */
async function dropOldCaches(): Promise<void> {
	const older = (await caches.keys()).filter((name) => name !== CACHE);
	await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

worker.addEventListener('message', (event) => {
	if ((event.data as { type?: string } | null)?.type === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith(HUB)) return;
	event.respondWith(fromShell(request));
});

/** Pages are addressed with a query (`/count?contest=…`) that their shell does not depend on. */
async function fromShell(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(request, { ignoreSearch: true });
	return kept ?? (await caches.match(request)) ?? fetch(request);
}
