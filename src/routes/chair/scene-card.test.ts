import { describe, expect, it } from 'vitest';
import { chooseSetting } from '$lib/core/congress/decide';
import type { Scene } from '$lib/core/congress/scene';
import type { CongressState } from '$lib/core/congress/state';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { openSample } from '$lib/sample/sample-congress';
import { isSameScene, offeredScenes } from './scene-card';

function openCards(state: CongressState): string[] {
	return offeredScenes(state, COMMITTEE_ID)
		.filter(({ refused }) => refused === null)
		.map(({ card }) => card);
}

describe('scenes the chair is offered', () => {
	it('are two before there is a contest', () => {
		expect(offeredScenes(sampleAt('issued')).map(({ card }) => card)).toEqual([
			'welcome',
			'quorum'
		]);
	});

	it.each([
		['counted', ['welcome', 'quorum', 'progress']],
		['announced', ['welcome', 'quorum', 'progress', 'result', 'elected', 'structure']]
	] as const)('open %s: %j', (stage, cards) => {
		expect(openCards(sampleAt(stage))).toEqual(cards);
	});

	it('open live figures where the congress decided so', () => {
		const sample = openSample();
		sample.act(chooseSetting, { key: 'hallFigures', value: 'live' });
		expect(openCards(sample.state)).toEqual(['welcome', 'quorum', 'progress', 'hidden', 'open']);
	});
});

describe('isSameScene', () => {
	const live = (contestId: typeof COMMITTEE_ID, namesOpen: boolean): Scene => ({
		kind: 'live',
		contestId,
		namesOpen
	});
	it.each([
		[{ kind: 'welcome' }, { kind: 'welcome' }, true],
		[{ kind: 'welcome' }, { kind: 'quorum' }, false],
		[live(COMMITTEE_ID, true), live(COMMITTEE_ID, true), true],
		[live(COMMITTEE_ID, true), live(COMMITTEE_ID, false), false],
		[live(COMMITTEE_ID, true), live(DELEGATION_ID, true), false]
	] as [Scene, Scene, boolean][])('%j and %j: %s', (one, other, expected) => {
		expect(isSameScene(one, other)).toBe(expected);
	});
});
