import type { DeviceRole } from './device-role';

/** The screens of the room, in the order of the day. */
export const SCREENS = [
	'setup',
	'check-in',
	'agenda',
	'contest',
	'count',
	'chair',
	'meeting',
	'secretary'
] as const;
export type Screen = (typeof SCREENS)[number];

const ONLY: { readonly [Role in DeviceRole]?: readonly Screen[] } = {
	'check-in': ['check-in'],
	teller: ['count'],
	'head-teller': ['contest', 'count'],
	chair: ['agenda', 'contest', 'chair'],
	secretary: ['setup', 'check-in', 'agenda', 'contest', 'chair', 'meeting', 'secretary']
};

/** Screens that have something to practise on; a rehearsal has no door, no agenda and no list to form. */
const REHEARSED: readonly Screen[] = ['count', 'chair', 'secretary'];

/** What there is to do in a congress: in a rehearsal only what is rehearsed. */
export function isPractised(screen: Screen, isRehearsal: boolean): boolean {
	return !isRehearsal || REHEARSED.includes(screen);
}

/**
 * Whether a device leads the count: the number in the box, the docket, a batch taken up again. A teller's
 * keys and closes, and is not offered what it would be refused. 244 art. 7.
 */
export function leadsCount(role: DeviceRole | null): boolean {
	return role !== 'teller' && role !== 'observer';
}

/** What a device of a role works on; a device without a hub, the organiser's and an observer's see all. */
export function isScreenOf(role: DeviceRole | null, screen: Screen): boolean {
	const screens = role === null ? undefined : ONLY[role];
	return screens?.includes(screen) ?? true;
}
