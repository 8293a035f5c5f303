import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import {
	entryIn,
	freshBatch,
	isOnPaper,
	papersOf,
	type Ballot,
	type Batch,
	type Entry,
	type EntryNumber,
	type Sheet
} from './batch';
import type { BatchFact, KeyedReading } from './events';
import { sheetsOf } from './sheets';
import { comparedTotals, tallyOf } from './totals';

type OnBatch = Logged<BatchFact['type']>;

/** Throws where an event does not follow from those before it: replay keeps it as one it cannot read. */
function mustFit(fits: boolean): void {
	if (!fits) throw new Error('no such place in the stack');
}

function readingOf({ marks, ground, doubt }: KeyedReading): Ballot {
	return { marks, ground: ground ?? null, doubt: doubt ?? null, ruling: null };
}

function changeEntry(
	batch: Batch,
	number: EntryNumber,
	change: (entry: Entry) => Partial<Entry>
): Batch {
	mustFit(entryIn(batch, number) !== undefined);
	const entries = batch.entries.map((held) =>
		held.entry === number ? { ...held, ...change(held) } : held
	);
	return { ...batch, entries };
}

/** A sealed entry takes nothing in any more, not even what a person takes over from another device. */
function changeOpenEntry(
	batch: Batch,
	number: EntryNumber,
	change: (entry: Entry) => Partial<Entry>
): Batch {
	mustFit(entryIn(batch, number)?.isFinished === false);
	return changeEntry(batch, number, change);
}

function claim(batch: Batch, number: EntryNumber, by: string, at: number): Batch {
	const held = entryIn(batch, number);
	if (!held) {
		const fresh: Entry = {
			entry: number,
			by,
			keyers: [by],
			ballots: [],
			totals: null,
			isFinished: false,
			startedAt: at,
			lastAt: at
		};
		return { ...batch, entries: [...batch.entries, fresh] };
	}
	const keyers = held.keyers.includes(by) ? held.keyers : [...held.keyers, by];
	return changeOpenEntry(batch, number, () => ({ by, keyers, lastAt: at }));
}

/** Lays the finished entries side by side again; what was built on another pairing no longer holds. */
function compared(batch: Batch): Batch {
	return { ...batch, sheets: sheetsOf(batch), totals: comparedTotals(batch) };
}

function rule(batch: Batch, { data }: Logged<'DoubtRuled'>, ruling: Ballot['ruling']): Batch {
	const { entry, position } = data;
	if (entry === 3) {
		mustFit(batch.thirds.some(({ place, ballot }) => place === position && ballot !== null));
		const thirds = batch.thirds.map((third) =>
			third.place === position && third.ballot
				? { ...third, ballot: { ...third.ballot, ruling } }
				: third
		);
		return compared({ ...batch, thirds });
	}
	const ruled = changeEntry(batch, entry, ({ ballots }) => {
		const ballot = ballots[position - 1];
		if (!ballot) throw new Error('no such ballot to rule on');
		return { ballots: ballots.with(position - 1, { ...ballot, ruling }) };
	});
	return batch.sheets ? compared(ruled) : ruled;
}

/** A ruling on what an entry found doubtful no longer holds. */
function takeBackRuling(batch: Batch, { reading, first, second }: Sheet): Batch {
	if (reading === 3) return batch;
	const position = reading === 1 ? first! : second!;
	return changeEntry(batch, reading, ({ ballots }) => ({
		ballots: ballots.with(position - 1, { ...ballots[position - 1]!, ruling: null })
	}));
}

/**
 * A place to be read again: what a third person read there no longer holds. A ruling is taken back first,
 * and the tellers conclude anew; asked for once more, the ballot is read again. The place after the last
 * is of a paper that neither entry has.
 */
function questionPlace(batch: Batch, place: number): Batch {
	const sheet = batch.sheets?.[place - 1];
	mustFit(sheet !== undefined || place === (batch.sheets?.length ?? NaN) + 1);
	if (sheet?.reading !== 3 && sheet?.ballot?.ruling) return takeBackRuling(batch, sheet);
	const thirds = batch.thirds.filter((third) => third.place !== place);
	const questioned = [...batch.questioned.filter((other) => other !== place), place];
	return { ...batch, thirds, questioned };
}

function reopen(batch: Batch, { data: { again } }: Logged<'BatchReopened'>): Batch {
	const open = { ...batch, closed: false };
	switch (again.kind) {
		case 'as-left':
			return open;
		case 'anew':
			return freshBatch(batch.number, batch.size);
		case 'ballots':
			return compared(again.places.reduce(questionPlace, open));
	}
}

function resolve(batch: Batch, { data }: Logged<'DifferenceResolved'>): Batch {
	const { place, by, ballot } = data;
	mustFit(batch.sheets?.[place - 1]?.standing === 'differs');
	const third = { place, by, ballot: ballot && readingOf(ballot) };
	return compared({ ...batch, thirds: [...batch.thirds, third] });
}

/** Both entries of a batch are of one kind: ballots keyed one by one, or totals. */
function recordTotals(batch: Batch, { hlc, data }: Logged<'TotalsRecorded'>): Batch {
	mustFit(batch.entries.every(({ ballots }) => ballots.length === 0));
	const totals = tallyOf(data.totals);
	return compared(
		changeOpenEntry(batch, data.entry, () => ({ totals, isFinished: true, lastAt: timeOf(hlc) }))
	);
}

function resolveTotals(batch: Batch, { data: { by, figures } }: Logged<'TotalsResolved'>): Batch {
	mustFit(figures.every(({ figure }) => batch.totals?.differing.includes(figure)));
	const counted = figures.map(({ figure, count }) => ({ figure, count, by }));
	return compared({ ...batch, thirdCounts: [...batch.thirdCounts, ...counted] });
}

/** A batch after an act on it. Throws where the act does not follow from those before it. */
export function batchAfter(batch: Batch, event: OnBatch): Batch {
	const at = timeOf(event.hlc);
	switch (event.type) {
		case 'BatchClaimed':
			return claim(batch, event.data.entry, event.data.by, at);
		case 'BatchReleased':
			return changeOpenEntry(batch, event.data.entry, () => ({ by: null, lastAt: at }));
		case 'BallotRecorded':
			mustFit(!isOnPaper(batch));
			return changeOpenEntry(batch, event.data.entry, ({ ballots }) => {
				mustFit(event.data.position === ballots.length + 1);
				return { ballots: [...ballots, readingOf(event.data)], lastAt: at };
			});
		case 'BallotTakenBack': {
			const { entry, position } = event.data;
			return changeOpenEntry(batch, entry, ({ ballots }) => {
				mustFit(position > 0 && position === ballots.length);
				return { ballots: ballots.slice(0, -1), lastAt: at };
			});
		}
		case 'EntryFinished': {
			const { entry, keyed } = event.data;
			return compared(
				changeOpenEntry(batch, entry, ({ ballots }) => {
					mustFit(ballots.length === keyed);
					return { isFinished: true, lastAt: at };
				})
			);
		}
		case 'DifferenceResolved':
			return resolve(batch, event);
		case 'TotalsRecorded':
			return recordTotals(batch, event);
		case 'TotalsResolved':
			return resolveTotals(batch, event);
		case 'DoubtRuled':
			return rule(batch, event, event.data.ruling);
		case 'BatchClosed':
			return { ...batch, closed: true };
		case 'BatchReopened':
			return reopen(batch, event);
		case 'BatchRecounted':
			return { ...batch, size: event.data.size };
	}
}

/** Ballots keyed in a batch, both entries together; totals stand for as many as they add up to. */
export function keyingsIn({ entries }: Batch): number {
	return entries.reduce((sum, entry) => sum + papersOf(entry), 0);
}
