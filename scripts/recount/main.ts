import { readFileSync } from 'node:fs';
import { parseCountFile } from '../../src/lib/core/count-file/parse-count-file';
import { recount } from '../../src/lib/core/count-file/recount';
import { isArchive, recountArchive } from './archive';
import type { Line } from './line';

/** Every count adds up; some do not; some file could not be read. */
const EXIT = { balanced: 0, unbalanced: 1, malformed: 2 } as const;

function recountText(file: string, text: string): Line {
	const parsed = parseCountFile(text);
	return parsed.ok ? { file, ...recount(parsed.value) } : { file, error: parsed.refused };
}

function linesOf(file: string): readonly Line[] {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch {
		return [{ file, error: { path: '', message: 'cannot be read' } }];
	}
	if (isArchive(bytes)) return recountArchive(file, bytes);
	return [recountText(file, new TextDecoder().decode(bytes))];
}

function exitOf(line: Line): number {
	if ('error' in line) return EXIT.malformed;
	const isSound = line.outcome !== 'unbalanced' && line.announced !== 'differs';
	return isSound ? EXIT.balanced : EXIT.unbalanced;
}

/**
 * Counts every file again and prints one line of JSON for each, in order; an archive gives a line for
 * each contest. Answers the exit status (`docs/count-file.md`).
 */
export function main(files: readonly string[]): number {
	if (files.length === 0) {
		process.stderr.write('npm run --silent recount -- FILE…\n');
		return EXIT.malformed;
	}
	const lines = files.flatMap(linesOf);
	process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
	return Math.max(...lines.map(exitOf));
}
