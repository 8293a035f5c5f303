import { SvelteMap } from 'svelte/reactivity';
import type { PersonId } from '$lib/core/basics/ids';
import { enrolDelegates } from '$lib/core/congress/enrol';
import type { CongressDetails } from '$lib/core/congress/events';
import {
	enrolled,
	findLikenesses,
	planImport,
	takenNumbers,
	updated,
	type Verdict
} from '$lib/import/duplicates';
import { badLinesOf } from '$lib/import/table';
import { ListReading } from './list-reading.svelte';
import { mintId } from './mint';
import type { Acted, OpenCongress } from './open-congress.svelte';

const NOBODY: ReadonlySet<number> = new Set();

/** A list of delegates on its way to the roll: nothing is imported until it is confirmed. */
export class DelegateImport {
	readonly list = new ListReading();
	/** The user said to leave the rows with errors out. */
	leavesOut = $state(false);
	readonly #verdicts = new SvelteMap<number, Verdict>();

	readonly #roll = $derived.by(() => this.congress.state.roll);
	readonly #drafts = $derived(this.list.reading.drafts);
	readonly likenesses = $derived(findLikenesses(this.#drafts, this.#roll.values()));
	readonly problems = $derived.by(() => {
		const plan = planImport(this.#drafts, this.likenesses, this.#verdicts, NOBODY);
		const column = this.list.layout.fields.indexOf('number');
		return [...this.list.reading.problems, ...takenNumbers(plan, this.#roll.values(), column)];
	});
	readonly badLines = $derived(badLinesOf(this.problems));
	readonly plan = $derived(
		planImport(
			this.#drafts,
			this.likenesses,
			this.#verdicts,
			this.leavesOut ? this.badLines : NOBODY
		)
	);
	readonly isReady = $derived(
		(this.badLines.size === 0 || this.leavesOut) &&
			this.plan.undecided.length === 0 &&
			this.plan.convene.length + this.plan.update.length > 0
	);

	constructor(private readonly congress: OpenCongress) {}

	/** Of the congress the list is for. */
	get details(): CongressDetails | null {
		return this.congress.state.details;
	}

	verdictOn(line: number): Verdict | undefined {
		return this.#verdicts.get(line);
	}

	decide(line: number, verdict: Verdict): void {
		this.#verdicts.set(line, verdict);
	}

	/** One answer for every row that was asked about; updating is only possible on the roll. */
	decideAll(verdict: Verdict): void {
		for (const { draft, earlier } of this.likenesses)
			this.decide(draft.line, earlier.kind === 'line' && verdict === 'update' ? 'skip' : verdict);
	}

	/** Puts the list away, with every decision on it. */
	close(): void {
		this.list.close();
		this.#verdicts.clear();
		this.leavesOut = false;
	}

	/** The list goes onto the roll as one act. */
	async confirm(): Promise<Acted> {
		const { convene, update } = this.plan;
		const acted = await this.congress.act(
			enrolDelegates,
			{
				convened: enrolled(convene, this.#roll.values(), mintId<PersonId>),
				corrected: update.map((one) => updated(one, this.list.layout.fields))
			},
			{ role: 'organiser', name: '' }
		);
		if (acted.ok) this.close();
		return acted;
	}
}

export type { Likeness, Verdict } from '$lib/import/duplicates';
