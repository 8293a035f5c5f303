import { beforeEach, describe, expect, it } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse } from '$lib/core/basics/result';
import { FakeSurroundings } from '$lib/testing/fake-surroundings';
import type { OverviewLine } from '$lib/wire/overview';
import { OverviewBoard, type HubProblem, type OverviewHub } from './overview-board.svelte';
import { until } from '$lib/testing/until';

const LINE: OverviewLine = {
	congressId: 'one' as CongressId,
	name: 'Đảng bộ phường Ngọc Lâm',
	illustration: false,
	present: 0,
	convened: 161,
	isQuorate: false,
	devices: 1,
	last: null,
	contests: []
};
const UNREACHABLE: HubProblem = { refused: 'unreachable' };

let around: FakeSurroundings;
let kept: string | null;
let problem: HubProblem | null;
/** Tokens the hub was asked with, in order. */
let asked: (string | null)[];
let board: OverviewBoard;

const hub: OverviewHub = (token) => ({
	overview: () => {
		asked.push(token);
		if (problem) return Promise.resolve(refuse(problem));
		return Promise.resolve(
			token === 'good'
				? accept([LINE])
				: refuse({ refused: token ? 'unknown-token' : 'operator-only' })
		);
	},
	makeOverviewToken: (key) =>
		Promise.resolve(
			key === 'key' ? accept({ token: 'good' }) : refuse({ refused: 'operator-only' })
		)
});

beforeEach(() => {
	around = new FakeSurroundings();
	kept = null;
	problem = null;
	asked = [];
	const memory = {
		read: () => kept,
		keep: (token: string | null) => {
			kept = token;
		}
	};
	board = new OverviewBoard(hub, around, memory);
});

/** The next answer of the hub has been taken in, and the pause before the next question begun. */
const answered = (times: number) =>
	until(() => {
		expect(asked).toHaveLength(times);
		expect(around.waits.filter((ms) => ms === 5_000)).toHaveLength(times);
	});

describe('the overview', () => {
	it('opens by the token of its address, and asks every five seconds until it is left', async () => {
		const leave = board.follow('good');
		await answered(1);
		expect(board.lines).toEqual([LINE]);
		around.pass(5_000);
		await answered(2);
		expect(board.told).toBe(around.now());
		leave();
		around.pass(5_000);
		await Promise.resolve();
		expect(asked).toEqual(['good', 'good']);
	});

	it('asks for the key, says when it is wrong, and keeps the token for this tab', async () => {
		const leave = board.follow('');
		await answered(1);
		expect(board.needsKey).toBe(true);
		expect(await board.enter('wrong')).toEqual({ refused: 'operator-only' });
		expect(board.needsKey).toBe(true);
		expect(await board.enter('key')).toBeNull();
		expect([board.needsKey, board.lines, kept]).toEqual([false, [LINE], 'good']);
		leave();
		const again = board.follow('');
		await until(() => expect(asked).toEqual([null, 'good', 'good']));
		again();
	});

	it('forgets a token the hub does not know, and all it showed by it', async () => {
		const leave = board.follow('good');
		await answered(1);
		problem = { refused: 'unknown-token' };
		around.pass(5_000);
		await answered(2);
		expect([board.needsKey, board.lines, board.told, kept]).toEqual([true, [], null, null]);
		leave();
	});

	it('says since when the hub is not reached, and keeps what it told', async () => {
		const leave = board.follow('good');
		await answered(1);
		const told = around.now();
		problem = UNREACHABLE;
		for (const times of [2, 3]) {
			around.pass(5_000);
			await answered(times);
		}
		expect([board.problem, board.since, board.lines]).toEqual([UNREACHABLE, told, [LINE]]);
		problem = null;
		around.pass(5_000);
		await answered(4);
		expect([board.problem, board.since, board.told]).toEqual([null, null, around.now()]);
		leave();
	});
});
