import { describe, expect, it } from 'vitest';
import { COMMITTEE_ID, DELEGATION_ID } from '../../sample/contests';
import { sampleAt } from '../../sample/counted-sample';
import { Playthrough } from '../../sample/playthrough';
import { openSample, SAMPLE_CONGRESS_ID } from '../../sample/sample-congress';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import { contestOf, type Contest } from './contest';
import { recordHandVote } from './decide';
import { issueWarnings, readinessOf } from './readiness';

const committeeOf = (playthrough: Playthrough): Contest =>
	contestOf(playthrough.state, COMMITTEE_ID)!;

function checkedIn(): Playthrough {
	return new Playthrough(SAMPLE_CONGRESS_ID, sampleAt('checked-in'));
}

describe('the steps before the ballots', () => {
	it('follow the order of the congress', () => {
		expect(readinessOf(committeeOf(openSample()), DEFAULT_SETTINGS)).toEqual([
			{ step: 'seats-vote', state: 'missing' },
			{ step: 'list', state: 'done' },
			{ step: 'list-vote', state: 'missing' },
			{ step: 'tellers', state: 'done' },
			{ step: 'tellers-vote', state: 'missing' }
		]);
	});

	it('never ask a delegation to vote its number: 244 art. 20(2)', () => {
		const delegation = contestOf(openSample().state, DELEGATION_ID)!;
		expect(readinessOf(delegation, DEFAULT_SETTINGS).map(({ step }) => step)).not.toContain(
			'seats-vote'
		);
	});

	it('name an empty list and missing tellers', () => {
		const empty = { ...committeeOf(openSample()), candidates: [], tellers: [] };
		const missing = readinessOf(empty, DEFAULT_SETTINGS).filter(({ state }) => state === 'missing');
		expect(missing.map(({ step }) => step)).toEqual([
			'seats-vote',
			'list',
			'list-vote',
			'tellers',
			'tellers-vote'
		]);
	});

	it('tell a vote that did not carry from one that did', () => {
		const playthrough = checkedIn();
		const of = { contestId: COMMITTEE_ID, subject: 'list' } as const;
		const stateOfList = () =>
			readinessOf(committeeOf(playthrough), DEFAULT_SETTINGS).find(
				({ step }) => step === 'list-vote'
			)?.state;
		playthrough.act(recordHandVote, { ...of, vote: { agree: 79, disagree: 60, other: 20 } });
		expect(stateOfList()).toBe('not-carried');
		playthrough.act(recordHandVote, { ...of, vote: { agree: 80, disagree: 59, other: 20 } });
		expect(stateOfList()).toBe('done');
	});
});

describe('before ballots go out', () => {
	it('an empty hall is told, with the number that is missing', () => {
		const playthrough = openSample();
		expect(issueWarnings(playthrough.state, committeeOf(playthrough), 0)).toContainEqual({
			kind: 'not-quorate',
			present: 0,
			quorum: 108
		});
	});

	it('missing votes and ballots kept back are told', () => {
		const playthrough = checkedIn();
		expect(issueWarnings(playthrough.state, committeeOf(playthrough), 158)).toEqual([
			{ kind: 'steps-missing', steps: ['seats-vote', 'list-vote', 'tellers-vote'] },
			{ kind: 'fewer-than-present', issued: 158, present: 159 }
		]);
	});

	it('nothing is told once everything is done', () => {
		const playthrough = checkedIn();
		for (const subject of ['seats', 'list', 'tellers'] as const) {
			const vote = { agree: 159, disagree: 0, other: 0 };
			playthrough.act(recordHandVote, { contestId: COMMITTEE_ID, subject, vote });
		}
		expect(issueWarnings(playthrough.state, committeeOf(playthrough), 159)).toEqual([]);
	});
});
