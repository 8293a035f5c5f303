import { describe, expect, it } from 'vitest';
import type { CountFile } from './count-file';
import { recount } from './recount';

function count(changes: Partial<CountFile> = {}): CountFile {
	return {
		format: 'count/1',
		rulebook: '244-QD/TW',
		body: 'delegates-congress',
		round: 'first',
		seats: 2,
		form: 'strike',
		base: { convened: 10, deducted: 1 },
		ledger: { present: 9, issued: 9, returned: 9 },
		settings: { noAgree: 'valid' },
		candidates: ['An', 'Bình', 'Chi'],
		ballots: [
			{ marks: '..x', times: 6 },
			{ marks: '.x.' },
			{ marks: '...' },
			{ marks: 'x..', ground: 'signed' }
		],
		...changes
	};
}

describe('recount', () => {
	it('gives what a hand count gives', () => {
		expect(recount(count())).toEqual({
			base: 9,
			needed: 5,
			counted: 9,
			valid: 7,
			invalid: 2,
			grounds: { overvote: 1, signed: 1 },
			candidates: [
				{ name: 'An', votes: 7, percent: '77,78', elected: true },
				{ name: 'Bình', votes: 6, percent: '66,67', elected: true },
				{ name: 'Chi', votes: 1, percent: '11,11', elected: false }
			],
			outcome: 'filled',
			elected: ['An', 'Bình'],
			tied: [],
			vacant: 0,
			problems: []
		});
	});

	it('counts ballots with boxes', () => {
		const ballots = [
			{ marks: 'aa', times: 5 },
			{ marks: 'ab', times: 2 },
			{ marks: 'nd', times: 2 }
		];
		const file = count({ form: 'agree', candidates: ['An', 'Bình'], ballots });
		expect(recount(file)).toMatchObject({ valid: 9, elected: ['An', 'Bình'] });
		const strict = recount({ ...file, settings: { noAgree: 'invalid' } });
		expect(strict).toMatchObject({ valid: 7, grounds: { 'no-vote': 2 }, elected: ['An', 'Bình'] });
	});

	it('counts a single name', () => {
		const ballots = [
			{ marks: 'a', times: 5 },
			{ marks: 'd', times: 2 },
			{ marks: 'b' },
			{ marks: 'n' }
		];
		const file = count({ form: 'single', seats: 1, candidates: ['An'], ballots });
		expect(recount(file)).toMatchObject({
			valid: 7,
			grounds: { 'both-boxes': 1, blank: 1 },
			elected: ['An']
		});
	});

	it('asks for no half in a re-vote of those tied', () => {
		const ballots = [
			{ marks: '.x', times: 4 },
			{ marks: 'x.', times: 3 },
			{ marks: '..', times: 2 }
		];
		const file = count({ round: 'tie', seats: 1, candidates: ['An', 'Bình'], ballots });
		expect(recount(file)).toMatchObject({ needed: 0, outcome: 'filled', elected: ['An'] });
	});

	it('names every number that cannot be, in order, and elects nobody', () => {
		const ledger = { present: 11, issued: 12, returned: 13 };
		expect(recount(count({ ledger }))).toMatchObject({
			outcome: 'unbalanced',
			elected: [],
			tied: [],
			vacant: 2,
			problems: [
				'present-exceeds-convened',
				'issued-exceeds-present',
				'returned-exceeds-issued',
				'ballots-differ-from-returned'
			]
		});
	});
});
