import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import type { Admission } from '$lib/wire/admission';
import { BODY_LIMIT } from '$lib/wire/limits';
import type { Tail } from './live/tail';
import { listenerOf } from './listener';

const source = sqliteSource();
let hub: TestHub;
let organiser: Admission;
const device = new HubDevice(1, CONGRESS);

beforeAll(async () => {
	await source.begin();
	hub = await TestHub.on(await source.fresh());
	organiser = await hub.publish(device);
});
afterAll(async () => {
	await hub.hub.close();
	await source.end();
});

/** A server of its own on loopback, gone after `work`. */
async function withServer(
	of: TestHub | null,
	work: (port: number, server: Server) => Promise<void>
): Promise<void> {
	const pages = listenerOf(of?.hub ?? null, (_request, response) => response.end('a page'));
	const server = createServer(pages).listen(0, '127.0.0.1');
	await once(server, 'listening');
	try {
		await work((server.address() as AddressInfo).port, server);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

interface Asking {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** The answer to one request, written as it stands here; its body is still to be read. */
async function answered(port: number, path: string, { body, ...asking }: Asking = {}) {
	const asked = send({ host: '127.0.0.1', port, path, agent: false, ...asking });
	asked.end(body);
	const [answer] = (await once(asked, 'response')) as [IncomingMessage];
	return answer;
}

/** Its status, and its body as a text. */
async function said(port: number, path: string, asking?: Asking): Promise<[number, string]> {
	const answer = await answered(port, path, asking);
	const parts = (await answer.toArray()) as Buffer[];
	return [answer.statusCode!, Buffer.concat(parts).toString()];
}

const authorization = () => ({ authorization: `Bearer ${organiser.token}` });

describe('a server without a hub', () => {
	it('hands out pages, and has nothing at the hub’s addresses', () =>
		withServer(null, async (port) => {
			for (const page of ['/', '/count', '/apiary', '/?/api'])
				expect(await said(port, page)).toEqual([200, 'a page']);
			for (const address of ['/api/health', '/api', '/api?x=1', '/api/nowhere'])
				expect(await said(port, address)).toEqual([404, '{"refused":"no-hub"}']);
		}));
});

describe('a server with one', () => {
	it('hands out the pages all the same', () =>
		withServer(hub, async (port) => {
			expect(await said(port, '/count')).toEqual([200, 'a page']);
		}));

	it('answers in JSON that nobody keeps', () =>
		withServer(hub, async (port) => {
			const answer = await answered(port, '/api/health?at=1');
			expect(answer.statusCode).toBe(200);
			expect(answer.headers).toMatchObject({
				'content-type': 'application/json',
				'cache-control': 'no-store',
				'content-security-policy': "default-src 'none'; frame-ancestors 'none'"
			});
			const text = Buffer.concat((await answer.toArray()) as Buffer[]);
			expect(answer.headers['content-length']).toBe(String(text.length));
			// This machine is the hub's own.
			expect(JSON.parse(text.toString())).toMatchObject({ hub: 'kiem-phieu', isHome: true });
		}));

	it('says in the hub’s words what it has not, by path or by method', () =>
		withServer(hub, async (port) => {
			const none = [404, '{"refused":"not-found"}'];
			for (const path of ['/api', '/api/', '/api/nowhere', '/api//health', '/api/devices/%E0%A4%A'])
				expect(await said(port, path)).toEqual(none);
			for (const method of ['PUT', 'OPTIONS', 'POST'])
				expect(await said(port, '/api/health', { method })).toEqual(none);
			expect(await said(port, '/api/devices/', { method: 'DELETE' })).toEqual(none);
		}));

	it('reads what stands in a path, however it is written', () =>
		withServer(hub, async (port) => {
			const stream = await answered(port, `/api/halls/${CONGRESS.replace('-', '%2D')}/stream`);
			expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8');
			stream.destroy();
		}));

	it('takes a push, and refuses one that is too long before it has read it', () =>
		withServer(hub, async (port) => {
			const headers = { ...authorization(), 'content-type': 'application/json' };
			const body = JSON.stringify({ parcels: [device.arrivals(1)], waiting: 0 });
			const [status, text] = await said(port, '/api/events', { method: 'POST', headers, body });
			expect([status, JSON.parse(text)]).toMatchObject([200, { refused: [] }]);
			const long = { ...headers, 'content-length': String(BODY_LIMIT + 1) };
			const asked = send({
				...{ host: '127.0.0.1', port, path: '/api/events', method: 'POST' },
				...{ headers: long, agent: false }
			});
			asked.flushHeaders();
			const [answer] = (await once(asked, 'response')) as [IncomingMessage];
			expect(answer.statusCode).toBe(413);
			asked.destroy();
		}));

	it('says no more than that something went wrong where it did, and tells the operator', () =>
		withServer(hub, async (port) => {
			const wrong = new Error('a fault of the program');
			const lines = vi.spyOn(hub.hub.overview, 'lines').mockRejectedValue(wrong);
			expect(await said(port, '/api/overview')).toEqual([500, '']);
			expect(hub.troubles.splice(0)).toEqual([wrong]);
			lines.mockRestore();
			expect((await said(port, '/api/overview'))[0]).toBe(200);
		}));
});

describe('a stream', () => {
	const followed = (port: number) =>
		answered(port, '/api/stream?after=0', { headers: authorization() });
	const open = () => hub.hub.presence.connected().length;

	it('comes as it is said, and is let go when its reader leaves', () =>
		withServer(hub, async (port) => {
			const stream = await followed(port);
			let text = '';
			for await (const piece of stream) {
				text += String(piece);
				if (text.includes('event: held')) break;
			}
			expect(text).toContain('event: parcel');
			await vi.waitFor(() => expect(open()).toBe(0));
		}));

	it('ends when the hub does', () =>
		withServer(hub, async (port) => {
			const stream = await followed(port);
			await once(stream, 'data');
			hub.hub.streams.endAll();
			stream.resume();
			await once(stream, 'end');
			expect(open()).toBe(0);
		}));

	it('breaks off where it cannot go on: a fault is told, a store out of reach has been', () =>
		withServer(hub, async (port) => {
			const [fault, away] = [new Error('a fault'), Object.assign(new Error(), { code: '57P01' })];
			for (const error of [away, fault]) {
				const tail = { position: 1, onMore: () => () => undefined };
				const following = vi.spyOn(hub.hub.tails, 'follow').mockResolvedValueOnce({
					tail: { ...tail, after: () => Promise.reject(error) } as unknown as Tail,
					letGo: () => undefined
				});
				const whole = followed(port).then((stream) => stream.toArray());
				await expect(whole).rejects.toThrow(/aborted|hang up/);
				following.mockRestore();
			}
			expect(hub.troubles.splice(0)).toEqual([fault]);
			expect(open()).toBe(0);
		}));

	it('makes no more than its reader takes, and then the rest', () =>
		withServer(hub, async (port) => {
			const piece = new Uint8Array(PIECE);
			const after = vi.fn((position: number) =>
				Promise.resolve(position < PIECES ? { bytes: piece, position: position + 1 } : null)
			);
			const tail = { position: PIECES, onMore: () => () => undefined, after } as unknown as Tail;
			const following = vi.spyOn(hub.hub.tails, 'follow');
			following.mockResolvedValueOnce({ tail, letGo: () => undefined });
			const stream = await followed(port);
			await once(stream, 'readable');
			const made = await standstill(() => after.mock.calls.length);
			expect(made).toBeLessThan(PIECES / 2);
			let taken = 0;
			for await (const bytes of stream) {
				taken += (bytes as Buffer).length;
				if (taken > PIECE * PIECES) break;
			}
			expect(after.mock.calls.length).toBeGreaterThan(PIECES);
			following.mockRestore();
		}));
});

/** Far more than what lies between two programs on one machine can hold. */
const PIECE = 256 * 1024;
const PIECES = 200;

/** A number once it no longer grows. */
async function standstill(read: () => number): Promise<number> {
	for (let before = -1, now = read(); ; before = now, now = read()) {
		if (now === before) return now;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
