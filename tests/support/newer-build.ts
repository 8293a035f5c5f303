import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of the built app that is one version later: its worker says so, and keeps the app under
 * another name. The folder must lie in the project, where the server finds its libraries.
 */
export async function newerBuild(folder: string): Promise<string> {
	await cp('build', folder, { recursive: true });
	const client = join(folder, 'client');
	const { version } = JSON.parse(await readFile(join(client, '_app', 'version.json'), 'utf8')) as {
		version: string;
	};
	const worker = join(client, 'service-worker.js');
	const source = await readFile(worker, 'utf8');
	await writeFile(worker, source.replaceAll(version, `${version}-next`));
	// Beside each file lie its compressed copies, which would be served instead.
	for (const packed of ['.br', '.gz']) await rm(worker + packed, { force: true });
	return folder;
}
