import { placesInVietnamese, type Certainty } from '$lib/core/rulebook/citation';
import { rulebookOf, type RuleId } from '$lib/core/rulebook/rulebook';
import { sourceInVietnamese, sourcesOf } from '$lib/core/rulebook/source';

const REGULATIONS = ['244-QD/TW', '190-QD/TW'] as const;
type Regulation = (typeof REGULATIONS)[number];

const CERTAINTY: Readonly<Record<Certainty, string>> = {
	verified: 'read',
	arithmetic: 'arithmetic on a rule that was read',
	remembered: 'awaiting confirmation: remembered',
	unknown: 'awaiting confirmation: not found'
};

const rulesOf = (id: Regulation) => Object.keys(rulebookOf(id).citations) as RuleId[];

function ruleRow(id: Regulation, rule: RuleId): string {
	const citation = rulebookOf(id).citations[rule];
	const readIn = sourcesOf(id, rule).flatMap((cited) => cited.readIn);
	const cells = [
		`\`${rule}\``,
		placesInVietnamese(citation) || '–',
		CERTAINTY[citation.certainty],
		[...new Set(readIn)].join(', ') || '–'
	];
	return `| ${cells.join(' | ')} |`;
}

/** Every document a rule of either regulation cites, once. */
function documents(): string[] {
	const cited = REGULATIONS.flatMap((id) => rulesOf(id).flatMap((rule) => sourcesOf(id, rule)));
	return [...new Set(cited.map(({ source }) => sourceInVietnamese(source)))];
}

/** The page `docs/rules.md`. */
export function rulesPage(): string {
	return [
		'# Every rule, where it stands and where it was read',
		'',
		'Written by `npm run docs:rules` from `src/lib/core/rulebook`; change that, not this page. On screen',
		'the article stands beside the rule, and a touch on it tells the document and the publication. No',
		'document was read from end to end: “read” says that the part cited was. What awaits confirmation',
		'says so on screen and on paper ([decision 14](decisions/0014-unsettled-rules-as-settings.md)).',
		'',
		'## Documents',
		'',
		...documents().map((name) => `- ${name}`),
		...REGULATIONS.flatMap((id) => [
			'',
			`## ${rulebookOf(id).decision?.number}`,
			'',
			'| Rule | Stands in | How sure | Read in |',
			'| --- | --- | --- | --- |',
			...rulesOf(id).map((rule) => ruleRow(id, rule))
		]),
		''
	].join('\n');
}
