import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSqlite } from '$lib/server/store/sqlite';
import { handle, init } from './hooks.server';

const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-hooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the server answers where the router would give this. */
async function answerTo(path: string, routers: Response, routeId: string | null = path) {
	const event = {
		url: new URL(path, 'http://hub.test'),
		route: { id: routeId },
		locals: {}
	} as unknown as RequestEvent;
	const answer = await handle({ event, resolve: () => routers });
	return { status: answer.status, text: await answer.text() };
}

describe('a server without a hub', () => {
	it('hands out pages, and has nothing at the hub’s addresses', async () => {
		expect(await answerTo('/count', new Response('page'))).toEqual({ status: 200, text: 'page' });
		expect(await answerTo('/api/health', new Response('health'))).toEqual({
			status: 404,
			text: '{"refused":"no-hub"}'
		});
	});
});

describe('a server with one', () => {
	beforeAll(async () => {
		process.env['KIEM_PHIEU_HUB'] = folder;
		await init();
		delete process.env['KIEM_PHIEU_HUB'];
	});

	it('passes on what an address answers', async () => {
		const ok = await answerTo('/api/health', new Response('health'));
		expect(ok).toEqual({ status: 200, text: 'health' });
		const headers = { 'x-content-type-options': 'nosniff' };
		const refused = new Response('its own words', { status: 404, headers });
		expect(await answerTo('/api/devices/x', refused)).toEqual({
			status: 404,
			text: 'its own words'
		});
	});

	it('says in the hub’s words what the router has not, by path or by method', async () => {
		const refused = { status: 404, text: '{"refused":"not-found"}' };
		expect(await answerTo('/api/nowhere', new Response('a page'), null)).toEqual(refused);
		expect(await answerTo('/api', new Response('a page'), null)).toEqual(refused);
		expect(await answerTo('/api/join', new Response('', { status: 405 }))).toEqual(refused);
	});

	it('lets the folder go when the server ends', async () => {
		await expect(openSqlite(folder)).rejects.toThrow('Another hub is running');
		(process as NodeJS.EventEmitter).emit('sveltekit:shutdown', 'SIGTERM');
		const opened = await vi.waitFor(() => openSqlite(folder));
		await opened.close();
		expect(opened.engine).toBe('sqlite');
	});
});
