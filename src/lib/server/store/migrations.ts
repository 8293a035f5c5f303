import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import type { Db } from './tables';

const beginnings: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('congresses')
			.addColumn('id', 'text', (id) => id.primaryKey())
			.addColumn('position', 'bigint', (position) => position.notNull())
			.addColumn('made', 'bigint', (made) => made.notNull())
			.execute();
		await createLog(db);
		await createDoor(db);
	}
};

async function createLog(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('chains')
		.addColumn('congress', 'text', (congress) => congress.notNull().references('congresses.id'))
		.addColumn('device', 'text', (device) => device.notNull())
		.addColumn('seq', 'bigint', (seq) => seq.notNull())
		.addColumn('hash', 'text', (hash) => hash.notNull())
		.addColumn('sealed_by', 'text', (by) => by.notNull())
		.addPrimaryKeyConstraint('chains_key', ['congress', 'device'])
		.execute();
	await db.schema
		.createTable('links')
		.addColumn('congress', 'text', (congress) => congress.notNull())
		.addColumn('position', 'bigint', (position) => position.notNull())
		.addColumn('device', 'text', (device) => device.notNull())
		.addColumn('seq', 'bigint', (seq) => seq.notNull())
		.addColumn('hash', 'text', (hash) => hash.notNull())
		.addColumn('problem', 'text')
		.addColumn('body', 'text', (body) => body.notNull())
		.addColumn('seal', 'text')
		.addPrimaryKeyConstraint('links_key', ['congress', 'position'])
		.addUniqueConstraint('links_of_device', ['congress', 'device', 'seq'])
		.execute();
}

async function createDoor(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('devices')
		.addColumn('congress', 'text', (congress) => congress.notNull().references('congresses.id'))
		.addColumn('device', 'text', (device) => device.notNull())
		.addColumn('key', 'text', (key) => key.notNull())
		.addColumn('name', 'text', (name) => name.notNull())
		.addColumn('role', 'text', (role) => role.notNull())
		.addColumn('code', 'text')
		.addColumn('token_hash', 'text', (hash) => hash.notNull().unique())
		.addColumn('joined', 'bigint', (joined) => joined.notNull())
		.addColumn('seen', 'bigint', (seen) => seen.notNull())
		.addColumn('waiting', 'bigint', (waiting) => waiting.notNull())
		.addColumn('online_until', 'bigint', (until) => until.notNull().defaultTo(0))
		.addColumn('revoked', 'bigint')
		.addPrimaryKeyConstraint('devices_key', ['congress', 'device'])
		.execute();
	await db.schema
		.createTable('invitations')
		.addColumn('code', 'text', (code) => code.primaryKey())
		.addColumn('congress', 'text', (congress) => congress.notNull().references('congresses.id'))
		.addColumn('role', 'text', (role) => role.notNull())
		.addColumn('uses_left', 'bigint', (uses) => uses.notNull())
		.addColumn('made', 'bigint', (made) => made.notNull())
		.addColumn('expires', 'bigint', (expires) => expires.notNull())
		.execute();
	await db.schema
		.createIndex('invitations_of_congress')
		.on('invitations')
		.column('congress')
		.execute();
	await db.schema
		.createTable('overview_tokens')
		.addColumn('token_hash', 'text', (hash) => hash.primaryKey())
		.addColumn('made', 'bigint', (made) => made.notNull())
		.execute();
}

const epoch: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('epochs')
			.addColumn('one', 'integer', (one) => one.primaryKey())
			.addColumn('epoch', 'text', (epoch) => epoch.notNull())
			.execute();
	}
};

/** What the log says is asked of the log: a commit is one write. */
const logAlone: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.dropTable('chains').execute();
		await db.schema.alterTable('congresses').dropColumn('position').execute();
	}
};

/** In the order of their names; one that was shipped is never edited, the next is added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'0001-beginnings': beginnings,
	'0002-epoch': epoch,
	'0003-log-alone': logAlone
};

/**
 * Brings a database to what this program needs. Run by one process at a time: the engines see to it.
 * A database that a newer program has already brought further is refused.
 */
export async function migrate(db: Db, migrations = MIGRATIONS): Promise<void> {
	const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
	const { error } = await new Migrator({ db, provider }).migrateToLatest();
	if (error)
		throw new Error('The hub’s database could not be brought up to date.', { cause: error });
}

/** Whether the database answers. */
export async function answers(db: Db): Promise<void> {
	await sql`select 1`.execute(db);
}
