import { ORGAN_ON_PAPER } from '$lib/core/records/congress-minutes/words';
import { tallyOf } from '$lib/core/counting/totals';
import type { ActWords } from './act-words';

export const actsVi: ActWords = {
	CongressDescribed: () => 'Ghi thông tin đại hội',
	DelegatesConvened: ({ delegates }) => `Thêm ${delegates.length} người vào danh sách triệu tập`,
	DelegateCorrected: ({ delegate }) => `Sửa thông tin đồng chí ${delegate.name}`,
	DelegateStruckOff: ({ delegateId }, { person }) =>
		`Không triệu tập đồng chí ${person(delegateId)}`,
	SettingChosen: () => 'Chọn một quy tắc chờ xác nhận',
	GroundAdded: ({ words }) => `Thêm dấu hiệu phiếu không hợp lệ “${words}”`,
	GroundTakenBack: ({ words }) => `Rút dấu hiệu phiếu không hợp lệ “${words}”`,
	SceneShown: () => 'Đổi màn hình hội trường',
	DelegateArrived: ({ delegateId }, { person }) => `Đồng chí ${person(delegateId)} có mặt`,
	DelegateLeft: ({ delegateId }, { person }) => `Đồng chí ${person(delegateId)} ra về`,
	CheckInUndone: ({ delegateId }, { person }) => `Sửa điểm danh đồng chí ${person(delegateId)}`,
	AbsenceRecorded: ({ delegateId, reason }, { person }) =>
		`Đồng chí ${person(delegateId)} vắng${reason ? `: ${reason}` : ''}`,
	AlternateSeated: ({ alternateId, replaces }, { person }) =>
		`Đồng chí ${person(alternateId)} dự khuyết thay đồng chí ${person(replaces)}`,
	ContestPlanned: ({ plan }) => `Lập cuộc bầu ${plan.title}, bầu ${plan.seats}`,
	AgendaSet: ({ items }) => `Lập chương trình ${items.length} nội dung`,
	AgendaItemBegun: ({ itemId }, { item }) => `Bắt đầu “${item(itemId)}”`,
	AgendaItemFinished: ({ itemId }, { item }) => `Xong “${item(itemId)}”`,
	AgendaItemTakenBack: ({ itemId }, { item }) => `Lùi lại “${item(itemId)}”`,
	OrganNamed: ({ organ, members }) =>
		`${ORGAN_ON_PAPER[organ]}: ${members.map(({ name }) => name).join(', ')}`,
	AgendaVoteRecorded: ({ itemId, vote }, { item }) =>
		`Biểu quyết “${item(itemId)}”: ${vote.agree} tán thành`,
	CandidatesListed: ({ contestId, candidates }, { contest }) =>
		`Danh sách bầu ${contest(contestId)}: ${candidates.length} người`,
	CandidateProposed: ({ person: { name } }) => `Đề cử, ứng cử: đồng chí ${name}`,
	ProposalTakenBack: ({ personId }, { person }) => `Rút đề cử đồng chí ${person(personId)}`,
	SupportCounted: ({ personId, support }, { person }) =>
		`Số người tán thành đồng chí ${person(personId)}: ${support.agree}`,
	WithdrawalAsked: ({ personId }, { person }) => `Đồng chí ${person(personId)} xin rút`,
	WithdrawalTakenBack: ({ personId }, { person }) => `Đồng chí ${person(personId)} thôi xin rút`,
	WithdrawalVoted: ({ personId, vote }, { person }) =>
		`Cho đồng chí ${person(personId)} rút: ${vote.agree} tán thành`,
	PollCounted: ({ poll }) => `Phiếu xin ý kiến: thu về ${poll.returned}`,
	ListClosed: ({ contestId }, { contest }) => `Chốt danh sách bầu ${contest(contestId)}`,
	HandVoteRecorded: ({ contestId, vote }, { contest }) =>
		`Biểu quyết về ${contest(contestId)}: ${vote.agree} tán thành`,
	TellersNamed: ({ tellers }) => `Ban kiểm phiếu: ${tellers.map(({ name }) => name).join(', ')}`,
	DirectionRecorded: ({ direction }) => `Ý kiến cấp trên: ${direction}`,
	BallotsIssued: ({ contestId, issue }, { contest }) =>
		`Phát ${issue.issued} phiếu bầu ${contest(contestId)}`,
	BoxCounted: ({ returned, batchSizes }) =>
		`Thu về ${returned} phiếu, chia ${batchSizes.length} tập`,
	LedgerCorrected: ({ figure, value }) =>
		`Sửa số phiếu ${figure === 'issued' ? 'phát ra' : 'thu về'} thành ${value}`,
	ResultAnnounced: ({ contestId }, { contest }) => `Công bố kết quả bầu ${contest(contestId)}`,
	ZeroProven: ({ by }) => `Xác nhận máy chưa có phiếu nào: ${by.join(', ')}`,
	BatchClaimed: ({ batch, entry, by }) => `Đồng chí ${by} nhận tập ${batch}, nhập lần ${entry}`,
	BatchReleased: ({ batch, entry }) => `Trả lại tập ${batch}, lần ${entry}`,
	BallotRecorded: ({ batch, position, doubt }) =>
		`Tập ${batch}, tờ ${position}: ${doubt === undefined ? 'ghi phiếu' : 'để riêng phiếu nghi vấn'}`,
	BallotTakenBack: ({ batch, position }) => `Tập ${batch}, tờ ${position}: lùi lại`,
	EntryFinished: ({ batch, entry, keyed }) => `Tập ${batch}: nhập xong lần ${entry}, ${keyed} tờ`,
	DifferenceResolved: ({ batch, place, by }) => `Tập ${batch}, tờ ${place}: đồng chí ${by} đọc lại`,
	TotalsRecorded: ({ batch, entry, totals }) =>
		`Tập ${batch}: nhập tổng từ phiếu kiểm đếm tay lần ${entry}, ${tallyOf(totals).valid} hợp lệ, ${tallyOf(totals).invalid} không hợp lệ`,
	TotalsResolved: ({ batch, by, figures }) =>
		`Tập ${batch}: đồng chí ${by} đếm lại ${figures.length} con số trên giấy`,
	StackJoined: ({ reason }) => `Kiểm đếm tay cả hộp, gộp thành một tập: ${reason}`,
	DoubtRuled: ({ batch, position }) => `Tập ${batch}, tờ ${position}: kết luận phiếu nghi vấn`,
	DoubtPhotographed: ({ batch, position }) =>
		`Tập ${batch}, tờ ${position}: chụp mặt phiếu nghi vấn`,
	BatchClosed: ({ batch }) => `Đóng tập ${batch}`,
	BatchReopened: ({ batch, reason }) => `Mở lại tập ${batch}: ${reason}`,
	BatchRecounted: ({ batch, size }) => `Đếm lại tập ${batch}: ${size} phiếu`,
	SpotCheckDrawn: ({ seed, ballots }) =>
		`Kiểm tra xác suất: gieo được ${[...seed].join('-')}, rút ${ballots} phiếu`,
	SpotCheckCompared: ({ batch, position, isSame, by }) =>
		`Tập ${batch}, tờ ${position}: đồng chí ${by} so với giấy, ${isSame ? 'giống' : 'khác'}`,
	CodeMatched: ({ code, by }) => `Mã đối chiếu ${code} giống nhau trên hai máy: ${by.join(', ')}`,
	MeetingOpened: ({ members }) => `Mở phiên họp thứ nhất, ${members.length} ủy viên`,
	MemberMarked: ({ memberId, here }, { person }) =>
		`Đồng chí ${person(memberId)} ${here ? 'có mặt' : 'vắng'} ở phiên họp`,
	MeetingChaired: ({ people }) => `Chủ trì phiên họp: ${people.map(({ name }) => name).join(', ')}`,
	RehearsalWiped: ({ contestId, code, ballots }, { contest }) =>
		`Xóa buổi tập dượt bầu ${contest(contestId)}, mã ${code}, ${ballots} phiếu`,
	ConflictSettled: ({ ruling }) =>
		ruling === 'keep'
			? 'Giải quyết xung đột: giữ điều đang có'
			: 'Giải quyết xung đột: lấy việc để riêng'
};
