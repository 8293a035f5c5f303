import { unpackArchive } from '../../src/lib/archive/archive-file';
import { digest } from '../../src/lib/archive/digest';
import { parseArchive, type OpenedArchive } from '../../src/lib/core/archive/parse-archive';
import type { ArchiveProblem } from '../../src/lib/core/archive/problem';
import { refuse, type Result } from '../../src/lib/core/basics/result';
import type { Contest } from '../../src/lib/core/contest/contest';
import { batchesOnPaper } from '../../src/lib/core/counting/batch';
import { countOf, groundsInFormat } from '../../src/lib/core/count-file/count-file';
import { agrees } from '../../src/lib/core/count-file/agreement';
import { recount, type Recount } from '../../src/lib/core/count-file/recount';
import type { CongressDetails } from '../../src/lib/core/congress/events';
import type { Line } from './line';

/** An archive is a ZIP; a count file is text that never starts so. */
export function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function open(bytes: Uint8Array): Result<OpenedArchive, ArchiveProblem> {
	const files = unpackArchive(bytes);
	if (!files.ok) return refuse(files.refused);
	const checking = parseArchive(files.value, digest);
	let step = checking.next();
	while (!step.done) step = checking.next();
	return step.value;
}

function placeOf(problem: ArchiveProblem): string {
	if ('line' in problem) return `${problem.file}:${problem.line}`;
	if ('file' in problem) return problem.file;
	return 'contest' in problem ? problem.contest : '';
}

function announcementOf(contest: Contest, again: Recount): 'same' | 'differs' | 'not-yet' {
	if (!contest.announced) return 'not-yet';
	return agrees(contest.announced, again) ? 'same' : 'differs';
}

function lineOf(file: string, contest: Contest, details: CongressDetails): Line[] {
	const count = countOf(contest, details);
	if (!count) return [];
	const again = recount(count, contest.issue?.threshold);
	const announced = announcementOf(contest, again);
	const grounds = groundsInFormat(again.grounds);
	const onPaper = batchesOnPaper(contest.batches);
	const line = { file, contest: contest.plan.title, ...again, grounds, announced };
	return [onPaper.length > 0 ? { ...line, onPaper } : line];
}

/** Every contest of an archive whose box was opened, counted again from its ballots and the totals of tally sheets. */
export function recountArchive(file: string, bytes: Uint8Array): readonly Line[] {
	const opened = open(bytes);
	if (!opened.ok)
		return [{ file, error: { path: placeOf(opened.refused), message: opened.refused.kind } }];
	const { contests, details } = opened.value.state;
	if (!details) return [{ file, error: { path: '', message: 'holds no congress' } }];
	return contests.flatMap((contest) => lineOf(file, contest, details));
}
