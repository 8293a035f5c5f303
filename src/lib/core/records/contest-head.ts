import type { CongressDetails } from '../congress/events';
import type { CongressState } from '../congress/state';
import { settingsOf, type Contest } from '../contest/contest';
import { bodyOf, sittingOf } from '../contest/electorate';
import type { Body } from '../rulebook/body';
import { bodyOnPaper } from './count-minutes/body';
import type { Paper } from './paper';
import { gatheringInCapitals, inCapitals } from './phrases';

/** Whose paper on a contest it is: the congress's, or the new committee's at its first meeting. */
export interface ContestHead {
	readonly details: CongressDetails;
	readonly body: Body;
	/** Held at the first meeting of the new committee. */
	readonly isMeeting: boolean;
}

/** `null` until the congress is named. */
export function contestHeadOf(state: CongressState, contest: Contest): ContestHead | null {
	const { details, settings } = state;
	if (!details) return null;
	const { kind } = contest.plan;
	return {
		details,
		body: bodyOf(details.body, kind, settingsOf(contest, settings)),
		isMeeting: sittingOf(state, kind) === 'first-meeting'
	};
}

/** "ĐẠI HỘI ĐẢNG BỘ PHƯỜNG …", "LẦN THỨ …": one line each. */
export function organLines(head: ContestHead): string[] {
	const { details, isMeeting } = head;
	if (isMeeting)
		return [
			gatheringInCapitals('Ban Chấp hành', details.organ),
			inCapitals('Hội nghị lần thứ nhất')
		];
	const { gathering } = bodyOnPaper(head);
	return [gatheringInCapitals(gathering, details.organ), inCapitals(`lần thứ ${details.ordinal}`)];
}

/** The head of a paper on a contest; the Party's title only where it is a paper of the Party. */
export function headOnPaper(head: ContestHead, date: string): Paper['head'] {
	const { details } = head;
	return {
		upperOrgan: inCapitals(details.upperOrgan),
		organ: organLines(head),
		placeAndDate: `${details.place}, ${date}`,
		...(details.rulebook === 'own' && { title: '' })
	};
}

/** Said at the foot of every paper whose figures are invented. */
export const illustrationNote = ({ illustration }: CongressDetails): string =>
	illustration ? 'Số liệu minh họa' : '';
