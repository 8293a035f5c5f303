import type { Contest } from '$lib/core/contest/contest';
import type { Ballot, BallotPlace } from '$lib/core/counting/batch';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { timeOf } from '$lib/core/log/hybrid-clock';
import type { RehearsedPerson } from '$lib/core/rehearsal/rehearsal';
import type { PaperBallot } from './boxes';
import { stacked } from './stack';

/** A ballot keyed otherwise than the paper shows. */
export interface Mistake extends BallotPlace {
	readonly paper: PaperBallot;
	readonly keyed: Ballot;
}

/** How one person keyed. */
export interface Grade {
	readonly name: string;
	/** Ballots keyed. */
	readonly ballots: number;
	/** In the order of the stack. */
	readonly mistakes: readonly Mistake[];
	/** The middle one of all times from one ballot to the next; `null` before there are any. */
	readonly seconds: number | null;
}

/** Who put a ballot in, as the log has it. */
type KeyedBy = ReadonlyMap<string, string>;

interface Keying {
	readonly by: KeyedBy;
	/** Milliseconds from one ballot to the next of the same person in the same batch. */
	readonly paces: ReadonlyMap<string, readonly number[]>;
}

const inEntry = (of: { readonly batch: number; readonly entry: number }) =>
	`${of.batch}/${of.entry}`;

/** Reads from the log who keyed each ballot, and how long it took after the one before. */
function keyingOf(events: readonly LoggedEvent[]): Keying {
	const holders = new Map<string, { readonly by: string; readonly at: number }>();
	const by = new Map<string, string>();
	const paces = new Map<string, number[]>();
	for (const event of events) {
		if (event.type === 'BatchClaimed')
			holders.set(inEntry(event.data), { by: event.data.by, at: timeOf(event.hlc) });
		if (event.type !== 'BallotRecorded') continue;
		const entry = inEntry(event.data);
		const holder = holders.get(entry);
		if (!holder) continue;
		const at = timeOf(event.hlc);
		by.set(`${entry}/${event.data.position}`, holder.by);
		paces.set(holder.by, [...(paces.get(holder.by) ?? []), at - holder.at]);
		holders.set(entry, { by: holder.by, at });
	}
	return { by, paces };
}

/** The middle one, so that a pause for tea spoils nobody's time. */
function middleSeconds(paces: readonly number[]): number | null {
	const middle = paces.toSorted((one, other) => one - other)[Math.floor(paces.length / 2)];
	return middle === undefined ? null : middle / 1000;
}

/**
 * Whether a ballot was keyed as the paper shows it. To set one aside is never a mistake: the tellers
 * conclude. What had to be set aside, or was invalid on sight, may not pass as an ordinary ballot.
 */
export function isAsOnPaper({ marks, ground, doubt }: PaperBallot, keyed: Ballot): boolean {
	if (keyed.doubt !== null) return true;
	if (doubt !== undefined) return false;
	if (ground !== undefined) return keyed.ground === ground;
	return keyed.ground === null && keyed.marks === marks;
}

/** A ballot of one entry, with the paper at its place. */
interface Compared extends Mistake {
	readonly by: string;
}

/** Every ballot of every entry beside the paper it was keyed from; places the box does not have are left out. */
function* compared(contest: Contest, box: readonly PaperBallot[], by: KeyedBy) {
	const stack = stacked(contest, box);
	for (const { number: batch, entries } of contest.batches) {
		const papers = stack.find(({ number }) => number === batch)?.ballots ?? [];
		for (const { entry, by: holder, ballots } of entries) {
			for (const [at, keyed] of ballots.entries()) {
				const paper = papers[at]?.paper;
				const name = by.get(`${inEntry({ batch, entry })}/${at + 1}`) ?? holder ?? '';
				if (paper) yield { by: name, batch, position: at + 1, paper, keyed } satisfies Compared;
			}
		}
	}
}

/** How everybody keyed, in the order of the tellers' list: no order of merit. */
export function gradesOf(
	contest: Contest,
	box: readonly PaperBallot[],
	events: readonly LoggedEvent[]
): readonly Grade[] {
	const { by, paces } = keyingOf(events);
	const ballots = [...compared(contest, box, by)];
	return contest.tellers.map(({ name }) => {
		const own = ballots.filter((ballot) => ballot.by === name);
		return {
			name,
			ballots: own.length,
			mistakes: own
				.filter(({ paper, keyed }) => !isAsOnPaper(paper, keyed))
				.map(({ batch, position, paper, keyed }) => ({ batch, position, paper, keyed })),
			seconds: middleSeconds(paces.get(name) ?? [])
		};
	});
}

/** What the record of a wiped rehearsal keeps: whoever keyed, how many ballots, how many wrong. */
export function peopleOf(grades: readonly Grade[]): readonly RehearsedPerson[] {
	return grades
		.filter(({ ballots }) => ballots > 0)
		.map(({ name, ballots, mistakes }) => ({ name, ballots, wrong: mistakes.length }));
}
