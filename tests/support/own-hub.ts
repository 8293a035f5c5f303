import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { HubDevice } from '$lib/testing/hub-device';
import type { Admission } from '$lib/wire/admission';
import { LINKS_AT_ONCE } from '$lib/wire/limits';

export const OPERATOR_KEY = 'the key of this test';

/** A hub of the built app, with a folder of its own, that a test can take away and bring back. */
export class OwnHub {
	readonly #folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-hub-'));
	readonly #tokens = new Map<HubDevice, string>();
	#process: ChildProcess | null = null;

	private constructor(private readonly port: number) {}

	static async start(): Promise<OwnHub> {
		const hub = new OwnHub(await freePort());
		await hub.run();
		return hub;
	}

	get address(): string {
		return `http://localhost:${String(this.port)}`;
	}

	/** Begins, or begins again where it stopped. */
	async run(): Promise<void> {
		const surroundings = { KIEM_PHIEU_HUB: this.#folder, KIEM_PHIEU_OPERATOR_KEY: OPERATOR_KEY };
		this.#process = spawn('node', ['scripts/serve.js', '--port', String(this.port)], {
			env: { ...process.env, ...surroundings },
			stdio: 'inherit'
		});
		await expect
			.poll(() => fetch(`${this.address}/api/health`).then(({ status }) => status, String))
			.toBe(200);
	}

	/** The laptop dies: no word to anybody. */
	async kill(): Promise<void> {
		const running = this.#process;
		this.#process = null;
		if (!running) return;
		const ended = once(running, 'exit');
		running.kill('SIGKILL');
		await ended;
	}

	async end(): Promise<void> {
		await this.kill();
		rmSync(this.#folder, { recursive: true });
	}

	/** A congress comes to the hub, with its organiser. */
	async publish(device: HubDevice): Promise<void> {
		const { congressId } = device;
		const body = { congressId, device: device.introduction(congressId) };
		const answer = await this.#post('congresses', body);
		this.#tokens.set(device, ((await answer.json()) as Admission).token);
	}

	/** The device records facts, and sends them as it would: sealed, so many at once. */
	async record(device: HubDevice, facts: readonly CongressFacts[]): Promise<void> {
		for (let from = 0; from < facts.length; from += LINKS_AT_ONCE) {
			const events = facts.slice(from, from + LINKS_AT_ONCE).map((fact) => device.event(fact));
			const body = { parcels: [device.sealed(events)], waiting: 0 };
			const answer = await this.#post('events', body, this.#tokens.get(device));
			expect(await answer.json()).toMatchObject({ refused: [] });
		}
	}

	async #post(path: string, body: object, token = ''): Promise<Response> {
		const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
		const init = { method: 'POST', headers, body: JSON.stringify(body) };
		const answer = await fetch(`${this.address}/api/${path}`, init);
		expect(answer.status).toBe(200);
		return answer;
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
