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
	/** What the program that runs it is told besides. */
	readonly nodeOptions?: readonly string[];
	/** Door for the other devices of the network; any where it does not matter. */
	readonly httpsPort?: number;
}

/** Where a hub says that it is reached. */
interface Doors {
	readonly port: number;
	/** From other devices: `https://192.168.1.20:4643`; `null` on a machine that is in no network. */
	readonly lan: string | null;
}

/** The real hub as `npm run hub` starts it, which a test can kill without a word. */
export class HubProcess {
	private constructor(
		readonly doors: Doors,
		readonly child: ChildProcess
	) {}

	/** Starts a hub, and resolves once it says that it runs. Port 0: any. */
	static async start(place: HubPlace, port = 0): Promise<HubProcess> {
		const { folder, database, backupMinutes = 0.01, httpsPort = 0, nodeOptions = [] } = place;
		const { PATH, HOME } = process.env;
		const env = { PATH, HOME, ...(database ? { DATABASE_URL: database } : {}) };
		const ports = [`--port=${port}`, `--https-port=${httpsPort}`, '--trust-port=0'];
		const child = spawn(
			process.execPath,
			[
				...nodeOptions,
				'scripts/hub.js',
				`--folder=${folder}`,
				`--backup-minutes=${backupMinutes}`,
				...ports
			],
			{ env, stdio: ['ignore', 'pipe', 'pipe'] }
		);
		const complaints: string[] = [];
		child.stderr.on('data', (said: Buffer) => complaints.push(said.toString()));
		const doors = await HubProcess.#doorsSaid(child);
		if (doors === null) throw new Error(`the hub did not start: ${complaints.join('')}`);
		return new HubProcess(doors, child);
	}

	static async #doorsSaid(child: ChildProcess): Promise<Doors | null> {
		let said = '';
		for await (const line of createInterface({ input: child.stdout! })) {
			said += `${line}\n`;
			if (!line.includes('Ctrl+C')) continue;
			child.stdout!.resume();
			const port = Number(/http:\/\/localhost:(\d+)/.exec(said)?.[1]);
			const lan = /(https:\/\/[\d.]+:\d+)\/join/.exec(said)?.[1] ?? null;
			return { port, lan };
		}
		return null;
	}

	get port(): number {
		return this.doors.port;
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
