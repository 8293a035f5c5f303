import type { Contest } from '../../contest/contest';
import {
	outcomeAt,
	PLACE_OUTCOMES,
	type PlaceOutcome,
	type SpotCheck
} from '../../spot-check/spot-check';
import { paragraph, say, type Block, type Run, type Runs } from '../paper';
import { number } from '../phrases';
import type { CountMinutes } from './facts';

/** One draw of ballots as the minutes state it; nothing says which ballots they were. */
export interface SpotCheckLine {
	readonly seed: string;
	readonly ballots: number;
	/** What became of them, most usual first; only what occurred. */
	readonly outcomes: readonly {
		readonly outcome: PlaceOutcome;
		readonly ballots: number;
		/** Batches they lay in, each once. */
		readonly batches: readonly number[];
	}[];
}

function lineOf({ seed, drawn }: SpotCheck): SpotCheckLine {
	const outcomes = PLACE_OUTCOMES.flatMap((outcome) => {
		const places = drawn.filter((place) => outcomeAt(place) === outcome);
		const batches = [...new Set(places.map(({ batch }) => batch))].sort((a, b) => a - b);
		return places.length > 0 ? [{ outcome, ballots: places.length, batches }] : [];
	});
	return { seed, ballots: drawn.length, outcomes };
}

export function spotCheckLines({ spotChecks }: Contest): readonly SpotCheckLine[] {
	return spotChecks.map(lineOf);
}

const BECAME: Readonly<Record<PlaceOutcome, (batches: string) => string>> = {
	same: () => 'phiếu đúng với giấy',
	'same-after': (batches) =>
		`phiếu lúc đầu khác với giấy (tập ${batches}), đã đọc lại trên giấy, đóng lại tập, so lại thì đúng với giấy`,
	'read-again': (batches) =>
		`phiếu khác với giấy (tập ${batches}), đã đọc lại trên giấy và đóng lại tập`,
	different: (batches) => `phiếu khác với giấy (tập ${batches}), chưa đọc lại`,
	lapsed: (batches) =>
		`phiếu đúng với giấy, sau đó tập được mở lại (tập ${batches}) mà không so lại`,
	left: () => 'phiếu không so với giấy'
};

function became({ outcomes }: SpotCheckLine): Runs {
	return outcomes.flatMap(({ outcome, ballots, batches }, at): readonly Run[] => [
		...say`${at === 0 ? '' : '; '}${number(ballots)} ${BECAME[outcome](batches.join(', '))}`
	]);
}

/** "Kiểm tra xác suất": what the dice showed, how many were drawn, and what the paper said. */
export function spotChecks({ spotChecks: lines }: CountMinutes): Block[] {
	return lines.map((line, at) => {
		const title = lines.length > 1 ? `Kiểm tra xác suất lần ${at + 1}` : 'Kiểm tra xác suất';
		return paragraph(
			say`${title}: gieo được ${[...line.seed].join('-')}, rút ${number(line.ballots)} phiếu để so với giấy; ${became(line)}.`
		);
	});
}
