import type { ArchiveProblem } from '$lib/core/archive/problem';
import { assertNever } from '$lib/core/basics/assert-never';
import { archiveWords } from './archive';

/** Why a file cannot be opened: the place in it, and what to do. */
export function archiveProblemText(problem: ArchiveProblem): string {
	const words = archiveWords().problem;
	switch (problem.kind) {
		case 'not-an-archive':
		case 'empty':
		case 'unreadable':
		case 'too-large':
		case 'cut-off':
		case 'damaged':
			return words[problem.kind]();
		case 'newer-format':
			return words['newer-format'](problem.found);
		case 'missing-file':
		case 'unlisted-file':
		case 'changed-file':
		case 'count-differs':
			return words[problem.kind](problem.file);
		case 'malformed-file':
			return words['malformed-file'](problem.file, problem.field);
		case 'malformed-line':
		case 'other-congress':
			return words[problem.kind](words.place(problem.file, problem.line));
		case 'malformed-event':
			return words['malformed-event'](words.place(problem.file, problem.line), problem.field);
		case 'broken-sequence': {
			const { file, line, expected, found } = problem;
			return words['broken-sequence'](words.place(file, line), expected, found);
		}
		case 'manifest-differs':
			return words['manifest-differs'](problem.field);
		case 'result-differs':
			return words['result-differs'](problem.contest);
		default:
			return assertNever(problem);
	}
}
