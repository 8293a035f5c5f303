import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CongressId } from '../../src/lib/core/basics/ids';
import { HubProcess } from '../../tests/hub/hub-process';
import { gathered, type LoadDevice } from '../../tests/hub/load-device';
import { storeFile } from '../hub/restore.js';
import { withDatabase } from '../hub/sqlite.js';

export const CONGRESS = 'measured' as CongressId;
/** Nobody waits for a backup while something is measured. */
const BACKUP_MINUTES = 1_000;

/** A hub on SQLite with one congress, and devices in it. */
export interface FilledHub {
	readonly folder: string;
	readonly hub: HubProcess;
	/** The organiser, then those who joined. */
	readonly devices: readonly LoadDevice[];
}

/** Rows as a day at the door leaves them, written past the hub: it would take long to say a million. */
function fill(folder: string, events: number): Promise<void> {
	const body = `'{"event":{"type":"DelegateArrived","version":1,"data":{"delegateId":"p' || n
		|| '"},"congressId":"${CONGRESS}","deviceId":"before","seq":' || n
		|| ',"hlc":"000172000000000-00000-before","actor":{"role":"check-in","name":""}}}'`;
	const seal = `case n % 5 when 0 then '${JSON.stringify({ by: 'before', signature: '0'.repeat(128) })}' end`;
	return withDatabase(storeFile(folder), async (store) => {
		await store.exec(`
			insert into links (congress, position, device, seq, hash, body, seal)
			with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${events})
			select '${CONGRESS}', n, 'before', n, printf('%064x', n), ${body}, ${seal} from numbers`);
	});
}

/** Runs `work` on a hub that already holds so many events; it is gone afterwards. */
export async function withFilledHub<Value>(
	events: number,
	others: number,
	work: (filled: FilledHub) => Promise<Value>
): Promise<Value> {
	const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-bench-'));
	const place = { folder, backupMinutes: BACKUP_MINUTES };
	const empty = await HubProcess.start(place);
	const devices = await gathered(empty.address, CONGRESS, others, 'check-in');
	await empty.stop();
	if (events > 0) await fill(folder, events);
	const hub = await HubProcess.start(place, empty.port);
	try {
		await backedUp(hub);
		return await work({ folder, hub, devices });
	} finally {
		await hub.kill();
		rmSync(folder, { recursive: true });
	}
}

/** The backup a hub makes when it starts is over. */
async function backedUp({ address }: HubProcess): Promise<void> {
	for (;;) {
		const answer = await fetch(`${address}/api/health`);
		const { backup } = (await answer.json()) as { backup: { last: number | null } | null };
		if (backup?.last) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
