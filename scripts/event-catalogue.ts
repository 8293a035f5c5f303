import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { CURRENT_VERSION, type FactType } from '$lib/core/log/catalogue';

const CORE = 'src/lib/core';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly says: string;
}

/** A type of event as its declaration states it. */
interface EventEntry {
	readonly type: FactType;
	readonly says: string;
	readonly fields: readonly Field[];
	/** Rules that put it into the log. */
	readonly rules: readonly string[];
}

/** The files of that name, one per concept of the core. */
function files(name: string): string[] {
	return readdirSync(CORE)
		.toSorted()
		.map((concept) => `${CORE}/${concept}/${name}`)
		.filter((path) => existsSync(path));
}

/** Every file of the core's concepts in which a rule may stand. */
function ruleFiles(): string[] {
	return readdirSync(CORE, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
		.toSorted()
		.map((path) => `${CORE}/${path}`);
}

/** The functions of the rules, by the type of fact they write. */
function rulesByFact(): ReadonlyMap<string, readonly string[]> {
	const rules = new Map<string, string[]>();
	for (const file of ruleFiles()) {
		const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
		for (const rule of source.statements.filter(ts.isFunctionDeclaration)) {
			for (const [, type] of rule.getText(source).matchAll(/\bfact\('(\w+)'/g)) {
				const known = rules.get(type!) ?? [];
				rules.set(type!, [...new Set([...known, rule.name!.text])]);
			}
		}
	}
	return rules;
}

function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
	return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
}

/** A type as one reads it; choices in the order of the alphabet, so that the page is always the same. */
function writeType(optional: ts.Type, at: ts.Node, checker: ts.TypeChecker): string {
	const type = checker.getNonNullableType(optional);
	const one = (member: ts.Type) =>
		checker
			.typeToString(member, at, ts.TypeFormatFlags.NoTruncation)
			.replace(/import\("[^"]*"\)\./g, '');
	const isChoice = type.isUnion() && type.types.every((member) => member.isStringLiteral());
	return isChoice && !type.aliasSymbol ? type.types.map(one).toSorted().join(' | ') : one(type);
}

/** The fields of an event; where it has several shapes, those that only some have end in `?`. */
function fieldsOf(alias: ts.TypeAliasDeclaration, checker: ts.TypeChecker): Field[] {
	const data = checker.getTypeAtLocation(alias).getProperty('data');
	const type = data && checker.getTypeOfSymbolAtLocation(data, alias);
	if (!type) return [];
	const shapes = type.isUnion() ? type.types : [type];
	const names = new Set(shapes.flatMap((shape) => shape.getProperties().map(({ name }) => name)));
	return [...names].map((name) => {
		const owners = shapes.filter((shape) => shape.getProperty(name));
		const field = (owners.length === shapes.length ? type : owners[0]!).getProperty(name)!;
		const isOptional = owners.length < shapes.length || field.flags & ts.SymbolFlags.Optional;
		return {
			name: isOptional ? `${name}?` : name,
			type: writeType(checker.getTypeOfSymbolAtLocation(field, alias), alias, checker),
			says: commentOf(field, checker)
		};
	});
}

/** Every event of the core, by the folder that declares it. */
function readEvents(): Map<string, EventEntry[]> {
	const paths = files('events.ts');
	const program = ts.createProgram(paths, {
		strict: true,
		noEmit: true,
		target: ts.ScriptTarget.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		module: ts.ModuleKind.ESNext,
		types: []
	});
	const checker = program.getTypeChecker();
	const rules = rulesByFact();
	return new Map(
		paths.map((path) => {
			const aliases = program.getSourceFile(path)!.statements.filter(ts.isTypeAliasDeclaration);
			const events = aliases
				.filter(({ name }) => name.text in CURRENT_VERSION)
				.map((alias) => ({
					type: alias.name.text as FactType,
					says: commentOf(checker.getSymbolAtLocation(alias.name)!, checker),
					fields: fieldsOf(alias, checker),
					rules: rules.get(alias.name.text) ?? []
				}));
			return [basename(dirname(path)), events];
		})
	);
}

function writeEvent({ type, says, fields, rules }: EventEntry): string {
	const writers = rules.map((rule) => `\`${rule}\``).join(', ');
	const lines = fields.map(
		(field) => `- \`${field.name}\`: \`${field.type}\`${field.says && `. ${field.says}`}`
	);
	return [
		`### ${type}`,
		'',
		says,
		'',
		`Version ${CURRENT_VERSION[type]}; written by ${writers}.`,
		'',
		...lines,
		''
	].join('\n');
}

/** The page `docs/events.md`. */
export function eventsPage(): string {
	const chapters = [...readEvents()].map(
		([concept, events]) => `## ${concept}\n\n${events.map(writeEvent).join('\n')}`
	);
	return [
		'# Every event',
		'',
		'What can stand in the log of a congress. Written by `npm run docs:events` from the doc comments',
		'of the `events.ts` files; change those, not this page. Each event also carries its place:',
		'`congressId`, `deviceId`, `seq`, `hlc` and `actor` (`src/lib/core/log/envelope.ts`).',
		'',
		...chapters
	].join('\n');
}
