import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import {
	EVENTS,
	MANIFEST,
	replayStored,
	SUMS,
	sumsOf,
	textIn,
	toArchive
} from '$lib/core/archive/archive';
import type { ArchiveProblem } from '$lib/core/archive/problem';
import { refuse } from '$lib/core/basics/result';
import { countBox } from '$lib/core/contest/decide';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { sampleFacts, SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { parsedArchive } from '$lib/testing/parsed-archive';
import { stamped } from '$lib/testing/stamped';
import { packArchive, unpackArchive } from './archive-file';
import { digest } from './digest';

const DAY = [...sampleFacts(), ...countedFacts('announced')];
const APP = 'test';

const filesOf = (events: readonly LoggedEvent[], id = SAMPLE_CONGRESS_ID) =>
	toArchive({ congressId: id, events, app: APP }, digest);
const pack = (events: readonly LoggedEvent[], id?: CongressId) => packArchive(filesOf(events, id));

function open(bytes: Uint8Array) {
	const files = unpackArchive(bytes);
	return files.ok ? parsedArchive(files.value) : refuse(files.refused);
}

/** The archive with some of its files replaced and the checksums made to fit again: a skilful forger's. */
function forged(events: readonly LoggedEvent[], changes: Record<string, (text: string) => string>) {
	const files = new Map(filesOf(events));
	for (const [name, change] of Object.entries(changes))
		files.set(name, change(textIn(files, name)));
	return parsedArchive(files.set(SUMS, sumsOf(files, digest)));
}

const day = stamped(DAY);
const archived = pack(day);

describe('archive → open', () => {
	test('any moment of any congress comes back with the same state and the same bytes', () => {
		const anyLog = fc.record({
			length: fc.integer({ min: 1, max: DAY.length }),
			devices: fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{4,8}$/), {
				minLength: 1,
				maxLength: 5
			}),
			id: fc.stringMatching(/^[0-9a-f]{8,24}$/)
		});
		fc.assert(
			fc.property(anyLog, ({ length, devices, id }) => {
				const congressId = id as CongressId;
				const events = stamped(DAY.slice(0, length), { congressId, devices });
				const bytes = pack(events, congressId);
				const opened = open(bytes);
				if (!opened.ok) throw new Error(JSON.stringify(opened.refused));
				expect(opened.value.events).toEqual(events);
				expect(opened.value.state).toEqual(replayStored(events));
				expect(pack(opened.value.events, congressId)).toEqual(bytes);
			}),
			{ seed: 20200520, numRuns: 25 }
		);
	});

	test('what a newer program wrote is kept, counted, and not held against the figures', () => {
		const last = day.at(-1)!;
		const newer = { ...last, seq: last.seq + 1, type: 'BallotSung' } as unknown as LoggedEvent;
		const opened = open(pack([...day, newer]));
		expect(opened.ok && opened.value.state.log.unknown).toBe(1);
		expect(opened.ok && opened.value.events.at(-1)).toEqual(newer);
	});

	test('every file passes the list of checksums, and the list names every file', () => {
		const files = filesOf(day);
		expect([...files.keys()].toSorted()).toEqual([
			SUMS,
			'counts/1-committee.json',
			'counts/2-delegation.json',
			EVENTS,
			MANIFEST
		]);
		for (const line of textIn(files, SUMS).trimEnd().split('\n')) {
			const [sum, name] = line.split('  ') as [string, string];
			expect(sum).toBe(createHash('sha256').update(files.get(name)!).digest('hex'));
		}
	});
});

/** Either told as a typed problem, or nothing of the content was touched. */
function expectTold(bytes: Uint8Array, events: readonly LoggedEvent[]): void {
	const opened = open(bytes);
	if (opened.ok) expect(pack(opened.value.events)).toEqual(pack(events));
	else expect(opened.refused.kind).toMatch(/^[a-z-]+$/);
}

describe('a damaged archive is told, never believed', () => {
	test('cut off at any place', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: archived.length - 1 }), (length) => {
				expect(open(archived.subarray(0, length)).ok).toBe(false);
			}),
			{ seed: 1, numRuns: 200, examples: [[0], [1], [2], [21], [22], [archived.length - 1]] }
		);
	});

	test.each([
		['a whole day', day, 30],
		['a first minute, mostly headers', day.slice(0, 1), 400]
	])('with any byte changed: %s', (_, events, numRuns) => {
		const whole = pack(events);
		const anyFlip = fc.record({
			at: fc.integer({ min: 0, max: whole.length - 1 }),
			by: fc.integer({ min: 1, max: 255 })
		});
		fc.assert(
			fc.property(anyFlip, ({ at, by }) => {
				const bytes = whole.slice();
				bytes[at]! ^= by;
				expectTold(bytes, events);
			}),
			{ seed: 2, numRuns }
		);
	});

	test('with any byte of its unpacked files changed', () => {
		const entries = unzipSync(archived);
		const names = Object.keys(entries);
		fc.assert(
			fc.property(
				fc.constantFrom(...names),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				(name, place, by) => {
					const content = entries[name]!.slice();
					content[place % content.length]! ^= by;
					const opened = open(zipSync({ ...entries, [name]: content }, { level: 1 }));
					expect(opened.ok).toBe(false);
				}
			),
			{ seed: 3, numRuns: 60 }
		);
	});

	test('cut off near its end, it says so', () => {
		expect(open(archived.subarray(0, archived.length - 30))).toEqual(refuse({ kind: 'cut-off' }));
	});
});

describe('a foreign file is no archive', () => {
	const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
	const docx = zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/media/image1.png': png
	});
	const cases: [string, Uint8Array, ArchiveProblem][] = [
		['an empty file', new Uint8Array(), { kind: 'empty' }],
		['a picture', png, { kind: 'not-an-archive' }],
		['a Word file', docx, { kind: 'not-an-archive' }],
		['other JSON', strToU8('{"format":"count/1"}'), { kind: 'not-an-archive' }],
		['an empty ZIP', zipSync({}), { kind: 'not-an-archive' }]
	];
	test.each(cases)('%s', (_, bytes, problem) => {
		expect(open(bytes)).toEqual(refuse(problem));
	});
});

describe('an archive whose checksums fit but whose content does not', () => {
	const line = (at: number, change: (text: string) => string) => (text: string) =>
		text
			.split('\n')
			.map((each, index) => (index === at - 1 ? change(each) : each))
			.join('\n');
	const first = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
	const announcement = day.findIndex(({ type }) => type === 'ResultAnnounced') + 1;
	const arrival = day.findIndex(({ type }) => type === 'DelegateArrived') + 1;
	const ballot = day.findIndex(({ type }) => type === 'BallotRecorded') + 1;
	const at = { file: EVENTS };
	const cases: [string, Record<string, (text: string) => string>, ArchiveProblem][] = [
		[
			'a later format',
			{ [MANIFEST]: first('archive/1', 'archive/3') },
			{ kind: 'newer-format', found: 'congress-archive/3' }
		],
		[
			'no format',
			{ [MANIFEST]: first('congress-archive/1', 'box') },
			{ kind: 'malformed-file', file: MANIFEST, field: 'format' }
		],
		[
			'another name',
			{ [MANIFEST]: first('Ngọc Lâm', 'Bồ Đề') },
			{ kind: 'manifest-differs', field: 'name' }
		],
		[
			'no longer an illustration',
			{ [MANIFEST]: first('true', 'false') },
			{ kind: 'manifest-differs', field: 'illustration' }
		],
		[
			'fewer events than it says',
			{ [EVENTS]: first(/.*\n$/, '') },
			{ kind: 'manifest-differs', field: 'events' }
		],
		[
			'a missing event',
			{ [EVENTS]: first(/^.*\n/, '') },
			{ kind: 'broken-sequence', ...at, line: 1, expected: 1, found: 2 }
		],
		[
			'a line that is no JSON',
			{ [EVENTS]: line(3, first('{', '[')) },
			{ kind: 'malformed-line', ...at, line: 3 }
		],
		[
			'a last line without an end',
			{ [EVENTS]: (text) => text.trimEnd() },
			{ kind: 'malformed-line', ...at, line: day.length }
		],
		[
			'a line with a field twice',
			{ [EVENTS]: line(1, first('{', '{"type":"X",')) },
			{ kind: 'malformed-line', ...at, line: 1 }
		],
		[
			'an event of another congress',
			{ [EVENTS]: line(2, first(/"congressId":"[^"]+"/, '"congressId":"x"')) },
			{ kind: 'other-congress', ...at, line: 2 }
		],
		[
			'data that do not fit',
			{ [EVENTS]: line(arrival, first('"delegateId":"', '"delegate":"')) },
			{ kind: 'malformed-event', ...at, line: arrival, field: 'data.delegateId' }
		],
		[
			'another announced figure',
			{ [EVENTS]: line(announcement, first(/"valid":\d+/, '"valid":1')) },
			{
				kind: 'result-differs',
				contest: 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025'
			}
		],
		[
			'another ballot',
			{
				[EVENTS]: line(ballot, (text) =>
					text.replace(
						/"marks":"([.x]+)"/,
						(_, marks: string) => `"marks":"${marks.replaceAll('x', '.').replace('.', 'x')}"`
					)
				)
			},
			{
				kind: 'result-differs',
				contest: 'Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025'
			}
		],
		[
			'another count',
			{ 'counts/1-committee.json': first('"issued": 1', '"issued": 2') },
			{ kind: 'count-differs', file: 'counts/1-committee.json' }
		],
		[
			'one file too many',
			{ 'counts/3-committee.json': () => '{}' },
			{ kind: 'unlisted-file', file: 'counts/3-committee.json' }
		]
	];
	test.each(cases)('%s', (_, changes, problem) => {
		expect(forged(day, changes)).toEqual(refuse(problem));
	});

	test('a file is missing, changed or slipped in', () => {
		const files = filesOf(day);
		const without = new Map([...files].filter(([name]) => name !== EVENTS));
		expect(parsedArchive(without)).toEqual(refuse({ kind: 'missing-file', file: EVENTS }));
		const changed = new Map(files).set(EVENTS, '');
		expect(parsedArchive(changed)).toEqual(refuse({ kind: 'changed-file', file: EVENTS }));
		const more = new Map(files).set('note.txt', 'hello');
		expect(parsedArchive(more)).toEqual(refuse({ kind: 'unlisted-file', file: 'note.txt' }));
		const sums = new Map(files).set(SUMS, `${textIn(files, SUMS)}x`);
		expect(parsedArchive(sums)).toMatchObject({ refused: { kind: 'malformed-line', file: SUMS } });
	});
});

test('a box that is open but not counted to the end is archived as it stands', () => {
	const half = stamped(DAY.slice(0, DAY.findIndex(({ type }) => type === 'BoxCounted') + 1));
	const state = replayStored(half);
	expect(countBox(state, { contestId: COMMITTEE_ID, returned: 1 }).ok).toBe(false);
	expect(filesOf(half).get('counts/1-committee.json')).toContain('"ballots": []');
	expect(open(pack(half)).ok).toBe(true);
});
