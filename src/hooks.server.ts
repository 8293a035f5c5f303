import type { Handle, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import type { Hub } from '$lib/server/hub';
import { openHubOf } from '$lib/server/settings';
import { refusalAnswer } from '$lib/server/web/answer';

let hub: Hub | null = null;

/** The store is opened before the first request, and closed before the process ends. */
export const init: ServerInit = async () => {
	if (building) return;
	hub = await openHubOf(process.env);
	process.once('sveltekit:shutdown', () => void hub?.close());
};

const API = /^\/api(\/|$)/;
/** What the router says where there is no such address, or not with that method. */
const NOT_THERE = [404, 405];

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.hub = hub;
	if (!API.test(event.url.pathname)) return resolve(event);
	if (!hub) return refusalAnswer({ refused: 'no-hub' });
	if (event.route.id === null) return refusalAnswer({ refused: 'not-found' });
	const answer = await resolve(event);
	const isRouters = !answer.headers.has('x-content-type-options');
	return isRouters && NOT_THERE.includes(answer.status)
		? refusalAnswer({ refused: 'not-found' })
		: answer;
};
