import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { findPostgres } from '../../../scripts/postgres.js';

/** PostgreSQL will not run as root; Debian's package brings a user for it. */
function ownUser(name: string): { uid: number; gid: number } | null {
	if (process.getuid?.() !== 0) return null;
	const ask = (flag: string) => Number(spawnSync('id', [flag, name]).stdout.toString());
	return { uid: ask('-u'), gid: ask('-g') };
}

function programs(): string {
	const folder = findPostgres();
	if (folder) return folder;
	throw new Error(
		'This test needs PostgreSQL: install it (Debian: apt-get install postgresql), or set KIEM_PHIEU_POSTGRES to the folder of its initdb.'
	);
}

/** Resolves at the line by which the server says that it takes connections. */
async function untilReady(server: ChildProcess): Promise<void> {
	const said: string[] = [];
	for await (const line of createInterface({ input: server.stderr! })) {
		said.push(line);
		if (!line.includes('ready to accept connections')) continue;
		server.stderr!.resume();
		return;
	}
	throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}

/** A PostgreSQL of the test's own, in a folder that goes with it; reached by a socket in that folder. */
export class OwnPostgres {
	#databases = 0;

	private constructor(
		readonly folder: string,
		readonly server: ChildProcess
	) {}

	static async start(): Promise<OwnPostgres> {
		const bin = programs();
		const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-pg-'));
		const user = ownUser('postgres');
		if (user) chownSync(folder, user.uid, user.gid);
		const data = join(folder, 'data');
		const how = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
		const made = spawnSync(join(bin, 'initdb'), ['-D', data, ...how], { ...user, cwd: folder });
		if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr)}`);
		const places = ['-D', data, '-k', folder, '-c', 'listen_addresses='];
		const server = spawn(join(bin, 'postgres'), places, {
			...user,
			cwd: folder,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		const postgres = new OwnPostgres(folder, server);
		process.once('exit', () => server.kill('SIGKILL'));
		await untilReady(server);
		return postgres;
	}

	/** Address of a fresh, empty database. */
	async database(): Promise<string> {
		this.#databases += 1;
		const name = `hub_${this.#databases}`;
		const client = new pg.Client({ connectionString: this.#urlOf('postgres') });
		await client.connect();
		await client.query(`create database ${name}`);
		await client.end();
		return this.#urlOf(name);
	}

	#urlOf(name: string): string {
		return `postgresql:///${name}?host=${encodeURIComponent(this.folder)}&user=postgres`;
	}

	/** Ends the server at once. */
	async halt(): Promise<void> {
		if (this.server.exitCode !== null || this.server.signalCode !== null) return;
		const ended = new Promise((resolve) => this.server.once('exit', resolve));
		this.server.kill('SIGQUIT');
		await ended;
	}

	/** Ends it, and removes the folder. */
	async stop(): Promise<void> {
		await this.halt();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
