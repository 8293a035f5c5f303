import type { Logged } from '../log/catalogue';
import { ballotsIn } from './ballots';
import type { Batch, Docketed } from './batch';

type Doubtful = Omit<Docketed, 'number' | 'photo'>;
type Photographed = Logged<'DoubtPhotographed'>['data'];

/**
 * Doubtful ballots of a batch: those of the first entry as they come, so that the tellers may conclude
 * meanwhile; once compared, those either entry found doubtful and those no two people read alike.
 */
function doubtfulIn(batch: Batch): readonly Doubtful[] {
	if (!batch.sheets)
		return ballotsIn(batch, 1).flatMap(({ doubt, marks, ruling }, at) =>
			doubt === null
				? []
				: [{ batch: batch.number, position: at + 1, reading: 1, doubt, marks, ruling }]
		);
	return batch.sheets.flatMap(({ standing, ballot, reading, first, second }, at) => {
		if (standing !== 'doubtful' || !ballot) return [];
		const position = (reading === 1 ? first : reading === 2 ? second : at + 1)!;
		const { doubt, marks, ruling } = ballot;
		return [{ batch: batch.number, position, reading, doubt, marks, ruling }];
	});
}

const isAt = (one: Doubtful, other: Pick<Doubtful, 'position' | 'reading'>) =>
	one.position === other.position && one.reading === other.reading;

/** The docket after a batch changed: numbers and pictures stay, what is no longer doubtful goes, the new come last. */
export function docketAfter(docket: readonly Docketed[], batch: Batch): readonly Docketed[] {
	const now = doubtfulIn(batch);
	const held = docket.filter((other) => other.batch === batch.number);
	if (now.length === 0 && held.length === 0) return docket;
	const kept = docket.flatMap((other) => {
		if (other.batch !== batch.number) return [other];
		const same = now.find((doubtful) => isAt(doubtful, other));
		return same ? [{ ...same, number: other.number, photo: other.photo }] : [];
	});
	const last = docket.at(-1)?.number ?? 0;
	const added = now.filter((doubtful) => !held.some((other) => isAt(doubtful, other)));
	return [
		...kept,
		...added.map((doubtful, at) => ({ ...doubtful, number: last + at + 1, photo: null }))
	];
}

/** The docket with the picture of one of its ballots; a later picture takes the place of an earlier one. */
export function photographedIn(
	docket: readonly Docketed[],
	{ batch, entry, position, photo }: Photographed
): readonly Docketed[] {
	const at = docket.findIndex(
		(other) => other.batch === batch && isAt(other, { position, reading: entry })
	);
	if (at < 0) throw new Error(`no doubtful ballot ${batch}/${position}`);
	return docket.with(at, { ...docket[at]!, photo });
}
