import { expect, it } from 'vitest';
import type { AgendaEntry } from '$lib/core/agenda/agenda';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import { DEFAULT_SETTINGS } from '$lib/core/rulebook/default-settings';
import { standingOf } from './vote-standing';

const hall = { present: 12, convened: 20 };
const won = { agree: 7, disagree: 5, other: 0, hall };
const lost = { agree: 6, disagree: 6, other: 0, hall };

const entry = (kind: AgendaEntry['kind'], votes: AgendaEntry['votes']): AgendaEntry => ({
	...usualAgenda().find((item) => item.kind === kind)!,
	begunAt: null,
	finishedAt: null,
	votes
});

it.each<[AgendaEntry['kind'], AgendaEntry['votes'], string]>([
	['presidium', {}, 'missing'],
	['presidium', { number: won }, 'missing'],
	['presidium', { number: lost }, 'lost'],
	['presidium', { number: won, list: won }, 'carried'],
	['resolution', { text: lost }, 'lost'],
	['resolution', {}, 'missing'],
	['review', {}, 'optional'],
	['review', { text: won }, 'carried']
])('%s with %o: %s', (kind, votes, standing) => {
	expect(standingOf(entry(kind, votes), DEFAULT_SETTINGS)).toBe(standing);
});

it('follows the base the congress chose', () => {
	const settings = { ...DEFAULT_SETTINGS, handBase: 'convened' } as const;
	expect(standingOf(entry('resolution', { text: won }), settings)).toBe('lost');
});
