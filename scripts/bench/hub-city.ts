import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { HubProcess } from '../../tests/hub/hub-process';
import { DEVICES, type Asked, type Told } from './city-words';
import { withStores } from './engine';
import { plain, type Figure } from './figure';
import { sized } from './size';

const CONGRESSES = sized(1_000, 20);
/** Before anything counts: the programs warm up, and have done everything once. */
const WARM_UP = sized(50, 5);
/** Files a process needs besides one for each stream. */
const OTHER_FILES = 500;
/** For a collection to be over, in ms. */
const COLLECTED = 3_000;
const COLLECTABLE = ['--expose-gc', '--import=./scripts/bench/collectable.js'];

/** As many congresses as the streams of which one process of this machine may have open. */
function congressesHere(): number {
	const limit = spawnSync('sh', ['-c', 'ulimit -Hn']).stdout.toString().trim();
	if (!/^\d+$/.test(limit)) return CONGRESSES;
	const streams = Number(limit) - OTHER_FILES;
	return Math.min(CONGRESSES, Math.floor(streams / DEVICES) - WARM_UP);
}

/** The load comes from a process of its own. */
function loadOn(hubs: readonly HubProcess[]): ChildProcess {
	const addresses = hubs.map(({ address }) => address);
	const execArgv = ['--import', 'tsx'];
	return fork('scripts/bench/city-load.ts', addresses, { execArgv });
}

async function grown(load: ChildProcess, congresses: number): Promise<Told> {
	const asked: Asked = { congresses };
	load.send(asked);
	const [told] = (await Promise.race([once(load, 'message'), once(load, 'exit')])) as [
		Told | number
	];
	if (typeof told !== 'object') throw new Error('the load generator is gone');
	return told;
}

/** Memory the hub's processes hold together, in kB, once their rubbish is collected. */
async function memory(hubs: readonly HubProcess[]): Promise<number> {
	for (const { child } of hubs) child.kill('SIGUSR2');
	await new Promise((resolve) => setTimeout(resolve, COLLECTED));
	return hubs.reduce((sum, { child }) => {
		const said = spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)]);
		return sum + Number(said.stdout.toString());
	}, 0);
}

/** A city of congresses on two processes of the hub and one PostgreSQL. */
export function cityFigures(): Promise<Figure[]> {
	return withStores('PostgreSQL', async ({ place }) => {
		const node = { ...place, nodeOptions: COLLECTABLE };
		const hubs = [await HubProcess.start(node), await HubProcess.start(node)];
		const load = loadOn(hubs);
		try {
			await grown(load, WARM_UP);
			const congresses = congressesHere();
			const before = await memory(hubs);
			const { events, ms } = await grown(load, congresses);
			const each = ((await memory(hubs)) - before) / congresses;
			const city = `${congresses} congresses × ${DEVICES} devices`;
			return [
				plain({ name: `${city}, acknowledged`, unit: 'events/s' }, events / (ms / 1_000)),
				plain({ name: `${city}, memory of each`, unit: 'kB' }, each)
			];
		} finally {
			load.kill();
			for (const hub of hubs) await hub.kill();
		}
	});
}
