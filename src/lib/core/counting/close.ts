import { isCount } from '../basics/count';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { fact, type Decision } from '../log/rule';
import { papersIn } from './ballots';
import { isOnPaper, type Batch } from './batch';
import { withBatch, type OfBatch } from './batch-rule';
import { totalsRefusal } from './paper-count';
import { placesToLookAt } from './second-look';
import { differencesIn } from './sheets';

/**
 * Closes a batch whose entries agree, or whose differences are resolved, and that holds exactly its
 * hand count. Where slips are likely, or everywhere if the congress chose so, sheets are held in hand
 * once more first (`placesToLookAt`): `looked` says which were. A doubtful ballot may still wait for its
 * ruling.
 */
export function closeBatch(
	state: CongressState,
	{ looked, ...of }: OfBatch & { looked: readonly number[] }
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		if (isOnPaper(held)) {
			const refused = totalsRefusal(contest, held);
			return refused
				? refuse(refused)
				: accept([fact('BatchClosed', { contestId, batch, looked: [] })]);
		}
		if (!held.sheets) return refuse({ kind: 'entries-missing', batch });
		const places = differencesIn(held).map(({ place }) => place);
		if (places.length > 0) return refuse({ kind: 'differences-open', batch, places });
		const keyed = papersIn(held);
		if (keyed !== held.size)
			return refuse({ kind: 'batch-incomplete', batch, keyed, size: held.size });
		const unseen = placesToLookAt(held, contest).filter((place) => !looked.includes(place));
		if (unseen.length > 0) return refuse({ kind: 'look-at-paper-first', batch, places: unseen });
		return accept([fact('BatchClosed', { contestId, batch, looked: [...looked] })]);
	});
}

/** A sheet of a batch, or the one after the last: a paper that was found although neither entry has it. */
function isSheetOf(held: Batch, place: number): boolean {
	const sheets = held.sheets ?? [];
	const isLacking = papersIn(held) < held.size;
	return sheets[place - 1] !== undefined || (isLacking && place === sheets.length + 1);
}

/**
 * Takes a batch up again, with the reason: anew from the first ballot, or only some ballots, which a
 * third person then reads again. Where the hand count says that a paper is in neither entry, the place
 * after the last sheet is its. What was keyed before stays in the log.
 */
export function reopenBatch(
	state: CongressState,
	{ reason, places, ...of }: OfBatch & { reason: string; places: readonly number[] | 'all' }
): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch } = of;
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		const of_ = { contestId, batch, reason: reason.trim() };
		if (places === 'all') {
			if (held.entries.length === 0) return refuse({ kind: 'batch-not-claimed', batch });
			return accept([fact('BatchReopened', { ...of_, again: { kind: 'anew' } })]);
		}
		const unknown = places.find((place) => !held.sheets || !isSheetOf(held, place));
		if (places.length === 0 || unknown !== undefined)
			return refuse({ kind: 'no-such-sheet', batch, place: unknown ?? 0 });
		return accept([fact('BatchReopened', { ...of_, again: { kind: 'ballots', places } })]);
	});
}

/** A batch was counted again by hand and its number was wrong. */
export function recountBatch(
	state: CongressState,
	{ size, reason, ...of }: OfBatch & { size: number; reason: string }
): Decision {
	return withBatch(state, of, (held) => {
		const { contestId, batch } = of;
		if (held.closed) return refuse({ kind: 'batch-is-closed', batch });
		if (!isCount(size) || size === 0) return refuse({ kind: 'not-a-count' });
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		return accept([fact('BatchRecounted', { contestId, batch, size, reason: reason.trim() })]);
	});
}
