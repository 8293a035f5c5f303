import type { SettingKey, Settings } from '$lib/core/rulebook/settings';
import { wording } from './language.svelte';
import { reworded, type Nouns, type Rewording } from './nouns';

type SettingTexts = {
	readonly [Key in SettingKey]: {
		readonly question: string;
		readonly choices: Record<Settings[Key], string>;
	};
};

/** Each pending rule as a question, each choice as an answer. */
export const settingWords = wording<SettingTexts>(
	{
		quorum: {
			question: 'Cần bao nhiêu đại biểu có mặt để đại hội tiến hành?',
			choices: {
				'two-thirds': 'Ít nhất hai phần ba số được triệu tập',
				'more-than-half': 'Quá một nửa số được triệu tập'
			}
		},
		tie: {
			question: 'Bằng phiếu ở vị trí cuối thì làm thế nào?',
			choices: {
				're-vote': 'Bầu lại trong những người bằng phiếu',
				'congress-decides': 'Đại hội quyết định'
			}
		},
		rounding: {
			question: 'Tỷ lệ phần trăm hai số lẻ được làm tròn thế nào?',
			choices: { 'half-up': 'Từ 5 trở lên làm tròn lên', 'cut-off': 'Bỏ phần sau số lẻ thứ hai' }
		},
		noAgree: {
			question: 'Phiếu không số dư mà không đồng ý ai thì tính thế nào?',
			choices: { valid: 'Phiếu hợp lệ', invalid: 'Phiếu không hợp lệ' }
		},
		missingBallots: {
			question: 'Thu về ít phiếu hơn phát ra thì làm thế nào?',
			choices: { 'go-on': 'Báo cáo đại hội rồi kiểm tiếp', stop: 'Dừng, không công bố kết quả' }
		},
		meetingBase: {
			question: 'Tại hội nghị Ban Chấp hành, quá một nửa tính trên số nào?',
			choices: { members: 'Tổng số ủy viên', present: 'Số ủy viên có mặt' }
		},
		alternates: {
			question: 'Đại biểu dự khuyết trong danh sách chung được lấy thế nào?',
			choices: {
				'by-votes': 'Người quá một nửa tiếp theo, theo số phiếu',
				'own-ballot': 'Bầu bằng phiếu riêng'
			}
		},
		inspectionPool: {
			question: 'Ai được bầu vào Ủy ban Kiểm tra?',
			choices: {
				anyone: 'Không nhất thiết là ủy viên Ban Chấp hành',
				committee: 'Chỉ ủy viên Ban Chấp hành'
			}
		},
		inspectionHead: {
			question: 'Chủ nhiệm Ủy ban Kiểm tra được bầu trong số nào?',
			choices: {
				both: 'Ủy viên Ủy ban Kiểm tra là ủy viên Ban Chấp hành',
				committee: 'Ủy viên Ban Chấp hành'
			}
		},
		standingPool: {
			question: 'Ai được bầu vào Ban Thường vụ?',
			choices: {
				committee: 'Chỉ ủy viên Ban Chấp hành',
				anyone: 'Không nhất thiết là ủy viên Ban Chấp hành'
			}
		},
		officersPool: {
			question: 'Bí thư, Phó Bí thư được bầu trong số nào?',
			choices: {
				'standing-committee': 'Ủy viên Ban Thường vụ',
				committee: 'Ủy viên Ban Chấp hành (chi ủy), nơi không có Ban Thường vụ'
			}
		},
		officersAt: {
			question: 'Bí thư, Phó Bí thư được bầu ở đâu?',
			choices: {
				'first-meeting': 'Phiên họp thứ nhất của Ban Chấp hành',
				congress: 'Đại hội bầu trực tiếp, như ở chi bộ'
			}
		},
		nominationBar: {
			question: 'Cấp ủy viên khóa cũ có được đề cử, ứng cử ngoài danh sách của cấp ủy không?',
			choices: { 'in-force': 'Không được', lifted: 'Được' }
		},
		withdrawals: {
			question: 'Người xin rút được đưa ra khỏi danh sách khi nào?',
			choices: {
				voted: 'Khi đại hội biểu quyết cho rút',
				'on-asking': 'Ngay khi xin rút, không cần biểu quyết'
			}
		},
		plannedOfficer: {
			question: 'Nhân sự dự kiến không trúng cử cấp ủy thì làm thế nào?',
			choices: {
				stop: 'Dừng bầu, báo cáo cấp trên, bầu tiếp theo chỉ đạo',
				'go-on': 'Bầu tiếp, không chờ ý kiến cấp trên'
			}
		},
		handBase: {
			question: 'Biểu quyết giơ tay cần quá một nửa của số nào?',
			choices: {
				present: 'Số đại biểu có mặt lúc biểu quyết',
				convened: 'Số đại biểu được triệu tập'
			}
		},
		resolver: {
			question: 'Ai đọc lại tờ phiếu mà hai lần nhập khác nhau?',
			choices: {
				'third-person': 'Người thứ ba, không nhập tập đó',
				'any-teller': 'Thành viên ban kiểm phiếu nào cũng được (khi chỉ có hai người)'
			}
		},
		secondLook: {
			question: 'Trước khi đóng tập, cầm lại tờ nào để so với màn hình?',
			choices: {
				'some-sheets': 'Những tờ dễ nhầm; cả tập khi hai lần nhập lệch nhau nhiều',
				'every-sheet': 'Từng tờ của mọi tập (lâu hơn; thấy cả chỗ hai người cùng nhầm)'
			}
		},
		ballotPhotos: {
			question: 'Có chụp mặt phiếu nghi vấn không?',
			choices: {
				none: 'Không chụp',
				doubtful: 'Có chụp; ảnh chỉ nằm trên máy chụp và trong tệp lưu trữ của máy ấy'
			}
		},
		nameOrder: {
			question: 'Tên trên phiếu xếp theo thứ tự nào?',
			choices: {
				'given-name': 'Theo vần A, B, C của tên gọi',
				'as-listed': 'Như danh sách đưa vào'
			}
		},
		hallFigures: {
			question: 'Khi nào hội trường thấy số phiếu?',
			choices: { announced: 'Chỉ sau khi công bố', live: 'Ngay khi đóng từng tập phiếu' }
		}
	},
	{
		quorum: {
			question: 'How many delegates must be present?',
			choices: {
				'two-thirds': 'At least two thirds of those convened',
				'more-than-half': 'More than half of those convened'
			}
		},
		tie: {
			question: 'What happens on equal votes at the last seat?',
			choices: { 're-vote': 'Those tied stand again', 'congress-decides': 'The congress decides' }
		},
		rounding: {
			question: 'How are two-decimal percentages rounded?',
			choices: { 'half-up': '5 and above rounds up', 'cut-off': 'Cut off after the second decimal' }
		},
		noAgree: {
			question: 'How does a ballot without surplus count that agrees to nobody?',
			choices: { valid: 'As valid', invalid: 'As invalid' }
		},
		missingBallots: {
			question: 'What if fewer ballots come back than went out?',
			choices: { 'go-on': 'Report it and count on', stop: 'Stop; no result is announced' }
		},
		meetingBase: {
			question: 'At a committee’s meeting, half of what must be passed?',
			choices: { members: 'All its members', present: 'The members present' }
		},
		alternates: {
			question: 'How does a joint list give its alternates?',
			choices: {
				'by-votes': 'The next over half, by votes',
				'own-ballot': 'By a ballot of their own'
			}
		},
		inspectionPool: {
			question: 'Who may stand for the inspection committee?',
			choices: { anyone: 'Not only committee members', committee: 'Committee members only' }
		},
		inspectionHead: {
			question: 'From whom is the head of the inspection committee elected?',
			choices: {
				both: 'Its members who sit on the committee',
				committee: 'The members of the committee'
			}
		},
		standingPool: {
			question: 'Who may stand for the standing committee?',
			choices: { committee: 'Committee members only', anyone: 'Not only committee members' }
		},
		officersPool: {
			question: 'From whom are secretary and deputies elected?',
			choices: {
				'standing-committee': 'The standing committee',
				committee: 'The committee, where there is no standing committee, as in a cell'
			}
		},
		officersAt: {
			question: 'Where are secretary and deputies elected?',
			choices: {
				'first-meeting': 'At the committee’s first meeting',
				congress: 'By the congress itself, as in a cell'
			}
		},
		nominationBar: {
			question: 'May members of the outgoing committee nominate or stand past its list?',
			choices: { 'in-force': 'They may not', lifted: 'They may' }
		},
		withdrawals: {
			question: 'When does a name come off the list for somebody who asks to withdraw?',
			choices: {
				voted: 'When the congress votes to let the name go',
				'on-asking': 'At once, without a vote'
			}
		},
		plannedOfficer: {
			question: 'What if somebody meant for an office is not elected to the committee?',
			choices: {
				stop: 'Stop, report upward, go on as directed',
				'go-on': 'Go on without waiting for a direction'
			}
		},
		handBase: {
			question: 'More than half of whom does a show of hands need?',
			choices: {
				present: 'Of the delegates present at that moment',
				convened: 'Of the delegates convened'
			}
		},
		resolver: {
			question: 'Who reads a ballot that the two entries read differently?',
			choices: {
				'third-person': 'A third person, who keyed neither entry',
				'any-teller': 'Any teller (where there are only two)'
			}
		},
		secondLook: {
			question: 'Before a batch is closed, which sheets are held against the screen once more?',
			choices: {
				'some-sheets': 'Those where slips are likely; all of them where the entries lie far apart',
				'every-sheet': 'Every sheet of every batch (slower; finds what both people misread alike)'
			}
		},
		ballotPhotos: {
			question: 'Are the faces of doubtful ballots photographed?',
			choices: {
				none: 'No',
				doubtful: 'Yes; the pictures stay on the device that takes them and in its archive'
			}
		},
		nameOrder: {
			question: 'In what order are names on the ballot?',
			choices: { 'given-name': 'A, B, C by given name', 'as-listed': 'As the list gives them' }
		},
		hallFigures: {
			question: 'When does the hall see figures?',
			choices: { announced: 'Only after the announcement', live: 'As each batch closes' }
		}
	}
);

const changes = wording<(nouns: Nouns) => Rewording<SettingTexts>>(
	({ people, session }) => ({
		quorum: { question: `Cần bao nhiêu ${people} có mặt để ${session} tiến hành?` },
		handBase: {
			choices: {
				present: `Số ${people} có mặt lúc biểu quyết`,
				convened: `Số ${people} được triệu tập`
			}
		}
	}),
	({ people }) => ({
		quorum: { question: `How many ${people} must be present?` },
		handBase: {
			choices: {
				present: `Of the ${people} present at that moment`,
				convened: `Of the ${people} convened`
			}
		}
	})
);

/** The same questions in the words of those who vote. */
export function settingWordsOf(nouns: Nouns): SettingTexts {
	return reworded(settingWords(), changes()(nouns));
}
