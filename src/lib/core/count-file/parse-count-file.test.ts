import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETAILS } from '$lib/testing/small-congress';
import { sampleAt } from '$lib/sample/counted-sample';
import { SAMPLED } from '$lib/testing/sampled';
import { countFileOf } from './count-file';
import { parseCountFile } from './parse-count-file';

const FILE = countFileOf(sampleAt('announced').contests[0]!, DETAILS)!;

function problemOf(changes: Record<string, unknown>): string {
	const parsed = parseCountFile(JSON.stringify({ ...FILE, ...changes }));
	return parsed.ok ? 'read' : parsed.refused.path;
}

describe('parseCountFile', () => {
	it('reads what the app writes', () => {
		expect(parseCountFile(JSON.stringify(FILE))).toEqual({ ok: true, value: FILE });
	});

	it('fills in what may be left out', () => {
		const short = { ...FILE, round: undefined, settings: undefined };
		expect(parseCountFile(JSON.stringify(short))).toEqual({ ok: true, value: FILE });
	});

	it.each([
		[{ format: 'count/2' }, 'format'],
		[{ rulebook: '245' }, 'rulebook'],
		[{ body: 'board' }, 'body'],
		[{ round: 'third' }, 'round'],
		[{ seats: 0 }, 'seats'],
		[{ seats: 1.5 }, 'seats'],
		[{ form: 'points' }, 'form'],
		[{ form: 'single' }, 'form'],
		[{ base: { convened: 3, deducted: 4 } }, 'base.deducted'],
		[{ base: { convened: -1, deducted: 0 } }, 'base.convened'],
		[{ ledger: { present: 1, issued: 1 } }, 'ledger.returned'],
		[{ settings: { noAgree: 'maybe' } }, 'settings.noAgree'],
		[{ settings: { noVote: 'valid' } }, 'settings.noVote'],
		[{ candidates: [] }, 'candidates'],
		[{ candidates: ['An', ''] }, 'candidates[1]'],
		[{ ballots: [{ marks: '..' }] }, 'ballots[0].marks'],
		[{ ballots: [FILE.ballots[0], { marks: 'a'.repeat(17) }] }, 'ballots[1].marks'],
		[{ ballots: [{ marks: '.'.repeat(17), ground: 'torn' }] }, 'ballots[0].ground'],
		[{ ballots: [{ marks: '.'.repeat(17), ground: 'overvote' }] }, 'ballots[0].ground'],
		[{ ballots: [{ marks: '.'.repeat(17), times: 0 }] }, 'ballots[0].times'],
		[{ ballots: [{ marks: '.'.repeat(17), voter: 'An' }] }, 'ballots[0].voter'],
		[{ serial: 7 }, 'serial']
	])('refuses %j by its place', (changes, path) => expect(problemOf(changes)).toBe(path));

	it.each(['', 'no', '[]', 'null', '7', '"count/1"'])('refuses %j as a whole', (text) => {
		const parsed = parseCountFile(text);
		expect(parsed).toMatchObject({ ok: false, refused: { path: '' } });
	});

	it('never throws, whatever it is given', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				const parsed = parseCountFile(text);
				expect(parsed.ok || parsed.refused.message.length > 0).toBe(true);
			}),
			SAMPLED
		);
	});
});
