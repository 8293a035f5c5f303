import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { PersonId } from '$lib/core/basics/ids';
import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { whereaboutsOf, type AttendanceBook } from '$lib/core/check-in/attendance';
import {
	markArrived,
	markCellArrived,
	markLeft,
	recordAbsence,
	seatAlternate,
	UNDO_WITHOUT_REASON,
	undoCheckIn,
	type Absence
} from '$lib/core/check-in/decide';
import { Door } from '$lib/core/check-in/door-entry';
import { indexRoll, searchRoll } from '$lib/core/check-in/search';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import { chooseSetting } from '$lib/core/congress/decide';
import type { Delegate } from '$lib/core/congress/delegate';
import type { Actor } from '$lib/core/log/envelope';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import type { RuleId, RulebookId } from '$lib/core/rulebook/rulebook';
import type { Settings } from '$lib/core/rulebook/settings';
import { ABSENCE_RULE, checkInWordsOf } from '$lib/i18n/check-in-bodies';
import { citationText } from '$lib/i18n/citations';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { arrange, FIELDS_OF, type View } from './view';

const DESK: Actor = { role: 'check-in', name: '' };

const NOTHING_YET: AttendanceBook = EMPTY_CONGRESS.attendance;

/** What lies open over the list. */
export type Sheet =
	| { readonly kind: 'person' | 'absence' | 'seating' | 'undoing'; readonly person: PersonId }
	| { readonly kind: 'quorum' };

/** The desk of this window: what is asked, what lies open, and the acts. */
export class CheckInDesk {
	query = $state('');
	view = $state<View>('search');
	/** Epoch ms, ticking, for the minute in which an undo is free. */
	now = $state(Date.now());
	sheet = $state.raw<Sheet | null>(null);
	/** The refusal of the last act, and whose row it belongs to. */
	refused = $state.raw<{ readonly person: PersonId; readonly refusal: Refusal } | null>(null);
	/** The cell that was marked whole last, to be taken back whole. */
	lastCell = $state.raw<{ cell: string; people: readonly PersonId[]; at: number } | null>(null);
	readonly openCells = new SvelteSet<string>();
	/** Attendance when the list was last put in order, so that no row moves from under a finger. */
	#settled = $state.raw<AttendanceBook>(NOTHING_YET);
	#opener: HTMLElement | null = null;

	readonly #roll = $derived.by(() => this.congress.state.roll);
	readonly #index = $derived(indexRoll(this.#roll.values()));
	readonly door = $derived.by(() => new Door(this.congress.state));
	readonly figures = $derived.by(() => attendanceFigures(this.congress.state));
	/** What the desk says, in the words of the body that meets. */
	readonly words = $derived.by(() => checkInWordsOf(this.congress.state.details));
	readonly body = $derived.by(() => this.congress.state.details?.body ?? 'delegates-congress');
	readonly settings = $derived.by(() => this.congress.state.settings);
	readonly found = $derived.by(() => {
		const found = searchRoll(this.#index, this.query, FIELDS_OF[this.view]);
		return this.query.trim() === '' ? arrange(found, this.view, this.#settled) : found;
	});

	constructor(private readonly congress: OpenCongress) {
		this.#settled = congress.state.attendance;
	}

	get state() {
		return this.congress.state;
	}

	get rulebook(): RulebookId | undefined {
		return this.congress.state.details?.rulebook;
	}

	/** Where a rule stands, as this congress's regulation has it. */
	article(rule: RuleId): string {
		return this.rulebook ? citationText(this.rulebook, rule) : '';
	}

	/** The rule by which an absence is deducted here. */
	get absenceRule(): RuleId {
		return ABSENCE_RULE[this.body];
	}

	ask(query: string): void {
		this.query = query;
		this.refused = null;
		this.#settled = this.congress.state.attendance;
	}

	look(view: View): void {
		this.view = view;
		this.ask('');
	}

	open(sheet: Sheet): void {
		if (!this.sheet && document.activeElement instanceof HTMLElement)
			this.#opener = document.activeElement;
		this.refused = null;
		this.sheet = sheet;
	}

	/** Closes what lies open; the focus goes back to where it came from. */
	async close(): Promise<void> {
		const opener = this.#opener;
		this.sheet = null;
		this.refused = null;
		this.#opener = null;
		await tick();
		opener?.focus();
	}

	/** True while the last act on a person can be undone without a reason. */
	isFresh(at: number): boolean {
		return this.now - at <= UNDO_WITHOUT_REASON;
	}

	async #act<Input>(rule: Rule<Input>, input: Input, person: PersonId): Promise<boolean> {
		const acted = await this.congress.act(rule, input, DESK);
		this.now = Date.now();
		this.refused = acted.ok ? null : { person, refusal: acted.refused };
		return acted.ok;
	}

	arrive(person: PersonId): Promise<boolean> {
		return this.#act(markArrived, { delegateId: person }, person);
	}

	/** Enter in the search field: the first person found, if there was a question. */
	async arriveFirst(): Promise<boolean> {
		const [first] = this.found;
		if (this.query.trim() === '' || !first) return false;
		return this.arrive(first.delegate.id);
	}

	leave(person: PersonId): Promise<boolean> {
		return this.#act(markLeft, { delegateId: person }, person);
	}

	absent(person: PersonId, absence: Absence): Promise<boolean> {
		return this.#act(recordAbsence, { delegateId: person, ...absence }, person);
	}

	seat(alternate: Delegate, absentee: Delegate, about: PersonId): Promise<boolean> {
		return this.#act(seatAlternate, { alternateId: alternate.id, replaces: absentee.id }, about);
	}

	/** Undoes at once within the minute; after that asks for the reason. */
	async undo(person: PersonId): Promise<void> {
		const at = this.door.entry(person).move?.at ?? 0;
		if (Date.now() - at <= UNDO_WITHOUT_REASON) await this.undoFor(person, '');
		else this.open({ kind: 'undoing', person });
	}

	undoFor(person: PersonId, reason: string): Promise<boolean> {
		return this.#act(undoCheckIn, { delegateId: person, reason }, person);
	}

	async cellArrived(cell: string): Promise<void> {
		const before = this.congress.state.attendance;
		const acted = await this.congress.act(markCellArrived, { cell }, DESK);
		if (!acted.ok) return;
		this.now = Date.now();
		const people = acted.value.flatMap(({ type, data }) =>
			type === 'DelegateArrived' ? [data.delegateId] : []
		);
		const fresh = people.filter((person) => whereaboutsOf(before.get(person)) === 'expected');
		this.lastCell = { cell, people: fresh, at: this.now };
	}

	async undoCell(): Promise<void> {
		const people = this.lastCell?.people ?? [];
		this.lastCell = null;
		for (const person of people) await this.undoFor(person, '');
	}

	async chooseQuorum(value: Settings['quorum']): Promise<void> {
		await this.congress.act(chooseSetting, { key: 'quorum', value }, DESK);
	}
}
