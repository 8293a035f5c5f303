import { accept } from '$lib/core/basics/result';
import type { CongressId, ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf, type Contest } from '$lib/core/contest/contest';
import { upcast } from '$lib/core/log/upcasters';
import { markedPaper } from '$lib/core/records/rehearsal-mark';
import { planRehearsal, recordWipe } from '$lib/core/rehearsal/decide';
import type { Rehearsed } from '$lib/core/rehearsal/rehearsal';
import type { DirectoryEntry } from '$lib/data/directory';
import { readStored } from '$lib/data/event-log';
import { gradesOf, peopleOf, type Grade, type Mistake } from '$lib/sample/grade';
import { rehearsalBox, type RehearsalBox } from '$lib/sample/rehearsal-box';
import { stacked, type PaperBatch } from '$lib/sample/stack';
import { desk } from './congress-desk.svelte';
import { keyer } from './keyer.svelte';
import { mintId } from './mint';
import type { Acted, OpenCongress } from './open-congress.svelte';
import { SAVE_TEXT } from './papers';

export type { Grade, Mistake, RehearsalBox };

/** A rehearsal with its paper. */
export interface RehearsalView {
	readonly rehearses: Rehearsed;
	readonly contest: Contest;
	readonly box: RehearsalBox;
	readonly batches: readonly PaperBatch[];
}

/** A congress of this device's list that is a rehearsal. */
export type KeptRehearsal = DirectoryEntry & { readonly rehearses: Rehearsed };

const CODES = 10_000;

/** A code that nobody chose. */
export function mintCode(): string {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return String(number % CODES).padStart(4, '0');
}

function isRehearsal(entry: DirectoryEntry): entry is KeptRehearsal {
	return entry.rehearses !== undefined;
}

/** The rehearsals that this device keeps; of one congress, where it is named. */
export function keptRehearsals(of?: CongressId): readonly KeptRehearsal[] {
	return desk.kept
		.filter(isRehearsal)
		.filter(({ rehearses }) => of === undefined || rehearses.congressId === of);
}

/** What a rehearsal practises and the paper it is keyed from; `null` of a congress that is held. */
export function rehearsalIn(state: CongressState): RehearsalView | null {
	const rehearses = state.details?.rehearses;
	const contest = rehearses && contestOf(state, rehearses.contestId);
	if (!contest) return null;
	const box = rehearsalBox(contest, rehearses.code, rehearses.ballots);
	return { rehearses, contest, box, batches: stacked(contest, box.papers) };
}

/** Starts a rehearsal of a contest in a congress of its own and puts that on the desk. */
export async function startRehearsal(
	{ id, state }: OpenCongress,
	contestId: ContestId,
	code: string,
	ballots: number
): Promise<Acted> {
	const planned = planRehearsal(state, { congressId: id, contestId, code, ballots });
	return planned.ok ? desk.create(mintId<CongressId>(), planned.value) : planned;
}

/** How everybody keyed so far, in the order of the tellers' list. */
export async function gradesNow({ id, state }: OpenCongress): Promise<readonly Grade[]> {
	const view = rehearsalIn(state);
	if (!view) return [];
	const events = (await readStored(id)).map((event) => upcast(event));
	return gradesOf(view.contest, view.box.papers, events);
}

/** Whether the congress that is rehearsed is on this device, to take the record. */
export function isRealHere({ congressId }: Rehearsed): boolean {
	return desk.kept.some(({ id }) => id === congressId);
}

/**
 * Wipes the rehearsal on the desk: first the record into the real congress, then everything of it off
 * this device; the real congress lies on the desk then. Refused, nothing is wiped. Where the real
 * congress is not on this device, there is nobody to record it for.
 */
export async function wipeRehearsal(rehearsal: OpenCongress): Promise<Acted> {
	const rehearses = rehearsal.state.details?.rehearses;
	if (!rehearses) throw new Error('only a rehearsal is wiped');
	const { congressId, contestId, code, ballots } = rehearses;
	const { id } = rehearsal;
	if (!isRealHere(rehearses)) {
		await desk.remove(id);
		return accept([]);
	}
	const people = peopleOf(await gradesNow(rehearsal));
	const wiped = { rehearsalId: id, contestId, code, ballots, people };
	return desk.beside(congressId, async (real) => {
		const acted = await real.act(recordWipe, wiped, { role: 'head-teller', name: keyer.name });
		if (!acted.ok) return acted;
		await desk.remove(id);
		await desk.open(congressId);
		return acted;
	});
}

/** Writes the answer key of a rehearsal as a PDF and hands it to the browser. */
export async function saveKey(state: CongressState): Promise<void> {
	const view = rehearsalIn(state);
	if (!view || !state.details) return;
	const { keyPaper } = await import('$lib/sample/key-paper');
	await SAVE_TEXT.pdf(markedPaper(keyPaper({ ...view, details: state.details }), state));
}
