import { randomUUID } from 'node:crypto';
import type { Db } from './tables';

/** The one row there is. */
const ONLY = 1;

/**
 * The store's name for its own history, made when it is first opened. A backup carries none: a store
 * that begins again from one gets another, and so devices notice that the hub may know less than it
 * once told them.
 */
export async function epochOf(db: Db, random: () => string = randomUUID): Promise<string> {
	await db
		.insertInto('epochs')
		.values({ one: ONLY, epoch: random() })
		.onConflict((row) => row.column('one').doNothing())
		.execute();
	const { epoch } = await db.selectFrom('epochs').select('epoch').executeTakeFirstOrThrow();
	return epoch;
}
