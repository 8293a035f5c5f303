import { DETAILS } from '$lib/testing/small-congress';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packArchive } from '$lib/archive/archive-file';
import { digest } from '$lib/archive/digest';
import { toArchive } from '$lib/core/archive/archive';
import { countFileOf } from '$lib/core/count-file/count-file';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { countedFacts, sampleAt } from '$lib/sample/counted-sample';
import { opened } from '$lib/sample/opening';
import { NGOC_LAM, sampleFacts } from '$lib/sample/sample-congress';
import { contestsOf } from '$lib/sample/samples';
import { SITUATIONS } from '$lib/sample/situations';
import { Story } from '$lib/testing/story';

const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-recount-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
	const file = join(folder, name);
	writeFileSync(file, content);
	return file;
}

function recount(...files: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/recount.js', ...files], {
		encoding: 'utf8'
	});
	const lines = stdout.trim().split('\n').filter(Boolean);
	return {
		status,
		stderr,
		lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>)
	};
}

const [contest] = sampleAt('announced').contests;
const count = countFileOf(contest!, DETAILS)!;
const key = answerKeyOf(COMMITTEE_ID);

it('counts one file after another, each on a line of its own', () => {
	const good = put('good.json', JSON.stringify(count));
	const short = put(
		'short.json',
		JSON.stringify({ ...count, ledger: { ...count.ledger, returned: 158 } })
	);
	const broken = put('broken.json', JSON.stringify({ ...count, ballots: [{ marks: '.' }] }));
	const missing = join(folder, 'missing.json');
	const { status, lines } = recount(good, short, broken, missing);
	expect(status).toBe(2);
	expect(lines).toMatchObject([
		{ file: good, outcome: 'filled', elected: key.elected, problems: [] },
		{ file: short, outcome: 'unbalanced', elected: [], problems: ['ballots-differ-from-returned'] },
		{ file: broken, error: { path: 'ballots[0].marks' } },
		{ file: missing, error: { path: '' } }
	]);
	expect(recount(good).status).toBe(0);
	expect(recount(short).status).toBe(1);
});

it('counts every contest of an archive from its ballots, and holds it against what was announced', () => {
	const { events } = new Story().hear(...sampleFacts(), ...countedFacts('announced'));
	const files = toArchive({ congressId: events[0]!.congressId, events, app: 'test' }, digest);
	const archive = put('whole.kiemphieu', packArchive(files));
	const { status, lines } = recount(archive);
	expect(status).toBe(0);
	expect(lines).toMatchObject([
		{ announced: 'same', elected: key.elected },
		{ announced: 'same', outcome: 'filled' }
	]);
	const cut = put('cut.kiemphieu', packArchive(files).subarray(0, 5000));
	expect(recount(cut)).toMatchObject({ status: 2, lines: [{ error: { message: 'cut-off' } }] });
});

it.each([
	['the sample, first meeting included', 'officers', NGOC_LAM, 7],
	['the situations, every round', 'rounds', SITUATIONS, 4]
] as const)(
	'agrees with each result announced in the archive of %s',
	(_, stage, sample, contests) => {
		const facts = [...opened(sample).facts, ...countedFacts(stage, undefined, sample)];
		const { events } = new Story().hear(...facts);
		const files = toArchive({ congressId: events[0]!.congressId, events, app: 'test' }, digest);
		const { status, lines } = recount(put(`${sample.id}.kiemphieu`, packArchive(files)));
		expect(status).toBe(0);
		expect(lines.map(({ announced }) => announced)).toEqual(new Array(contests).fill('same'));
		const keys = contestsOf(sample).map((id) => answerKeyOf(id).elected);
		expect(lines.map(({ elected }) => elected)).toEqual(expect.arrayContaining(keys));
	}
);

it('says how it is used when it is given nothing', () => {
	const { status, stderr, lines } = recount();
	expect({ status, lines }).toEqual({ status: 2, lines: [] });
	expect(stderr).toContain('npm run --silent recount -- FILE');
});
