import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Refusal } from '$lib/core/log/refusal';
import { rulebookOf } from '$lib/core/rulebook/rulebook';
import { sourcesOf } from '$lib/core/rulebook/source';
import { countingRefusalsVi } from '$lib/i18n/counting-refusals';
import { ruleOfRefusal } from '$lib/i18n/refusals';
import { REFUSED_ON, RULED_REFUSALS } from '$lib/testing/ruled-refusals';
import { readErrors } from '../../scripts/error-catalogue';
import { rulesInCode } from './rules-in-code';

/** What shows the article of a refusal beside its words. */
const SHOWS_ARTICLE = /<(RefusalRule|RuleNote|NominationRefusal|TellerRefusal|SheetRefusal)\b/;

const refusals = new Set((readErrors().get('Refused acts') ?? []).map(({ code }) => code));
const rules = rulesInCode(refusals);
const hasArticle = (kind: string) => ruleOfRefusal({ kind } as Refusal) !== null;

/** Acts that may be refused by a rule with an article. */
const acts = [...rules]
	.filter(([, { refusals: raised }]) => [...raised].some(hasArticle))
	.map(([act]) => act);

const screens = ['src/routes', 'src/lib/components']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	)
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
	.filter(({ text }) => text.includes('refusalText('));

describe('a screen that words a refusal', () => {
	const asking = screens.filter(({ text }) =>
		acts.some((act) => new RegExp(`\\b${act}\\b`).test(text))
	);

	test.each(asking)('$file shows its article beside it', ({ text }) =>
		expect(text).toMatch(SHOWS_ARTICLE)
	);

	test('is found at all', () => expect(asking.length).toBeGreaterThan(8));
});

test.each(['244-QD/TW', '190-QD/TW'] as const)(
	'the article of a refusal stands in a document we can name: %s',
	(id) => {
		const cited = [...refusals].flatMap((kind) => ruleOfRefusal({ kind } as Refusal) ?? []);
		const named = new Set(cited.filter((rule) => rulebookOf(id).citations[rule].places.length > 0));
		expect(named.size).toBeGreaterThan(5);
		for (const rule of named) expect(sourcesOf(id, rule)).not.toEqual([]);
	}
);

/** The desk or draft through which a component acts, where it lies beside it. */
function ownModules(file: string, text: string): string {
	const named = [...text.matchAll(/import \{[^}]*\} from '(\.\/[^']*\.svelte)'/g)];
	return named
		.map(([, module]) => `${join(dirname(file), module!)}.ts`)
		.filter((module) => existsSync(module))
		.map((module) => readFileSync(module, 'utf8'))
		.join('\n');
}

describe('what a screen can refuse with an article', () => {
	const isPartOf = (whole: string, part: string) => whole.includes(`<${part} `);
	/** Parts of a screen in the table, which provokes them through it. */
	const isProvoked = ({ file }: { file: string }) => {
		const name = file.split('/').at(-1)!.replace('.svelte', '');
		const users = Object.keys(REFUSED_ON).filter((screen) => dirname(screen) === dirname(file));
		return (
			file in REFUSED_ON || users.some((screen) => isPartOf(readFileSync(screen, 'utf8'), name))
		);
	};

	it('is provoked there', () => {
		const asking = screens.filter(({ file, text }) =>
			acts.some((act) => new RegExp(`\\b${act}\\b`).test(text + ownModules(file, text)))
		);
		expect(asking.filter((screen) => !isProvoked(screen)).map(({ file }) => file)).toEqual([]);
	});

	it.each(Object.entries(REFUSED_ON))('is all in the table: %s', (file, provoked) => {
		const text = readFileSync(file, 'utf8');
		const asked = acts.filter((act) => new RegExp(`\\b${act}\\b`).test(text));
		const raised = new Set(
			asked.flatMap((act) => [...rules.get(act)!.refusals].filter(hasArticle))
		);
		expect(provoked).toEqual(expect.arrayContaining([...raised]));
	});

	it('is every code of the catalogue that has an article', () => {
		expect(Object.keys(RULED_REFUSALS).toSorted()).toEqual(
			[...refusals].filter(hasArticle).toSorted()
		);
	});
});

const PAD_ACTS = [
	'claimBatch',
	'releaseBatch',
	'recordBallot',
	'takeBackBallot',
	'describeDoubt',
	'finishEntry',
	'resolveDifference',
	'closeBatch'
];

test.each(PAD_ACTS)('the pad, which loads few words, has them for every refusal of %s', (act) => {
	const worded = Object.keys(countingRefusalsVi);
	expect(rules.get(act)?.refusals.size).toBeGreaterThan(0);
	expect(worded).toEqual(expect.arrayContaining([...rules.get(act)!.refusals]));
});
