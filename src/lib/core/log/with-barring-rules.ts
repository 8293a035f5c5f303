import type { LoggedEvent } from './catalogue';

/** `BallotsIssued` 3 → 4: before the rules that only bar became settings, they were simply in force. */
export function withBarringRules(event: LoggedEvent): LoggedEvent {
	const { issue, ...rest } = event.data as { issue: { settings: object } };
	const settings = {
		...issue.settings,
		standingPool: 'committee',
		officersPool: 'standing-committee',
		officersAt: 'first-meeting',
		nominationBar: 'in-force',
		withdrawals: 'voted',
		plannedOfficer: 'stop'
	};
	return { ...event, data: { ...rest, issue: { ...issue, settings } } } as unknown as LoggedEvent;
}
