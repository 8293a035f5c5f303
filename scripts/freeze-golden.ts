import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CURRENT_VERSION, type LoggedEvent } from '$lib/core/log/catalogue';
import { countedFacts } from '$lib/sample/counted-sample';
import { sampleFacts } from '$lib/sample/sample-congress';
import { everyEvent } from '$lib/testing/every-event';
import { figuresOf } from '$lib/testing/figures';
import { twoDevices } from '$lib/testing/two-devices';
import { Story } from '$lib/testing/story';

/**
 * Freezes today's logs as the golden ones of today's version, with the figures they give. A log that
 * is frozen stays as it is for ever: only missing ones are written.
 */
const folder = `tests/golden/v${Math.max(...Object.values(CURRENT_VERSION))}`;
const stories: Readonly<Record<string, Story>> = {
	'every-event': everyEvent(),
	conflicts: twoDevices(),
	sample: new Story().hear(...sampleFacts(), ...countedFacts('announced'))
};

const toLines = (events: readonly LoggedEvent[]) =>
	events.map((event) => JSON.stringify(event)).join('\n');

mkdirSync(folder, { recursive: true });
for (const [name, { events, state }] of Object.entries(stories)) {
	const log = `${folder}/${name}.jsonl.gz`;
	if (existsSync(log)) continue;
	writeFileSync(log, gzipSync(toLines(events), { level: 9 }));
	writeFileSync(
		`${folder}/${name}.figures.json`,
		JSON.stringify(figuresOf(state), null, '\t') + '\n'
	);
	process.stdout.write(`${log}: ${events.length} events\n`);
}
