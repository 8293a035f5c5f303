import { marksOf, type BallotForm, type FixedGround, type Ground } from '$lib/core/tally/ballot';
import type { PaperBallot } from './boxes';
import { shuffled } from './random-order';

/** A generated ballot and what makes it invalid: known as it is drawn, never worked out from its marks. */
export interface DrawnBallot {
	readonly paper: PaperBallot;
	readonly ground: Ground | null;
}

/** What a ballot is drawn for, and from what chance. */
export interface Drawing {
	readonly names: number;
	readonly seats: number;
	readonly form: BallotForm;
	/** Whether a ballot that agrees to nobody counts. */
	readonly noAgree: 'valid' | 'invalid';
	readonly below: (limit: number) => number;
}

type Draw = (drawing: Drawing) => DrawnBallot;

/** So many places, from 1, as chance has it. */
function somePlaces({ names, below }: Drawing, wanted: number): number[] {
	const places = Array.from({ length: names }, (_, at) => at + 1);
	return shuffled(places, below).slice(0, wanted);
}

function boxesWith(names: number, mark: string, places: readonly number[], others = 'a'): string {
	return Array.from({ length: names }, (_, at) => (places.includes(at + 1) ? mark : others)).join(
		''
	);
}

/** Struck so that this many names are left standing. */
function struckTo(drawing: Drawing, left: number): string {
	const struck = somePlaces(drawing, drawing.names - left);
	return marksOf(new Set(struck), drawing.names);
}

/** Fewer than the seats, and at least one. */
function fewer({ seats, below }: Drawing): number {
	return Math.max(1, seats - 1 - below(3));
}

const LONE_MARKS = ['a', 'a', 'a', 'd'] as const;

/** Marks of a ballot that counts, as most voters leave it; no name is favoured. */
export function plainMarks(drawing: Drawing): string {
	const { form, names, seats, below } = drawing;
	switch (form) {
		case 'strike':
			return struckTo(drawing, below(10) < 7 ? seats : fewer(drawing));
		case 'agree':
			return boxesWith(names, 'd', somePlaces(drawing, below(3)));
		case 'single':
			return LONE_MARKS[below(LONE_MARKS.length)] ?? 'a';
	}
}

const counted =
	(marksOn: (drawing: Drawing) => string, groundFor: (drawing: Drawing) => Ground | null): Draw =>
	(drawing) => ({ paper: { marks: marksOn(drawing) }, ground: groundFor(drawing) });

const noGround = () => null;
const ifNobodyIsInvalid = ({ noAgree }: Drawing) => (noAgree === 'invalid' ? 'no-vote' : null);

/** A ballot that shows what the tellers find invalid while keying. */
function ruled(ground: FixedGround, trace: (drawing: Drawing) => PaperBallot['trace']): Draw {
	return (drawing) => {
		const left = trace(drawing);
		return { paper: { marks: plainMarks(drawing), ground, ...(left && { trace: left }) }, ground };
	};
}

/** One of the strikes is hardly to be seen, or a mark stands where no mark belongs. */
function doubtful(drawing: Drawing): DrawnBallot {
	if (drawing.form !== 'strike') {
		const place = drawing.below(drawing.names) + 1;
		const trace = { kind: 'margin-mark', place } as const;
		const doubt = `Có ký hiệu lạ bên lề, cạnh tên số ${place}`;
		return { paper: { marks: plainMarks(drawing), doubt, trace }, ground: null };
	}
	const marks = struckTo(drawing, drawing.seats);
	const place = marks.indexOf('x') + 1;
	const doubt = `Nét gạch ở tên số ${place} mờ, đứt quãng`;
	return { paper: { marks, doubt, trace: { kind: 'faint-strike', place } }, ground: null };
}

const RULED: readonly Draw[] = [
	ruled('written-on', () => ({ kind: 'writing', text: 'Mong các đồng chí gần dân hơn' })),
	ruled('signed', () => ({ kind: 'signature' }))
];

/** More left standing than seats; where the list has one name too many, that is a ballot nobody touched. */
const overvoted = counted(
	(drawing) => struckTo(drawing, drawing.seats + 1),
	() => 'overvote'
);

const ODD: Readonly<Record<BallotForm, readonly Draw[]>> = {
	strike: [
		counted(
			({ names }) => marksOf(new Set(), names),
			() => 'overvote'
		),
		overvoted,
		counted(
			(drawing) => struckTo(drawing, 0),
			() => 'no-vote'
		),
		counted((drawing) => struckTo(drawing, fewer(drawing)), noGround)
	],
	agree: [
		counted(({ names }) => boxesWith(names, 'n', [], 'n'), ifNobodyIsInvalid),
		counted(({ names }) => boxesWith(names, 'd', [], 'd'), ifNobodyIsInvalid),
		counted((drawing) => boxesWith(drawing.names, 'b', somePlaces(drawing, 1)), noGround),
		counted((drawing) => boxesWith(drawing.names, 'n', somePlaces(drawing, 1)), noGround)
	],
	single: [
		counted(
			() => 'n',
			() => 'blank'
		),
		counted(
			() => 'b',
			() => 'both-boxes'
		),
		counted(() => 'd', noGround)
	]
};

/** What every box has beside the ordinary: ballots to look at twice, and one for the tellers to conclude. */
export function oddBallots(drawing: Drawing): DrawnBallot[] {
	return [...ODD[drawing.form], ...RULED, doubtful].map((draw) => draw(drawing));
}
