import { ORGAN_ON_PAPER } from '$lib/core/records/congress-minutes/words';
import { countingRefusalsVi } from './counting-refusals';
import { lockText } from './locks';
import { poolWords, postWords } from './posts';
import type { RefusalWords } from './refusal-words';

const details = {
	organ: 'tên tổ chức',
	ordinal: 'lần thứ mấy',
	term: 'nhiệm kỳ',
	place: 'địa danh ghi trên văn bản',
	opens: 'ngày khai mạc (ngày/tháng/năm)',
	closes: 'ngày bế mạc (ngày/tháng/năm)'
};

export const refusalsVi: RefusalWords = {
	...countingRefusalsVi,
	'unknown-conflict': () => 'Xung đột này không còn trong danh sách. Xem lại danh sách.',
	'conflict-settled': () => 'Máy khác vừa giải quyết xung đột này. Mọi thứ giữ như đã giải quyết.',
	'conflict-only-keep': () =>
		'Việc này không thay cho điều đang có được. Giữ điều đang có, rồi làm lại theo giấy nếu cần.',
	'conflict-does-not-fit': () =>
		'Điều đang có đã làm tiếp nên việc để riêng không còn khớp. Lùi phần đã làm tiếp trước, hoặc giữ điều đang có.',
	'detail-missing': ({ field }) => `Còn thiếu ${details[field]}.`,
	'closes-before-opens': () => 'Ngày bế mạc đang trước ngày khai mạc. Xem lại hai ngày này.',
	'delegate-number-taken': ({ number, by }) =>
		`Số thẻ ${number} đã là của đồng chí ${by}. Chọn số khác.`,
	'name-missing': () => 'Còn thiếu họ và tên.',
	'unknown-delegate': () => 'Không có người này trong danh sách đại biểu.',
	'reason-missing': () => 'Cần ghi lý do.',
	'already-checked-in': ({ name }) =>
		`Bàn điểm danh đã ghi đồng chí ${name} nên danh sách vẫn như cũ. Sửa điểm danh trước.`,
	'needed-in-contest': ({ name, title }) =>
		`Đồng chí ${name} có tên trong danh sách bầu hoặc ban kiểm phiếu của cuộc bầu "${title}". Sửa ở đó trước.`,
	'ballots-already-issued': () =>
		'Đã phát phiếu nên nội dung này không đổi được nữa. Mọi thứ vẫn như cũ.',
	'not-announced': () => 'Kết quả chưa được công bố nên chưa đưa lên màn hình được.',
	'live-not-decided': () =>
		'Đại hội chưa quyết định cho xem số phiếu trong khi kiểm. Màn hình vẫn như cũ.',
	'already-present': ({ name }) => `Đồng chí ${name} đang được ghi là có mặt.`,
	'not-present': ({ name }) => `Đồng chí ${name} chưa được ghi là có mặt.`,
	'alternate-without-place': ({ name }) =>
		`Đồng chí ${name} là đại biểu dự khuyết. Chọn đại biểu vắng mà đồng chí thay trước.`,
	'place-taken': ({ name, by }) =>
		`Chỗ của đồng chí ${name} đã do đại biểu dự khuyết ${by} thay. Sửa việc thay này trước.`,
	'not-an-alternate': ({ name }) => `Đồng chí ${name} không phải đại biểu dự khuyết.`,
	'not-absent': ({ name }) => `Đồng chí ${name} chưa được ghi là vắng nên chưa thay được.`,
	'has-attended': ({ name }) =>
		`Đồng chí ${name} đã dự một phần đại hội nên không tính là vắng suốt. Bỏ đánh dấu "vắng suốt" rồi ghi lại.`,
	'nothing-to-undo': ({ name }) => `Chưa có gì để sửa với đồng chí ${name}.`,
	'undo-needs-reason': ({ name }) =>
		`Đã quá một phút. Ghi lý do sửa điểm danh của đồng chí ${name}.`,
	'unknown-agenda-item': () =>
		'Không còn nội dung này trong chương trình. Xem lại chương trình rồi làm tiếp.',
	'agenda-empty': () => 'Chương trình cần ít nhất một nội dung.',
	'agenda-title-missing': () => 'Còn nội dung chưa có tên.',
	'agenda-item-happened': ({ title }) =>
		`“${title}” đã diễn ra nên giữ nguyên trong chương trình. Các nội dung chưa bắt đầu vẫn sửa được.`,
	'agenda-item-begun': ({ title }) => `“${title}” đã được ghi là bắt đầu.`,
	'agenda-item-not-open': ({ title }) => `“${title}” chưa bắt đầu, hoặc đã được ghi là xong.`,
	'agenda-item-waiting': ({ title }) => `“${title}” chưa bắt đầu nên không có gì để hoàn tác.`,
	'agenda-vote-not-taken': ({ title }) => `“${title}” không có biểu quyết này.`,
	'organ-not-named': ({ organ }) =>
		`Chưa có ai trong ${ORGAN_ON_PAPER[organ]}. Lưu danh sách trước, rồi ghi biểu quyết.`,
	'organ-empty': ({ organ }) => `Chọn ít nhất một đồng chí cho ${ORGAN_ON_PAPER[organ]}.`,
	'organ-member-twice': ({ name }) => `Đồng chí ${name} có tên hai lần. Bỏ bớt một.`,
	'organ-needs-one-head': ({ organ }) =>
		`${ORGAN_ON_PAPER[organ]} cần đúng một đồng chí đứng đầu. Chọn lại rồi lưu.`,
	'not-official-delegate': ({ name }) =>
		`Đồng chí ${name} không phải là đại biểu chính thức nên không ở trong Ban Thẩm tra tư cách đại biểu.`,
	'title-missing': () => 'Còn thiếu tên cuộc bầu cử.',
	'seats-not-positive': () => 'Số lượng cần bầu phải là số nguyên từ 1 trở lên.',
	'batch-size-not-positive': () => 'Số phiếu trong một tập phải là số nguyên từ 1 trở lên.',
	'list-empty': () => 'Danh sách bầu chưa có ai.',
	'ex-officio-on-list': ({ name }) =>
		`Đồng chí ${name} là đương nhiên nên không ghi tên trên phiếu. Đưa ra khỏi danh sách bầu.`,
	'name-twice-on-list': ({ name }) => `Đồng chí ${name} có tên hai lần trong danh sách.`,
	'surplus-missing': ({ seats, names }) =>
		`Danh sách có ${names} người để bầu ${seats}: chưa có số dư. Thêm ít nhất một người.`,
	'form-does-not-fit': ({ names, seats }) =>
		`Danh sách ${names} người cho ${seats} người cần bầu không hợp với loại phiếu đã định. Lưu lại cuộc bầu cử ở phần chuẩn bị rồi lập danh sách.`,
	'no-round-needed': () => 'Cuộc bầu này đã bầu đủ hoặc chưa công bố, nên không có lần bầu tiếp.',
	'round-already-planned': ({ title }) => `Đã lập lần bầu tiếp: ${title}. Tiếp tục ở cuộc bầu đó.`,
	'no-earlier-round': () => 'Đây là lần bầu đầu, không cần biểu quyết bầu tiếp.',
	'surplus-too-large': ({ most, names }) =>
		`Danh sách có ${names} người, nhiều hơn mức ${most} người (số dư 30 %). Lấy phiếu xin ý kiến để rút bớt.`,
	'already-on-list': ({ name }) =>
		`Đồng chí ${name} đã có trong danh sách hoặc đã được đề cử. Không cần ghi lần nữa.`,
	'nomination-barred': ({ name, as }) =>
		as === 'proposer'
			? `Đồng chí ${name} là cấp ủy viên cấp triệu tập nên không đề cử người ngoài danh sách do cấp ủy giới thiệu. Đề cử này chưa được ghi.`
			: `Đồng chí ${name} là cấp ủy viên cấp triệu tập, không có trong danh sách do cấp ủy giới thiệu nên không ứng cử, không nhận đề cử. Chưa ghi gì.`,
	'nominee-like-incumbent': ({ name, position }) =>
		`Đồng chí ${name} trùng tên với một cấp ủy viên cấp triệu tập${position ? ` (${position})` : ''}. Hỏi lại: cùng một người hay người khác? Chưa ghi gì.`,
	'list-edited-by-hand': ({ added, removed }) =>
		`Sau lần chốt trước, danh sách đã được sửa ở phần chuẩn bị${added.length > 0 ? `; thêm: ${added.join(', ')}` : ''}${removed.length > 0 ? `; bỏ: ${removed.join(', ')}` : ''}. Chọn giữ hay bỏ phần sửa này rồi chốt. Danh sách vẫn như cũ.`,
	'not-standing': () =>
		'Người này không có trong danh sách cấp ủy giới thiệu, cũng không được đề cử. Xem lại các tên đang có.',
	'support-not-asked': () =>
		'Quy chế của đại hội này không yêu cầu đếm số đại biểu đồng ý với đề cử.',
	'support-missing': ({ name }) =>
		`Chưa ghi số đại biểu đồng ý đưa đồng chí ${name} ra đại hội xem xét. Đếm số cánh tay, ghi lại rồi chốt danh sách.`,
	'withdrawal-already-asked': ({ name }) => `Đã ghi đồng chí ${name} xin rút.`,
	'withdrawal-not-asked': () => 'Chưa ghi đồng chí này xin rút.',
	'withdrawal-not-voted': ({ name }) =>
		`Đồng chí ${name} xin rút nhưng đại hội chưa biểu quyết. Biểu quyết xong rồi chốt danh sách.`,
	'poll-needed': ({ names, most }) =>
		`Danh sách có ${names} người, nhiều hơn mức ${most} người (số dư 30 %). Lấy phiếu xin ý kiến với những người đề cử, ứng cử tại đại hội rồi chốt danh sách.`,
	'poll-not-needed': () =>
		'Danh sách không vượt quá số dư tối đa nên không cần lấy phiếu xin ý kiến.',
	'poll-names-differ': () =>
		'Những người xin ý kiến vừa thay đổi. Số phiếu chưa được ghi; ghi cho đúng các tên đang hiện.',
	'poll-figures-missing': () => 'Ghi đủ các ô bằng số nguyên từ 0 trở lên.',
	'poll-returned-exceeds-issued': ({ returned, issued }) =>
		`Thu về ${returned} phiếu nhưng chỉ phát ra ${issued}. Đếm lại phiếu xin ý kiến.`,
	'poll-valid-exceeds-returned': ({ valid, returned }) =>
		`${valid} phiếu hợp lệ nhưng chỉ thu về ${returned}. Đếm lại phiếu xin ý kiến.`,
	'poll-votes-exceed-valid': ({ name, votes, valid }) =>
		`Đồng chí ${name} được ${votes} phiếu nhưng chỉ có ${valid} phiếu hợp lệ. Đếm lại phiếu xin ý kiến.`,
	'hands-exceed-present': ({ hands, present }) =>
		`Cộng lại ${hands} cánh tay nhưng chỉ ${present} người có mặt. Đếm lại.`,
	'hands-negative': () => 'Số cánh tay phải là số nguyên từ 0 trở lên.',
	'number-is-allocated': () => 'Số lượng đại biểu do cấp trên phân bổ, đại hội không biểu quyết.',
	'teller-on-list': ({ name }) =>
		`Đồng chí ${name} có tên trong danh sách bầu nên không ở trong ban kiểm phiếu của cuộc bầu này.`,
	'teller-twice': ({ name }) => `Đồng chí ${name} có tên hai lần trong ban kiểm phiếu.`,
	'tellers-too-few': () =>
		'Ban kiểm phiếu mới có một người. Mỗi tập phiếu do hai người nhập, nên cần thêm ít nhất một người nữa.',
	'tellers-need-one-head': () => 'Ban kiểm phiếu cần đúng một trưởng ban.',
	'tellers-missing': () => 'Chưa có ban kiểm phiếu.',
	'list-missing': () => 'Chưa có danh sách bầu.',
	'issued-exceeds-present': ({ issued, present }) =>
		`Phát ${issued} phiếu nhưng chỉ ${present} người có mặt. Đếm lại số phiếu còn thừa, hoặc điểm danh lại.`,
	'nothing-issued': () => 'Số phiếu phát ra phải từ 1 trở lên.',
	'not-a-count': () => 'Ghi một số nguyên từ 1 trở lên.',
	'box-already-counted': () =>
		'Số phiếu thu về đã được ghi. Nếu đếm lại thấy khác, dùng "Sửa số thu về".',
	'not-issued': () => 'Chưa phát phiếu cho cuộc bầu cử này.',
	'announcement-locked': ({ locks }) => locks.map(lockText).join(' '),
	'charter-missing': () => 'Ghi tên điều lệ hoặc quy chế mà tổ chức này theo.',
	'threshold-impossible': () =>
		'Tỷ lệ cần đạt phải là một phân số mà số phiếu đạt tới được, ví dụ 1/2 hoặc 2/3.',
	'member-suspended': ({ name }) =>
		`Đồng chí ${name} đang bị đình chỉ sinh hoạt nên không dự, không tính vào số chia. Nếu đã thôi đình chỉ, sửa ở danh sách.`,
	'several-posts': ({ posts }) =>
		`Không bầu nhiều chức danh trên một phiếu: ${posts.map((post) => postWords()[post]).join(', ')}. Lập cho mỗi chức danh một cuộc bầu riêng.`,
	'post-already-planned': ({ title }) => `Đã có cuộc bầu này: ${title}. Tiếp tục ở cuộc bầu đó.`,
	'not-in-contents': ({ content }) =>
		`Đại hội này không có nội dung bầu ${postWords()[content]}. Nếu cấp trên đã duyệt, sửa các nội dung ở phần chuẩn bị.`,
	'one-person-post': () => 'Chức danh này chỉ có một người: ghi số lượng cần bầu là 1.',
	'alternates-not-a-count': () => 'Số đại biểu dự khuyết phải là số nguyên từ 0 trở lên.',
	'delegation-total-differs': ({ allocated, seats, byOffice }) =>
		`Cấp trên phân bổ ${allocated} đại biểu, nhưng bầu ${seats} cộng ${byOffice} đương nhiên là ${seats + byOffice}. Xem lại hai số này.`,
	'pool-not-elected': ({ pool }) =>
		`Chưa bầu xong ${poolWords()[pool]}, nên chưa lập được danh sách này.`,
	'not-in-pool': ({ name, pool }) =>
		`Đồng chí ${name} không phải ${poolWords()[pool]} nên không có trong danh sách này.`,
	'holds-other-post': ({ name, post }) =>
		`Đồng chí ${name} đã trúng cử ${postWords()[post]} nên không có trong danh sách này.`,
	'planned-officer-not-elected': ({ name, post, body }) =>
		`Đồng chí ${name}, dự kiến ${postWords()[post]}, không trúng cử ${postWords()[body]}. Dừng bầu, báo cáo cấp trên; có ý kiến chỉ đạo thì ghi lại rồi bầu tiếp.`,
	'no-officer-missing': () => 'Không có nhân sự dự kiến nào phải chờ ý kiến cấp trên.',
	'direction-missing': () => 'Ghi ý kiến chỉ đạo của cấp trên, kèm số và ngày văn bản.',
	'number-is-one': () => 'Chức danh này chỉ có một người nên không biểu quyết số lượng.',
	'committee-not-elected': () => 'Ban Chấp hành chưa bầu xong nên chưa họp phiên thứ nhất được.',
	'meeting-already-open': () => 'Phiên họp thứ nhất đã mở.',
	'meeting-not-open': () => 'Phiên họp thứ nhất của Ban Chấp hành chưa mở.',
	'not-a-member': () => 'Người này không phải ủy viên Ban Chấp hành.',
	'absence-without-reason': ({ name }) => `Ghi lý do vắng của đồng chí ${name}.`,
	'chair-of-one-to-three': ({ people }) =>
		`Chọn một chủ tịch hội nghị, hoặc đoàn chủ tịch không quá ba người; đang chọn ${people}.`,
	'chair-not-here': ({ name }) => `Đồng chí ${name} chưa được ghi là có mặt.`,
	'grounds-frozen': () =>
		'Phiếu của cuộc bầu này đã phát ra nên dấu hiệu phiếu không hợp lệ giữ nguyên. Gặp phiếu lạ thì đưa vào sổ nghi vấn để ban kiểm phiếu kết luận.',
	'ground-missing': () => 'Còn thiếu dấu hiệu: ghi điều nhìn thấy trên phiếu.',
	'ground-too-long': ({ letters, most }) =>
		`Dấu hiệu dài ${letters} chữ cái, tối đa ${most}. Ghi ngắn lại.`,
	'ground-known': ({ known }) => `Đã có dấu hiệu “${known}”; ban kiểm phiếu chọn được ngay.`,
	'ground-not-carried': ({ agree, needed }) =>
		`Mới có ${agree} đồng ý, cần ${needed}: chưa được thông qua nên không thêm.`
};
