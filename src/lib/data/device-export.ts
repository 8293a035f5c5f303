import Dexie from 'dexie';

export const DEVICE_EXPORT_FORMAT = 'device-export/1';

/** A database as it lies on the disk, or why it could not be read. */
export interface ExportedDatabase {
	readonly name: string;
	readonly tables: Readonly<Record<string, readonly unknown[]>>;
	readonly problem: string | null;
}

/**
 * In place of a key or a token: with it, another could speak in this device's name; and of the picture of
 * a ballot, which is for the archive alone.
 */
export const LEFT_OUT = '(left out)';

/** Fields that are secret, wherever a version of this program keeps them. */
const SECRETS = new Set(['secret', 'token', 'bytes']);
/** The only tables with secrets. */
const SECRETIVE = ['membership', 'photos'];

/**
 * Every row of every database of this device, exactly as stored: nothing is parsed or folded, so that
 * it works when the rest of the app does not. Left out are only the secrets of a membership of a hub, and
 * the pictures of ballots.
 * What cannot be read is told, not skipped.
 */
export async function readDevice(): Promise<ExportedDatabase[]> {
	const databases: ExportedDatabase[] = [];
	for (const name of await Dexie.getDatabaseNames()) databases.push(await readDatabase(name));
	return databases;
}

async function readDatabase(name: string): Promise<ExportedDatabase> {
	// Without a version of its own, Dexie opens what is there, be it older or newer than this program.
	const database = new Dexie(name);
	const tables: Record<string, readonly unknown[]> = {};
	try {
		await database.open();
		for (const table of database.tables) {
			const rows: unknown[] = await table.toArray();
			tables[table.name] = SECRETIVE.includes(table.name) ? rows.map(withoutSecrets) : rows;
		}
		return { name, tables, problem: null };
	} catch (error) {
		return { name, tables, problem: String(error) };
	} finally {
		database.close();
	}
}

/** A row as it is, but for the secrets in it, however deep. */
function withoutSecrets(said: unknown): unknown {
	if (Array.isArray(said)) return said.map(withoutSecrets);
	if (typeof said !== 'object' || said === null) return said;
	return Object.fromEntries(
		Object.entries(said).map(([name, value]) => [
			name,
			SECRETS.has(name) && value !== null ? LEFT_OUT : withoutSecrets(value)
		])
	);
}
