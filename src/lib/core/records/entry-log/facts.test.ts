import { describe, expect, it } from 'vitest';
import { countingMorning } from '$lib/testing/counting-morning';
import { COMMITTEE, DELEGATION } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	doubted,
	issued,
	keyed,
	keyedAgain,
	PAPERS,
	settled,
	takenBack
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { twoDevices } from '$lib/testing/two-devices';
import type { DeviceId } from '../../basics/ids';
import { textOf } from '../paper';
import { actOnPaper } from './acts';
import { entryLogOf, type LogRow } from './facts';
import { entryLogPaper } from './text';

const logOf = ({ state, events }: Story) => entryLogOf(state, events, COMMITTEE.id)!;

/** Rows of ballots keyed: who, batch, how many. */
const keyedIn = (rows: readonly LogRow[]) =>
	rows.flatMap(({ actor, told, isAside }) =>
		told.kind === 'keyed'
			? [[actor.name, told.keying.batch, told.keying.ballots, isAside] as const]
			: []
	);

const typesIn = (rows: readonly LogRow[]) =>
	rows.map(({ told }) => (told.kind === 'keyed' ? 'keyed' : told.event.type));

describe('the log of a count', () => {
	it('is there once the box was counted', () => {
		const before = issued();
		expect(entryLogOf(before.state, before.events, COMMITTEE.id)).toBeNull();
		const { state, events } = boxed();
		expect(entryLogOf(state, events, DELEGATION.id)).toBeNull();
		expect(typesIn(logOf(boxed()).rows)).toEqual(['BallotsIssued', 'ZeroProven', 'BoxCounted']);
	});

	it('tells the ballots of one person together, by what was not taken back', () => {
		const { rows } = logOf(countingMorning());
		expect(keyedIn(rows)).toEqual([
			['Vũ Hữu Giang', 1, 1, false],
			['Đỗ Thị Hà', 1, 3, false],
			['Kỹ thuật viên', 1, 4, false],
			['Vũ Hữu Giang', 2, 4, false],
			['Đỗ Thị Hà', 2, 4, false],
			['Vũ Hữu Giang', 3, 3, false],
			['Đỗ Thị Hà', 3, 3, false]
		]);
	});

	it('counts a ballot off whoever keyed it, not whoever took it back', () => {
		const story = keyed(claimed(boxed(), 1), 1, PAPERS.slice(0, 2));
		claimedOver(story, 'Đỗ Thị Hà');
		takenBack(story, 1, 2);
		keyed(story, 1, PAPERS.slice(1, 4), 2);
		expect(keyedIn(logOf(story).rows)).toEqual([
			['Vũ Hữu Giang', 1, 1, false],
			['Đỗ Thị Hà', 1, 3, false]
		]);
	});

	it('has a row for every other act, in the order they happened', () => {
		expect(typesIn(logOf(countingMorning()).rows)).toEqual([
			...['BallotsIssued', 'ZeroProven', 'BoxCounted'],
			...['BatchClaimed', 'keyed', 'BallotTakenBack'],
			...['BatchClaimed', 'keyed', 'DoubtRuled', 'EntryFinished'],
			...['BatchClaimed', 'keyed', 'EntryFinished', 'BatchClosed'],
			...['BatchClaimed', 'keyed', 'EntryFinished'],
			...['BatchClaimed', 'keyed', 'EntryFinished'],
			...['DifferenceResolved', 'BatchClosed', 'BatchRecounted'],
			...['BatchClaimed', 'keyed', 'EntryFinished'],
			...['BatchClaimed', 'keyed', 'EntryFinished', 'BatchClosed'],
			...['LedgerCorrected', 'ResultAnnounced']
		]);
	});

	it('says from when to when a person keyed, and on which device', () => {
		const story = claimed(boxed(), 1);
		keyed(story, 1, PAPERS.slice(0, 1)).waits(3 * 60_000);
		keyed(story, 1, PAPERS.slice(1, 2), 2);
		const row = logOf(story).rows.at(-1)!;
		expect([row.from, row.until]).toMatchObject([{ minute: 0 }, { minute: 3 }]);
		expect(row.device).toBe('ller');
	});

	it('tells apart what another device keyed in the same name', () => {
		const story = keyed(claimed(boxed(), 1), 1, PAPERS.slice(0, 2));
		const [last] = story.events.splice(-1);
		const elsewhere = [...story.events, { ...last!, deviceId: 'tablet-0002' as DeviceId }];
		const { rows } = entryLogOf(story.state, elsewhere, COMMITTEE.id)!;
		expect(rows.slice(-2).map(({ device }) => device)).toEqual(['ller', '0002']);
	});

	it('keeps what was set aside, and says so until a person takes it', () => {
		const { state, events } = twoDevices();
		const settledLog = entryLogOf(state, events, COMMITTEE.id)!;
		expect(settledLog.rows.some(({ isAside }) => isAside)).toBe(false);
		expect(typesIn(settledLog.rows)).toContain('ConflictSettled');
		const open = {
			...state,
			log: {
				...state.log,
				conflicts: state.log.conflicts.map((one) => ({ ...one, settled: null }))
			}
		};
		const { rows } = entryLogOf(open, events, COMMITTEE.id)!;
		expect(keyedIn(rows)).toEqual([['Đỗ Thị Hà', 2, 2, true]]);
		expect(rows.filter(({ isAside }) => isAside)).toHaveLength(2);
	});
});

describe('the ballots of a batch', () => {
	it('are sorted by what they say, equal ones together', () => {
		const [, second] = logOf(countingMorning()).batches;
		expect(second?.ballots).toEqual([
			{ marks: '.....', ground: 'overvote', times: 1 },
			{ marks: '....x', ground: null, times: 2 },
			{ marks: 'xx...', ground: null, times: 1 }
		]);
	});

	it('come out the same whatever order they were keyed in', () => {
		const papers = PAPERS.slice(0, 4);
		const [one] = logOf(settled(boxed(), 1, papers)).batches;
		const [other] = logOf(settled(boxed(), 1, papers.toReversed())).batches;
		expect(other).toEqual(one);
	});

	it('leave out what nobody has ruled on, and say how many', () => {
		const story = doubted(keyed(claimed(boxed(), 1), 1, ['x....']), 1, 2);
		keyed(story, 1, ['....x', '....x'], 3);
		keyedAgain(story, 1, ['x....', 'x....', '....x', '....x']);
		const [batch] = logOf(story).batches;
		expect(batch).toMatchObject({
			pending: 1,
			ballots: [
				{ marks: '....x', times: 2 },
				{ marks: 'x....', times: 1 }
			]
		});
	});
});

it('no act says how a ballot was marked', () => {
	for (const { told } of logOf(countingMorning()).rows) {
		if (told.kind === 'keyed') continue;
		expect(actOnPaper(told.event)).not.toMatch(/gạch|hợp lệ|đồng ý số/);
	}
});

it('a clock of another day is said to be no clock of the congress', () => {
	const story = boxed();
	const said = (text: Story) =>
		entryLogPaper(logOf(text))
			.body.map((block) => ('runs' in block ? textOf(block.runs) : ''))
			.join(' ');
	expect(said(story)).not.toContain('không thuộc những ngày');
	story.waits(9 * 24 * 60 * 60_000);
	expect(said(claimed(story, 1))).toContain('không thuộc những ngày Đại hội');
});

function claimedOver(story: Story, by: string): void {
	const { data } = story.events.findLast(({ type }) => type === 'BatchClaimed')!;
	story.hear({ type: 'BatchClaimed', version: 1, data: { ...data, by } } as never);
}
