import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, type FactType, type LoggedEvent } from '$lib/core/log/catalogue';
import { replay } from '$lib/core/log/replay';
import { upcast } from '$lib/core/log/upcasters';
import { figuresOf } from '$lib/testing/figures';

const HERE = import.meta.dirname;
const logs = readdirSync(HERE)
	.filter((folder) => /^v\d+$/.test(folder))
	.flatMap((folder) =>
		readdirSync(`${HERE}/${folder}`)
			.filter((file) => file.endsWith('.jsonl.gz'))
			.map((file) => `${folder}/${file.replace('.jsonl.gz', '')}`)
	);

function readLog(log: string): LoggedEvent[] {
	const lines = gunzipSync(readFileSync(`${HERE}/${log}.jsonl.gz`)).toString('utf8');
	return lines.split('\n').map((line) => JSON.parse(line) as LoggedEvent);
}

describe.each(logs)('the golden log %s', (log) => {
	it('still gives the figures it gave when it was frozen', () => {
		const figures: unknown = JSON.parse(readFileSync(`${HERE}/${log}.figures.json`, 'utf8'));
		const state = replay(readLog(log).map((event) => upcast(event)));
		expect(figuresOf(state)).toEqual(figures);
		expect(state.log.unknown).toBe(0);
	});
});

it('freezes every event in every version it was ever written in', () => {
	const frozen = new Set(logs.flatMap(readLog).map(({ type, version }) => `${type} ${version}`));
	const missing = (Object.keys(CURRENT_VERSION) as FactType[]).flatMap((type) =>
		Array.from({ length: CURRENT_VERSION[type] }, (_, at) => `${type} ${at + 1}`).filter(
			(one) => !frozen.has(one)
		)
	);
	expect(missing).toEqual([]);
});
