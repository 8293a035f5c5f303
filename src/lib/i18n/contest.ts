import type { HandVoteSubject } from '$lib/core/contest/contest';
import type { ReadyStep } from '$lib/core/contest/readiness';
import { reasonsEn, reasonsVi } from './deductions';
import { wording } from './language.svelte';

const stepsVi: Record<ReadyStep, string> = {
	'round-vote': 'Biểu quyết bầu tiếp',
	'seats-vote': 'Biểu quyết số lượng',
	list: 'Danh sách bầu',
	'list-closed': 'Chốt danh sách',
	'list-vote': 'Biểu quyết danh sách',
	tellers: 'Ban kiểm phiếu',
	'tellers-vote': 'Biểu quyết ban kiểm phiếu'
};
const stepsEn: Record<ReadyStep, string> = {
	'round-vote': 'Vote to go on',
	'seats-vote': 'Vote on the number',
	list: 'The list',
	'list-closed': 'Close the list',
	'list-vote': 'Vote on the list',
	tellers: 'The tellers',
	'tellers-vote': 'Vote on the tellers'
};
const subjectsVi: Record<HandVoteSubject, string> = {
	round: 'Bầu tiếp',
	seats: 'Số lượng cần bầu',
	list: 'Danh sách bầu',
	tellers: 'Ban kiểm phiếu'
};
const subjectsEn: Record<HandVoteSubject, string> = {
	round: 'Another round',
	seats: 'Number of seats',
	list: 'The list',
	tellers: 'The tellers'
};
/** From the plan of a contest to its ballots. */
export const contestWords = wording(
	{
		title: 'Cuộc bầu cử',
		chooseContest: 'Chọn cuộc bầu cử',
		noContest: 'Chưa có cuộc bầu cử nào. Việc đầu tiên là lập cuộc bầu cử và danh sách.',
		toSetup: 'Đến phần chuẩn bị',
		elect: (title: string) => `Bầu ${title}`,
		list: {
			title: 'Danh sách trên phiếu',
			empty: 'Danh sách bầu chưa có ai.',
			order: {
				'given-name': 'Xếp theo vần A, B, C của tên gọi, đúng như phiếu in.',
				'as-listed': 'Xếp như danh sách đưa vào, đúng như phiếu in.'
			},
			change: 'Sửa danh sách ở phần chuẩn bị',
			surplus: (surplus: number, share: string, most: number) =>
				`Số dư ${surplus} (${share} số cần bầu). Danh sách tối đa ${most} người.`,
			surplusAlone: (surplus: number, share: string) => `Số dư ${surplus} (${share} số cần bầu).`,
			surplusOnly: (surplus: number, share: string) =>
				`Số dư ${surplus} (${share} số cần bầu). Không thấy quy định buộc số dư ở cuộc bầu này.`,
			exOfficio: 'Đương nhiên, không có trên phiếu',
			exOfficioSum: (seats: number, byOffice: number) =>
				`${seats} bầu + ${byOffice} đương nhiên = ${seats + byOffice} đồng chí.`
		},
		hands: {
			title: 'Biểu quyết giơ tay',
			subjects: subjectsVi,
			ask: {
				round: (seats: number) => `Đồng ý bầu tiếp ${seats} đồng chí?`,
				seats: (seats: number) => `Đồng ý bầu ${seats} đồng chí?`,
				list: (names: number) => `Đồng ý danh sách ${names} đồng chí?`,
				tellers: (people: number) => `Đồng ý ban kiểm phiếu ${people} người?`
			},
			allocated: (seats: number) => `${seats} đồng chí, do cấp trên phân bổ.`,
			toMeeting: 'Đến phiên họp thứ nhất'
		},
		tellers: {
			title: 'Ban kiểm phiếu',
			empty: 'Chưa có ai. Gõ tên để thêm; người đầu tiên là trưởng ban.',
			count: (people: number) => `${people} người`,
			head: 'Trưởng ban',
			makeHead: 'Làm trưởng ban',
			makeHeadOf: (name: string) => `Chọn làm trưởng ban: ${name}`,
			remove: 'Đưa ra',
			removeOf: (name: string) => `Đưa ra khỏi ban kiểm phiếu: ${name}`,
			technician: 'Giúp việc kỹ thuật, không phải đại biểu',
			find: 'Thêm người vào ban kiểm phiếu',
			findHint: 'Gõ tên không cần dấu, chi bộ hoặc số thẻ.',
			found: 'Những người tìm thấy',
			about: (cell: string, number: number) => `${cell} · thẻ ${number}`,
			add: 'Thêm',
			addOf: (name: string) => `Thêm vào ban kiểm phiếu: ${name}`,
			onList: 'Có tên trong danh sách bầu',
			addTechnician: (name: string) => `Thêm “${name}” giúp việc kỹ thuật`,
			nobody: 'Không có đại biểu nào như vậy.',
			same: (contest: string) => `Lấy như cuộc bầu ${contest}`,
			members: 'Ủy viên có mặt, không có tên trong danh sách bầu'
		},
		rules: {
			title: 'Quy tắc chờ xác nhận',
			explain:
				'Chưa ai xác nhận được các quy tắc này; đại hội quyết định trước khi phát phiếu. Áp dụng cho mọi cuộc bầu cử chưa phát phiếu và được in vào biên bản.',
			frozen: 'Giữ nguyên từ lúc phát phiếu; được in vào biên bản.',
			decided: 'Đại hội tự quyết định',
			keepsOrder:
				'Danh sách đang có vẫn giữ thứ tự hiện nay. Muốn thứ tự khác, đưa lại danh sách ở phần chuẩn bị.'
		},
		base: {
			title: 'Số chia và số phiếu cần đạt',
			deducted: 'Những người được trừ',
			reasons: reasonsVi,
			live: 'Còn thay đổi theo điểm danh cho đến lúc phát phiếu.',
			frozen: 'Giữ nguyên từ lúc phát phiếu.'
		},
		issue: {
			title: 'Phát phiếu',
			before: 'Trước khi phát phiếu',
			ready: 'Đã đủ các bước trước khi phát phiếu.',
			missing: (steps: number) => `Còn ${steps} việc trước khi phát phiếu`,
			toIssue: 'Đến phần phát phiếu',
			steps: stepsVi,
			states: { done: 'xong', missing: 'còn thiếu', 'not-carried': 'chưa được quá nửa' },
			field: 'Số phiếu phát ra',
			hint: (present: number, voters: string) => `${present} ${voters} có mặt theo điểm danh.`,
			issue: 'Phát phiếu',
			confirmTitle: (issued: number) => `Phát ${issued} phiếu?`,
			confirmExplain:
				'Từ lúc này danh sách, ban kiểm phiếu, số chia và các quy tắc của cuộc bầu này được giữ nguyên; danh sách đại biểu triệu tập cũng vậy.',
			lookFirst: 'Xem lại trước khi phát',
			confirm: 'Phát phiếu',
			confirmAnyway: 'Vẫn phát phiếu',
			warnings: {
				'not-quorate': (present: number, quorum: number, voters: string) =>
					`Chưa đủ điều kiện tiến hành: mới có ${present}, cần ${quorum} ${voters}.`,
				'steps-missing': (steps: string) =>
					`Chưa xong: ${steps}. Sau khi phát sẽ không ghi được nữa.`,
				'fewer-than-present': (issued: number, present: number, voters: string) =>
					`${present} ${voters} có mặt, chỉ phát ${issued} phiếu.`
			},
			done: (issued: number) => `Đã phát ${issued} phiếu`,
			next: 'Bước tiếp theo: bỏ phiếu xong thì mở hòm, đếm phiếu bằng tay.',
			counting: 'Phiếu đang được kiểm.',
			announced: 'Kết quả đã công bố.',
			toCount: 'Đến phần kiểm phiếu',
			toChair: 'Đến bàn chủ tọa',
			correct: 'Sửa số phát ra',
			correctExplain:
				'Chỉ sửa khi đã đếm lại số phiếu còn thừa trên giấy. Con số cũ và lý do vẫn nằm trong nhật ký.'
		}
	},
	{
		title: 'Contests',
		chooseContest: 'Choose the contest',
		noContest: 'There is no contest yet. The first step is to plan one and its list.',
		toSetup: 'Go to set-up',
		elect: (title: string) => `Election: ${title}`,
		list: {
			title: 'Names on the ballot',
			empty: 'There is nobody on the list.',
			order: {
				'given-name': 'In A, B, C order of the given name, as the ballot prints it.',
				'as-listed': 'As the list was given, as the ballot prints it.'
			},
			change: 'Change the list in set-up',
			surplus: (surplus: number, share: string, most: number) =>
				`Surplus ${surplus} (${share} of the seats). At most ${most} names.`,
			surplusAlone: (surplus: number, share: string) =>
				`Surplus ${surplus} (${share} of the seats).`,
			surplusOnly: (surplus: number, share: string) =>
				`Surplus ${surplus} (${share} of the seats). No rule was found that requires one here.`,
			exOfficio: 'Ex officio, not on the ballot',
			exOfficioSum: (seats: number, byOffice: number) =>
				`${seats} elected + ${byOffice} ex officio = ${seats + byOffice} in all.`
		},
		hands: {
			title: 'Shows of hands',
			subjects: subjectsEn,
			ask: {
				round: (seats: number) => `Go on and elect ${seats} more?`,
				seats: (seats: number) => `Elect ${seats}?`,
				list: (names: number) => `The list of ${names}?`,
				tellers: (people: number) => `${people} tellers?`
			},
			allocated: (seats: number) => `${seats}, allocated from above.`,
			toMeeting: 'Go to the first meeting'
		},
		tellers: {
			title: 'Tellers',
			empty: 'Nobody yet. Type a name to add; the first one is head.',
			count: (people: number) => (people === 1 ? '1 person' : `${people} people`),
			head: 'Head',
			makeHead: 'Make head',
			makeHeadOf: (name: string) => `Make head teller: ${name}`,
			remove: 'Remove',
			removeOf: (name: string) => `Remove from the tellers: ${name}`,
			technician: 'Technical staff, not a delegate',
			find: 'Add a teller',
			findHint: 'Type a name without accents, a cell or a badge number.',
			found: 'People found',
			about: (cell: string, number: number) => `${cell} · badge ${number}`,
			add: 'Add',
			addOf: (name: string) => `Add to the tellers: ${name}`,
			onList: 'Stands on the list',
			addTechnician: (name: string) => `Add “${name}” as technical staff`,
			nobody: 'There is no such delegate.',
			same: (contest: string) => `Take those of the election: ${contest}`,
			members: 'Committee members present who are not on the list'
		},
		rules: {
			title: 'Rules awaiting confirmation',
			explain:
				'Nobody could confirm these rules; the congress decides before ballots are issued. They hold for every contest whose ballots are not out, and are printed in the minutes.',
			frozen: 'Frozen when ballots were issued; printed in the minutes.',
			decided: 'The congress’s own decision',
			keepsOrder:
				'The present list keeps its order. For another order, bring the list in again in set-up.'
		},
		base: {
			title: 'Base and votes needed',
			deducted: 'Deducted',
			reasons: reasonsEn,
			live: 'Follows the check-in until ballots are issued.',
			frozen: 'Frozen when ballots were issued.'
		},
		issue: {
			title: 'Issue ballots',
			before: 'Before ballots are issued',
			ready: 'Every step before the ballots is done.',
			missing: (steps: number) =>
				steps === 1 ? '1 step left before the ballots' : `${steps} steps left before the ballots`,
			toIssue: 'Go to issuing',
			steps: stepsEn,
			states: { done: 'done', missing: 'missing', 'not-carried': 'not carried' },
			field: 'Ballots issued',
			hint: (present: number, voters: string) => `${present} ${voters} present by check-in.`,
			issue: 'Issue ballots',
			confirmTitle: (issued: number) => `Issue ${issued} ballots?`,
			confirmExplain:
				'From now on the list, the tellers, the base and the rules of this contest stay as they are; so does the roll of delegates convened.',
			lookFirst: 'Look at this first',
			confirm: 'Issue ballots',
			confirmAnyway: 'Issue all the same',
			warnings: {
				'not-quorate': (present: number, quorum: number, voters: string) =>
					`No quorum yet: ${present} ${voters} present, ${quorum} needed.`,
				'steps-missing': (steps: string) =>
					`Not done: ${steps}. It cannot be recorded once ballots are out.`,
				'fewer-than-present': (issued: number, present: number, voters: string) =>
					`${present} ${voters} are present, only ${issued} ballots go out.`
			},
			done: (issued: number) => `${issued} ballots issued`,
			next: 'Next: when voting is over, open the box and count the ballots by hand.',
			counting: 'The ballots are being counted.',
			announced: 'The result is announced.',
			toCount: 'Go to the count',
			toChair: 'Go to the chair’s desk',
			correct: 'Correct ballots issued',
			correctExplain:
				'Only after counting the ballots left over again on paper. The old number and the reason stay in the log.'
		}
	}
);
