import type { Duty } from '$lib/core/congress/delegate';
import type { CongressDetails } from '$lib/core/congress/events';
import type { RuleId } from '$lib/core/rulebook/rulebook';
import { checkInWords } from './check-in';
import { wording } from './language.svelte';
import { capital, nounsOf, reworded, type Nouns, type Rewording } from './nouns';

type CheckInTexts = ReturnType<typeof checkInWords>;

const changes = wording<(nouns: Nouns) => Rewording<CheckInTexts>>(
	({ people, cell, session }) => ({
		title: `Điểm danh ${people}`,
		find: `Tìm ${people} theo tên, ${cell}, ghế hoặc số thẻ`,
		views: { cell: `Theo ${cell}` },
		list: `Danh sách ${people}`,
		nobodyNext: `Thử gõ chỉ tên gọi, số thẻ, hoặc xem theo ${cell}.`,
		emptyRoll: `Danh sách ${people} còn trống.`,
		emptyRollNext: `Nhập danh sách ${people} ở phần Chuẩn bị`,
		takePlaceName: (name: string) => `Vào thay ${people} vắng: ${name}`,
		throughoutShort: `suốt thời gian ${session}`,
		absence: { throughout: `Vắng suốt thời gian ${session}` },
		seating: { same: `cùng ${cell}` },
		cells: {
			all: `Cả ${cell} có mặt`,
			allName: (name: string) => `Cả ${cell} có mặt: ${name}`,
			undoName: (name: string) => `Hoàn tác cả ${cell}: ${name}`,
			nobody: `Không ${cell} nào có người khớp.`
		},
		figures: {
			label: `Tình hình ${people}`,
			present: `${people} có mặt`,
			cells: `${capital(cell)} có người dự`
		},
		quorum: { legend: `${capital(session)} tiến hành khi có mặt` }
	}),
	({ person, people, cell, cells, session }) => ({
		title: `Check-in of ${people}`,
		find: `Find a ${person} by name, ${cell}, seat or badge number`,
		views: { cell: `By ${cell}` },
		list: capital(people),
		nobodyNext: `Try only the given name, the badge number, or look by ${cell}.`,
		emptyRoll: `The roll of ${people} is empty.`,
		emptyRollNext: `Enter the ${people} in Set-up`,
		takePlaceName: (name: string) => `Take an absent ${person}'s place: ${name}`,
		throughoutShort: `for the whole ${session}`,
		absence: { throughout: `Absent for the whole ${session}` },
		seating: { same: `same ${cell}` },
		cells: {
			all: `Whole ${cell} present`,
			allName: (name: string) => `Whole ${cell} present: ${name}`,
			undoName: (name: string) => `Undo the whole ${cell}: ${name}`,
			nobody: `No ${cell} has a match.`
		},
		figures: {
			label: 'Attendance',
			present: `${people} present`,
			cells: `${capital(cells)} represented`
		},
		quorum: { legend: `The ${session} may proceed when present are` }
	})
);

/** The check-in desk in the words of the body that meets. */
export function checkInWordsOf(details: CongressDetails | null): CheckInTexts {
	const nouns = nounsOf(details);
	return nouns ? reworded(checkInWords(), changes()(nouns)) : checkInWords();
}

/** What an absence for the whole session does to the base, by the body that meets. */
export const absenceWords = wording(
	{
		members:
			'Đảng viên vắng suốt thời gian đại hội được trừ khỏi số chia chỉ khi có lý do được cấp ủy triệu tập chấp nhận. Dự một phần thì vẫn tính.',
		meeting: 'Ủy viên vắng vẫn tính vào số chia, trừ khi hội nghị quyết định chỉ tính số có mặt.',
		accepted: 'Cấp ủy triệu tập có chấp nhận lý do không?',
		choices: { accepted: 'Chấp nhận', unaccepted: 'Không chấp nhận' },
		unaccepted: 'lý do không được chấp nhận',
		deductedNow: 'Trừ khỏi số chia'
	},
	{
		members:
			'A member absent for the whole congress is deducted from the base only if the convening committee accepts the reason. Who attends a part still counts.',
		meeting:
			'An absent member still counts in the base, unless the meeting decided to count those present only.',
		accepted: 'Does the convening committee accept the reason?',
		choices: { accepted: 'Accepted', unaccepted: 'Not accepted' },
		unaccepted: 'reason not accepted',
		deductedNow: 'Deducted from the base'
	}
);

/** The rule an absence is deducted by, of each body. */
export const ABSENCE_RULE = {
	'delegates-congress': 'base',
	'members-congress': 'members-base',
	'committee-meeting': 'meeting-base'
} as const satisfies Record<string, RuleId>;

/** What keeps a member from the base: as a tag beside the name, and what it means at the door. */
export const dutyWords = wording<{
	readonly question: string;
	readonly none: string;
	readonly long: Readonly<Record<Duty, string>>;
	readonly tags: Readonly<Record<Duty, string>>;
	readonly door: Readonly<Record<Duty, string>>;
}>(
	{
		question: 'Diện sinh hoạt',
		none: 'Sinh hoạt bình thường',
		long: {
			elsewhere: 'Sinh hoạt tạm thời ở nơi khác',
			exempt: 'Được miễn công tác và sinh hoạt đảng',
			suspended: 'Bị đình chỉ sinh hoạt'
		},
		tags: {
			elsewhere: 'sinh hoạt tạm thời nơi khác',
			exempt: 'được miễn sinh hoạt',
			suspended: 'bị đình chỉ sinh hoạt'
		},
		door: {
			elsewhere: 'Không dự thì được trừ khỏi số chia; đến dự thì ghi có mặt và được tính.',
			exempt: 'Không dự thì được trừ khỏi số chia; đến dự thì ghi có mặt và được tính.',
			suspended: 'Không dự và không tính vào số chia.'
		}
	},
	{
		question: 'Duty',
		none: 'Active as usual',
		long: {
			elsewhere: 'Active elsewhere for a time',
			exempt: 'Exempt from Party work and meetings',
			suspended: 'Suspended'
		},
		tags: { elsewhere: 'active elsewhere', exempt: 'exempt', suspended: 'suspended' },
		door: {
			elsewhere: 'Deducted from the base unless they come; mark them present and they count.',
			exempt: 'Deducted from the base unless they come; mark them present and they count.',
			suspended: 'Does not attend and is not in the base.'
		}
	}
);
