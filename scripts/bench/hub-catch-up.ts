import { storeFile } from '../hub/restore.js';
import { BareProgram } from './bare-program';
import { figure, median, type Figure, type Rounds } from './figure';
import { withFilledHub } from './filled-hub';
import { sized } from './size';

const EVENTS = 5_000;
const WARM_UP = sized(5, 1);
const ROUNDS = sized(40, 3);

/** ms until a stream has said what it is read for, or is over. */
async function timeRead(url: string, headers: Record<string, string>, until: string | null) {
	const started = performance.now();
	const response = await fetch(url, { headers });
	const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
	let end = '';
	for (;;) {
		const { value, done } = await reader.read();
		if (done) break;
		end = end.slice(-100) + value;
		if (until !== null && end.includes(until)) break;
	}
	const took = performance.now() - started;
	await reader.cancel();
	return took;
}

/** A device back after 5,000 events, beside a bare streamed read of the same rows. */
export function catchUpFigure(): Promise<Figure> {
	return withFilledHub(EVENTS, 0, async ({ folder, hub, devices: [organiser] }) => {
		const bare = await BareProgram.start('bare-stream', storeFile(folder));
		const rounds: Rounds = { app: [], bare: [] };
		for (let round = -WARM_UP; round < ROUNDS; round += 1) {
			const headers = organiser!.authorised();
			const app = await timeRead(`${hub.address}/api/stream?after=0`, headers, 'event: held');
			const reference = await timeRead(bare.address, {}, null);
			if (round < 0) continue;
			rounds.app.push(app);
			rounds.bare.push(reference);
		}
		bare.end();
		const what = { name: 'catching up, 5,000 events', unit: 'ms', limit: 2 } as const;
		return figure(what, median(rounds.app), median(rounds.bare));
	});
}
