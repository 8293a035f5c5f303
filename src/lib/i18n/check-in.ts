import { wording } from './language.svelte';

/** The check-in desk. */
export const checkInWords = wording(
	{
		title: 'Điểm danh đại biểu',
		find: 'Tìm đại biểu theo tên, chi bộ, ghế hoặc số thẻ',
		findSeat: 'Tìm theo số ghế',
		findNumber: 'Tìm theo số thẻ',
		placeholder: 'Gõ tên không cần dấu…',
		placeholderSeat: 'Số ghế, ví dụ B12',
		placeholderNumber: 'Số thẻ, ví dụ 65',
		clear: 'Xóa ô tìm',
		people: (count: number) => `${count} người`,
		enterHint: 'Enter: ghi có mặt người đầu tiên · Esc: xóa ô tìm',
		views: {
			label: 'Cách xem',
			search: 'Tất cả',
			cell: 'Theo chi bộ',
			seat: 'Số ghế',
			number: 'Số thẻ'
		},
		list: 'Danh sách đại biểu',
		more: (count: number) => `Xem thêm ${count} người`,
		nobody: (query: string) => `Không tìm thấy ai với “${query}”.`,
		nobodyNext: 'Thử gõ chỉ tên gọi, số thẻ, hoặc xem theo chi bộ.',
		emptyRoll: 'Danh sách đại biểu còn trống.',
		emptyRollNext: 'Nhập danh sách đại biểu ở phần Chuẩn bị',
		seat: (seat: string) => `ghế ${seat}`,
		number: (number: number | string) => `thẻ ${number}`,
		alternate: 'dự khuyết',
		mandates: {
			'ex-officio': 'đương nhiên',
			elected: 'được bầu',
			appointed: 'chỉ định'
		},
		present: 'Có mặt',
		presentName: (name: string) => `Ghi có mặt: ${name}`,
		comeBack: 'Trở lại',
		comeBackName: (name: string) => `Ghi trở lại: ${name}`,
		undo: 'Hoàn tác',
		undoName: (name: string) => `Hoàn tác: ${name}`,
		otherActs: (name: string) => `Việc khác: ${name}`,
		where: { expected: 'Chưa đến', present: 'Có mặt', left: 'Rời hội trường', absent: 'Vắng' },
		seatedFor: (name: string) => `thay ${name}`,
		sitter: (name: string) => `${name} thay`,
		takePlace: 'Vào thay',
		takePlaceName: (name: string) => `Vào thay đại biểu vắng: ${name}`,
		leave: 'Rời hội trường',
		absent: 'Vắng có lý do…',
		replace: 'Dự khuyết vào thay…',
		undoWithReason: 'Hoàn tác, ghi lý do…',
		history: 'Quá trình vào, ra',
		noHistory: 'Chưa ghi nhận gì về người này.',
		moves: {
			arrived: 'Có mặt',
			left: 'Rời hội trường',
			absent: 'Vắng',
			seated: 'Dự khuyết vào thay'
		},
		throughoutShort: 'suốt thời gian đại hội',
		undone: (at: string, reason: string) =>
			reason ? `Đã hoàn tác lúc ${at}: ${reason}` : `Đã hoàn tác lúc ${at}`,
		absence: {
			title: (name: string) => `Vắng có lý do: ${name}`,
			reasons: ['Ốm, nằm viện', 'Đi công tác', 'Việc gia đình', 'Đang ở nước ngoài', 'Có tang'],
			usual: 'Lý do thường gặp',
			own: 'Lý do (sửa được)',
			throughout: 'Vắng suốt thời gian đại hội',
			deducted:
				'Người vắng suốt thời gian đại hội được trừ khỏi số chia khi tính kết quả bầu cử, trừ khi có dự khuyết vào thay. Dự một phần thì vẫn tính.',
			record: 'Ghi vắng'
		},
		seating: {
			title: (name: string) => `Dự khuyết thay: ${name}`,
			titleAlternate: (name: string) => `${name} vào thay ai?`,
			choose: 'Chọn đại biểu dự khuyết',
			choosePlace: 'Chọn đại biểu vắng',
			noAlternate: 'Không còn đại biểu dự khuyết nào chưa vào thay.',
			noPlace:
				'Chưa có đại biểu nào được ghi vắng. Ghi đại biểu chính thức vắng trước, rồi chọn người thay.',
			same: 'cùng chi bộ',
			base: 'Một dự khuyết thay một đại biểu vắng; số chia giữ nguyên.',
			record: 'Vào thay'
		},
		undoing: {
			title: (name: string) => `Hoàn tác: ${name}`,
			what: (what: string, at: string) =>
				`Ghi nhận “${what}” lúc ${at} sẽ được gạch đi. Dòng ghi vẫn còn trong nhật ký.`,
			own: 'Lý do hoàn tác',
			hint: 'Quá một phút nên cần ghi lý do, ví dụ: bấm nhầm người.',
			reasons: ['Bấm nhầm người', 'Nhầm thời điểm', 'Người báo tin nhầm']
		},
		cells: {
			all: 'Cả chi bộ có mặt',
			allName: (cell: string) => `Cả chi bộ có mặt: ${cell}`,
			undoName: (cell: string) => `Hoàn tác cả chi bộ: ${cell}`,
			full: 'Đủ',
			none: 'Không còn ai chờ',
			count: (present: number, all: number) => `${present}/${all}`,
			countName: (present: number, all: number) => `có mặt ${present} trên ${all}`,
			nobody: 'Không chi bộ nào có người khớp.'
		},
		figures: {
			label: 'Tình hình đại biểu',
			present: 'đại biểu có mặt',
			of: (convened: number) => `/ ${convened}`,
			absent: 'Vắng có lý do',
			expected: 'Chưa đến',
			left: 'Rời hội trường',
			replaced: 'Dự khuyết thay thế',
			cells: 'Chi bộ có đại diện',
			show: 'Xem số liệu',
			last: (name: string, at: string) => `Vừa vào: ${name}, ${at}`,
			fix: 'Sửa lại',
			fixName: (name: string) => `Sửa lại: ${name}`
		},
		quorum: {
			meter: (present: number, needed: number, convened: number) =>
				`Có mặt ${present} trên ${convened}, cần ${needed}`,
			enough: (needed: number, present: number) =>
				`Đủ điều kiện tiến hành: cần ${needed}, đã có ${present}.`,
			short: (needed: number, present: number) =>
				`Chưa đủ điều kiện tiến hành: cần ${needed}, mới có ${present}.`,
			enoughShort: (needed: number) => `Đủ điều kiện (cần ${needed})`,
			shortShort: (missing: number) => `Còn thiếu ${missing}`,
			pending: 'Quy tắc chờ xác nhận',
			rule: { 'two-thirds': 'hai phần ba số triệu tập', 'more-than-half': 'quá nửa số triệu tập' },
			change: 'Đổi quy tắc',
			title: 'Quy tắc đủ điều kiện tiến hành',
			explain:
				'Chưa có văn bản nào xác nhận được tỷ lệ này. Hãy hỏi cấp ủy cấp trên, chọn trước khi khai mạc; biên bản sẽ ghi lựa chọn này.',
			legend: 'Đại hội tiến hành khi có mặt',
			needed: (label: string, needed: number) => `${label}: cần ${needed}`
		}
	},
	{
		title: 'Delegate check-in',
		find: 'Find a delegate by name, cell, seat or badge number',
		findSeat: 'Find by seat',
		findNumber: 'Find by badge number',
		placeholder: 'Type a name, no accents needed…',
		placeholderSeat: 'Seat, e.g. B12',
		placeholderNumber: 'Badge number, e.g. 65',
		clear: 'Clear the search',
		people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
		enterHint: 'Enter: check in the first · Esc: clear the search',
		views: { label: 'View', search: 'Everyone', cell: 'By cell', seat: 'Seat', number: 'Badge' },
		list: 'Delegates',
		more: (count: number) => `Show ${count} more`,
		nobody: (query: string) => `Nobody found for “${query}”.`,
		nobodyNext: 'Try only the given name, the badge number, or look by cell.',
		emptyRoll: 'The roll of delegates is empty.',
		emptyRollNext: 'Enter the delegates in Set-up',
		seat: (seat: string) => `seat ${seat}`,
		number: (number: number | string) => `badge ${number}`,
		alternate: 'alternate',
		mandates: {
			'ex-officio': 'ex officio',
			elected: 'elected',
			appointed: 'appointed'
		},
		present: 'Present',
		presentName: (name: string) => `Mark present: ${name}`,
		comeBack: 'Back',
		comeBackName: (name: string) => `Mark back: ${name}`,
		undo: 'Undo',
		undoName: (name: string) => `Undo: ${name}`,
		otherActs: (name: string) => `More for ${name}`,
		where: {
			expected: 'Not here yet',
			present: 'Present',
			left: 'Left the hall',
			absent: 'Absent'
		},
		seatedFor: (name: string) => `in place of ${name}`,
		sitter: (name: string) => `replaced by ${name}`,
		takePlace: 'Take a place',
		takePlaceName: (name: string) => `Take an absent delegate's place: ${name}`,
		leave: 'Leaves the hall',
		absent: 'Absent with a reason…',
		replace: 'Seat an alternate…',
		undoWithReason: 'Undo with a reason…',
		history: 'Arrivals and departures',
		noHistory: 'Nothing recorded for this person yet.',
		moves: {
			arrived: 'Present',
			left: 'Left the hall',
			absent: 'Absent',
			seated: 'Seated as alternate'
		},
		throughoutShort: 'for the whole congress',
		undone: (at: string, reason: string) =>
			reason ? `Undone at ${at}: ${reason}` : `Undone at ${at}`,
		absence: {
			title: (name: string) => `Absent with a reason: ${name}`,
			reasons: ['Ill, in hospital', 'Away on duty', 'Family matter', 'Abroad', 'In mourning'],
			usual: 'Usual reasons',
			own: 'Reason (can be edited)',
			throughout: 'Absent for the whole congress',
			deducted:
				'Who is absent for the whole congress is deducted from the base of the election result, unless an alternate takes the place. Who attends a part still counts.',
			record: 'Record the absence'
		},
		seating: {
			title: (name: string) => `Alternate in place of ${name}`,
			titleAlternate: (name: string) => `Whose place does ${name} take?`,
			choose: 'Choose the alternate',
			choosePlace: 'Choose the absent delegate',
			noAlternate: 'No alternate is left without a place.',
			noPlace:
				'Nobody is recorded absent. Record the delegate absent first, then choose who takes the place.',
			same: 'same cell',
			base: 'One alternate for one absent delegate; the base stays as it is.',
			record: 'Take the place'
		},
		undoing: {
			title: (name: string) => `Undo: ${name}`,
			what: (what: string, at: string) =>
				`“${what}” of ${at} will be struck through. The line stays in the log.`,
			own: 'Reason for undoing',
			hint: 'More than a minute has passed, so a reason is needed, e.g. tapped the wrong person.',
			reasons: ['Wrong person tapped', 'Wrong moment', 'Wrong message passed on']
		},
		cells: {
			all: 'Whole cell present',
			allName: (cell: string) => `Whole cell present: ${cell}`,
			undoName: (cell: string) => `Undo the whole cell: ${cell}`,
			full: 'Complete',
			none: 'Nobody left to wait for',
			count: (present: number, all: number) => `${present}/${all}`,
			countName: (present: number, all: number) => `${present} of ${all} present`,
			nobody: 'No cell has a match.'
		},
		figures: {
			label: 'Attendance',
			present: 'delegates present',
			of: (convened: number) => `/ ${convened}`,
			absent: 'Absent with a reason',
			expected: 'Not here yet',
			left: 'Left the hall',
			replaced: 'Replaced by alternates',
			cells: 'Cells represented',
			show: 'Show the figures',
			last: (name: string, at: string) => `Last in: ${name}, ${at}`,
			fix: 'Correct',
			fixName: (name: string) => `Correct: ${name}`
		},
		quorum: {
			meter: (present: number, needed: number, convened: number) =>
				`${present} of ${convened} present, ${needed} needed`,
			enough: (needed: number, present: number) => `Quorate: ${needed} needed, ${present} present.`,
			short: (needed: number, present: number) =>
				`Not quorate yet: ${needed} needed, ${present} present.`,
			enoughShort: (needed: number) => `Quorate (${needed} needed)`,
			shortShort: (missing: number) => `${missing} missing`,
			pending: 'Rule awaiting confirmation',
			rule: {
				'two-thirds': 'two thirds of those convened',
				'more-than-half': 'more than half of those convened'
			},
			change: 'Change the rule',
			title: 'Rule for quorum',
			explain:
				'No text found confirms this fraction. Ask the upper committee and choose before the opening; the minutes state the choice.',
			legend: 'The congress may proceed when present are',
			needed: (label: string, needed: number) => `${label}: ${needed} needed`
		}
	}
);
