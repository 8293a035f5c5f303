import type { ContestId, PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf, type Contest, type ContestPlan } from '$lib/core/contest/contest';
import { listCandidates, listRefusal, needsSurplus, planContest } from '$lib/core/contest/decide';
import { POSTS, type ContestKind } from '$lib/core/contest/posts';
import type { ContestRefusal } from '$lib/core/contest/refusals';
import type { Actor } from '$lib/core/log/envelope';
import type { Refusal, RefusalKind } from '$lib/core/log/refusal';
import type { Person } from '$lib/core/people/person';
import { formFor } from '$lib/core/tally/ballot';
import { usualTitle } from '$lib/i18n/setup-posts';
import { candidateOf, personNamed } from '$lib/state/candidate-import.svelte';
import { mintId } from '$lib/state/mint';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import { isListedHere } from './contest-cards';

const ORGANISER: Actor = { role: 'organiser', name: '' };
/** Sheets in a batch one person keys without a pause. */
const USUAL_BATCH = 20;

type PeopleList = 'candidates' | 'exOfficio' | 'planned';

function firstOf({ state }: OpenCongress, kind: ContestKind): Contest | undefined {
	return state.contests.find(({ plan }) => plan.kind === kind && plan.round.kind === 'first');
}

/** What is refused beside the title, and beside the seats. */
export const TITLE_REFUSALS: readonly RefusalKind[] = [
	'title-missing',
	'several-posts',
	'post-already-planned',
	'not-in-contents'
];
export const SEATS_REFUSALS: readonly RefusalKind[] = ['seats-not-positive', 'one-person-post'];
const PLACED: readonly RefusalKind[] = [
	...TITLE_REFUSALS,
	...SEATS_REFUSALS,
	'batch-size-not-positive',
	'alternates-not-a-count'
];

/** Whom an office may be meant for: the candidates of the committee, or the roll while it has no list. */
export function whoMayBeMeant({ contests, roll }: CongressState): readonly Delegate[] {
	const list = contests.find(({ plan }) => plan.kind === 'committee')?.candidates ?? [];
	const everybody = [...roll.values()];
	return list.length === 0
		? everybody
		: everybody.filter(({ id }) => list.some((candidate) => candidate.id === id));
}

/** One contest as the form holds it; it lives only here until it is saved. */
export class ContestDraft {
	title = $state('');
	seats = $state<number | null>(null);
	batchSize = $state<number | null>(USUAL_BATCH);
	exOfficio = $state.raw<readonly Person[]>([]);
	/** Delegates allocated from above; `null` while the organiser does not know. */
	allocated = $state<number | null>(null);
	/** Alternates from the same list. */
	alternates = $state<number | null>(0);
	planned = $state.raw<readonly Person[]>([]);
	candidates = $state.raw<readonly Person[]>([]);
	/** Why the plan, or the list, was not taken. */
	planRefused = $state.raw<Refusal | null>(null);
	listRefused = $state.raw<Refusal | null>(null);
	saved = $state<'no' | 'plan' | 'all'>('no');
	readonly #id: ContestId;

	/** A list that needs its surplus must not turn into boxes while it is short, nor an empty one. */
	readonly form = $derived.by(() =>
		this.needsSurplus || this.candidates.length === 0
			? 'strike'
			: formFor(this.candidates.length, this.seats ?? 0)
	);
	readonly needsSurplus = $derived.by(() =>
		needsSurplus(this.congress.state, { kind: this.kind, round: { kind: 'first' } })
	);
	/** A joint list gives alternates only where no ballot of their own is held. */
	readonly isJoint = $derived.by(
		() => this.kind === 'delegation' && this.congress.state.settings.alternates === 'by-votes'
	);
	readonly plan = $derived.by((): ContestPlan => ({
		id: this.#id,
		kind: this.kind,
		title: this.title.trim(),
		seats: this.seats ?? 0,
		form: this.form,
		round: { kind: 'first' },
		exOfficio: this.exOfficio,
		allocated: this.allocated,
		alternates: this.isJoint ? (this.alternates ?? NaN) : 0,
		planned: this.planned,
		batchSize: this.batchSize ?? 0
	}));
	/** What the rules say of the list as it stands now; silent while there is no list. */
	readonly surplus = $derived.by((): ContestRefusal | null =>
		this.candidates.length > 0 && this.seats !== null
			? listRefusal(this.congress.state, this.plan, this.candidates)
			: null
	);

	/** What the rules say of seats and those by office against the number allocated, as it is typed. */
	readonly sum = $derived.by((): Refusal | null => {
		if (this.allocated === null || this.seats === null) return null;
		const decision = planContest(this.congress.state, { plan: this.plan });
		return !decision.ok && decision.refused.kind === 'delegation-total-differs'
			? decision.refused
			: null;
	});

	/** The contest of that id, or else the one of that kind there is; a new one where there is none. */
	constructor(
		private readonly congress: OpenCongress,
		readonly kind: ContestKind,
		id?: ContestId
	) {
		const held = id ? contestOf(congress.state, id) : firstOf(congress, kind);
		this.#id = held?.plan.id ?? id ?? mintId<ContestId>();
		if (POSTS[kind].number === 'one') this.seats = 1;
		this.title = held?.plan.title ?? usualTitle(kind, congress.state.details);
		if (!held) return;
		this.seats = held.plan.seats;
		this.batchSize = held.plan.batchSize;
		this.exOfficio = held.plan.exOfficio;
		this.allocated = held.plan.allocated;
		this.alternates = held.plan.alternates;
		this.planned = held.plan.planned;
		this.candidates = held.candidates;
	}

	get isIssued(): boolean {
		return (this.#held()?.issue ?? null) !== null;
	}

	/** The refusal of the plan, if it is one of these. */
	refusedFor(kinds: readonly RefusalKind[]): Refusal | null {
		const refused = this.planRefused;
		return refused && kinds.includes(refused.kind) ? refused : null;
	}

	/** A refusal of the plan that no field answers for. */
	get refusedElsewhere(): Refusal | null {
		const refused = this.planRefused;
		if (!refused || PLACED.includes(refused.kind)) return null;
		// The sum stands beside the number allocated, as it is typed.
		return refused.kind === this.sum?.kind ? null : refused;
	}

	touch(): void {
		this.saved = 'no';
		this.planRefused = null;
		this.listRefused = null;
	}

	add(list: PeopleList, delegate: Delegate): void {
		this[list] = [...this[list], candidateOf(delegate)];
		this.touch();
	}

	addStranger(name: string): void {
		this.candidates = [...this.candidates, personNamed(name)];
		this.touch();
	}

	/** Means somebody for this office whose name was typed: a candidate of that name, if there is one. */
	meanStranger(name: string): void {
		const committee = firstOf(this.congress, 'committee')?.candidates ?? [];
		const typed = name.normalize('NFC').toLowerCase();
		const known = committee.find((one) => one.name.toLowerCase() === typed);
		this.planned = [...this.planned, known ?? personNamed(name)];
		this.touch();
	}

	remove(list: PeopleList, id: PersonId): void {
		this[list] = this[list].filter((person) => person.id !== id);
		this.touch();
	}

	/** Takes over people of an imported list, each once. */
	take(people: readonly Person[]): void {
		const isNew = ({ id }: Person): boolean => this.candidates.every((one) => one.id !== id);
		this.candidates = [...this.candidates, ...people.filter(isNew)];
		this.touch();
	}

	/** Saves the plan, and the list where it is made here; each refusal stays beside its part. */
	async save(): Promise<void> {
		this.touch();
		const planned = await this.congress.act(planContest, { plan: this.plan }, ORGANISER);
		this.planRefused = planned.ok ? null : planned.refused;
		if (!planned.ok) return;
		this.saved = isListedHere(this.congress.state, this.kind) ? 'plan' : 'all';
		if (this.saved === 'all') return;
		const { candidates } = this;
		const input = { contestId: this.#id, candidates };
		const listed = await this.congress.act(listCandidates, input, ORGANISER);
		this.listRefused = listed.ok ? null : listed.refused;
		if (!listed.ok) return;
		this.saved = 'all';
		this.candidates = this.#held()?.candidates ?? candidates;
	}

	#held(): Contest | undefined {
		return contestOf(this.congress.state, this.#id);
	}
}
