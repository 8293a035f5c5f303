import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SUPPORTED = '20.19.0';

/** What a person at the terminal sees of a few lines of the scripts. */
function running(lines: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', lines],
		{ encoding: 'utf8' }
	);
	return { status, out: stdout.trim(), said: stderr.trim().split('\n') };
}

const setUp = (call: string) =>
	running(`import { checkFolder, checkNode } from './scripts/set-up.js'; ${call}`);

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-start-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a machine the app cannot start on gets one plain sentence', () => {
	it.each(['18.20.4', '20.18.3'])('Node %s is too old', (version) => {
		const { status, out, said } = setUp(`checkNode('${version}')`);
		expect({ status, out, lines: said.length }).toEqual({ status: 1, out: '', lines: 1 });
		expect(said[0]).toContain(`Cần Node 20.19 trở lên, máy này có ${version}.`);
		expect(said[0]).toContain(`this machine has ${version}.`);
	});

	it.each([SUPPORTED, '22.17.0', '24.0.1'])('Node %s will do', (version) => {
		expect(setUp(`checkNode('${version}')`)).toEqual({ status: 0, out: '', said: [''] });
	});

	// Root writes wherever it likes, whatever the mode: a folder that is a file refuses everybody.
	it('a folder that cannot be written', () => {
		const file = join(folder, 'a-file');
		writeFileSync(file, '');
		const { status, out, said } = setUp(`checkFolder(${JSON.stringify(file)})`);
		expect({ status, out, lines: said.length }).toEqual({ status: 1, out: '', lines: 1 });
		expect(said[0]).toContain('Thư mục này không ghi được');
		expect(said[0]).toContain('This folder cannot be written');
	});

	it('a folder that can be written is left as it was', () => {
		expect(setUp(`checkFolder(${JSON.stringify(folder)})`).status).toBe(0);
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe('a port that is taken', () => {
	let other: Server;

	beforeEach(async () => {
		other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	});

	afterEach(() => other.close());

	it('ends the program with one sentence that names the next port', () => {
		writeFileSync(join(folder, 'handler.js'), 'export const handler = () => {};');
		writeFileSync(join(folder, 'hub.js'), 'export const openServer = () => ({ close() {} });');
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		const { port } = other.address() as AddressInfo;
		const { status, out, said } = running(
			`import { serveOrStop } from './scripts/serve.js';
			await serveOrStop({ port: ${port}, build: ${JSON.stringify(folder)} });`
		);
		expect({ status, out, lines: said.length }).toEqual({ status: 1, out: '', lines: 1 });
		expect(said[0]).toContain(`Cổng ${port} đang được chương trình khác dùng`);
		expect(said[0]).toContain(`npm start -- --port ${port + 1}`);
	});
});
