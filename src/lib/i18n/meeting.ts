import { wording } from './language.svelte';

/** The new committee's first meeting. */
export const meetingWords = wording(
	{
		title: 'Phiên họp thứ nhất',
		lead: 'Ban Chấp hành mới họp phiên riêng: ghi ủy viên có mặt, bầu chủ tọa phiên họp, rồi bầu từng chức danh.',
		notHeld: 'Đại hội này không bầu Ban Chấp hành nên không có phiên họp thứ nhất.',
		waits: 'Chờ bầu xong Ban Chấp hành',
		waitsExplain:
			'Bầu thiếu thì đại hội quyết định có bầu tiếp không; không bầu tiếp cũng được ghi ở cuộc bầu đó.',
		toCommittee: 'Đến cuộc bầu Ban Chấp hành',
		toSetup: 'Đến phần chuẩn bị',
		ready: (members: number) => `Đã bầu xong Ban Chấp hành: ${members} đồng chí`,
		open: 'Mở phiên họp thứ nhất',
		members: {
			title: 'Ủy viên dự họp',
			here: 'Có mặt',
			away: 'Vắng',
			hereOf: (name: string) => `Có mặt: ${name}`,
			awayOf: (name: string) => `Vắng: ${name}`,
			unmarked: 'Chưa ghi',
			why: 'Lý do vắng',
			record: 'Ghi vắng',
			allHere: (people: number) => `Ghi ${people} đồng chí còn lại có mặt`
		},
		figures: {
			title: 'Điều kiện tiến hành và số chia',
			enough: (present: number, convened: number, quorum: number) =>
				`Có mặt ${present}/${convened} ủy viên: đủ điều kiện tiến hành (cần ${quorum}).`,
			short: (present: number, convened: number, quorum: number) =>
				`Có mặt ${present}/${convened} ủy viên: chưa đủ điều kiện tiến hành (cần ${quorum}).`
		},
		chair: {
			title: 'Chủ tọa phiên họp',
			explain:
				'Một chủ tịch hội nghị, hoặc đoàn chủ tịch từ hai đến ba người, bầu bằng biểu quyết giơ tay.',
			choose: 'Chọn trong số ủy viên có mặt',
			nobodyHere: 'Ghi ủy viên có mặt trước, rồi chọn người chủ tọa.',
			record: 'Ghi chủ tọa phiên họp',
			leads: (names: string) => `${names} chủ tọa phiên họp`,
			again: 'Bầu lại chủ tọa'
		},
		posts: {
			title: 'Các chức danh, theo thứ tự bầu',
			unplanned: 'Chưa lập cuộc bầu',
			elected: (names: string) => `Trúng cử: ${names}`,
			nobody: 'Không ai trúng cử, không bầu tiếp',
			round: 'Chờ quyết định lần bầu tiếp',
			plan: 'Lập cuộc bầu',
			planOf: (post: string) => `Lập cuộc bầu: ${post}`,
			toContest: 'Đến cuộc bầu',
			toContestOf: (post: string) => `Đến cuộc bầu: ${post}`,
			view: 'Xem cuộc bầu',
			viewOf: (post: string) => `Xem cuộc bầu: ${post}`,
			field: 'Tên ghi sau chữ “Bầu”',
			seats: 'Số lượng cần bầu',
			planned: 'Nhân sự dự kiến',
			plannedExplain:
				'Theo đề án cấp trên đã duyệt. Nếu người này không trúng cử cấp ủy thì máy báo dừng.'
		},
		stop: {
			title: 'Dừng bầu, báo cáo cấp trên',
			says: (name: string, post: string, body: string) =>
				`Đồng chí ${name}, dự kiến ${post}, không trúng cử ${body}.`,
			explain:
				'Mọi cuộc bầu của phiên họp dừng ở đây. Báo cáo cấp trên; có ý kiến chỉ đạo thì ghi lại rồi bầu tiếp.',
			field: 'Ý kiến chỉ đạo của cấp trên',
			hint: 'Ghi nội dung, số và ngày văn bản.',
			record: 'Ghi ý kiến chỉ đạo',
			meant: (names: string) => `Nhân sự dự kiến: ${names}.`,
			recorded: (post: string) => `Ý kiến chỉ đạo của cấp trên về ${post}`
		}
	},
	{
		title: 'First meeting',
		lead: 'The new committee meets in a session of its own: members present, who leads it, then post by post.',
		notHeld: 'This congress elects no committee, so there is no first meeting.',
		waits: 'The committee is not elected yet',
		waitsExplain:
			'If seats stay vacant the congress decides whether to go on; not going on is recorded at that election too.',
		toCommittee: 'Go to the election of the committee',
		toSetup: 'Go to set-up',
		ready: (members: number) => `The committee is elected: ${members} members`,
		open: 'Open the first meeting',
		members: {
			title: 'Members',
			here: 'Present',
			away: 'Absent',
			hereOf: (name: string) => `Present: ${name}`,
			awayOf: (name: string) => `Absent: ${name}`,
			unmarked: 'Not marked',
			why: 'Why absent',
			record: 'Record the absence',
			allHere: (people: number) => `Mark the other ${people} present`
		},
		figures: {
			title: 'Quorum and base',
			enough: (present: number, convened: number, quorum: number) =>
				`${present} of ${convened} members present: quorate (${quorum} needed).`,
			short: (present: number, convened: number, quorum: number) =>
				`${present} of ${convened} members present: no quorum yet (${quorum} needed).`
		},
		chair: {
			title: 'Who leads the meeting',
			explain: 'One chair, or a presidium of two or three, chosen by a show of hands.',
			choose: 'Choose among the members present',
			nobodyHere: 'Mark the members present first, then choose who leads.',
			record: 'Record who leads the meeting',
			leads: (names: string) => `Led by ${names}`,
			again: 'Choose again'
		},
		posts: {
			title: 'The posts, in their order',
			unplanned: 'Not planned yet',
			elected: (names: string) => `Elected: ${names}`,
			nobody: 'Nobody elected, no further round',
			round: 'Another round is to be decided',
			plan: 'Plan the election',
			planOf: (post: string) => `Plan the election: ${post}`,
			toContest: 'Go to the election',
			toContestOf: (post: string) => `Go to the election: ${post}`,
			view: 'See the election',
			viewOf: (post: string) => `See the election: ${post}`,
			field: 'What is elected, as the papers say it',
			seats: 'Seats',
			planned: 'Meant for this office',
			plannedExplain:
				'By the plan approved above. If this person is not elected to the committee the election stops.'
		},
		stop: {
			title: 'Stop, and report upward',
			says: (name: string, post: string, body: string) =>
				`${name}, meant to be ${post}, was not elected to the ${body}.`,
			explain:
				'Every election of the meeting stops here. Report upward; when the direction comes, record it and go on.',
			field: 'Direction from above',
			hint: 'What it says, its number and date.',
			record: 'Record the direction',
			meant: (names: string) => `Meant for the office: ${names}.`,
			recorded: (post: string) => `Direction from above on the ${post}`
		}
	}
);
