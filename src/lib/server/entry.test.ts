import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openServer } from './entry';
import { openSqlite } from './store/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-entry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the server', () => {
	it('opens the hub that is asked for, and lets its folder go when it ends', async () => {
		const server = await openServer({ KIEM_PHIEU_HUB: folder }, () => undefined);
		await expect(openSqlite(folder)).rejects.toThrow('Another hub is running');
		await server.close();
		const opened = await openSqlite(folder);
		await opened.close();
		expect(opened.engine).toBe('sqlite');
	});

	it('runs without a hub where none is asked for', async () => {
		const server = await openServer({}, () => undefined);
		await expect(server.close()).resolves.toBeUndefined();
	});
});
