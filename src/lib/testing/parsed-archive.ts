import { digest } from '$lib/archive/digest';
import type { ArchiveFiles } from '$lib/core/archive/archive';
import { parseArchive } from '$lib/core/archive/parse-archive';

/** Checks an archive to its end, without stopping for anybody. */
export function parsedArchive(files: ArchiveFiles) {
	const checking = parseArchive(files, digest);
	for (;;) {
		const step = checking.next();
		if (step.done) return step.value;
	}
}
