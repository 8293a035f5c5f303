import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SUPPRESSION =
	/(?:eslint)-disable|(?:svelte)-ignore|@ts-(?:ignore|expect-error|nocheck)|(?:prettier)-ignore|\b(?:as) any\b/;

test('no rule of the house is switched off anywhere, as CONTRIBUTING.md says', () => {
	const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(?:ts|js|svelte|css|html)$/.test(name))
			.map((name) => `${folder}/${name}`)
	);
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => SUPPRESSION.test(readFileSync(file, 'utf8')))).toEqual([]);
});
