import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorityOf, derOf, fingerprints } from '../../../scripts/hub/authority.js';
import { identityOf } from '../../../scripts/hub/certificate.js';
import { makeFolder } from '../../../scripts/hub/folder.js';
import { openDoors, PortTaken, portOf, type Doors } from '../../../scripts/hub/listen.js';
import { optionsFrom, type Options } from '../../../scripts/hub/options.js';

const NAMES = ['localhost', '127.0.0.1', '192.168.1.20'];

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-hub-'));
	makeFolder(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the doors of a hub', () => {
	const anyPort = optionsFrom(['--port=0', '--https-port=0', '--trust-port=0']) as Options;
	const app: RequestListener = (_request, response) => response.end('the app');
	let doors: Doors;
	let ca: string;

	async function opened(options: Options): Promise<Doors> {
		const { certificate } = await authorityOf(folder, Date.now());
		ca = certificate.toString('pem');
		return openDoors(options, {
			app,
			identity: await identityOf(folder, NAMES, Date.now()),
			ownNames: () => NAMES,
			der: derOf(certificate),
			fingerprints: fingerprints(certificate)
		});
	}

	/** One request exactly as written, and its answer with the body read. */
	async function ask(port: number, path: string, host = 'localhost', method = 'GET') {
		const asked = { host: '127.0.0.1', port, path, method, headers: { host }, agent: false };
		const answer = await new Promise<IncomingMessage>((resolve, reject) => {
			const sent =
				port === portOf(doors.lan)
					? getSecurely({ ...asked, ca, servername: 'localhost' }, resolve)
					: get(asked, resolve);
			sent.on('error', reject);
		});
		const parts = await answer.toArray();
		const { statusCode: status, headers } = answer;
		return { status, headers, body: Buffer.concat(parts as Buffer[]) };
	}

	beforeEach(async () => {
		doors = await opened(anyPort);
	});

	afterEach(() => {
		for (const server of Object.values(doors)) server.close();
	});

	it('a device that trusts the authority gets the app over https', async () => {
		const { status, headers, body } = await ask(portOf(doors.lan), '/');
		expect({ status, said: body.toString() }).toEqual({ status: 200, said: 'the app' });
		expect(headers).toMatchObject({
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff'
		});
		expect(headers['strict-transport-security']).toBeUndefined();
	});

	it('only own names and addresses are answered, at each door only its own', async () => {
		const table = [
			[doors.home, 'localhost', 200],
			[doors.home, '192.168.1.20', 403],
			[doors.home, 'evil.example', 403],
			[doors.lan, '192.168.1.20:4643', 200],
			[doors.lan, 'evil.example', 403],
			[doors.trust, '192.168.1.20:4644', 200],
			[doors.trust, 'localhost.evil.example', 403]
		] as const;
		for (const [door, host, status] of table)
			expect((await ask(portOf(door), '/', host)).status, host).toBe(status);
	});

	it('over plain http the network gets the page and the certificate, and nothing of the app', async () => {
		const port = portOf(doors.trust);
		const crt = await ask(port, '/kiem-phieu.crt');
		expect(crt.headers['content-type']).toBe('application/x-x509-ca-cert');
		expect(new X509Certificate(crt.body).fingerprint256).toBe(
			new X509Certificate(ca).fingerprint256
		);
		const profile = await ask(port, '/kiem-phieu.mobileconfig');
		expect(profile.headers['content-type']).toBe('application/x-apple-aspen-config');
		expect(profile.body.toString()).toContain(crt.body.toString('base64'));
		for (const path of ['/join', '/api/health', '/kiem-phieu.key', '/../package.json', '/?', '//'])
			expect((await ask(port, path)).status, path).toBe(404);
		expect((await ask(port, '/', 'localhost', 'POST')).status).toBe(405);
	});

	it('the page may load its own lines and one picture, which only it may show', async () => {
		const { headers, body } = await ask(portOf(doors.trust), '/', '192.168.1.20:4644');
		const picture = `https://192.168.1.20:${portOf(doors.lan)}/trust-check.gif`;
		expect(headers['content-security-policy']).toContain(`img-src ${picture};`);
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(body.toString()).toContain(
			fingerprints((await authorityOf(folder, Date.now())).certificate).sha256
		);
		const loaded = await ask(portOf(doors.lan), '/trust-check.gif?at=1');
		expect(loaded.headers).toMatchObject({
			'content-type': 'image/gif',
			'cross-origin-resource-policy': 'cross-origin'
		});
	});

	it('a port that is taken is named with its option, and no door stays open', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
		const { port } = other.address() as AddressInfo;
		const failed = await opened({ ...anyPort, trustPort: port }).catch((error: unknown) => error);
		other.close();
		expect(failed).toBeInstanceOf(PortTaken);
		expect(failed).toMatchObject({ port, option: 'trust-port' });
	});
});

describe('a hub that cannot start says in one sentence why', () => {
	function running(...words: string[]) {
		const lines = `import { runHub } from './scripts/hub/run.js'; await runHub(${JSON.stringify(words)});`;
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '--eval', lines],
			{ encoding: 'utf8' }
		);
		return { status, out: stdout.trim(), said: stderr.trim().split('\n') };
	}

	it('words that mean nothing', () => {
		const { status, out, said } = running('--lan');
		expect({ status, out, lines: said.length }).toEqual({ status: 1, out: '', lines: 1 });
		expect(said[0]).toContain('Không hiểu lệnh.');
		expect(said[0]).toContain('--folder');
	});

	it('a port that is taken', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as AddressInfo;
		const rest = ['--https-port=0', '--trust-port=0', `--folder=${folder}`];
		const { status, out, said } = running(`--port=${port}`, ...rest);
		other.close();
		expect({ status, out, lines: said.length }).toEqual({ status: 1, out: '', lines: 1 });
		expect(said[0]).toContain(`Cổng ${port} đang được chương trình khác dùng`);
		expect(said[0]).toContain(`--port ${port + 10}`);
	});
});
