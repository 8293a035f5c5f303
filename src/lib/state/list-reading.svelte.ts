import { SvelteMap } from 'svelte/reactivity';
import { refuse } from '$lib/core/basics/result';
import { guessLayout, type Layout } from '$lib/import/columns';
import { readDelegates } from '$lib/import/delegates';
import { inspectLetters, inUnicode } from '$lib/import/encoding/decode-table';
import type { ColumnField } from '$lib/import/headings';
import { placeKey } from '$lib/import/row-reader';
import { textOf, type Table } from '$lib/import/table';
import type { FileRefusal } from '$lib/import/table-files';
import type { TableRequest } from '$lib/import/table-worker';
import { startReading, type Reader } from './table-reader';

const NO_TABLE: Table = { name: '', rows: [] };
const SAMPLES = 3;

/** A list brought in: from the file to people read off it, with what the user chose on the way. */
export class ListReading {
	stage = $state<'waiting' | 'reading' | 'open'>('waiting');
	refused = $state.raw<FileRefusal | null>(null);
	/** The file's name; empty for pasted cells. */
	source = $state('');
	sheets = $state.raw<readonly Table[]>([]);
	sheet = $state(0);
	/** False once the user refused the conversion of an old code. */
	converts = $state(true);
	/** What the user made of the columns, where that is not the guess. */
	readonly #chosen = new SvelteMap<number, ColumnField>();
	readonly #corrections = new SvelteMap<string, string>();
	#reader: Reader | null = null;

	readonly #asGiven = $derived(this.sheets[this.sheet] ?? NO_TABLE);
	readonly letters = $derived(inspectLetters(this.#asGiven));
	readonly table = $derived(inUnicode(this.#asGiven, this.converts ? this.letters.encoding : null));
	readonly #guess = $derived(guessLayout(this.table));
	readonly layout = $derived.by((): Layout => {
		const fields = this.#guess.fields.map((field, at) => this.#chosen.get(at) ?? field);
		return { ...this.#guess, fields };
	});
	readonly reading = $derived(readDelegates(this.table, this.layout, this.#corrections));

	async readFile(file: File): Promise<void> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		await this.#read({ kind: 'file', name: file.name, bytes }, file.name);
	}

	async readPasted(text: string): Promise<void> {
		await this.#read({ kind: 'text', text }, '');
	}

	/** Stops reading, or puts the list away; nothing was imported. */
	close(): void {
		this.#reader?.cancel();
		this.#reader = null;
		this.stage = 'waiting';
		this.refused = null;
		this.sheets = [];
	}

	chooseSheet(sheet: number): void {
		this.sheet = sheet;
		this.#forget();
	}

	chooseLetters(converts: boolean): void {
		this.converts = converts;
		this.#forget();
	}

	/** Says what a column holds; a field stands in one column only. */
	chooseField(column: number, field: ColumnField): void {
		const isFree = field === 'nothing' || field === 'ordinal';
		const before = isFree ? -1 : this.layout.fields.indexOf(field);
		if (before >= 0) this.#chosen.set(before, 'nothing');
		this.#chosen.set(column, field);
	}

	/** Types something else in place of a cell; the file itself stays as it is. */
	correct(line: number, column: number, text: string): void {
		this.#corrections.set(placeKey(line, column), text);
	}

	/** The first filled cells of a column, as the user knows it. */
	samplesOf(column: number): string[] {
		const samples: string[] = [];
		const { rows } = this.table;
		const people = this.reading.drafts.map(({ line }) => rows[line - 1]);
		for (const row of people.length > 0 ? people : rows.slice(this.layout.firstRow)) {
			const text = textOf(row?.[column]);
			if (text !== '') samples.push(text);
			if (samples.length === SAMPLES) break;
		}
		return samples;
	}

	async #read(request: TableRequest, source: string): Promise<void> {
		this.close();
		this.stage = 'reading';
		this.#forget();
		this.converts = true;
		this.sheet = 0;
		this.#reader = startReading(request);
		const read = await this.#reader.tables.catch(() => refuse({ kind: 'broken' } as const));
		this.#reader = null;
		this.source = source;
		this.refused = read.ok ? null : read.refused;
		if (read.ok) this.sheets = read.value;
		this.stage = read.ok ? 'open' : 'waiting';
	}

	#forget(): void {
		this.#chosen.clear();
		this.#corrections.clear();
	}
}

export { columnLetter } from '$lib/import/table';
export type { ColumnField } from '$lib/import/headings';
export type { RowProblem } from '$lib/import/row-reader';
export type { DelegateDraft } from '$lib/import/delegates';
