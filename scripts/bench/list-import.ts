import readWorkbook from 'read-excel-file/universal';
import type { PersonId } from '../../src/lib/core/basics/ids';
import { EMPTY_CONGRESS } from '../../src/lib/core/congress/state';
import { enrolDelegates } from '../../src/lib/core/congress/enrol';
import { guessLayout } from '../../src/lib/import/columns';
import { readDelegates } from '../../src/lib/import/delegates';
import { enrolled, findLikenesses, planImport } from '../../src/lib/import/duplicates';
import { inspectLetters, inUnicode } from '../../src/lib/import/encoding/decode-table';
import { readFile } from '../../src/lib/import/table-files';
import { manyPeople, workbook, type Value } from '../../tests/e2e/setup/lists';
import { figure, median, type Figure, type Rounds } from './figure';

const DELEGATES = 2_000;
const WARM_UP = 3;
const ROUNDS = 15;

/** The steps of the set-up screen, from the file to the facts that go onto the roll. */
async function bringIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
	const read = await readFile(name, bytes);
	const given = read.ok ? read.value[0] : undefined;
	if (!given) throw new Error('the workbook was not read');
	const table = inUnicode(given, inspectLetters(given).encoding);
	const layout = guessLayout(table);
	const { drafts, problems } = readDelegates(table, layout, new Map());
	const likenesses = findLikenesses(drafts, []);
	const plan = planImport(drafts, likenesses, new Map(), new Set());
	let ids = 0;
	const convened = enrolled(plan.convene, [], () => `person ${(ids += 1)}` as PersonId);
	const decision = enrolDelegates(EMPTY_CONGRESS, { convened, corrected: [] });
	if (!decision.ok || problems.length > 0) throw new Error('the list was not taken over');
	return convened.length;
}

/** Bringing in the list of the largest congress, without a mistake in it. */
export async function listImportFigures(): Promise<Figure[]> {
	const rows: readonly (readonly Value[])[] = manyPeople(DELEGATES);
	const { name, buffer } = await workbook('dai-bieu.xlsx', rows);
	const bytes = new Uint8Array(buffer);
	const rounds: Rounds = { app: [], bare: [] };
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const started = performance.now();
		const delegates = await bringIn(name, bytes);
		const between = performance.now();
		await readWorkbook(bytes.buffer, { trim: false });
		const ended = performance.now();
		if (delegates !== DELEGATES) throw new Error(`${delegates} delegates came in`);
		if (round < WARM_UP) continue;
		rounds.app.push(between - started);
		rounds.bare.push(ended - between);
	}
	const of = { name: `import of ${DELEGATES} delegates from .xlsx, median`, unit: 'ms' } as const;
	return [figure({ ...of, limit: null }, median(rounds.app), median(rounds.bare))];
}
