import type { Pool } from '$lib/core/contest/pool';
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

const RULES = {
	'alternate-without-place': 'base',
	'has-attended': 'base',
	'member-suspended': 'members-base',
	'several-posts': 'one-post-one-ballot',
	'not-in-contents': 'contents',
	'delegation-total-differs': 'delegation-number',
	'pool-not-elected': 'pool',
	'not-in-pool': 'pool',
	'planned-officer-not-elected': 'planned-officer',
	'meeting-not-open': 'first-meeting',
	'committee-not-elected': 'first-meeting',
	'chair-of-one-to-three': 'first-meeting',
	'surplus-missing': 'surplus-required',
	'surplus-too-large': 'surplus-limit',
	'nomination-barred': 'nomination-barred',
	'nominee-like-incumbent': 'nomination-barred',
	'support-missing': 'nomination-support',
	'withdrawal-not-voted': 'withdrawal',
	'poll-needed': 'poll',
	'poll-not-needed': 'poll',
	'not-official-delegate': 'credentials-members',
	'number-is-allocated': 'delegation-number',
	'teller-on-list': 'tellers-not-on-list',
	'issued-exceeds-present': 'box-count',
	'grounds-frozen': 'own-grounds',
	'ground-missing': 'own-grounds',
	'ground-too-long': 'own-grounds',
	'ground-known': 'own-grounds',
	'ground-not-carried': 'own-grounds',
	'unknown-ground': 'own-grounds',
	'ruling-without-majority': 'ballot-concluded',
	'ruling-exceeds-tellers': 'ballot-concluded'
} as const satisfies { readonly [Kind in RefusalKind]?: RuleId };

/** Refusals that stand on a rule with an article. */
export type RuledKind = keyof typeof RULES;

/** Pools of everybody who is convened, not of those elected before. */
const OF_ALL: readonly Pool[] = ['delegates', 'members'];

/** The rule a refusal stands on, where there is one. */
export function ruleOfRefusal(refusal: Refusal): RuleId | null {
	if (refusal.kind === 'not-in-pool' && OF_ALL.includes(refusal.pool)) return 'delegates-pool';
	const rules: { readonly [Kind in RefusalKind]?: RuleId } = RULES;
	return rules[refusal.kind] ?? null;
}
