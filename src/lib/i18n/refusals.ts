import type { Refusal, RefusalKind } from '$lib/core/log/refusal';
import type { RuleId } from '$lib/core/rulebook/rulebook';
import { language } from './language.svelte';
import { refusalsEn } from './refusals-en';
import { refusalsVi } from './refusals-vi';

export function refusalText(refusal: Refusal): string {
	const words = language.current === 'vi' ? refusalsVi : refusalsEn;
	const say = words[refusal.kind] as (refusal: Refusal) => string;
	return say(refusal);
}

const RULES: { readonly [Kind in RefusalKind]?: RuleId } = {
	'alternate-without-place': 'base',
	'has-attended': 'base',
	'surplus-missing': 'surplus-required',
	'surplus-too-large': 'surplus-limit',
	'not-official-delegate': 'credentials-members',
	'number-is-allocated': 'delegation-number',
	'teller-on-list': 'tellers-not-on-list',
	'issued-exceeds-present': 'box-count',
	'ruling-without-majority': 'ballot-concluded',
	'ruling-exceeds-tellers': 'ballot-concluded'
};

/** The rule a refusal stands on, where there is one. */
export function ruleOfRefusal(refusal: Refusal): RuleId | null {
	return RULES[refusal.kind] ?? null;
}
