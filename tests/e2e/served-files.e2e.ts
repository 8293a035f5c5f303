import { readdirSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';

/** One request exactly as written: a browser would tidy the path before it goes out. */
function ask(baseURL: string | undefined, path: string, host?: string): Promise<IncomingMessage> {
	const { hostname, port } = new URL(baseURL ?? '');
	return new Promise((resolve, reject) => {
		const asked = request(
			{ hostname, port, path, headers: host === undefined ? {} : { host } },
			(answer) => {
				answer.resume();
				resolve(answer);
			}
		);
		asked.on('error', reject);
		asked.end();
	});
}

async function pageAt(baseURL: string | undefined, path: string): Promise<string> {
	return (await fetch(`${baseURL}${path}`)).text();
}

test('every answer carries the headers that keep other pages out', async ({ baseURL }) => {
	for (const path of ['/', '/count', '/nowhere']) {
		const { headers } = await ask(baseURL, path);
		expect(headers).toMatchObject({
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()'),
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff'
		});
	}
});

test('the camera is for the page of exchange, WebAssembly for workers; nobody else has either', async ({
	baseURL
}) => {
	const WORKERS = '/_app/immutable/workers';
	const files = readdirSync(`build/client${WORKERS}`).filter((name) => name.endsWith('.js'));
	expect(files.length).toBeGreaterThan(0);
	const asked = async (path: string) => {
		const { headers } = await ask(baseURL, path);
		const may = String(headers['permissions-policy']).includes('camera=(self)');
		return [may, String(headers['content-security-policy']).includes("'wasm-unsafe-eval'")];
	};
	expect(await asked('/exchange?from=home')).toEqual([true, false]);
	for (const name of files) expect(await asked(`${WORKERS}/${name}`), name).toEqual([false, true]);
	for (const path of ['/', '/count', '/exchange/x', '/exchanges', '/_app/immutable/workers'])
		expect(await asked(path), path).toEqual([false, false]);
	for (const path of ['/', '/exchange'])
		expect(await pageAt(baseURL, path), path).not.toContain('wasm-unsafe-eval');
});

test('a page elsewhere that points its name at this machine is refused', async ({ baseURL }) => {
	for (const host of ['evil.example', 'localhost.evil.example', '192.168.1.5:4620'])
		expect((await ask(baseURL, '/', host)).statusCode, host).toBe(403);
	for (const host of ['localhost', '127.0.0.1:4620', '[::1]:4620'])
		expect((await ask(baseURL, '/', host)).statusCode, host).toBe(200);
});

test('no path leads out of the build', async ({ baseURL }) => {
	const ways = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '....//..', '_app/../..'];
	for (const way of ways) {
		const answer = await ask(baseURL, `/${way}/package.json`);
		expect(answer.statusCode, way).toBeGreaterThanOrEqual(400);
	}
});

test('no other machine can reach the port', async ({ baseURL }) => {
	const port = Number(new URL(baseURL ?? '').port);
	const outside = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal);
	for (const { address } of outside) {
		const heard = new Promise((resolve) => {
			connect({ host: address, port })
				.on('connect', () => resolve('open'))
				.on('error', () => resolve('refused'));
		});
		expect(await heard, address).toBe('refused');
	}
	test.skip(outside.length === 0, 'this machine has no address but its own');
});
