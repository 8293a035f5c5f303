import { describe, expect, it } from 'vitest';
import { chooseSetting } from '../congress/decide';
import type { Scene } from '../congress/scene';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { countedFacts, sampleAt } from '$lib/sample/counted-sample';
import { Playthrough } from '$lib/sample/playthrough';
import { openSample, SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { hallView } from './hall-view';
import { hallViewSchema } from './hall-view-schema';

const SCENES: readonly Scene[] = [
	{ kind: 'welcome' },
	{ kind: 'quorum' },
	...[COMMITTEE_ID, DELEGATION_ID].flatMap((contestId): Scene[] => [
		{ kind: 'progress', contestId },
		{ kind: 'live', contestId, namesOpen: false },
		{ kind: 'live', contestId, namesOpen: true },
		{ kind: 'result', contestId },
		{ kind: 'elected', contestId },
		{ kind: 'structure', contestId }
	])
];

/** The sample announced, where the congress decided to see live figures. */
function liveSample() {
	const sample = openSample();
	sample.act(chooseSetting, { key: 'hallFigures', value: 'live' });
	const { state } = sample;
	const day = new Playthrough(SAMPLE_CONGRESS_ID, state);
	for (const fact of countedFacts('announced', state))
		day.act(() => ({ ok: true, value: [fact] }), null);
	return day.state;
}

const STATES = {
	issued: sampleAt('issued'),
	counted: sampleAt('counted'),
	announced: sampleAt('announced'),
	live: liveSample()
};

/** As it is after its way over the wire. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const views = Object.values(STATES).flatMap((state) =>
	SCENES.map((scene) => hallView(state, scene)!)
);

describe('a picture from outside', () => {
	it('is taken as it was sent, whatever the hall can be shown', () => {
		for (const view of views) expect(hallViewSchema.parse(sent(view))).toEqual(view);
		expect(new Set(views.map(({ picture }) => picture.kind))).toEqual(
			new Set(SCENES.map(({ kind }) => kind))
		);
		expect(hallViewSchema.parse(null)).toBeNull();
	});

	it('is refused with anything missing, beside it, or of another kind', () => {
		for (const { head, picture } of views) {
			for (const key of Object.keys(picture)) {
				const rest = Object.fromEntries(Object.entries(picture).filter(([name]) => name !== key));
				expect(hallViewSchema.safeParse({ head, picture: rest }).success).toBe(false);
				const other = { ...picture, [key]: {} };
				expect(hallViewSchema.safeParse({ head, picture: other }).success).toBe(false);
			}
			const more = { ...picture, votes: [] };
			expect(hallViewSchema.safeParse({ head, picture: more }).success).toBe(false);
		}
		expect(hallViewSchema.safeParse({}).success).toBe(false);
	});
});
