import type { Contest } from '../contest/contest';
import type { Logged } from '../log/catalogue';
import type { TakenUp } from '../counting/events';
import { ballotAt, drawnBy, placesIn } from './draw';
import type { SpotCheckFact } from './events';
import { comparisonAt, type Comparison, type DrawnPlace, type SpotCheck } from './spot-check';

type Event = Logged<SpotCheckFact['type']>;

function mapPlaces(
	spotChecks: readonly SpotCheck[],
	change: (place: DrawnPlace) => DrawnPlace
): readonly SpotCheck[] {
	return spotChecks.map((check) => ({ ...check, drawn: check.drawn.map(change) }));
}

/** Throws where a batch is open: which ballots there are is not settled then. */
function draw({ batches }: Contest, { data }: Logged<'SpotCheckDrawn'>): SpotCheck {
	if (!batches.every(({ closed }) => closed)) throw new Error('a batch is open');
	const places = drawnBy(data.seed, data.ballots, placesIn(batches));
	return { seed: data.seed, drawn: places.map((place) => ({ ...place, comparisons: [] })) };
}

/** One paper answers for every draw that waits for it. */
function compare(contest: Contest, { data }: Logged<'SpotCheckCompared'>): readonly SpotCheck[] {
	const { batch, position, isSame, by } = data;
	if (!ballotAt(contest.batches[batch - 1], position)) throw new Error('no such ballot to compare');
	const waits = (place: DrawnPlace) =>
		place.batch === batch && place.position === position && comparisonAt(place) === null;
	if (!contest.spotChecks.some(({ drawn }) => drawn.some(waits)))
		throw new Error('nobody drew that ballot');
	const comparison: Comparison = { isSame, by, isVoid: false };
	return mapPlaces(contest.spotChecks, (place) =>
		waits(place) ? { ...place, comparisons: [...place.comparisons, comparison] } : place
	);
}

/** A contest after ballots were drawn or one was compared. */
export function evolveSpotChecks(contest: Contest, event: Event): Contest {
	switch (event.type) {
		case 'SpotCheckDrawn':
			return { ...contest, spotChecks: [...contest.spotChecks, draw(contest, event)] };
		case 'SpotCheckCompared':
			return { ...contest, spotChecks: compare(contest, event) };
	}
}

/**
 * A batch was taken up again: what was compared of it says nothing any more. A ballot found to differ
 * stays so until it is itself among what is read again.
 */
export function voidedBy(
	spotChecks: readonly SpotCheck[],
	batch: number,
	again: TakenUp
): readonly SpotCheck[] {
	const isIn = (place: DrawnPlace) => place.batch === batch && place.comparisons.length > 0;
	if (!spotChecks.some(({ drawn }) => drawn.some(isIn))) return spotChecks;
	return mapPlaces(spotChecks, (place) => {
		if (!isIn(place)) return place;
		const isReadAgain = again.kind !== 'ballots' || again.places.includes(place.position);
		const comparisons = place.comparisons.map((comparison) =>
			comparison.isSame || isReadAgain ? { ...comparison, isVoid: true } : comparison
		);
		return { ...place, comparisons };
	});
}
