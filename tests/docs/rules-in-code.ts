import ts from 'typescript';
import { CURRENT_VERSION } from '../../src/lib/core/log/catalogue';
import { nodesIn, parse, valuesIn } from '../../scripts/source-reading';

/** A rule as its code has it, helpers included. */
export interface RuleInCode {
	readonly events: ReadonlySet<string>;
	readonly refusals: ReadonlySet<string>;
}

interface Body {
	readonly values: readonly string[];
	readonly calls: readonly string[];
	readonly isAct: boolean;
}

const DECIDE = [
	...[
		'congress',
		'check-in',
		'contest',
		'agenda',
		'counting',
		'spot-check',
		'integrity',
		'meeting',
		'rehearsal',
		'nomination',
		'conflict'
	].map((concept) => `src/lib/core/${concept}/decide.ts`),
	...['rounds', 'planned-officers', 'pool', 'grounds'].map(
		(file) => `src/lib/core/contest/${file}.ts`
	),
	...['batch-rule', 'close', 'resolve', 'paper-count', 'totals-rule'].map(
		(file) => `src/lib/core/counting/${file}.ts`
	),
	'src/lib/core/hand-vote/hand-vote.ts'
];

/** What runs the rule it is given is no act of its own. */
const runsRule = ({ parameters }: ts.FunctionDeclaration) =>
	parameters.some(({ type }) => type !== undefined && ts.isFunctionTypeNode(type));

const isAct = (declared: ts.FunctionDeclaration) =>
	declared.type?.getText() === 'Decision' &&
	!runsRule(declared) &&
	(declared.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function bodiesIn(file: string): [string, Body][] {
	return parse(file)
		.statements.filter(ts.isFunctionDeclaration)
		.map((declared) => [
			declared.name!.text,
			{
				values: valuesIn(declared).map(({ text }) => text),
				calls: [...nodesIn(declared)].filter(ts.isIdentifier).map(({ text }) => text),
				isAct: isAct(declared)
			}
		]);
}

/** Every act of the core: the events it can write and the refusals it can answer. */
export function rulesInCode(refusals: ReadonlySet<string>): Map<string, RuleInCode> {
	const bodies = new Map(DECIDE.flatMap(bodiesIn));
	const valuesOf = (name: string, seen = new Set<string>()): string[] => {
		const body = bodies.get(name);
		if (!body || seen.has(name)) return [];
		seen.add(name);
		return [...body.values, ...body.calls.flatMap((called) => valuesOf(called, seen))];
	};
	const acts = [...bodies].filter(([, body]) => body.isAct);
	return new Map(
		acts.map(([name]) => {
			const values = valuesOf(name);
			const events = new Set(values.filter((value) => value in CURRENT_VERSION));
			return [name, { events, refusals: new Set(values.filter((value) => refusals.has(value))) }];
		})
	);
}
