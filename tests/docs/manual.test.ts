import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MANUAL = 'docs/manual';
const WORDS = 'src/lib/i18n';
const BOLD = /\*\*([^*]+)\*\*/g;

const screen = readdirSync(WORDS)
	.map((name) => readFileSync(`${WORDS}/${name}`, 'utf8'))
	.join('\n');

test.each(readdirSync(MANUAL))('what stands in bold in %s stands on the screen', (name) => {
	const page = readFileSync(`${MANUAL}/${name}`, 'utf8');
	const bold = [...page.matchAll(BOLD)].map(([, words]) => words!);
	expect(bold.length).toBeGreaterThan(0);
	expect(bold.filter((words) => !screen.includes(words))).toEqual([]);
});
