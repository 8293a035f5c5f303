import { expect, it } from 'vitest';
import type { Ballot } from '$lib/core/counting/batch';
import type { BallotForm, BallotRules } from '$lib/core/tally/ballot';
import { ballotAloud } from './ballot-aloud';

const rules = (form: BallotForm, seats: number): BallotRules => ({ form, seats, noAgree: 'valid' });
const ballot = (marks: string, more: Partial<Ballot> = {}): Ballot => ({
	marks,
	ground: null,
	doubt: null,
	ruling: null,
	...more
});

it.each<[Ballot, BallotRules, string]>([
	[ballot('..x.....x........'), rules('strike', 15), 'gạch 3, 9; còn 15'],
	[ballot('.................'), rules('strike', 17), 'không gạch ai; còn 17'],
	[ballot('..x..'), rules('strike', 3), 'gạch 3; Không hợp lệ: Bầu thừa'],
	[
		ballot('..x..', { ground: 'signed' }),
		rules('strike', 4),
		'gạch 3; Không hợp lệ: Ký tên trên phiếu'
	],
	[ballot('..x..', { doubt: 'Nét gạch mờ' }), rules('strike', 4), 'nghi vấn; gạch 3'],
	[ballot('adbd'), rules('agree', 4), 'không đồng ý số 2, 4; cả hai ô số 3'],
	[ballot('d'), rules('single', 1), 'không đồng ý']
])('%j is said as it lies in hand', (said, of, words) => {
	expect(ballotAloud(said, of)).toBe(words);
});
