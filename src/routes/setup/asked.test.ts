import { describe, expect, it } from 'vitest';
import { CONTENTS } from '$lib/core/congress/events';
import { SETTING_KEYS } from '$lib/core/rulebook/settings';
import { DETAILS } from '$lib/testing/small-congress';
import { contentsAsked, settingsAsked } from './asked';

const FIRST_TWO = ['review', 'upper-documents'] as const;

describe('what step one asks of a congress', () => {
	it('asks the usual ward for everything', () => {
		expect(contentsAsked(DETAILS)).toBe(true);
		expect(settingsAsked(DETAILS)).toEqual(
			SETTING_KEYS.filter((key) => key !== 'nominationBar' && key !== 'withdrawals')
		);
	});

	it('leaves a rule that the regulation confirms out, and asks where another leaves it open', () => {
		const under190 = settingsAsked({ ...DETAILS, rulebook: '190-QD/TW' });
		expect(under190).toEqual(SETTING_KEYS.filter((key) => key !== 'plannedOfficer'));
	});

	it('does not ask a newly formed ward about elections it does not hold', () => {
		const asked = settingsAsked({ ...DETAILS, rulebook: '190-QD/TW', contents: FIRST_TWO });
		expect(SETTING_KEYS.filter((key) => !asked.includes(key))).toEqual([
			'meetingBase',
			'alternates',
			'inspectionPool',
			'inspectionHead',
			'standingPool',
			'officersPool',
			'officersAt',
			'nominationBar',
			'withdrawals',
			'plannedOfficer'
		]);
	});

	it('asks a committee’s meeting for its base, and another body for nothing of the Party’s posts', () => {
		const meeting = { ...DETAILS, body: 'committee-meeting', contents: CONTENTS } as const;
		expect(contentsAsked(meeting)).toBe(false);
		expect(settingsAsked(meeting)).toContain('meetingBase');
		expect(settingsAsked(meeting)).not.toContain('alternates');
		expect(settingsAsked(meeting)).toContain('officersPool');
		expect(settingsAsked(meeting)).not.toContain('officersAt');
		const other = { ...DETAILS, rulebook: 'own' } as const;
		expect(contentsAsked(other)).toBe(false);
		expect(settingsAsked(other)).not.toContain('inspectionPool');
		expect(settingsAsked({ ...meeting, rulebook: 'own' })).toContain('meetingBase');
	});
});
