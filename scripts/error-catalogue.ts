import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { nodesIn, parse, valuesIn } from './source-reading';
import { writeTemplate } from './wording-template';

/** Codes that share a table of words, and where they come from. */
interface Family {
	readonly title: string;
	readonly about: string;
	/** Files of the words; the first that names the code has its text. */
	readonly vi: WordTable;
	readonly en: WordTable;
	/** Files whose types declare the codes, for their doc comments. */
	readonly declared: readonly string[];
	/** Folders and files that may answer with one. */
	readonly raised: readonly string[];
}

/** Which object of a file holds the words: a constant, the place in its `wording(vi, en)`, a part of that. */
interface WordTable {
	readonly file: string;
	readonly constant: string;
	readonly argument?: number;
	readonly part?: string;
}

/** A code as the page tells it. */
export interface ErrorEntry {
	readonly code: string;
	readonly says: string;
	readonly raisedBy: readonly string[];
	readonly vi: string;
	readonly en: string;
}

const bilingual = (file: string, constant: string, part = '') => ({
	vi: { file, constant, argument: 0, part },
	en: { file, constant, argument: 1, part }
});

const CONCEPTS = [
	'congress',
	'conflict',
	'check-in',
	'contest',
	'counting',
	'spot-check',
	'integrity',
	'meeting',
	'nomination',
	'rehearsal',
	'agenda'
];
const IMPORT = 'src/lib/import';

const FAMILIES: readonly Family[] = [
	{
		title: 'Refused acts',
		about:
			'A rule said no, or the device could not store. Nothing changed; the text stands beside the button that was pressed.',
		vi: { file: 'src/lib/i18n/refusals-vi.ts', constant: 'refusalsVi' },
		en: { file: 'src/lib/i18n/refusals-en.ts', constant: 'refusalsEn' },
		declared: [
			...CONCEPTS.map((concept) => `src/lib/core/${concept}/refusals.ts`),
			'src/lib/core/log/refusal.ts'
		],
		raised: [
			...CONCEPTS.map((concept) => `src/lib/core/${concept}`),
			'src/lib/core/hand-vote',
			'src/lib/state/open-congress.svelte.ts',
			'src/lib/state/role-limit.ts'
		]
	},
	{
		title: 'Locks of the announcement',
		about:
			'Why *Công bố* cannot be pressed yet. Told on the board of batches, to the chair and to the secretary; each goes away when the paper balances.',
		...bilingual('src/lib/i18n/locks.ts', 'lockWords'),
		declared: ['src/lib/core/contest/announcement.ts'],
		raised: ['src/lib/core/contest/announcement.ts']
	},
	{
		title: 'Problems of an archive',
		about: 'A file could not be opened as an archive. Nothing on the device changed.',
		...bilingual('src/lib/i18n/archive-problems.ts', 'problemWords'),
		declared: ['src/lib/core/archive/problem.ts'],
		raised: [
			'src/lib/core/archive',
			'src/lib/archive',
			'src/routes/secretary/archive/archive-screen.svelte.ts'
		]
	},
	{
		title: 'Files that are no list',
		about: 'A file of people could not be read. The roll on the device is as it was.',
		...bilingual('src/lib/i18n/import.ts', 'fileRefusalWords'),
		declared: [`${IMPORT}/table-files.ts`],
		raised: [`${IMPORT}/table-files.ts`, 'src/lib/state/list-reading.svelte.ts']
	},
	{
		title: 'Cells of a list',
		about:
			'A cell does not fit. Told with its row and column; typing the right text there mends it, and nothing is imported before.',
		...bilingual('src/lib/i18n/import.ts', 'problemWords'),
		declared: [`${IMPORT}/row-reader.ts`, `${IMPORT}/dates.ts`],
		raised: [IMPORT]
	},
	{
		title: 'Worries about the device',
		about:
			'Nothing is refused; the badge beside the title says it on every screen but the hall’s, and so does the first screen. Where a browser stores nothing at all, the app stops before it starts.',
		...bilingual('src/lib/i18n/device.ts', 'deviceWords', 'worries'),
		declared: [],
		raised: ['src/lib/state/storage-health.svelte.ts']
	}
];

/** The texts of a table of words, by code, as templates. */
function wordsOf({ file, constant, argument, part }: WordTable): Map<string, string> {
	const declaration = [...nodesIn(parse(file))].find(
		(node) => ts.isVariableDeclaration(node) && node.name.getText() === constant
	) as ts.VariableDeclaration;
	const given = declaration.initializer!;
	const whole = argument === undefined ? given : (given as ts.CallExpression).arguments[argument]!;
	const table = part ? textsIn(whole).get(part)! : whole;
	const own = [...textsIn(table)].map(([code, text]) => [code, writeTemplate(text)] as const);
	return new Map([...spreadInto(table, file).flatMap((spread) => [...wordsOf(spread)]), ...own]);
}

/** Tables of a neighbouring file that an object takes in (`...countingRefusalsVi`). */
function spreadInto(table: ts.Expression, file: string): WordTable[] {
	const names = (table as ts.ObjectLiteralExpression).properties
		.filter(ts.isSpreadAssignment)
		.map(({ expression }) => expression.getText());
	const imports = parse(file).statements.filter(ts.isImportDeclaration);
	return names.flatMap((constant) => {
		const from = imports.find(({ importClause }) =>
			importClause?.getText().includes(constant)
		)?.moduleSpecifier;
		return from && ts.isStringLiteral(from)
			? [{ file: join(dirname(file), `${from.text}.ts`), constant }]
			: [];
	});
}

/** The properties of an object, functions as what they return. */
function textsIn(table: ts.Expression): Map<string, ts.Expression> {
	return new Map(
		(table as ts.ObjectLiteralExpression).properties
			.filter(ts.isPropertyAssignment)
			.map(({ name, initializer }) => [
				(name as ts.StringLiteral | ts.Identifier).text,
				ts.isArrowFunction(initializer) ? (initializer.body as ts.Expression) : initializer
			])
	);
}

/** The code a member of a union of codes declares. */
function codeOf(member: ts.Node): string | undefined {
	const kind = member
		.getChildren()
		.flatMap((list) => list.getChildren())
		.filter(ts.isPropertySignature)
		.find(({ name }) => name.getText() === 'kind')?.type;
	return kind && ts.isLiteralTypeNode(kind) && ts.isStringLiteral(kind.literal)
		? kind.literal.text
		: undefined;
}

/** A doc comment, and the bar of a union after it. */
const COMMENT = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*\|?\s*$/;

/** What the declarations say of their codes, in the comment before each. */
function commentsIn(file: string): [string, string][] {
	const source = parse(file);
	return [...nodesIn(source)].filter(ts.isTypeLiteralNode).flatMap((member) => {
		const code = codeOf(member);
		const before = source.text.slice(0, member.getStart());
		const says = COMMENT.exec(before)?.[1]?.replace(/^\s*\* ?/gm, ' ');
		return code && says ? [[code, says.replace(/\s+/g, ' ').trim()]] : [];
	});
}

function filesOf(path: string): string[] {
	if (path.endsWith('.ts')) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((name) => `${path}/${name.replaceAll('\\', '/')}`)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.toSorted();
}

function nameOf(node: ts.Node): string | undefined {
	const isNamed =
		ts.isFunctionDeclaration(node) ||
		ts.isMethodDeclaration(node) ||
		ts.isPropertyDeclaration(node) ||
		ts.isVariableDeclaration(node);
	return isNamed ? node.name?.getText() : undefined;
}

/** The function a node stands in: the outermost, or the method of a class. */
function ownerOf(node: ts.Node): string {
	let owner = '';
	for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
		if (ts.isClassDeclaration(at)) return owner;
		owner = nameOf(at) ?? owner;
	}
	return owner;
}

/** Who answers with each code: `rule`, `rule` in `file`. */
function raisersIn(paths: readonly string[]): Map<string, string[]> {
	const raisers = new Map<string, string[]>();
	for (const file of paths.flatMap(filesOf)) {
		const owners = new Map<string, Set<string>>();
		for (const value of valuesIn(parse(file))) {
			const known = owners.get(value.text) ?? new Set<string>();
			owners.set(value.text, known.add(`\`${ownerOf(value)}\``));
		}
		for (const [code, names] of owners) {
			const by = `${[...names].join(', ')} in \`${file}\``;
			raisers.set(code, [...(raisers.get(code) ?? []), by]);
		}
	}
	return raisers;
}

function readFamily({ vi, en, declared, raised }: Family): ErrorEntry[] {
	const english = wordsOf(en);
	const comments = new Map(declared.flatMap(commentsIn));
	const raisers = raisersIn(raised);
	return [...wordsOf(vi)].map(([code, text]) => ({
		code,
		says: comments.get(code) ?? '',
		raisedBy: raisers.get(code) ?? [],
		vi: text,
		en: english.get(code) ?? ''
	}));
}

/** Every code that a user can meet, by the chapter of the page. */
export function readErrors(): Map<string, ErrorEntry[]> {
	return new Map(FAMILIES.map((family) => [family.title, readFamily(family)]));
}

function writeError({ code, says, raisedBy, vi, en }: ErrorEntry): string {
	return [
		`### ${code}`,
		'',
		...(says && [says, '']),
		`- vi: ${vi}`,
		`- en: ${en}`,
		`- raised by ${raisedBy.join('; ')}`,
		''
	].join('\n');
}

/** The page `docs/errors.md`. */
export function errorsPage(): string {
	const errors = readErrors();
	const chapters = FAMILIES.map(({ title, about }) => {
		const entries = errors.get(title) ?? [];
		return `## ${title}\n\n${about}\n\n${entries.map(writeError).join('\n')}`;
	});
	return [
		'# Every refusal',
		'',
		'What the app can say no with: the code, the words on the screen, which tell what happened and',
		'what to do, and where it comes from. Written by `npm run docs:errors` from the tables of',
		'`src/lib/i18n` and the doc comments of the core; change those, not this page. ‹…› stands for a',
		'name or a figure; “either / or” for words that depend on it.',
		'',
		...chapters
	].join('\n');
}
