import type { PersonId } from '$lib/core/basics/ids';
import { rulebookNow } from '$lib/core/congress/rulebook-now';
import type { Contest } from '$lib/core/contest/contest';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import { listRulesOf } from '$lib/core/nomination/forming';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

/** Where on the card an act was, so that its refusal stands beside it. */
export type Place = 'propose' | 'poll' | 'close' | `proposal ${PersonId}` | `asking ${PersonId}`;

/** The forming of one contest's list: each change is one act. */
export class NominationDesk {
	/** The refusal of the last act, and where it was. */
	refused = $state.raw<{ readonly at: Place; readonly refusal: Refusal } | null>(null);
	readonly rulebook = $derived.by(() => rulebookNow(this.congress.state));
	/** What the list is formed by. */
	readonly rules = $derived.by(() => listRulesOf(this.congress.state, this.contestNow()));
	readonly contest = $derived.by(() => this.contestNow());
	readonly nominations = $derived.by(() => this.contestNow().nominations);
	/** Somebody wants to record one more thing, though nothing is open. */
	wantsMore = $state(false);
	readonly isOpen = $derived.by(() => this.contestNow().issue === null);
	/** Names can be added and taken off. */
	readonly isWorking = $derived(
		this.isOpen && (this.wantsMore || this.nominations.list === 'open')
	);

	constructor(
		readonly congress: OpenCongress,
		private readonly contestNow: () => Contest
	) {}

	async act<Input>(
		at: Place,
		rule: Rule<Input & { contestId: Contest['plan']['id'] }>,
		input: Input
	): Promise<boolean> {
		const acted = await this.congress.act(
			rule,
			{ ...input, contestId: this.contestNow().plan.id },
			{ role: 'organiser', name: '' }
		);
		this.refused = acted.ok ? null : { at, refusal: acted.refused };
		return acted.ok;
	}
}
