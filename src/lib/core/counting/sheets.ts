import type { Ballot, Batch, Entry, ReadingNumber, Sheet, ThirdReading } from './batch';
import { entryIn } from './batch';
import { compareEntries, isSameReading, type Pairing } from './compare';

/** What is known of one sheet: both readings, and what the third person found. */
interface Readings {
	readonly first: Ballot | null;
	readonly second: Ballot | null;
	readonly third: ThirdReading | undefined;
	readonly isQuestioned: boolean;
}

type Judged = Pick<Sheet, 'standing' | 'ballot' | 'reading'>;

const judged = (standing: Sheet['standing'], ballot: Ballot | null, reading: ReadingNumber) =>
	({ standing, ballot, reading }) satisfies Judged;

const isDoubtful = ({ doubt }: Ballot) => doubt !== null;

/** What two entries say without a third person; `null` where that one has to look. */
function judgeBoth(first: Ballot, second: Ballot): Judged | null {
	const isForTellers = isDoubtful(first) && (first.ruling !== null || isDoubtful(second));
	if (!isForTellers && !isSameReading(first, second)) return null;
	if (isDoubtful(first)) return judged('doubtful', first, 1);
	return isDoubtful(second) ? judged('doubtful', second, 2) : judged('agreed', first, 1);
}

/**
 * A sheet counts as two people read it alike. What both found doubtful goes to the tellers, however they
 * read it; what one did, once it is sure which paper that is. So does what three people read in three
 * ways, and what the third reads otherwise than both did before.
 */
function judge({ first, second, third, isQuestioned }: Readings): Judged {
	const agreed = first && second && !isQuestioned ? judgeBoth(first, second) : null;
	if (agreed) return agreed;
	if (!third) return judged('differs', null, 3);
	const found = third.ballot;
	if (!found) return judged('absent', null, 3);
	const readings = [first, second].filter((ballot) => ballot !== null);
	const isLike = readings.some((ballot) => isSameReading(ballot, found));
	const isClear = isLike && ![...readings, found].some(isDoubtful);
	return judged(isClear ? 'agreed' : 'doubtful', found, 3);
}

function ballotAt(entry: Entry, place: number | null): Ballot | null {
	return place === null ? null : (entry.ballots[place - 1] ?? null);
}

/** A paper that both entries lack. */
const IN_NEITHER: Pairing = { first: null, second: null, isMoved: false };

/** The sheets of a batch keyed by ballot whose entries are both finished, or `null` before that. */
export function sheetsOf(batch: Omit<Batch, 'sheets'>): readonly Sheet[] | null {
	const [one, two] = [entryIn(batch as Batch, 1), entryIn(batch as Batch, 2)];
	if (!one?.isFinished || !two?.isFinished || one.totals || two.totals) return null;
	const pairs = compareEntries(one.ballots, two.ballots);
	const added = batch.questioned.filter((place) => place > pairs.length).map(() => IN_NEITHER);
	return [...pairs, ...added].map((pair: Pairing, at) => ({
		...pair,
		...judge({
			first: ballotAt(one, pair.first),
			second: ballotAt(two, pair.second),
			third: batch.thirds.find(({ place }) => place === at + 1),
			isQuestioned: batch.questioned.includes(at + 1)
		})
	}));
}

/** What the third person is to look at: a ballot read in two ways, or one that an entry lacks. */
export type Difference =
	| { readonly kind: 'read-differently'; readonly place: number }
	/** An entry has no such ballot: it would come after that place of it. */
	| {
			readonly kind: 'missing';
			readonly place: number;
			readonly entry: 1 | 2;
			readonly after: number;
	  }
	/** Both read it alike, and somebody asked for it to be read again. */
	| { readonly kind: 'questioned'; readonly place: number }
	/** A paper that was found when all were ticked off, and that neither entry has. */
	| { readonly kind: 'in-neither'; readonly place: number };

/** Places a sheet before this one has in an entry; 0 at the top of the stack. */
function lastPlace(sheets: readonly Sheet[], before: number, of: 'first' | 'second'): number {
	return sheets.slice(0, before).reduce((last, sheet) => Math.max(last, sheet[of] ?? 0), 0);
}

function differenceAt(sheets: readonly Sheet[], at: number, batch: Batch): Difference {
	const sheet = sheets[at]!;
	const place = at + 1;
	if (sheet.first === null && sheet.second === null) return { kind: 'in-neither', place };
	if (sheet.first === null)
		return { kind: 'missing', place, entry: 1, after: lastPlace(sheets, at, 'first') };
	if (sheet.second === null)
		return { kind: 'missing', place, entry: 2, after: lastPlace(sheets, at, 'second') };
	const kind = batch.questioned.includes(place) ? 'questioned' : 'read-differently';
	return { kind, place };
}

/** What is still to be looked at by a third person, in the order of the stack. */
export function differencesIn(batch: Batch): readonly Difference[] {
	const sheets = batch.sheets ?? [];
	return sheets.flatMap(({ standing }, at) =>
		standing === 'differs' ? [differenceAt(sheets, at, batch)] : []
	);
}
