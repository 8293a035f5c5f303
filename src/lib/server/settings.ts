import type { BackupHealth } from '$lib/wire/health';
import { openHub, type Hub, type HubSettings } from './hub';
import { openPostgres } from './store/postgres';
import { openSqlite } from './store/sqlite';

type Environment = Readonly<Record<string, string | undefined>>;

function listIn(text: string | undefined): string[] {
	return (text ?? '')
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
}

/**
 * What the environment says of the hub; `scripts/hub` says it. Read anew each time it is asked:
 * the laptop moves from network to network, and backups are made, while the hub runs.
 */
export function settingsOf(env: Environment): HubSettings {
	return {
		operatorKey: env['KIEM_PHIEU_OPERATOR_KEY'] || null,
		get addresses() {
			return listIn(env['KIEM_PHIEU_ADDRESSES']);
		},
		get trustPages() {
			return listIn(env['KIEM_PHIEU_TRUST_PAGES']);
		},
		get backup() {
			const said = env['KIEM_PHIEU_BACKUP'];
			return said ? (JSON.parse(said) as BackupHealth) : null;
		}
	};
}

/** The hub that the environment asks for: on PostgreSQL, in a folder, or none. */
export async function openHubOf(env: Environment): Promise<Hub | null> {
	const { DATABASE_URL: url, KIEM_PHIEU_HUB: folder } = env;
	if (url) return openHub(await openPostgres(url), settingsOf(env));
	if (folder) return openHub(await openSqlite(folder), settingsOf(env));
	return null;
}
