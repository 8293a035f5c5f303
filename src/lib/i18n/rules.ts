import type { RuleId } from '$lib/core/rulebook/rulebook';
import { wording } from './language.svelte';
import { poolRulesEn, poolRulesVi } from './pool-rules';

interface RuleText {
	readonly title: string;
	readonly says: string;
}

/** Each rule in one plain sentence. */
export const ruleWords = wording<Record<RuleId, RuleText>>(
	{
		'secret-ballot': { title: 'Bỏ phiếu kín', says: 'Bầu cấp ủy và đoàn đại biểu bằng phiếu kín.' },
		'hand-vote': {
			title: 'Biểu quyết giơ tay',
			says: 'Nội dung được thông qua khi quá một nửa đồng ý; chưa rõ tính trên số có mặt hay số được triệu tập.'
		},
		'credentials-members': {
			title: 'Ban Thẩm tra tư cách đại biểu',
			says: 'Thành viên Ban Thẩm tra tư cách đại biểu phải là đại biểu chính thức của đại hội.'
		},
		'tellers-not-on-list': {
			title: 'Ban kiểm phiếu',
			says: 'Người có tên trong danh sách bầu không ở trong ban kiểm phiếu của cuộc bầu đó.'
		},
		'tellers-technicians': {
			title: 'Giúp việc kỹ thuật',
			says: 'Kiểm phiếu bằng máy thì ban kiểm phiếu được dùng cán bộ kỹ thuật không phải là đại biểu.'
		},
		'surplus-required': {
			title: 'Phải có số dư',
			says: 'Danh sách bầu phải nhiều hơn số lượng cần bầu.'
		},
		'surplus-limit': { title: 'Số dư tối đa', says: 'Số dư không quá 30 % số lượng cần bầu.' },
		'surplus-usual': {
			title: 'Số dư chuẩn bị',
			says: 'Cấp ủy triệu tập chuẩn bị số dư từ 10 đến 15 %.'
		},
		'nomination-barred': {
			title: 'Không được đề cử',
			says: 'Cấp ủy viên cấp triệu tập không đề cử người ngoài danh sách do cấp ủy giới thiệu, không ứng cử và không nhận đề cử khi không có trong danh sách đó.'
		},
		'nomination-support': {
			title: 'Đồng ý với đề cử',
			says: 'Người ứng cử, được đề cử tại đại hội phải được hơn 30 % số đại biểu có mặt đồng ý mới đưa ra đại hội xem xét.'
		},
		withdrawal: {
			title: 'Xin rút',
			says: 'Đại hội biểu quyết cho rút hay không cho rút; xin rút chưa phải là đã rút.'
		},
		poll: {
			title: 'Phiếu xin ý kiến',
			says: 'Số dư vượt quá 30 % thì lấy phiếu xin ý kiến với những người ứng cử, được đề cử tại đại hội, lấy theo số phiếu từ cao xuống thấp.'
		},
		'delegation-number': {
			title: 'Số lượng đại biểu',
			says: 'Số lượng đại biểu do cấp trên phân bổ, đại hội không biểu quyết.'
		},
		contents: {
			title: 'Nội dung đại hội',
			says: 'Đại hội chỉ bầu những gì có trong các nội dung được duyệt.'
		},
		...poolRulesVi,
		'one-post-one-ballot': {
			title: 'Mỗi phiếu một chức danh',
			says: 'Không bầu nhiều chức danh trên một phiếu: bầu cấp ủy trước, rồi đến từng chức danh.'
		},
		'planned-officer': {
			title: 'Nhân sự dự kiến không trúng',
			says: 'Người dự kiến giữ chức danh không trúng cử thì dừng bầu, báo cáo cấp trên, có ý kiến mới bầu tiếp.'
		},
		'first-meeting': {
			title: 'Phiên họp thứ nhất',
			says: 'Ban Chấp hành mới họp phiên riêng, bầu chủ tịch hội nghị hoặc đoàn chủ tịch từ một đến ba người.'
		},
		'meeting-base': {
			title: 'Số chia tại hội nghị',
			says: 'Tại hội nghị Ban Chấp hành, quá một nửa tính trên tổng số ủy viên.'
		},
		alternates: {
			title: 'Đại biểu dự khuyết',
			says: 'Danh sách chung: bầu đủ chính thức thì người quá một nửa tiếp theo là dự khuyết, theo số phiếu.'
		},
		'not-convened': {
			title: 'Không triệu tập',
			says: 'Người bị đình chỉ, bị khởi tố, được bầu không đúng quy định, đã nghỉ hưu hoặc chuyển đi trước khai mạc thì không triệu tập.'
		},
		'members-base': {
			title: 'Số chia đại hội đảng viên',
			says: 'Tính trên số đảng viên chính thức được triệu tập, trừ người sinh hoạt nơi khác hoặc được miễn mà không dự, người bị đình chỉ, người vắng suốt có lý do được chấp nhận.'
		},
		'ballot-valid': {
			title: 'Phiếu hợp lệ',
			says: 'Phiếu do ban kiểm phiếu phát ra, bầu đủ hoặc ít hơn số lượng quy định.'
		},
		'ballot-concluded': {
			title: 'Kết luận phiếu',
			says: 'Ban kiểm phiếu xem xét, kết luận về phiếu không hợp lệ.'
		},
		'own-grounds': {
			title: 'Dấu hiệu thêm',
			says: 'Chưa rõ đại hội có được thêm dấu hiệu phiếu không hợp lệ ngoài Quy chế không.'
		},
		'no-agree': {
			title: 'Không đồng ý ai',
			says: 'Chưa rõ phiếu không số dư không đồng ý người nào có hợp lệ không; kết quả bầu không đổi.'
		},
		base: {
			title: 'Số chia',
			says: 'Tính trên số đại biểu chính thức được triệu tập, trừ người vắng suốt thời gian đại hội không có dự khuyết thay.'
		},
		'over-half': {
			title: 'Quá một nửa',
			says: 'Người trúng cử phải đạt số phiếu quá một nửa số chia; đúng một nửa thì chưa đạt.'
		},
		'vote-order': {
			title: 'Theo số phiếu',
			says: 'Nhiều người quá một nửa hơn số cần bầu thì lấy từ cao xuống thấp cho đủ.'
		},
		tie: {
			title: 'Bằng phiếu',
			says: 'Bằng phiếu ở vị trí cuối thì bầu lại trong những người đó.'
		},
		short: {
			title: 'Bầu chưa đủ',
			says: 'Chưa đủ số lượng thì đại hội quyết định có bầu tiếp không.'
		},
		'box-count': {
			title: 'Đếm phiếu',
			says: 'Ban kiểm phiếu đếm số phiếu phát ra, thu về và báo cáo đại hội.'
		},
		'missing-ballots': {
			title: 'Thiếu phiếu',
			says: 'Chưa tìm thấy quy định khi số phiếu thu về ít hơn số phiếu phát ra.'
		},
		quorum: {
			title: 'Điều kiện tiến hành',
			says: 'Đại hội chỉ tiến hành khi có ít nhất hai phần ba số đại biểu được triệu tập.'
		},
		'name-order': { title: 'Thứ tự tên', says: 'Tên trên phiếu xếp theo vần A, B, C của tên gọi.' },
		rounding: {
			title: 'Làm tròn tỷ lệ',
			says: 'Tỷ lệ lấy hai số lẻ, từ 5 trở lên thì làm tròn lên.'
		}
	},
	{
		'secret-ballot': {
			title: 'Secret ballot',
			says: 'Committees and delegations are elected by secret ballot.'
		},
		'hand-vote': {
			title: 'Show of hands',
			says: 'More than half must agree; it is not settled whether of those present or of those convened.'
		},
		'credentials-members': {
			title: 'Credentials committee',
			says: 'Members of the credentials committee must be official delegates of the congress.'
		},
		'tellers-not-on-list': {
			title: 'Tellers',
			says: 'Nobody on the list is a teller of that contest.'
		},
		'tellers-technicians': {
			title: 'Technical staff',
			says: 'Where counting is done by computer, the tellers may use technical staff who are not delegates.'
		},
		'surplus-required': {
			title: 'Surplus required',
			says: 'The list must hold more names than seats.'
		},
		'surplus-limit': {
			title: 'Surplus limit',
			says: 'The surplus never exceeds 30% of the seats.'
		},
		'surplus-usual': {
			title: 'Usual surplus',
			says: 'The convening committee prepares a surplus of 10 to 15%.'
		},
		'nomination-barred': {
			title: 'Who may not nominate',
			says: 'Members of the convening committee may not nominate anybody outside its list, nor stand or accept a nomination when not on it.'
		},
		'nomination-support': {
			title: 'Agreeing to a nomination',
			says: 'Somebody who stands or is nominated at the congress is put before it only if more than 30% of those attending agree.'
		},
		withdrawal: {
			title: 'Withdrawal',
			says: 'The congress votes whether to let a name go; asking alone does not take it off.'
		},
		poll: {
			title: 'Opinion poll',
			says: 'Where the surplus exceeds 30%, an opinion poll is held on those who stand or were nominated at the congress; they are taken by votes from high to low.'
		},
		'delegation-number': {
			title: 'Number of delegates',
			says: 'The number is allocated from above; the congress does not vote it.'
		},
		contents: {
			title: 'Contents of the congress',
			says: 'A congress elects only what is among its approved contents.'
		},
		...poolRulesEn,
		'one-post-one-ballot': {
			title: 'One post, one ballot',
			says: 'No ballot elects to several posts: first the committee, then each post by itself.'
		},
		'planned-officer': {
			title: 'Planned officer not elected',
			says: 'If whoever is meant for an office is not elected, the election stops, is reported upward, and goes on after the direction from there.'
		},
		'first-meeting': {
			title: 'First meeting',
			says: 'The new committee meets in a session of its own, led by a chair or a presidium of one to three.'
		},
		'meeting-base': {
			title: 'Base of a meeting',
			says: 'At a committee’s meeting more than half of all its members is needed.'
		},
		alternates: {
			title: 'Alternates',
			says: 'On a joint list, once every seat is filled, the next over half by votes are alternates.'
		},
		'not-convened': {
			title: 'Not convened',
			says: 'Whoever is suspended, prosecuted, elected against the rules, retired or moved away before the opening is not convened.'
		},
		'members-base': {
			title: 'Base of a members’ congress',
			says: 'Full members convened, less those sent elsewhere or exempt who do not come, the suspended, and those absent throughout with an accepted reason.'
		},
		'ballot-valid': {
			title: 'Valid ballot',
			says: 'Issued by the tellers, with as many names left as seats, or fewer.'
		},
		'ballot-concluded': {
			title: 'Ruling on ballots',
			says: 'The tellers examine and conclude on invalid ballots.'
		},
		'own-grounds': { title: 'Grounds added', says: 'It is not settled whether any may be added.' },
		'no-agree': {
			title: 'Agreeing to nobody',
			says: 'It is not settled whether a ballot without surplus that agrees to nobody is valid; who is elected does not change.'
		},
		base: {
			title: 'Base',
			says: 'Official delegates convened, less those absent for the whole congress with no alternate in their place.'
		},
		'over-half': {
			title: 'More than half',
			says: 'A candidate needs more than half of the base; exactly half is not enough.'
		},
		'vote-order': {
			title: 'By votes',
			says: 'If more pass than there are seats, the highest votes fill them.'
		},
		tie: { title: 'Equal votes', says: 'Equal votes at the last seat: those tied stand again.' },
		short: {
			title: 'Seats vacant',
			says: 'If seats stay vacant the congress decides on another round.'
		},
		'box-count': {
			title: 'Counting the box',
			says: 'The tellers count ballots issued and returned and report them.'
		},
		'missing-ballots': {
			title: 'Ballots missing',
			says: 'No rule was found for fewer ballots returned than issued.'
		},
		quorum: {
			title: 'Quorum',
			says: 'The congress may proceed with at least two thirds of those convened.'
		},
		'name-order': {
			title: 'Order of names',
			says: 'Names on the ballot are in A, B, C order of the given name.'
		},
		rounding: { title: 'Rounding', says: 'Percentages to two decimals, 5 and above rounded up.' }
	}
);
