import Dexie from 'dexie';

export const DEVICE_EXPORT_FORMAT = 'device-export/1';

/** A database as it lies on the disk, or why it could not be read. */
export interface ExportedDatabase {
	readonly name: string;
	readonly tables: Readonly<Record<string, readonly unknown[]>>;
	readonly problem: string | null;
}

/**
 * Every row of every database of this device, exactly as stored: nothing is parsed, folded or left
 * out, so that it works when the rest of the app does not. What cannot be read is told, not skipped.
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
		for (const table of database.tables) tables[table.name] = await table.toArray();
		return { name, tables, problem: null };
	} catch (error) {
		return { name, tables, problem: String(error) };
	} finally {
		database.close();
	}
}
