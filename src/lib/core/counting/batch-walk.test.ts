import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seeded } from '$lib/sample/seeded';
import { committeeIn, TELLERS } from '$lib/testing/small-congress';
import { batchOf, boxed, entryOf } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';
import type { Rule } from '../log/rule';
import { ballotsIn } from './ballots';
import type { Batch, Docketed } from './batch';
import { statusOf } from './batch-status';
import { closeBatch, recountBatch, reopenBatch } from './close';
import {
	claimBatch,
	describeDoubt,
	finishEntry,
	recordBallot,
	releaseBatch,
	takeBackBallot
} from './decide';
import { resolveDifference, ruleOnDoubt } from './resolve';
import { placesToLookAt } from './second-look';

/** The batch of two ballots: small enough to come everywhere. */
const NUMBER = 3;
const WALKS = 900;
const STEPS = 80;

const batchIn = (story: Story): Batch => committeeIn(story).batches[NUMBER - 1]!;

/** A status of the card as the page of states names it. */
function stateOf(batch: Batch): string {
	const status = statusOf(batch);
	switch (status.kind) {
		case 'keying':
			return status.entry === 1 ? 'first' : 'second';
		case 'second-waiting':
			return 'once';
		default:
			return status.kind;
	}
}

/** The arrows of the picture: from, the events of one act, to. */
function arrowsOnPage(): string[] {
	const page = readFileSync('docs/states/batch.md', 'utf8');
	return [...page.matchAll(/^ {2}(\w+) --> (\w+): (.*)$/gm)].flatMap(([, from, to, acts]) =>
		acts!
			.replaceAll(/\([^)]*\)/g, '')
			.split(',')
			.map((act) => `${from} –${act.replaceAll(' ', '')}→ ${to}`)
	);
}

type Chance = (below: number) => number;

/** Something somebody tries on the batch, mostly what leads on; the rules refuse the rest. */
function tryAnything(story: Story, chance: Chance): void {
	const batch = batchIn(story);
	const { docket } = committeeIn(story);
	const of = batchOf(NUMBER);
	const oneOf = <Item>(...items: readonly Item[]) => items[chance(items.length)]!;
	const status = stateOf(batch);
	const inEntry = entryOf(NUMBER, status === 'waiting' || status === 'first' ? 1 : 2);
	const last = { ...inEntry, position: ballotsIn(batch, inEntry.entry).length };
	const marks = oneOf('x....', 'x....', 'x....', '.x...', '.....');
	const by = oneOf(...TELLERS).name;
	const place = 1 + chance(3);
	const doubt = oneOf(undefined, 'Nét mờ', 'Nét mờ');
	const looked = placesToLookAt(batch, committeeIn(story));
	const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 0 };
	const places: readonly Pick<Docketed, 'reading' | 'position'>[] = docket;
	const nowhere: Pick<Docketed, 'reading' | 'position'> = { reading: 1, position: 1 };
	const { reading, position } = oneOf(...places, nowhere);
	const act =
		<Input>(rule: Rule<Input>, input: Input) =>
		() =>
			story.tries(rule, input);
	const claim = act(claimBatch, { ...inEntry, by, handedOver: true });
	const often = [
		act(recordBallot, { ...last, position: last.position + 1, marks, doubt }),
		act(finishEntry, { ...inEntry, isConfirmed: true }),
		act(resolveDifference, { ...of, place, by, ballot: oneOf({ marks }, null) }),
		act(closeBatch, { ...of, looked })
	];
	const seldom = [
		act(ruleOnDoubt, { ...of, entry: reading, position, ruling }),
		act(releaseBatch, inEntry),
		act(takeBackBallot, last),
		act(describeDoubt, { ...last, doubt: 'Nét gạch mờ' }),
		act(reopenBatch, { ...of, reason: 'Nhầm', places: [place] }),
		act(reopenBatch, { ...of, reason: 'Nhầm', places: [1] }),
		act(reopenBatch, { ...of, reason: 'Nhầm', places: [2] }),
		act(recountBatch, { ...of, size: oneOf(2, 2, 1), reason: 'Đếm lại' })
	];
	const rarely = act(reopenBatch, { ...of, reason: 'Nhầm', places: 'all' });
	// Once it is closed, little but taking it up again changes anything.
	if (batch.closed) oneOf(...often, ...seldom, rarely)();
	else
		oneOf(claim, ...often, ...often, ...often, ...seldom, ...(chance(4) === 0 ? [rarely] : []))();
}

it('a batch goes along every arrow of its picture, and along no other', () => {
	const walked = new Set<string>();
	const chance = seeded(244);
	const { state } = boxed();
	for (let walk = 0; walk < WALKS; walk += 1) {
		const story = new Story(state);
		for (let step = 0; step < STEPS; step += 1) {
			const from = stateOf(batchIn(story));
			const before = story.events.length;
			tryAnything(story, chance);
			const events = story.events.slice(before).map(({ type }) => type);
			if (events.length > 0) walked.add(`${from} –${events.join('+')}→ ${stateOf(batchIn(story))}`);
		}
	}
	const drawn = arrowsOnPage().filter((arrow) => !arrow.startsWith('[*]'));
	expect([...walked].toSorted()).toEqual(drawn.toSorted());
});
