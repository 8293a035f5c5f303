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

/** What a device of a role works on; a device without a hub, the organiser's and an observer's see all. */
export function isScreenOf(role: DeviceRole | null, screen: Screen): boolean {
	const screens = role === null ? undefined : ONLY[role];
	return screens?.includes(screen) ?? true;
}
