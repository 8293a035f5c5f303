import type { ContestId, PersonId } from '$lib/core/basics/ids';
import type { CongressDetails } from '$lib/core/congress/events';
import type { Delegate } from '$lib/core/congress/delegate';
import type { Contest, ContestPlan } from '$lib/core/contest/contest';
import { listCandidates, listRefusal, planContest } from '$lib/core/contest/decide';
import type { ContestKind } from '$lib/core/contest/posts';
import type { ContestRefusal } from '$lib/core/contest/refusals';
import type { Actor } from '$lib/core/log/envelope';
import type { Refusal } from '$lib/core/log/refusal';
import type { Person } from '$lib/core/people/person';
import { formFor } from '$lib/core/tally/ballot';
import { contestSetUpWords } from '$lib/i18n/setup-contests';
import { candidateOf, personNamed } from '$lib/state/candidate-import.svelte';
import { mintId } from '$lib/state/mint';
import type { OpenCongress } from '$lib/state/open-congress.svelte';

const ORGANISER: Actor = { role: 'organiser', name: '' };
/** Sheets in a batch one person keys without a pause. */
const USUAL_BATCH = 20;

function usualTitle(kind: ContestKind, details: CongressDetails | null): string {
	const words = contestSetUpWords().contests;
	const { organ = '', ordinal = '', term = '', upperOrgan = '' } = details ?? {};
	return kind === 'committee'
		? words.committeeTitle(organ, ordinal, term)
		: words.delegationTitle(inSentence(upperOrgan), term);
}

/** "ĐẢNG BỘ QUẬN LONG BIÊN" as it stands inside a sentence: "Đảng bộ quận Long Biên". */
function inSentence(organ: string): string {
	if (organ !== organ.toUpperCase()) return organ;
	const COMMON = /^(bộ|quận|huyện|tỉnh|thành|phố|phường|xã|thị|trấn|ủy)$/;
	return organ
		.toLowerCase()
		.split(' ')
		.map((word) => (COMMON.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}

/** One contest as the form holds it; it lives only here until it is saved. */
export class ContestDraft {
	title = $state('');
	seats = $state<number | null>(null);
	batchSize = $state<number | null>(USUAL_BATCH);
	exOfficio = $state.raw<readonly Person[]>([]);
	candidates = $state.raw<readonly Person[]>([]);
	/** Why the plan, or the list, was not taken. */
	planRefused = $state.raw<Refusal | null>(null);
	listRefused = $state.raw<Refusal | null>(null);
	saved = $state<'no' | 'plan' | 'all'>('no');
	readonly #id: ContestId;

	/** A committee needs its surplus: a short list must not turn into boxes, nor an empty one. */
	readonly form = $derived.by(() =>
		this.kind === 'committee' || this.candidates.length === 0
			? 'strike'
			: formFor(this.candidates.length, this.seats ?? 0)
	);
	readonly plan = $derived.by((): ContestPlan => ({
		id: this.#id,
		kind: this.kind,
		title: this.title.trim(),
		seats: this.seats ?? 0,
		form: this.form,
		round: { kind: 'first' },
		exOfficio: this.exOfficio,
		allocated: null,
		alternates: 0,
		planned: [],
		batchSize: this.batchSize ?? 0
	}));
	/** What the rules say of the list as it stands now; silent while there is no list. */
	readonly surplus = $derived.by((): ContestRefusal | null =>
		this.candidates.length > 0 && this.seats !== null
			? listRefusal(this.congress.state, this.plan, this.candidates)
			: null
	);

	constructor(
		private readonly congress: OpenCongress,
		private readonly kind: ContestKind
	) {
		const held = this.#held();
		this.#id = held?.plan.id ?? mintId<ContestId>();
		this.title = held?.plan.title ?? usualTitle(kind, congress.state.details);
		if (!held) return;
		this.seats = held.plan.seats;
		this.batchSize = held.plan.batchSize;
		this.exOfficio = held.plan.exOfficio;
		this.candidates = held.candidates;
	}

	get isIssued(): boolean {
		return this.#held()?.issue !== null && this.#held() !== undefined;
	}

	touch(): void {
		this.saved = 'no';
		this.planRefused = null;
		this.listRefused = null;
	}

	add(list: 'candidates' | 'exOfficio', delegate: Delegate): void {
		this[list] = [...this[list], candidateOf(delegate)];
		this.touch();
	}

	addStranger(name: string): void {
		this.candidates = [...this.candidates, personNamed(name)];
		this.touch();
	}

	remove(list: 'candidates' | 'exOfficio', id: PersonId): void {
		this[list] = this[list].filter((person) => person.id !== id);
		this.touch();
	}

	/** Takes over people of an imported list, each once. */
	take(people: readonly Person[]): void {
		const isNew = ({ id }: Person): boolean => this.candidates.every((one) => one.id !== id);
		this.candidates = [...this.candidates, ...people.filter(isNew)];
		this.touch();
	}

	/** Saves the plan, and the list if there is one; each refusal stays beside its part. */
	async save(): Promise<void> {
		this.touch();
		const planned = await this.congress.act(planContest, { plan: this.plan }, ORGANISER);
		this.planRefused = planned.ok ? null : planned.refused;
		if (!planned.ok) return;
		this.saved = 'plan';
		const { candidates } = this;
		const input = { contestId: this.#id, candidates };
		const listed = await this.congress.act(listCandidates, input, ORGANISER);
		this.listRefused = listed.ok ? null : listed.refused;
		if (!listed.ok) return;
		this.saved = 'all';
		this.candidates = this.#held()?.candidates ?? candidates;
	}

	#held(): Contest | undefined {
		return this.congress.state.contests.find(
			({ plan }) => plan.kind === this.kind && plan.round.kind === 'first'
		);
	}
}
