import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { COMMITTEE, committeeIn, DELEGATION, listed } from '$lib/testing/small-congress';
import { issued, PENCIL } from '$lib/testing/small-count';
import type { ContestId } from '../basics/ids';
import { fact } from '../log/rule';
import { chooseSetting } from '../congress/decide';
import { issueBallots, planContest } from './decide';
import { addGround, LONGEST_GROUND, takeBackGround } from './grounds';

const contestId = COMMITTEE.id;
const TORN = 'Phiếu rách mất tên';
const vote = { agree: 10, disagree: 2, other: 0 };
const pencil = { contestId, words: PENCIL, vote: null };
const planned = () => listed().act(planContest, { plan: DELEGATION });

describe('addGround', () => {
	it('adds a ground in the words of the congress, tidied, with its show of hands if there was one', () => {
		given(listed())
			.when(addGround, { ...pencil, words: `  Đánh dấu\u00a0 bằng bút chì ` })
			.follows(fact('GroundAdded', { words: PENCIL, vote: null }));
		given(listed())
			.when(addGround, { ...pencil, vote })
			.follows(fact('GroundAdded', { words: PENCIL, vote }));
	});

	it.each([
		['no words', ' ', { kind: 'ground-missing' }],
		[
			'a sermon',
			'x'.repeat(LONGEST_GROUND + 1),
			{ kind: 'ground-too-long', letters: LONGEST_GROUND + 1, most: LONGEST_GROUND }
		],
		['the same again', PENCIL, { kind: 'ground-known', known: PENCIL }],
		[
			'the same, typed otherwise',
			'ĐÁNH DẤU  bằng bút chì.',
			{ kind: 'ground-known', known: PENCIL }
		],
		[
			'the same in letters put together',
			PENCIL.normalize('NFD'),
			{ kind: 'ground-known', known: PENCIL }
		],
		[
			'one of the regulation',
			'ký tên trên phiếu',
			{ kind: 'ground-known', known: 'Ký tên trên phiếu' }
		],
		['what the arithmetic finds', 'Bầu thừa', { kind: 'ground-known', known: 'Bầu thừa' }],
		['the open one', 'Lý do khác', { kind: 'ground-known', known: 'Lý do khác' }]
	] as const)('refuses %s', (_, words, refusal) =>
		given(listed().act(addGround, pencil))
			.when(addGround, { ...pencil, words })
			.isRefused(refusal)
	);

	it('takes words as long as they may be', () => {
		const words = 'x'.repeat(LONGEST_GROUND);
		given(listed())
			.when(addGround, { ...pencil, words })
			.follows(fact('GroundAdded', { words, vote: null }));
	});

	it('adds nothing that the hall did not carry, or could not have voted', () => {
		const of = (agree: number, disagree = 0) => ({
			...pencil,
			vote: { agree, disagree, other: 0 }
		});
		given(listed()).when(addGround, of(6, 6)).isRefused({
			kind: 'ground-not-carried',
			agree: 6,
			needed: 7
		});
		given(listed()).when(addGround, of(13)).isRefused({
			kind: 'hands-exceed-present',
			hands: 13,
			present: 12
		});
		given(listed()).when(addGround, of(Number.NaN)).isRefused({ kind: 'hands-negative' });
	});

	it('comes too late once ballots of the contest are out, in time for those that are not', () => {
		given(issued())
			.when(addGround, { ...pencil, words: TORN })
			.isRefused({ kind: 'grounds-frozen' });
		given(issued().act(planContest, { plan: DELEGATION }))
			.when(addGround, { contestId: DELEGATION.id, words: TORN, vote: null })
			.follows(fact('GroundAdded', { words: TORN, vote: null }));
		given(listed())
			.when(addGround, { ...pencil, contestId: 'none' as ContestId })
			.isRefused({ kind: 'unknown-contest' });
	});
});

describe('takeBackGround', () => {
	const of = { contestId, words: PENCIL };

	it('takes a ground back while no ballot of the contest is out', () => {
		const added = listed().act(addGround, { ...pencil, vote });
		given(added)
			.when(takeBackGround, of)
			.follows(fact('GroundTakenBack', { words: PENCIL }));
		expect(added.act(takeBackGround, of).state.grounds).toEqual([]);
	});

	it('refuses what is not there, not there any more, or too late', () => {
		given(listed()).when(takeBackGround, of).isRefused({ kind: 'unknown-ground' });
		given(listed().act(addGround, pencil).act(takeBackGround, of))
			.when(takeBackGround, of)
			.isRefused({ kind: 'unknown-ground' });
		given(issued()).when(takeBackGround, of).isRefused({ kind: 'grounds-frozen' });
		given(listed())
			.when(takeBackGround, { ...of, contestId: 'none' as ContestId })
			.isRefused({ kind: 'unknown-contest' });
	});
});

describe('the grounds of a contest', () => {
	it('are those of the moment its ballots went out, whatever the congress adds or takes back later', () => {
		const story = planned()
			.act(addGround, { ...pencil, vote })
			.act(addGround, { ...pencil, words: TORN })
			.act(issueBallots, { contestId, issued: 12 })
			.act(takeBackGround, { contestId: DELEGATION.id, words: PENCIL });
		expect(story.state.grounds).toEqual([{ words: TORN, vote: null }]);
		expect(committeeIn(story).issue?.ownGrounds).toEqual([
			{ words: PENCIL, vote },
			{ words: TORN, vote: null }
		]);
	});

	it('are carried by the base of shows of hands that the congress chose', () => {
		const seven = { ...pencil, vote: { agree: 7, disagree: 0, other: 0 } };
		const story = listed().act(chooseSetting, { key: 'handBase', value: 'convened' });
		given(story)
			.when(addGround, seven)
			.follows(fact('GroundAdded', { words: PENCIL, vote: seven.vote }));
	});
});
