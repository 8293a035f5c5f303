import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCopy, POSITIONS, positionsIn } from './copy-check.js';
import { moveDurably } from './durable.js';
import { quoted, rowsOf, withDatabase } from './sqlite.js';

/** Backups that stay in a folder; older ones make room. */
const KEPT = 3;
const NAME = /^kiem-phieu-(\d{4,})-.*\.sqlite$/;
/** Sweden writes times as files want them: `2026-11-28 18:30`. */
const TIME = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const UNFINISHED = 'kiem-phieu-unfinished.sqlite';

/** Whatever a new hub could not do without: if none of it changed, there is nothing to back up. */
const MATTERS = [
	POSITIONS,
	'select congress, device, role, token_hash, revoked from devices order by congress, device',
	'select code, uses_left, expires from invitations order by code',
	'select token_hash from overview_tokens order by token_hash'
];

/** Stands for all that matters in a store or a backup: the same text, the same data. @param {string} file */
function markOf(file) {
	return withDatabase(file, async (connection) => {
		const hash = createHash('sha256');
		for (const query of MATTERS) hash.update(JSON.stringify(await rowsOf(connection, query)));
		return hash.digest('hex');
	});
}

/** The backups in a folder, oldest first. @param {string} folder */
export function backupsIn(folder) {
	const numberOf = (/** @type {string} */ name) => Number(NAME.exec(name)?.[1]);
	return readdirSync(folder)
		.filter((name) => NAME.test(name))
		.sort((one, other) => numberOf(one) - numberOf(other));
}

/** Numbered, because clocks are set back; with the time, for the person who looks for one. */
function nextName(/** @type {readonly string[]} */ names, /** @type {number} */ now) {
	const last = Number(NAME.exec(names.at(-1) ?? '')?.[1] ?? 0);
	const time = TIME.format(now).replace(' ', '-').replace(':', '');
	return `kiem-phieu-${String(last + 1).padStart(4, '0')}-${time}.sqlite`;
}

/**
 * Writes one backup of a running store: to a new file, read back and held against the store, flushed,
 * and only then given its name. It carries no epoch, so that a hub that starts from it is known as one
 * that began again.
 * @param {string} store
 * @param {string} folder
 * @param {number} now epoch ms
 */
export async function writeBackup(store, folder, now) {
	mkdirSync(folder, { recursive: true });
	const unfinished = join(folder, UNFINISHED);
	// One that a killed hub left would be taken for the new file's own.
	for (const left of [unfinished, `${unfinished}-journal`]) rmSync(left, { force: true });
	const before = await withDatabase(store, async (connection) => {
		const positions = await positionsIn(connection);
		await connection.exec(`vacuum into ${quoted(unfinished)}`);
		return positions;
	});
	await withDatabase(unfinished, (copy) => copy.exec('delete from epochs'));
	await checkCopy(unfinished, store, before);
	const names = backupsIn(folder);
	const name = nextName(names, now);
	moveDurably(unfinished, join(folder, name));
	for (const old of [...names, name].slice(0, -KEPT)) rmSync(join(folder, old));
	return name;
}

/** What is already in the newest backup of a folder; `null` where there is none that can be read. */
async function newestMark(/** @type {string} */ folder) {
	const newest = existsSync(folder) ? backupsIn(folder).at(-1) : undefined;
	return newest === undefined ? null : markOf(join(folder, newest)).catch(() => null);
}

/**
 * How the backups of a hub go.
 * @typedef {object} State
 * @property {number | null} last epoch ms when everything was last in a good one
 * @property {readonly string[]} failing folders where the last try went wrong
 */

/** The backups of a running hub, in each of its folders on its own: one that fails stops no other. */
export class Backups {
	/** @type {Map<string, string | null>} */
	#marks = new Map();
	/** @type {Promise<void>} */
	#running = Promise.resolve();
	/** @type {State} */
	#state = { last: null, failing: [] };

	/**
	 * @param {string} store
	 * @param {readonly string[]} folders
	 * @param {(state: State, before: State) => void} tell after each round
	 * @param {() => number} clock
	 */
	constructor(store, folders, tell, clock = Date.now) {
		this.store = store;
		this.folders = folders;
		this.tell = tell;
		this.clock = clock;
	}

	/** Backs up what has changed; one round after the other. */
	round() {
		this.#running = this.#running.then(() => this.#round());
		return this.#running;
	}

	async #round() {
		const before = this.#state;
		/** @type {string[]} */
		const failing = [];
		let { last } = before;
		for (const folder of this.folders) {
			try {
				if (await this.#backUp(folder)) last = this.clock();
			} catch {
				failing.push(folder);
			}
		}
		this.#state = { last, failing };
		this.tell(this.#state, before);
	}

	/** True where everything there is lies in a backup now. @param {string} folder */
	async #backUp(folder) {
		const positions = await withDatabase(this.store, positionsIn);
		if (positions.size === 0) return false;
		const mark = await markOf(this.store);
		const known = this.#marks.get(folder) ?? (await newestMark(folder));
		const isThere = existsSync(folder) && backupsIn(folder).length > 0;
		if (isThere && known === mark) return true;
		await writeBackup(this.store, folder, this.clock());
		// What came in meanwhile may or may not be in it: the next round looks again.
		this.#marks.set(folder, mark);
		return true;
	}
}
