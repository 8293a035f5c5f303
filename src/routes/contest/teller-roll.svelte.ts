import type { PersonId } from '$lib/core/basics/ids';
import { indexRoll, searchRoll } from '$lib/core/check-in/search';
import { contestOf, type Contest, type Teller } from '$lib/core/contest/contest';
import { nameTellers } from '$lib/core/contest/decide';
import { sittingOf } from '$lib/core/contest/electorate';
import type { Refusal } from '$lib/core/log/refusal';
import { membersPresent } from '$lib/core/meeting/meeting';
import type { Person } from '$lib/core/people/person';
import { mintId } from '$lib/state/mint';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

/** People offered for one query; who is not among them is found by one more letter. */
const OFFERED = 6;

/** "Ban kiểm phiếu" of a contest: who is asked for, who is found, and each change as one act. */
export class TellerRoll {
	query = $state('');
	/** The refusal of the last change, and whom it was about. */
	refused = $state.raw<{ readonly personId: PersonId | null; readonly refusal: Refusal } | null>(
		null
	);
	readonly #roll = $derived.by(() => this.congress.state.roll);
	readonly #index = $derived(indexRoll(this.#roll.values()));
	readonly tellers = $derived.by(() => this.contest().tellers);
	/** Those who answer the query and are no tellers yet. */
	readonly found = $derived.by(() => {
		if (this.query.trim() === '') return [];
		return searchRoll(this.#index, this.query)
			.filter(({ delegate }) => !this.tellers.some(({ personId }) => personId === delegate.id))
			.slice(0, OFFERED);
	});

	/** The round before, or the last contest before this one that has tellers. */
	readonly contestBefore = $derived.by((): Contest | undefined => {
		const { id, round } = this.contest().plan;
		const { contests } = this.congress.state;
		if (round.kind !== 'first') return contestOf(this.congress.state, round.of);
		const at = contests.findIndex(({ plan }) => plan.id === id);
		return contests.slice(0, at).findLast(({ tellers }) => tellers.length > 0);
	});
	/** In a first meeting: members in the room who stand on no list here and are no tellers yet. */
	readonly members = $derived.by((): readonly Person[] => {
		const { meeting } = this.congress.state;
		if (!meeting || sittingOf(this.congress.state, this.contest().plan.kind) === 'congress')
			return [];
		return membersPresent(meeting).filter(
			({ id }) => !this.isOnList(id) && !this.tellers.some(({ personId }) => personId === id)
		);
	});
	/** Those of the contest before, without whoever stands now; somebody must still be their head. */
	readonly former = $derived.by((): readonly Teller[] => {
		const left = (this.contestBefore?.tellers ?? []).filter(
			({ personId }) => !this.isOnList(personId)
		);
		return left.some(({ isHead }) => isHead)
			? left
			: left.map((teller, at) => ({ ...teller, isHead: at === 0 }));
	});

	constructor(
		private readonly congress: OpenCongress,
		private readonly contest: () => Contest
	) {}

	ask(query: string): void {
		this.query = query;
		this.refused = null;
	}

	isOnList(person: PersonId): boolean {
		return this.contest().candidates.some(({ id }) => id === person);
	}

	/** One of the body, and not somebody called in to help. */
	isVoter(person: PersonId): boolean {
		const { roll, meeting } = this.congress.state;
		return roll.has(person) || (meeting?.members.some(({ id }) => id === person) ?? false);
	}

	/** Names one more teller; the first one is head. */
	async add(personId: PersonId, name: string): Promise<void> {
		const teller = { personId, name, isHead: this.tellers.length === 0 };
		if (await this.#name([...this.tellers, teller], personId)) this.query = '';
	}

	/** Names somebody who is not on the roll, to help with the machines. */
	addTechnician(): Promise<void> {
		const name = this.query.trim().replace(/\s+/g, ' ').normalize('NFC');
		return this.add(mintId<PersonId>(), name);
	}

	/** Names the tellers of the contest before again. */
	async takeFormer(): Promise<void> {
		await this.#name(this.former, null);
	}

	async makeHead(person: PersonId): Promise<void> {
		const tellers = this.tellers.map((teller) => ({
			...teller,
			isHead: teller.personId === person
		}));
		await this.#name(tellers, person);
	}

	async remove(person: PersonId): Promise<void> {
		await this.#name(
			this.tellers.filter(({ personId }) => personId !== person),
			person
		);
	}

	async #name(tellers: readonly Teller[], about: PersonId | null): Promise<boolean> {
		const contestId = this.contest().plan.id;
		const acted = await this.congress.act(
			nameTellers,
			{ contestId, tellers },
			{ role: 'organiser', name: '' }
		);
		this.refused = acted.ok ? null : { personId: about, refusal: acted.refused };
		return acted.ok;
	}
}
