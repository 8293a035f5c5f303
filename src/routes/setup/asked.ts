import type { CongressDetails } from '$lib/core/congress/events';
import { isOpenUnder, SETTING_KEYS, type SettingKey } from '$lib/core/rulebook/settings';

type Asked = Pick<CongressDetails, 'body' | 'rulebook' | 'contents'>;

/** Only a congress of the Party has its contents approved from above. */
export function contentsAsked({ body, rulebook }: Asked): boolean {
	return body !== 'committee-meeting' && rulebook !== 'own';
}

const isMeeting = ({ body }: Asked): boolean => body === 'committee-meeting';

/** The posts of a committee's meeting come up where it meets, or where it is elected. */
const meets = (asked: Asked): boolean => isMeeting(asked) || asked.contents.includes('committee');

const elects = (asked: Asked): boolean =>
	!contentsAsked(asked) || meets(asked) || asked.contents.includes('delegation');

const ofCommittee = (asked: Asked): boolean => asked.rulebook !== 'own' && meets(asked);

const DECIDES: { readonly [Key in SettingKey]?: (asked: Asked) => boolean } = {
	meetingBase: (asked) => isMeeting(asked) || (asked.rulebook !== 'own' && meets(asked)),
	alternates: (asked) => contentsAsked(asked) && asked.contents.includes('delegation'),
	inspectionPool: ofCommittee,
	inspectionHead: ofCommittee,
	standingPool: ofCommittee,
	officersPool: ofCommittee,
	officersAt: (asked) => ofCommittee(asked) && !isMeeting(asked),
	nominationBar: (asked) => asked.rulebook !== 'own' && elects(asked),
	withdrawals: elects,
	plannedOfficer: (asked) => ofCommittee(asked) && !isMeeting(asked)
};

/** The pending rules that can decide something in such a congress. */
export function settingsAsked(asked: Asked): readonly SettingKey[] {
	return SETTING_KEYS.filter(
		(key) => isOpenUnder(asked.rulebook, key) && (DECIDES[key]?.(asked) ?? true)
	);
}
