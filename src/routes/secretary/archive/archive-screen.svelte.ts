import type { OpenedArchive } from '$lib/core/archive/parse-archive';
import type { ArchiveProblem } from '$lib/core/archive/problem';
import type { Relation } from '$lib/core/archive/relation';
import type { NotSaved } from '$lib/core/log/refusal';
import { openArchive, relationOf, saveArchive, type SavedArchive } from '$lib/state/archive';
import { desk } from '$lib/state/congress-desk.svelte';
import { download } from '$lib/state/download';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

const ZIP = 'application/zip';

/** What became of the file that was chosen. */
export type Opening =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'checking';
			readonly file: string;
			readonly done: number;
			readonly of: number;
	  }
	| { readonly kind: 'problem'; readonly file: string; readonly problem: ArchiveProblem }
	| {
			readonly kind: 'checked';
			readonly file: string;
			readonly archive: OpenedArchive;
			readonly relation: Relation;
	  }
	| { readonly kind: 'taken'; readonly name: string };

export type Saving =
	| { readonly kind: 'none' | 'saving' | 'failed' }
	| { readonly kind: 'saved'; readonly archive: SavedArchive };

/** The archive's screen: one congress out, or one in. */
export class ArchiveScreen {
	saving = $state.raw<Saving>({ kind: 'none' });
	opening = $state.raw<Opening>({ kind: 'none' });
	isTaking = $state(false);
	refused = $state.raw<NotSaved | null>(null);
	/** The latest choice of a file; an older one still being checked is let go. */
	#wanted = 0;

	async save(congress: OpenCongress): Promise<void> {
		this.saving = { kind: 'saving' };
		try {
			const archive = await saveArchive(congress, Date.now());
			download(archive.fileName, ZIP, archive.bytes);
			this.saving = { kind: 'saved', archive };
		} catch {
			this.saving = { kind: 'failed' };
		}
	}

	/** Checks a file from beginning to end; the device stays as it is. */
	async read(file: File): Promise<void> {
		const mine = (this.#wanted += 1);
		const isWanted = () => mine === this.#wanted;
		this.refused = null;
		this.opening = { kind: 'checking', file: file.name, done: 0, of: 0 };
		const bytes = await file.arrayBuffer().catch(() => null);
		if (!isWanted()) return;
		if (!bytes) return this.#fail(file, { kind: 'unreadable' });
		const opened = await openArchive(
			new Uint8Array(bytes),
			(checked) => (this.opening = { kind: 'checking', file: file.name, ...checked }),
			isWanted
		);
		if (!opened || !isWanted()) return;
		if (!opened.ok) return this.#fail(file, opened.refused);
		const relation = await relationOf(opened.value);
		if (!isWanted()) return;
		this.opening = { kind: 'checked', file: file.name, archive: opened.value, relation };
	}

	/** Lets the file go; nothing was changed. */
	stop(): void {
		this.#wanted += 1;
		this.opening = { kind: 'none' };
		this.refused = null;
	}

	/** The user agreed: the checked log is stored where it is new, and the congress opened. */
	async take(archive: OpenedArchive, relation: Relation): Promise<void> {
		this.isTaking = true;
		const held = relation.kind === 'archive-longer' ? relation.held : 0;
		const appended = await desk.adopt(archive, held).finally(() => (this.isTaking = false));
		if (appended === 'stored') this.opening = { kind: 'taken', name: archive.manifest.name };
		// Another window wrote meanwhile: look again how the two stand to each other.
		else if (appended === 'behind') await this.#compareAgain(archive);
		else this.refused = { kind: 'not-saved', cause: appended };
	}

	async #compareAgain(archive: OpenedArchive): Promise<void> {
		const relation = await relationOf(archive);
		if (this.opening.kind === 'checked') this.opening = { ...this.opening, relation };
	}

	#fail(file: File, problem: ArchiveProblem): void {
		this.opening = { kind: 'problem', file: file.name, problem };
	}
}
