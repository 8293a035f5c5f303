import type { DeductionReason } from '../../rulebook/base';
import { citesRegulation, isPending, placesInVietnamese } from '../../rulebook/citation';
import type { Rulebook, RuleId } from '../../rulebook/rulebook';
import type { SettingKey, Settings } from '../../rulebook/settings';
import { isOverHalf, type Measure } from '../../rulebook/threshold';
import { groundNamed, type BallotForm, type Ground } from '../../tally/ballot';
import { GROUND_ON_PAPER } from '../../tally/ground-names';
import { inFigures } from '../vietnamese-numerals';
import { bodyOnPaper, type BodyOnPaper } from './body';
import type { CandidateLine, CountMinutes } from './facts';

// The fixed words of the minutes. They are content of a Party paper, which is written in Vietnamese
// whatever language the screen speaks, so they live with the paper and not in the screens' wording.

/** A ground in words, the congress's own among them. */
export function groundOnPaper({ ownGrounds }: CountMinutes, ground: Ground): string {
	const own = ownGrounds.map(({ words }) => words);
	return groundNamed(ground, own, GROUND_ON_PAPER);
}

/** What is said of the ballot, where it is not the usual one on which names are struck. */
export const FORM_ON_PAPER: Readonly<Record<BallotForm, readonly string[]>> = {
	strike: [],
	agree: ['Bầu bằng phiếu không số dư: mỗi họ tên có hai ô “Đồng ý” và “Không đồng ý”.'],
	single: ['Bầu bằng phiếu không số dư, một họ tên có hai ô “Đồng ý” và “Không đồng ý”.']
};

const VERDICT_ON_PAPER: Readonly<Record<CandidateLine['verdict'], string>> = {
	elected: 'Trúng cử',
	'below-half': 'Không quá một nửa',
	'fewer-votes': 'Ít phiếu hơn',
	outranked: 'Quá một nửa, đã đủ số lượng',
	tied: 'Bằng phiếu ở vị trí cuối',
	alternate: 'Dự khuyết'
};

/** Where a charter asks for another share than half. */
const VERDICT_OF_SHARE: Partial<typeof VERDICT_ON_PAPER> = {
	'below-half': 'Chưa đủ số phiếu cần đạt',
	outranked: 'Đủ phiếu, ngoài số lượng bầu'
};

export function verdictOnPaper({ threshold }: CountMinutes, { verdict }: CandidateLine): string {
	const usual = VERDICT_ON_PAPER[verdict];
	return isOverHalf(threshold) ? usual : (VERDICT_OF_SHARE[verdict] ?? usual);
}

/** What a charter's share is taken of, as a sentence counts it. */
const MEASURE_ON_PAPER: Readonly<Record<Measure, (body: BodyOnPaper) => string>> = {
	convened: ({ voter }) => `${voter} được triệu tập`,
	present: ({ voter }) => `${voter} có mặt`,
	issued: () => 'phiếu phát ra',
	valid: () => 'phiếu hợp lệ'
};

export function measureOnPaper(minutes: CountMinutes): string {
	return MEASURE_ON_PAPER[minutes.threshold.of](bodyOnPaper(minutes));
}

/** What the percentages are measured against, said in the head of their column. */
export function percentTitle(minutes: CountMinutes): string {
	const { base, threshold, body } = minutes;
	const { voter } = bodyOnPaper(minutes);
	const whole = inFigures(base.people);
	if (threshold.of !== 'convened') return `so với ${whole} ${measureOnPaper(minutes)}`;
	if (base.deductions.length > 0) return `so với cơ sở tính ${whole} ${voter}`;
	return body === 'committee-meeting'
		? `so với ${whole} ${voter}`
		: `so với ${whole} ${voter} triệu tập`;
}

export const DEDUCTION_ON_PAPER: Readonly<Record<DeductionReason, string>> = {
	'committee-member-absent-throughout':
		'cấp ủy viên cấp triệu tập, vắng mặt suốt thời gian Đại hội',
	'absent-throughout-unreplaced':
		'đại biểu vắng mặt suốt thời gian Đại hội, không có đại biểu dự khuyết thay thế',
	'temporarily-elsewhere':
		'đảng viên được giới thiệu sinh hoạt tạm thời nơi khác, không dự Đại hội',
	'exempt-not-present': 'đảng viên được miễn công tác và sinh hoạt đảng, không dự Đại hội',
	suspended: 'đảng viên đang bị đình chỉ sinh hoạt đảng',
	'excused-throughout':
		'đảng viên vắng mặt suốt thời gian Đại hội có lý do chính đáng, được cấp ủy triệu tập đồng ý',
	'absent-from-meeting': 'ủy viên vắng mặt tại hội nghị'
};

/** Stands for whoever votes, as the body calls them. */
const VOTER = '{voter}';

type SettingsOnPaper = {
	readonly [Key in SettingKey]: {
		readonly matter: string;
		readonly chosen: Readonly<Record<Settings[Key], string>>;
	};
};

export const SETTING_ON_PAPER: SettingsOnPaper = {
	quorum: {
		matter: 'Điều kiện tiến hành Đại hội',
		chosen: {
			'two-thirds': 'có mặt ít nhất hai phần ba số được triệu tập',
			'more-than-half': 'có mặt quá một nửa số được triệu tập'
		}
	},
	tie: {
		matter: 'Bằng phiếu ở vị trí cuối',
		chosen: {
			're-vote': 'bầu lại trong những đồng chí bằng phiếu',
			'congress-decides': 'do Đại hội quyết định'
		}
	},
	rounding: {
		matter: 'Tỷ lệ phần trăm',
		chosen: {
			'half-up': 'lấy hai số lẻ, số lẻ thứ ba từ 5 trở lên thì làm tròn lên',
			'cut-off': 'lấy hai số lẻ, bỏ phần còn lại'
		}
	},
	noAgree: {
		matter: 'Phiếu không số dư không đồng ý đồng chí nào',
		chosen: { valid: 'là phiếu hợp lệ', invalid: 'là phiếu không hợp lệ' }
	},
	missingBallots: {
		matter: 'Số phiếu thu về ít hơn số phiếu phát ra',
		chosen: {
			'go-on': 'báo cáo Đại hội rồi tiếp tục kiểm phiếu',
			stop: 'dừng, không công bố kết quả'
		}
	},
	meetingBase: {
		matter: 'Cơ sở tính tại hội nghị của Ban Chấp hành',
		chosen: {
			members: 'tổng số ủy viên Ban Chấp hành',
			present: 'số ủy viên có mặt tại hội nghị'
		}
	},
	alternates: {
		matter: 'Đại biểu dự khuyết trong danh sách chung',
		chosen: {
			'by-votes': 'lấy những đồng chí được quá một nửa tiếp theo, theo số phiếu từ cao xuống thấp',
			'own-ballot': 'bầu bằng phiếu riêng'
		}
	},
	inspectionPool: {
		matter: 'Người được ứng cử, đề cử vào Ủy ban Kiểm tra',
		chosen: {
			anyone: 'không nhất thiết là ủy viên Ban Chấp hành',
			committee: 'phải là ủy viên Ban Chấp hành'
		}
	},
	inspectionHead: {
		matter: 'Chủ nhiệm Ủy ban Kiểm tra bầu trong số',
		chosen: {
			both: 'ủy viên Ủy ban Kiểm tra đồng thời là ủy viên Ban Chấp hành',
			committee: 'ủy viên Ban Chấp hành'
		}
	},
	standingPool: {
		matter: 'Người được ứng cử, đề cử vào Ban Thường vụ',
		chosen: {
			committee: 'phải là ủy viên Ban Chấp hành',
			anyone: 'không nhất thiết là ủy viên Ban Chấp hành'
		}
	},
	officersPool: {
		matter: 'Bí thư, Phó Bí thư bầu trong số',
		chosen: {
			'standing-committee': 'ủy viên Ban Thường vụ',
			committee: 'ủy viên Ban Chấp hành (chi ủy), không qua Ban Thường vụ'
		}
	},
	officersAt: {
		matter: 'Nơi bầu Bí thư, Phó Bí thư',
		chosen: {
			'first-meeting': 'phiên họp thứ nhất của Ban Chấp hành',
			congress: 'đại hội bầu trực tiếp'
		}
	},
	nominationBar: {
		matter: 'Cấp ủy viên cấp triệu tập đề cử, ứng cử ngoài danh sách cấp ủy giới thiệu',
		chosen: { 'in-force': 'không được', lifted: 'được' }
	},
	withdrawals: {
		matter: 'Người xin rút được đưa ra khỏi danh sách bầu',
		chosen: {
			voted: 'khi Đại hội biểu quyết cho rút',
			'on-asking': 'ngay khi xin rút, Đại hội không biểu quyết'
		}
	},
	plannedOfficer: {
		matter: 'Nhân sự dự kiến không trúng cử cấp ủy',
		chosen: {
			stop: 'dừng bầu, báo cáo cấp ủy cấp trên và bầu tiếp theo chỉ đạo',
			'go-on': 'bầu tiếp, không chờ chỉ đạo'
		}
	},
	handBase: {
		matter: 'Biểu quyết giơ tay được thông qua',
		chosen: {
			present: `khi quá một nửa số ${VOTER} có mặt lúc biểu quyết đồng ý`,
			convened: `khi quá một nửa số ${VOTER} được triệu tập đồng ý`
		}
	},
	resolver: {
		matter: 'Phiếu mà hai lần nhập khác nhau (Đại hội quyết định)',
		chosen: {
			'third-person': 'do người thứ ba, không nhập tập phiếu đó, đọc lại',
			'any-teller': 'do một thành viên Ban kiểm phiếu đọc lại, kể cả người đã nhập tập phiếu đó'
		}
	},
	secondLook: {
		matter: 'Cầm lại tờ phiếu để đối chiếu trước khi đóng tập (Đại hội quyết định)',
		chosen: {
			'some-sheets':
				'những tờ dễ nhầm (phiếu không hợp lệ, tờ do người thứ ba đọc, tờ nhập lệch thứ tự); cả tập khi hai lần nhập lệch nhau nhiều',
			'every-sheet': 'từng tờ của mọi tập'
		}
	},
	ballotPhotos: {
		matter: 'Chụp ảnh mặt phiếu nghi vấn (Đại hội quyết định)',
		chosen: {
			none: 'không chụp',
			doubtful: 'có chụp; ảnh chỉ giữ trong hồ sơ lưu trữ của Đại hội'
		}
	},
	nameOrder: {
		matter: 'Thứ tự tên trên phiếu bầu',
		chosen: {
			'given-name': 'theo vần A, B, C của tên',
			'as-listed': 'theo danh sách Đại hội thông qua'
		}
	},
	hallFigures: {
		matter: 'Hội trường xem số phiếu (Đại hội quyết định)',
		chosen: {
			announced: 'chỉ sau khi công bố',
			live: 'ngay khi đóng từng tập phiếu'
		}
	}
};

/**
 * "Tỷ lệ phần trăm: lấy hai số lẻ, bỏ phần còn lại." A meeting decides what a congress does elsewhere,
 * and each body calls those who vote by its own word.
 */
export function settingOnPaper(
	key: SettingKey,
	settings: Settings,
	{ gathering, voter }: BodyOnPaper
): string {
	const { matter, chosen } = SETTING_ON_PAPER[key];
	const choice = (chosen as Record<string, string>)[settings[key]] ?? '';
	return `${matter}: ${choice}.`.replaceAll('Đại hội', gathering).replaceAll(VOTER, voter);
}

/** "Điều 32 khoản 3 Quy chế", and that a rule awaits confirmation where nobody could read it. */
export function cite(rulebook: Rulebook, rule: RuleId): string {
	const citation = rulebook.citations[rule];
	const places = placesInVietnamese(citation);
	return [
		citesRegulation(citation) ? `${places} Quy chế` : places,
		isPending(citation) ? 'quy tắc chờ xác nhận' : ''
	]
		.filter((part) => part !== '')
		.join('; ');
}

/** " (Điều 32 khoản 3 Quy chế)", or the charter that another body states for itself. */
export function inBrackets({ rulebook, details }: CountMinutes, rule: RuleId): string {
	const cited = cite(rulebook, rule) || (details.ownRules?.name ?? '');
	return cited === '' ? '' : ` (${cited})`;
}
