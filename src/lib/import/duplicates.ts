import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import { foldAccents } from '$lib/core/people/name-order';
import type { DelegateDraft } from './delegates';
import type { ColumnField } from './headings';
import type { RowProblem } from './row-reader';

/** A row that seems to be somebody already there: on the roll, or higher up in the same file. */
export interface Likeness {
	readonly draft: DelegateDraft;
	readonly earlier:
		| { readonly kind: 'line'; readonly line: number; readonly name: string }
		| { readonly kind: 'roll'; readonly delegate: Delegate };
}

/** One person: leave the row out, or take its particulars over; or two people after all. */
export type Verdict = 'skip' | 'update' | 'both';
/** By line of the file. */
export type Verdicts = ReadonlyMap<number, Verdict>;

export interface Update {
	readonly known: Delegate;
	readonly draft: DelegateDraft;
}

/** What a confirmation would do. */
export interface ImportPlan {
	readonly convene: readonly DelegateDraft[];
	readonly update: readonly Update[];
	/** Likenesses nobody has decided on yet. */
	readonly undecided: readonly Likeness[];
}

export function foldName(name: string): string {
	return foldAccents(name).replace(/\s+/g, ' ').trim();
}

type Known = Pick<Delegate, 'born' | 'cell'>;

/** A bare year agrees with any day of that year. */
function bornAlike(one: string, other: string): boolean {
	return one.startsWith(other) || other.startsWith(one);
}

/** Same name is given: alike unless both births are known and differ; without them the cell decides. */
function isAlike(one: Known, other: Known): boolean {
	if (one.born && other.born) return bornAlike(one.born, other.born);
	return one.cell === '' || other.cell === '' || foldName(one.cell) === foldName(other.cell);
}

function groupByName<Person extends { readonly name: string }>(
	people: Iterable<Person>
): Map<string, Person[]> {
	const groups = new Map<string, Person[]>();
	for (const person of people) {
		const key = foldName(person.name);
		groups.set(key, [...(groups.get(key) ?? []), person]);
	}
	return groups;
}

/** Rows with the same name (accents aside) and the same birth or cell as somebody before them. */
export function findLikenesses(
	drafts: readonly DelegateDraft[],
	roll: Iterable<Delegate>
): readonly Likeness[] {
	const onRoll = groupByName(roll);
	const inFile = groupByName(drafts);
	return drafts.flatMap((draft): Likeness[] => {
		const key = foldName(draft.name);
		const delegate = onRoll.get(key)?.find((known) => isAlike(known, draft));
		if (delegate) return [{ draft, earlier: { kind: 'roll', delegate } }];
		const earlier = inFile
			.get(key)
			?.find((other) => other.line < draft.line && isAlike(other, draft));
		if (!earlier || draft.name === '') return [];
		return [{ draft, earlier: { kind: 'line', line: earlier.line, name: earlier.name } }];
	});
}

/** Sorts the rows by what was decided on them; rows left out do nothing. */
export function planImport(
	drafts: readonly DelegateDraft[],
	likenesses: readonly Likeness[],
	verdicts: Verdicts,
	leftOut: ReadonlySet<number>
): ImportPlan {
	const alike = new Map(likenesses.map((likeness) => [likeness.draft.line, likeness]));
	const convene: DelegateDraft[] = [];
	const update: Update[] = [];
	const undecided: Likeness[] = [];
	for (const draft of drafts) {
		if (leftOut.has(draft.line)) continue;
		const likeness = alike.get(draft.line);
		const verdict = likeness ? verdicts.get(draft.line) : 'both';
		if (verdict === undefined && likeness) undecided.push(likeness);
		if (verdict === 'both') convene.push(draft);
		if (verdict === 'update' && likeness?.earlier.kind === 'roll')
			update.push({ known: likeness.earlier.delegate, draft });
	}
	return { convene, update, undecided };
}

/** Badge numbers of the file that somebody on the roll wears already. */
export function takenNumbers(
	plan: ImportPlan,
	roll: Iterable<Delegate>,
	column: number
): readonly RowProblem[] {
	const wearers = new Map([...roll].map((delegate) => [delegate.number, delegate]));
	const rows = [
		...plan.convene.map((draft) => ({ draft, self: null as PersonId | null })),
		...plan.update.map(({ draft, known }) => ({ draft, self: known.id }))
	];
	return rows.flatMap(({ draft: { line, number }, self }) => {
		const wearer = number === null ? undefined : wearers.get(number);
		if (!wearer || wearer.id === self) return [];
		const problem = { kind: 'number-taken', by: wearer.name } as const;
		return [{ line, column, text: String(number), problem }];
	});
}

/** The people to convene, each with an id and a badge: the file's number, or the next free one. */
export function enrolled(
	drafts: readonly DelegateDraft[],
	roll: Iterable<Delegate>,
	mint: () => PersonId
): readonly Delegate[] {
	const worn = new Set([...roll].map(({ number }) => number));
	for (const { number } of drafts) if (number !== null) worn.add(number);
	let next = 1;
	return drafts.map(({ line: _, number, ...person }) => {
		while (number === null && worn.has(next)) next += 1;
		const badge = number ?? next;
		worn.add(badge);
		return { ...person, id: mint(), number: badge };
	});
}

/** A delegate with what the file says of them; what it does not say stays. */
export function updated({ known, draft }: Update, fields: readonly ColumnField[]): Delegate {
	const says = (...any: ColumnField[]): boolean => any.some((field) => fields.includes(field));
	return {
		...known,
		name: draft.name,
		gender: draft.gender ?? known.gender,
		born: draft.born ?? known.born,
		education: draft.education ?? known.education,
		incumbent: says('incumbent') ? draft.incumbent : known.incumbent,
		position: draft.position || known.position,
		number: draft.number ?? known.number,
		cell: draft.cell || known.cell,
		standing: says('standing', 'alternate') ? draft.standing : known.standing,
		mandate: says('mandate', 'exOfficio', 'elected', 'appointed') ? draft.mandate : known.mandate,
		seat: draft.seat || known.seat
	};
}
