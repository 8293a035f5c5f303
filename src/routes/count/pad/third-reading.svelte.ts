import type { ContestId } from '$lib/core/basics/ids';
import { ballotRulesOf, contestOf } from '$lib/core/contest/contest';
import type { Sheet } from '$lib/core/counting/batch';
import { isSameReading } from '$lib/core/counting/compare';
import type { Read } from '$lib/core/counting/batch-rule';
import { resolveDifference } from '$lib/core/counting/resolve';
import { paperAt } from '$lib/core/counting/paper-place';
import { differencesIn } from '$lib/core/counting/sheets';
import type { RuledGround } from '$lib/core/tally/ballot';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { NO_RULES, PadSheet } from './pad-sheet.svelte';

/** The batch that a third person reads in. */
export interface ReadAt {
	readonly contestId: ContestId;
	readonly batch: number;
}

/** A third person reading the sheets that two entries differ at, one after the other, un-prefilled. */
export class ThirdReading extends PadSheet {
	/** What was keyed is like neither entry: the paper is looked at again before it is recorded. */
	unlike = $state.raw<Read | null>(null);

	readonly contest = $derived.by(() => contestOf(this.congress.state, this.of().contestId));
	readonly batch = $derived.by(() => this.contest?.batches[this.of().batch - 1]);
	readonly names = $derived.by(() => this.contest?.candidates.length ?? 0);
	readonly rules = $derived.by(() => (this.contest ? ballotRulesOf(this.contest) : NO_RULES));
	readonly differences = $derived.by(() => (this.batch ? differencesIn(this.batch) : []));
	/** The sheet to be read now. */
	readonly difference = $derived.by(() => this.differences[0] ?? null);
	/** Which paper of the stack that is, from the top. */
	readonly paper = $derived.by(() =>
		this.batch && this.difference ? paperAt(this.batch, this.difference.place) : null
	);
	readonly isShut = $derived.by(() => this.difference === null);

	constructor(
		congress: OpenCongress,
		private readonly of: () => ReadAt,
		private readonly readBy: () => string
	) {
		super(congress);
	}

	/** Records what the paper says; asks for a second look where that is like neither entry. */
	record(kind: { ground?: RuledGround; doubt?: string } = {}): Promise<void> {
		this.endNumber();
		return this.inTurn(async () => {
			const found: Read = { marks: this.marks, ...kind };
			if (this.isShut) return;
			if (found.doubt === undefined && !this.#isLikeOne(found)) this.unlike = found;
			else await this.#resolve(found);
		});
	}

	/** Looked at again, and it stands as keyed: the tellers will conclude on it. */
	confirmUnlike(): Promise<void> {
		return this.inTurn(async () => {
			const found = this.unlike;
			this.unlike = null;
			if (found) await this.#resolve(found);
		});
	}

	/** No such paper lies at the place: one entry has a ballot once too often. */
	recordAbsent(): Promise<void> {
		return this.inTurn(() => this.#resolve(null));
	}

	#sheet(): Sheet | undefined {
		return this.difference ? this.batch?.sheets?.[this.difference.place - 1] : undefined;
	}

	#isLikeOne({ marks, ground }: Read): boolean {
		const sheet = this.#sheet();
		const found = { marks, ground: ground ?? null, doubt: null, ruling: null };
		return ([1, 2] as const).some((number) => {
			const place = number === 1 ? sheet?.first : sheet?.second;
			const entry = this.batch?.entries.find((held) => held.entry === number);
			const ballot = place == null ? undefined : entry?.ballots[place - 1];
			return ballot !== undefined && isSameReading(ballot, found);
		});
	}

	async #resolve(ballot: Read | null): Promise<void> {
		const place = this.difference?.place;
		if (place === undefined) return;
		const by = this.readBy();
		const acted = await this.congress.act(
			resolveDifference,
			{ ...this.of(), place, by, ballot },
			{ role: 'teller', name: by },
			() => this.lay('')
		);
		this.refused = acted.ok ? null : acted.refused;
	}
}
