import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/testing/officers';
import { COMMITTEE, DELEGATION, DETAILS } from '$lib/testing/small-congress';
import type { ContestPlan } from '../contest/contest';
import { DEFAULT_SETTINGS } from './default-settings';
import { choiceUnder, settingKeysFor, type SettingKey, type Settings } from './settings';

const BARRING = [
	'standingPool',
	'officersPool',
	'officersAt',
	'nominationBar',
	'withdrawals',
	'plannedOfficer'
] as const satisfies readonly SettingKey[];
type Congress = Parameters<typeof settingKeysFor>[1];

function barring(
	plan: ContestPlan,
	rulebook: Congress['rulebook'],
	body: Congress['body'] = 'delegates-congress',
	chosen: Partial<Settings> = {}
): readonly SettingKey[] {
	const keys = settingKeysFor(plan, { rulebook, body }, { ...DEFAULT_SETTINGS, ...chosen });
	return BARRING.filter((key) => keys.includes(key));
}

describe('the rules that only bar, as settings of a contest', () => {
	it.each([
		['244', COMMITTEE, '244-QD/TW', []],
		['190', COMMITTEE, '190-QD/TW', ['nominationBar', 'withdrawals']],
		['190', DELEGATION, '190-QD/TW', ['nominationBar', 'withdrawals']],
		['244', planOf('standing-committee'), '244-QD/TW', ['standingPool', 'plannedOfficer']],
		['190', planOf('standing-committee'), '190-QD/TW', ['standingPool', 'withdrawals']],
		['244', planOf('secretary'), '244-QD/TW', ['officersPool', 'officersAt', 'plannedOfficer']],
		['190', planOf('deputies'), '190-QD/TW', ['officersPool', 'officersAt', 'withdrawals']],
		['a charter of its own', COMMITTEE, 'own', ['withdrawals']]
	] as const)('under %s', (_, plan, rulebook, keys) =>
		expect(barring(plan, rulebook)).toEqual(keys)
	);

	it('concern the list of a first round only where they form it', () => {
		const plan = { ...COMMITTEE, round: { kind: 'next', of: DELEGATION.id } } as const;
		expect(barring(plan, '190-QD/TW')).toEqual([]);
	});

	it('follow officers who are elected by the congress itself', () => {
		const at = { officersAt: 'congress' } as const;
		const keys = barring(planOf('secretary'), '190-QD/TW', 'members-congress', at);
		expect(keys).toEqual(['officersPool', 'officersAt', 'nominationBar', 'withdrawals']);
		const all = settingKeysFor(planOf('secretary'), { ...DETAILS }, { ...DEFAULT_SETTINGS, ...at });
		expect(all).not.toContain('meetingBase');
	});

	it('ask a meeting convened on its own neither where it is held nor for those above', () => {
		expect(barring(planOf('secretary'), '244-QD/TW', 'committee-meeting')).toEqual([
			'officersPool'
		]);
	});
});

it('is simply in force under a regulation that confirms it, whatever was chosen before', () => {
	const lifted = { ...DEFAULT_SETTINGS, nominationBar: 'lifted' } as const;
	expect(choiceUnder('244-QD/TW', lifted, 'nominationBar')).toBe('in-force');
	expect(choiceUnder('190-QD/TW', lifted, 'nominationBar')).toBe('lifted');
});
