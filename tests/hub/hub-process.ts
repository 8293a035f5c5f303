import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Where a hub keeps its data. */
export interface HubPlace {
	/** Folder of its keys, and of its data unless there is a database. */
	readonly folder: string;
	/** Address of a PostgreSQL database. */
	readonly database?: string;
	/** Minutes between backups; without it, they are made all the time. */
	readonly backupMinutes?: number;
}

/** The real hub as `npm run hub` starts it, which a test can kill without a word. */
export class HubProcess {
	private constructor(
		readonly port: number,
		readonly child: ChildProcess
	) {}

	/** Starts a hub, and resolves once it says that it runs. Port 0: any. */
	static async start(place: HubPlace, port = 0): Promise<HubProcess> {
		const { folder, database, backupMinutes = 0.01 } = place;
		const { PATH, HOME } = process.env;
		const env = { PATH, HOME, ...(database ? { DATABASE_URL: database } : {}) };
		const ports = [`--port=${port}`, '--https-port=0', '--trust-port=0'];
		const child = spawn(
			process.execPath,
			['scripts/hub.js', `--folder=${folder}`, `--backup-minutes=${backupMinutes}`, ...ports],
			{ env, stdio: ['ignore', 'pipe', 'pipe'] }
		);
		const complaints: string[] = [];
		child.stderr.on('data', (said: Buffer) => complaints.push(said.toString()));
		const listening = await HubProcess.#portSaid(child);
		if (listening === null) throw new Error(`the hub did not start: ${complaints.join('')}`);
		return new HubProcess(listening, child);
	}

	static async #portSaid(child: ChildProcess): Promise<number | null> {
		let port: number | null = null;
		for await (const line of createInterface({ input: child.stdout! })) {
			port ??= Number(/http:\/\/localhost:(\d+)/.exec(line)?.[1] ?? NaN) || null;
			if (!line.includes('Ctrl+C')) continue;
			child.stdout!.resume();
			return port;
		}
		return null;
	}

	get address(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** No farewell: it is gone before it can write anything more. */
	async kill(): Promise<void> {
		const gone = once(this.child, 'exit');
		this.child.kill('SIGKILL');
		await gone;
	}

	/** Ended as a person ends it; gives its exit code. */
	async stop(): Promise<number | null> {
		const gone = once(this.child, 'exit');
		this.child.kill('SIGTERM');
		const [code] = (await gone) as [number | null];
		return code;
	}
}
