import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies, devDependencies } from '../../package.json';

const FOLDER = 'docs/decisions';
const NUMBERED = /^\d{4}-/;
const NAME = /`([@\w][\w./-]*)`/g;

test('every package we depend on has its reason, and no other has one', () => {
	const rows = readFileSync(`${FOLDER}/dependencies.md`, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|')[1] ?? '');
	const reasoned = rows.flatMap((row) => [...row.matchAll(NAME)].map(([, name]) => name));
	const depended = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
	expect(reasoned.toSorted()).toEqual(depended.toSorted());
});

test('decisions are numbered one after the other, in the file name and in the heading', () => {
	const files = readdirSync(FOLDER).filter((name) => NUMBERED.test(name));
	const headings = files.toSorted().map((name) => {
		const [heading = ''] = readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n');
		return [Number(name.slice(0, 4)), Number(/^# (\d+)\. /.exec(heading)?.[1])];
	});
	expect(headings).toEqual(files.map((_, at) => [at + 1, at + 1]));
});
