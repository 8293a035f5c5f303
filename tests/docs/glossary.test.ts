import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| [^|]+\|/;
const HEAD = /^\| (?:Vietnamese|-)/;

const rows = readFileSync('docs/glossary.md', 'utf8')
	.split('\n')
	.filter((line) => ROW.test(line) && !HEAD.test(line))
	.map((line) => {
		const cells = line.split('|').map((cell) => cell.trim());
		const [, vietnamese, word = ''] = cells;
		const [file = ''] = (cells.at(-2) ?? '').match(/[^`]+/) ?? [];
		return { vietnamese, file, names: [...word.matchAll(/`([^`]+)`/g)].map(([, name]) => name!) };
	});

test('the glossary has its tables', () => {
	expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('$vietnamese: $names lives in $file', ({ names, file }) => {
	const code = readFileSync(file, 'utf8');
	const isThere = (name: string) => code.includes(name) || code.includes(name.replace(/^.*: /, ''));
	expect(names.filter((name) => !isThere(name))).toEqual([]);
});
