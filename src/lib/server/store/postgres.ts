import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { epochOf } from './epoch';
import { migrate } from './migrations';
import type { Committed, HearNews, News, Opened, Write } from './opened';
import type { Db, Tables } from './tables';

const LANES = 4;
const CONNECTIONS = LANES + 6;
const CHANNEL = 'kiem_phieu';
/** Any number will do, as long as every process of the hub takes the same. */
const MIGRATION_LOCK = 20_200_519;
/** Between two tries to listen again. */
const LISTEN_AGAIN = 1000;

/** Counts and times come as numbers: none in the hub is beyond what a number holds exactly. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/** Several processes may start at once: one brings the database up to date, the others wait. */
async function migrateAlone(db: Kysely<Tables>): Promise<void> {
	await db.connection().execute(async (one) => {
		await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(one);
		try {
			await migrate(db);
		} finally {
			await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(one);
		}
	});
}

/** The hub's store in PostgreSQL, which several processes may share. */
export async function openPostgres(url: string): Promise<Opened> {
	const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types });
	// A connection that breaks while nobody uses it is replaced at the next use.
	pool.on('error', () => undefined);
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	const self = randomUUID();
	const ear = new Ear(url, self);
	let epoch: string;
	try {
		await migrateAlone(db);
		epoch = await epochOf(db);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return {
		engine: 'postgresql',
		db,
		epoch,
		lanes: LANES,
		commit: (write, news) => commit(db, write, telling(self, news)),
		async tell(news) {
			await db.selectNoFrom(telling(self, news)).execute();
		},
		listen: (hear) => ear.listen(hear),
		async close() {
			await ear.close();
			await db.destroy();
		}
	};
}

/** News as they go through the channel. */
interface Said {
	/** The process that says it, and knows it already. */
	readonly by: string;
	readonly news: News;
}

function telling(by: string, news: readonly News[]) {
	return news.map((one, at) => {
		const said: Said = { by, news: one };
		return sql`pg_notify(${CHANNEL}, ${JSON.stringify(said)})`.as(`news_${at}`);
	});
}

/** A place that is taken; two commits that wait for each other, of which the server ended this one. */
const OVERTAKEN = ['23505', '40P01'];

/** One question is a transaction of its own: each further one costs a way there and back. */
async function commit(db: Db, write: Write, news: ReturnType<typeof telling>): Promise<Committed> {
	try {
		await db
			.with('written', () => write)
			.selectNoFrom(news)
			.execute();
		return 'written';
	} catch (error) {
		if (error instanceof pg.DatabaseError && OVERTAKEN.includes(error.code ?? ''))
			return 'overtaken';
		throw error;
	}
}

/** Listens to the other processes, and begins again whenever the connection breaks. */
class Ear {
	#client: pg.Client | null = null;
	#isClosed = false;
	#again: NodeJS.Timeout | undefined;

	constructor(
		private readonly url: string,
		private readonly self: string
	) {}

	async listen(hear: HearNews): Promise<void> {
		const client = new pg.Client({ connectionString: this.url });
		this.#client = client;
		client.on('notification', ({ payload }) => {
			const { by, news } = JSON.parse(payload ?? '') as Said;
			if (by !== this.self) hear(news);
		});
		client.on('error', () => this.#listenAgain(client, hear));
		client.on('end', () => this.#listenAgain(client, hear));
		await client.connect();
		await client.query(`listen ${CHANNEL}`);
	}

	#listenAgain(lost: pg.Client, hear: HearNews): void {
		if (this.#isClosed || this.#client !== lost) return;
		this.#client = null;
		this.#again = setTimeout(() => void this.#tryAgain(hear), LISTEN_AGAIN);
	}

	async #tryAgain(hear: HearNews): Promise<void> {
		try {
			await this.listen(hear);
			// Whatever was said meanwhile was not heard.
			hear({ kind: 'anything' });
		} catch {
			const lost = this.#client;
			if (lost) this.#listenAgain(lost, hear);
		}
	}

	async close(): Promise<void> {
		this.#isClosed = true;
		clearTimeout(this.#again);
		await this.#client?.end();
	}
}
