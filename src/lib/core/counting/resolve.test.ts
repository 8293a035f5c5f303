import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { committeeIn } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	closed,
	doubted,
	entryOf,
	finished,
	issued,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	PENCIL,
	reopened,
	resolved,
	ruled,
	settled,
	THREE,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../congress/decide';
import { countBox, issueBallots } from '../contest/decide';
import { addGround } from '../contest/grounds';
import { fact } from '../log/rule';
import { listed } from '$lib/testing/small-congress';
import { claimBatch, proveZero, recordBallot } from './decide';
import { resolveDifference, ruleOnDoubt } from './resolve';
import { differencesIn } from './sheets';

const STACK = ['x....', '.x...', '..x..', '...x.'];
const open = (story = boxed()) => claimed(story, 1);
/** Batch 1 keyed by two people: the first keys the stack, the second these papers. */
const twice = (papers: readonly string[], story = boxed()) =>
	keyedAgain(keyed(open(story), 1, STACK), 1, papers);
const differing = (story?: Story) => twice(STACK.with(1, 'xx...'), story);
const reading = (change: object = {}) => ({
	...batchOf(1),
	place: 2,
	by: THREE,
	ballot: { marks: '.x...' },
	...change
});
const sheet = (story: Story, place: number) => committeeIn(story).batches[0]!.sheets![place - 1];
const differences = (story: Story) => differencesIn(committeeIn(story).batches[0]!);

describe('resolveDifference', () => {
	it('records what a third person found on the paper', () => {
		given(differing())
			.when(resolveDifference, reading())
			.follows(fact('DifferenceResolved', reading()));
		given(differing())
			.when(resolveDifference, reading({ ballot: { marks: '.x...', ground: 'own-1' } }))
			.follows(
				fact('DifferenceResolved', reading({ ballot: { marks: '.x...', ground: 'own-1' } }))
			);
		given(differing())
			.when(resolveDifference, reading({ ballot: { marks: '.x...', doubt: ' Nét mờ ' } }))
			.follows(
				fact('DifferenceResolved', reading({ ballot: { marks: '.x...', doubt: 'Nét mờ' } }))
			);
	});

	it.each([
		['like the first', '.x...', { standing: 'agreed', reading: 3 }],
		['like the second', 'xx...', { standing: 'agreed', reading: 3 }],
		['like neither', '....x', { standing: 'doubtful', reading: 3 }]
	] as const)('a third reading %s', (_, marks, judged) => {
		const story = resolved(differing(), 1, 2, marks);
		expect(sheet(story, 2)).toMatchObject({ ...judged, ballot: { marks } });
		expect(differences(story)).toEqual([]);
		expect(committeeIn(story).docket).toHaveLength(judged.standing === 'doubtful' ? 1 : 0);
	});

	it('a third person may find it doubtful too', () => {
		const ballot = { marks: '.x...', doubt: 'Nét mờ' };
		const story = differing().act(resolveDifference, reading({ ballot }));
		expect(sheet(story, 2)).toMatchObject({ standing: 'doubtful', reading: 3 });
		expect(committeeIn(story).docket).toMatchObject([{ reading: 3, position: 2, doubt: 'Nét mờ' }]);
	});

	it('finds a paper that one entry lacks, or that there is no such paper', () => {
		const short = () => twice(STACK.slice(1));
		expect(sheet(short(), 1)).toMatchObject({ first: 1, second: null, standing: 'differs' });
		expect(sheet(resolved(short(), 1, 1, 'x....'), 1)).toMatchObject({ standing: 'agreed' });
		expect(sheet(resolved(short(), 1, 1, null), 1)).toMatchObject({
			standing: 'absent',
			ballot: null
		});
		expect(sheet(resolved(short(), 1, 1, '....x'), 1)).toMatchObject({ standing: 'doubtful' });
	});

	it('finds no paper even where both entries have a ballot: each keyed another one twice', () => {
		const story = resolved(differing(), 1, 2, null);
		expect(sheet(story, 2)).toMatchObject({ standing: 'absent', ballot: null });
	});

	it('takes to the docket what one found doubtful and the other read otherwise, whatever it reads', () => {
		const apart = () => keyedAgain(doubted(claimed(boxed(), 1), 1, 1, '.x...'), 1, ['x....']);
		expect(sheet(apart(), 1)).toMatchObject({ standing: 'differs' });
		for (const marks of ['x....', '.x...', '....x'])
			expect(sheet(resolved(apart(), 1, 1, marks), 1)).toMatchObject({
				standing: 'doubtful',
				reading: 3,
				ballot: { marks }
			});
	});

	it('is not asked for what the tellers concluded on before the second entry', () => {
		const story = ruled(doubted(claimed(boxed(), 1), 1, 1, '.x...'), 1, 1);
		keyedAgain(story, 1, ['x....']);
		expect(sheet(story, 1)).toMatchObject({ standing: 'doubtful', reading: 1 });
		expect(committeeIn(story).docket).toMatchObject([{ ruling: { marks: 'x....' } }]);
	});

	it('keys a paper that both entries lack, which the tellers then conclude on', () => {
		const short = () => keyedAgain(keyed(claimed(boxed(), 1), 1, ['x....']), 1, ['x....']);
		const story = reopened(short(), 1, [2]);
		expect(differences(story)).toEqual([{ kind: 'in-neither', place: 2 }]);
		expect(sheet(resolved(story, 1, 2, '.x...'), 2)).toMatchObject({
			...{ first: null, second: null, standing: 'doubtful', reading: 3 },
			ballot: { marks: '.x...' }
		});
		expect(sheet(resolved(reopened(short(), 1, [2]), 1, 2, null), 2)).toMatchObject({
			standing: 'absent'
		});
	});

	it('reads nothing that does not differ, is resolved, or is not there', () => {
		for (const place of [1, 3, 0, 5, 1.5])
			given(differing())
				.when(resolveDifference, reading({ place }))
				.isRefused({ kind: 'no-difference', batch: 1, place });
		given(resolved(differing(), 1, 2, '.x...'))
			.when(resolveDifference, reading())
			.isRefused({ kind: 'no-difference', batch: 1, place: 2 });
		given(open())
			.when(resolveDifference, reading())
			.isRefused({ kind: 'no-difference', batch: 1, place: 2 });
		given(settled(boxed(), 1, STACK))
			.when(resolveDifference, reading())
			.isRefused({ kind: 'no-difference', batch: 1, place: 2 });
	});

	it.each([ONE, TWO, ` ${TWO.toLowerCase()}`])('is never one of the two who keyed it: %j', (by) =>
		given(differing())
			.when(resolveDifference, reading({ by }))
			.isRefused({ kind: 'resolver-keyed-it', batch: 1, by })
	);

	it('is never somebody who had the batch in hand for a while', () => {
		const story = open().act(claimBatch, { ...entryOf(1), by: THREE, handedOver: true });
		keyedAgain(keyed(story, 1, STACK), 1, STACK.with(1, 'xx...'));
		for (const by of [ONE, TWO, THREE])
			given(story)
				.when(resolveDifference, reading({ by }))
				.isRefused({ kind: 'resolver-keyed-it', batch: 1, by });
	});

	it('may be one of two where the congress chose so before the ballots were out', () => {
		const contestId = batchOf(1).contestId;
		const story = listed().act(chooseSetting, { key: 'resolver', value: 'any-teller' });
		story.act(addGround, { contestId, words: PENCIL, vote: null });
		story.act(issueBallots, { contestId, issued: 12 });
		story.act(proveZero, { contestId, by: [ONE, TWO] });
		differing(story.act(countBox, { contestId, returned: 10 }));
		given(story)
			.when(resolveDifference, reading({ by: ONE }))
			.follows(fact('DifferenceResolved', reading({ by: ONE })));
	});

	it('is a named person who reads what may be on the paper', () => {
		given(differing())
			.when(resolveDifference, reading({ by: ' ' }))
			.isRefused({ kind: 'keyer-missing' });
		given(differing())
			.when(resolveDifference, reading({ ballot: { marks: 'x...' } }))
			.isRefused({ kind: 'marks-do-not-fit', names: 5 });
		given(differing())
			.when(resolveDifference, reading({ ballot: { marks: '.x...', ground: 'own-2' } }))
			.isRefused({ kind: 'unknown-ground' });
		given(differing())
			.when(resolveDifference, reading({ ballot: { marks: '.x...', doubt: ' ' } }))
			.isRefused({ kind: 'doubt-without-words' });
	});

	it('reads again what somebody asked for, and a third who reads otherwise than two sends it to the tellers', () => {
		const asked = () => reopened(settled(boxed(), 1, STACK), 1, [2]);
		expect(differences(asked())).toEqual([{ kind: 'questioned', place: 2 }]);
		expect(sheet(resolved(asked(), 1, 2, '.x...'), 2)).toMatchObject({ standing: 'agreed' });
		expect(sheet(resolved(asked(), 1, 2, '....x'), 2)).toMatchObject({ standing: 'doubtful' });
	});
});

describe('ruleOnDoubt', () => {
	const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1 };
	const rule = { ...entryOf(1), position: 1, ruling };
	const doubt = () => doubted(open(), 1, 1);

	it('takes what the majority of the tellers concluded', () => {
		given(doubt()).when(ruleOnDoubt, rule).follows(fact('DoubtRuled', rule));
	});

	it('knows the grounds that were frozen with the ballots, and no other', () => {
		const ruleOn = (ground: 'own-1' | 'own-2') => ({ ...rule, ruling: { ...ruling, ground } });
		given(doubt())
			.when(ruleOnDoubt, ruleOn('own-1'))
			.follows(fact('DoubtRuled', ruleOn('own-1')));
		given(doubt()).when(ruleOnDoubt, ruleOn('own-2')).isRefused({ kind: 'unknown-ground' });
	});

	it('rules on the reading that the docket names, and on no other', () => {
		const third = resolved(differing(), 1, 2, '....x');
		const onThird = { ...batchOf(1), entry: 3, position: 2, ruling } as const;
		given(third).when(ruleOnDoubt, onThird).follows(fact('DoubtRuled', onThird));
		for (const entry of [1, 2] as const)
			given(third)
				.when(ruleOnDoubt, { ...onThird, entry })
				.isRefused({ kind: 'not-doubtful', batch: 1, position: 2 });
		ruled(third, 1, 2, { marks: '.x...' }, 3);
		expect(sheet(third, 2)).toMatchObject({ ballot: { ruling: { marks: '.x...' } } });
		given(third)
			.when(ruleOnDoubt, onThird)
			.isRefused({ kind: 'already-ruled', batch: 1, position: 2 });
	});

	it('rules on what only the second person found doubtful', () => {
		const story = finished(keyed(open(), 1, STACK), 1);
		story.act(claimBatch, { ...entryOf(1, 2), by: TWO, handedOver: false });
		keyed(story, 1, STACK.slice(1), 1, 2);
		const last = { position: 4, marks: 'x....', doubt: 'Nét mờ' };
		finished(story.act(recordBallot, { ...entryOf(1, 2), ...last }), 1, 2);
		expect(committeeIn(story).docket).toMatchObject([{ reading: 2, position: 4 }]);
		closed(ruled(story, 1, 4, {}, 2), 1);
		expect(committeeIn(story).settled.votes).toEqual([3, 3, 3, 3, 4]);
	});

	it('keeps what the tellers concluded while the second person was still keying', () => {
		const story = ruled(keyed(doubt(), 1, STACK.slice(1), 2), 1, 1, { ground: 'signed' });
		closed(keyedAgain(story, 1, STACK), 1);
		expect(committeeIn(story).settled).toMatchObject({ valid: 3, invalid: 1 });
	});

	it('concludes on a closed batch too', () => {
		const story = closed(keyedAgain(keyed(doubt(), 1, STACK.slice(1), 2), 1, STACK), 1);
		expect(committeeIn(story).settled.valid).toBe(0);
		expect(committeeIn(ruled(story, 1, 1)).settled.valid).toBe(4);
	});

	it('refuses a ballot that is not doubtful, is not there, or is ruled on', () => {
		given(keyed(open(), 1, ['x....']))
			.when(ruleOnDoubt, rule)
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 1 });
		given(doubt())
			.when(ruleOnDoubt, { ...rule, position: 2 })
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 2 });
		given(ruled(doubt(), 1, 1))
			.when(ruleOnDoubt, rule)
			.isRefused({ kind: 'already-ruled', batch: 1, position: 1 });
		given(issued()).when(ruleOnDoubt, rule).isRefused({ kind: 'box-not-counted' });
		given(settled(boxed(), 1, PAPERS.slice(0, 4)))
			.when(ruleOnDoubt, rule)
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 1 });
	});

	it.each([
		[
			{ agree: 1, disagree: 1 },
			{ kind: 'ruling-without-majority', agree: 1, disagree: 1 }
		],
		[
			{ agree: 0, disagree: 0 },
			{ kind: 'ruling-without-majority', agree: 0, disagree: 0 }
		],
		[
			{ agree: 3, disagree: 1 },
			{ kind: 'ruling-exceeds-tellers', tellers: 3 }
		],
		[{ agree: 1, disagree: -1 }, { kind: 'hands-negative' }],
		[{ agree: 0.5, disagree: 0 }, { kind: 'hands-negative' }],
		[{ marks: 'x...' }, { kind: 'marks-do-not-fit', names: 5 }]
	] as const)('refuses %o', (change, refusal) =>
		given(doubt())
			.when(ruleOnDoubt, { ...rule, ruling: { ...ruling, ...change } })
			.isRefused(refusal)
	);
});
