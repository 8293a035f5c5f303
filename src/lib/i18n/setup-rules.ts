import type { Content } from '$lib/core/congress/events';
import type { Body } from '$lib/core/rulebook/body';
import { wording } from './language.svelte';

type Bodies = Readonly<Record<Body, string>>;

interface RuleTexts {
	readonly body: string;
	readonly bodies: { readonly party: Bodies; readonly other: Bodies };
	readonly contents: string;
	readonly content: Readonly<Record<Content, string>>;
	readonly electsNobody: string;
	readonly own: {
		readonly choice: string;
		readonly name: string;
		readonly nameHint: string;
		readonly numerator: string;
		readonly denominator: string;
		readonly share: string;
		readonly strict: string;
		readonly passed: string;
		readonly reached: string;
		readonly of: string;
		readonly list: string;
		readonly needsSurplus: string;
		readonly elected: (threshold: string) => string;
		readonly surplus: string;
		readonly noSurplus: string;
		readonly rest: string;
	};
}

/** Step 1 of the organiser's stepper: who meets, what for, and under which rules. */
export const ruleSetUpWords = wording<RuleTexts>(
	{
		body: 'Ai họp?',
		bodies: {
			party: {
				'delegates-congress': 'Đại hội đại biểu',
				'members-congress': 'Đại hội đảng viên',
				'committee-meeting': 'Hội nghị Ban Chấp hành họp riêng'
			},
			other: {
				'delegates-congress': 'Đại hội đại biểu',
				'members-congress': 'Đại hội toàn thể thành viên',
				'committee-meeting': 'Hội nghị của ban lãnh đạo'
			}
		},
		contents: 'Nội dung được cấp trên duyệt',
		content: {
			review: 'Tổng kết nhiệm kỳ qua, phương hướng nhiệm kỳ tới',
			'upper-documents': 'Thảo luận văn kiện đại hội cấp trên',
			committee: 'Bầu Ban Chấp hành',
			delegation: 'Bầu đoàn đại biểu dự đại hội cấp trên'
		},
		electsNobody: 'Đại hội này không bầu ai: bước 3 và bước 4 không có việc.',
		own: {
			choice: 'Điều lệ của tổ chức khác',
			name: 'Tên điều lệ hoặc quy chế',
			nameHint: 'Ví dụ: Điều lệ Đoàn TNCS Hồ Chí Minh',
			share: 'Người trúng cử cần được',
			numerator: 'Tử số',
			denominator: 'Mẫu số',
			strict: 'Phải vượt hay chỉ cần đạt?',
			passed: 'Phải quá tỷ lệ này',
			reached: 'Đạt tỷ lệ này là đủ',
			of: 'Tính trên',
			list: 'Danh sách bầu',
			needsSurplus: 'Phải có số dư',
			elected: (threshold) => `Trúng cử: được ${threshold}.`,
			surplus: 'Danh sách bầu phải nhiều hơn số cần bầu ít nhất một người.',
			noSurplus: 'Danh sách bầu được bằng số cần bầu.',
			rest: 'Những gì điều lệ không nói thì theo quy chế của Đảng, và là quy tắc chờ xác nhận ở dưới.'
		}
	},
	{
		body: 'Who meets?',
		bodies: {
			party: {
				'delegates-congress': 'Congress of delegates',
				'members-congress': 'Congress of all members',
				'committee-meeting': 'A committee’s meeting on its own'
			},
			other: {
				'delegates-congress': 'Congress of delegates',
				'members-congress': 'Congress of all members',
				'committee-meeting': 'A meeting of the board'
			}
		},
		contents: 'Contents approved by those above',
		content: {
			review: 'Review the past term, set the next',
			'upper-documents': 'Discuss the documents of the congress above',
			committee: 'Elect the executive committee',
			delegation: 'Elect the delegation to the congress above'
		},
		electsNobody: 'This congress elects nobody: there is nothing to do in steps 3 and 4.',
		own: {
			choice: 'Charter of another organisation',
			name: 'Name of the charter or regulation',
			nameHint: 'For example Điều lệ Đoàn TNCS Hồ Chí Minh',
			share: 'To be elected one needs',
			numerator: 'Numerator',
			denominator: 'Denominator',
			strict: 'To be passed, or only reached?',
			passed: 'This share must be passed',
			reached: 'Reaching this share is enough',
			of: 'Taken of',
			list: 'List of candidates',
			needsSurplus: 'It must have a surplus',
			elected: (threshold) => `Elected: with ${threshold}.`,
			surplus: 'A list must hold at least one name more than there are seats.',
			noSurplus: 'A list may hold as many names as there are seats.',
			rest: 'What the charter does not say follows the Party’s regulation, as rules awaiting confirmation below.'
		}
	}
);
