import type { ContestPhase } from '$lib/core/contest/contest';
import type { StructureGroup, StructureQuestion } from '$lib/core/hall/structure-view';
import type { Settings } from '$lib/core/rulebook/settings';
import type { Outcome, Verdict } from '$lib/core/tally/outcome';
import { capital } from './nouns';
import { wording } from './language.svelte';

interface HallWords {
	readonly title: string;
	readonly waiting: string;
	readonly waitingNext: string;
	readonly party: string;
	readonly congress: (organ: string, ordinal: string) => string;
	readonly congressWord: string;
	readonly ordinal: (ordinal: string) => string;
	readonly term: (term: string) => string;
	readonly days: (place: string, opens: string, closes: string) => string;
	readonly quorum: {
		readonly title: (voters: string, assembly: string) => string;
		readonly present: (voters: string) => string;
		readonly enough: (needed: number, assembly: string) => string;
		readonly short: (needed: number, missing: number, voters: string) => string;
		readonly rule: Record<Settings['quorum'], (assembly: string) => string>;
	};
	readonly progress: {
		readonly kicker: string;
		readonly phase: Record<ContestPhase, string>;
		readonly issued: (issued: number) => string;
		readonly keyed: string;
		readonly closed: (closed: number, batches: number) => string;
	};
	readonly live: {
		readonly kicker: string;
		readonly counted: (counted: number, returned: number) => string;
		readonly countedUnit: string;
		readonly place: (place: number) => string;
		readonly hidden: string;
		readonly notFinal: string;
	};
	readonly result: {
		readonly title: (contest: string) => string;
		readonly elected: string;
		readonly outcome: Record<
			Exclude<Outcome['kind'], 'filled'>,
			(vacant: number, assembly: string) => string
		>;
		readonly rule: (base: number, needed: number) => string;
		readonly tieRule: string;
		readonly verdict: Record<Verdict, string>;
		/** Below a threshold that is not half. */
		readonly tooFew: string;
		readonly alternate: string;
	};
	readonly chart: {
		readonly needed: (needed: number) => string;
		/** Where the threshold is not half. */
		readonly reached: (needed: number) => string;
		readonly rank: string;
		readonly name: string;
		readonly bar: string;
		readonly votes: string;
		readonly percent: string;
		readonly verdict: string;
		readonly count: string;
	};
	readonly elected: {
		readonly kicker: string;
		readonly one: string;
		/** Said before the one name; English says nothing. */
		readonly comrade: string;
		readonly people: string;
		readonly exOfficio: string;
		readonly alternate: string;
		readonly sum: (elected: number, exOfficio: number) => string;
		readonly vacant: (vacant: number) => string;
	};
	readonly structure: {
		readonly kicker: (total: number) => string;
		readonly question: Record<StructureQuestion, string>;
		readonly group: Record<StructureGroup, string>;
		readonly unknown: (people: number) => string;
	};
}

/** The screen the whole hall reads: few words, and those as the chair would say them. */
export const hallWords = wording<HallWords>(
	{
		title: 'Màn hình hội trường',
		waiting: 'Xin chờ trong giây lát',
		waitingNext: 'Màn hình tự hiện khi đại hội được mở trên máy này.',
		party: 'Đảng Cộng sản Việt Nam',
		congress: (organ, ordinal) => `Đại hội ${organ} lần thứ ${ordinal}`,
		congressWord: 'Đại hội',
		ordinal: (ordinal) => `Lần thứ ${ordinal}`,
		term: (term) => `Nhiệm kỳ ${term}`,
		days: (place, opens, closes) =>
			opens === closes ? `${place}, ngày ${opens}` : `${place}, ${opens} – ${closes}`,
		quorum: {
			title: (voters, assembly) => `${capital(voters)} dự ${assembly}`,
			present: (voters) => `${voters} có mặt trên số được triệu tập`,
			enough: (needed, assembly) => `Đủ điều kiện tiến hành ${assembly} (cần ${needed})`,
			short: (needed, missing, voters) => `Cần ${needed} ${voters} có mặt, còn thiếu ${missing}`,
			rule: {
				'two-thirds': (assembly) =>
					`${capital(assembly)} tiến hành khi có mặt ít nhất hai phần ba số được triệu tập`,
				'more-than-half': (assembly) =>
					`${capital(assembly)} tiến hành khi có mặt quá một nửa số được triệu tập`
			}
		},
		progress: {
			kicker: 'Tiến độ kiểm phiếu',
			phase: {
				preparing: 'Đang chuẩn bị bầu cử',
				voting: 'Đang bỏ phiếu',
				counting: 'Đang kiểm phiếu',
				counted: 'Đã nhập xong, chờ công bố kết quả',
				announced: 'Đã công bố kết quả'
			},
			issued: (issued) => `Đã phát ra ${issued} phiếu`,
			keyed: 'phiếu đã nhập trên số phiếu thu về',
			closed: (closed, batches) => `Đã đóng ${closed}/${batches} tập phiếu`
		},
		live: {
			kicker: 'Đang kiểm phiếu',
			counted: (counted, returned) => `${counted}/${returned}`,
			countedUnit: 'phiếu đã kiểm xong',
			place: (place) => `Vị trí ${place}`,
			hidden: 'Tên chưa mở · xếp theo số phiếu',
			notFinal: 'Số phiếu các tập đã đóng, chưa phải kết quả'
		},
		result: {
			title: (contest) => `Kết quả bầu ${contest}`,
			elected: 'đồng chí trúng cử',
			outcome: {
				short: (vacant, assembly) =>
					`Còn thiếu ${vacant} · ${assembly} quyết định có bầu tiếp không`,
				tie: (vacant) => `Bằng phiếu ở vị trí cuối, còn ${vacant} chỗ`
			},
			tieRule: 'Bầu lại: được nhiều phiếu hơn thì trúng cử',
			rule: (base, needed) => `Trúng cử khi quá một nửa số chia ${base}, cần ${needed} phiếu`,
			verdict: {
				elected: 'Trúng cử',
				'below-half': 'Chưa quá nửa',
				'fewer-votes': 'Ít phiếu hơn',
				outranked: 'Ngoài số lượng',
				tied: 'Bằng phiếu'
			},
			tooFew: 'Chưa đủ phiếu',
			alternate: 'Đại biểu dự khuyết'
		},
		chart: {
			needed: (needed) => `Quá bán: ${needed} phiếu`,
			reached: (needed) => `Cần đạt: ${needed} phiếu`,
			rank: 'TT',
			name: 'Họ và tên',
			bar: 'Biểu đồ',
			votes: 'Số phiếu',
			percent: 'Tỷ lệ',
			verdict: 'Kết quả',
			count: 'Số lượng'
		},
		elected: {
			kicker: 'Danh sách trúng cử',
			one: 'Kết quả trúng cử',
			comrade: 'Đồng chí',
			people: 'đồng chí',
			exOfficio: 'đương nhiên',
			alternate: 'dự khuyết',
			sum: (elected, exOfficio) => `${elected} được bầu + ${exOfficio} đương nhiên`,
			vacant: (vacant) => `Còn thiếu ${vacant}`
		},
		structure: {
			kicker: (total) => `Cơ cấu ${total} đồng chí trúng cử`,
			question: {
				gender: 'Giới tính',
				age: 'Độ tuổi',
				renewal: 'Tái cử và tham gia lần đầu',
				education: 'Trình độ chuyên môn'
			},
			group: {
				women: 'Nữ',
				men: 'Nam',
				'under-35': 'Dưới 35 tuổi',
				'35-to-50': '35 đến 50 tuổi',
				'over-50': 'Trên 50 tuổi',
				're-elected': 'Tái cử',
				'first-time': 'Tham gia lần đầu',
				postgraduate: 'Trên đại học',
				university: 'Cao đẳng, đại học',
				secondary: 'Trung cấp trở xuống'
			},
			unknown: (people) => `Hồ sơ chưa ghi: ${people}`
		}
	},
	{
		title: 'Hall screen',
		waiting: 'One moment, please',
		waitingNext: 'This screen comes alive when a congress is opened on this device.',
		party: 'Communist Party of Vietnam',
		congress: (organ, ordinal) => `${organ} · Congress ${ordinal}`,
		congressWord: 'Congress of',
		ordinal: (ordinal) => `Congress ${ordinal}`,
		term: (term) => `Term ${term}`,
		days: (place, opens, closes) =>
			opens === closes ? `${place}, ${opens}` : `${place}, ${opens} – ${closes}`,
		quorum: {
			title: (voters, assembly) => `${capital(voters)} at the ${assembly}`,
			present: (voters) => `${voters} present, of those convened`,
			enough: (needed, assembly) => `Quorate: the ${assembly} may proceed (${needed} needed)`,
			short: (needed, missing) => `${needed} must be present, ${missing} missing`,
			rule: {
				'two-thirds': (assembly) =>
					`The ${assembly} proceeds with at least two thirds of those convened`,
				'more-than-half': (assembly) =>
					`The ${assembly} proceeds with more than half of those convened`
			}
		},
		progress: {
			kicker: 'Progress of the count',
			phase: {
				preparing: 'Preparing the election',
				voting: 'Voting',
				counting: 'Counting',
				counted: 'All keyed, result to be announced',
				announced: 'Result announced'
			},
			issued: (issued) => `${issued} ballots issued`,
			keyed: 'ballots keyed, of those returned',
			closed: (closed, batches) => `${closed} of ${batches} batches closed`
		},
		live: {
			kicker: 'Counting',
			counted: (counted, returned) => `${counted}/${returned}`,
			countedUnit: 'ballots counted',
			place: (place) => `Place ${place}`,
			hidden: 'Names not opened · in order of votes',
			notFinal: 'Votes of closed batches, not a result yet'
		},
		result: {
			title: (contest) => `Result: ${contest}`,
			elected: 'elected',
			outcome: {
				short: (vacant, assembly) => `${vacant} vacant · the ${assembly} decides on another round`,
				tie: (vacant) => `Equal votes at the last seat, ${vacant} left`
			},
			tieRule: 'Re-vote: whoever has more votes is elected',
			rule: (base, needed) => `Elected by more than half of the base ${base}: ${needed} votes`,
			verdict: {
				elected: 'Elected',
				'below-half': 'Not over half',
				'fewer-votes': 'Fewer votes',
				outranked: 'Seats filled',
				tied: 'Equal votes'
			},
			tooFew: 'Not enough votes',
			alternate: 'Alternate'
		},
		chart: {
			needed: (needed) => `More than half: ${needed} votes`,
			reached: (needed) => `Needed: ${needed} votes`,
			rank: 'No.',
			name: 'Name',
			bar: 'Chart',
			votes: 'Votes',
			percent: 'Share',
			verdict: 'Verdict',
			count: 'Count'
		},
		elected: {
			kicker: 'Elected',
			one: 'Elected',
			comrade: '',
			people: 'people',
			exOfficio: 'ex officio',
			alternate: 'alternate',
			sum: (elected, exOfficio) => `${elected} elected + ${exOfficio} ex officio`,
			vacant: (vacant) => `${vacant} vacant`
		},
		structure: {
			kicker: (total) => `Structure of the ${total} elected`,
			question: {
				gender: 'Gender',
				age: 'Age',
				renewal: 'Renewal',
				education: 'Education'
			},
			group: {
				women: 'Women',
				men: 'Men',
				'under-35': 'Under 35',
				'35-to-50': '35 to 50',
				'over-50': 'Over 50',
				're-elected': 'Re-elected',
				'first-time': 'First time',
				postgraduate: 'Postgraduate',
				university: 'College, university',
				secondary: 'Secondary or below'
			},
			unknown: (people) => `Not on file: ${people}`
		}
	}
);
