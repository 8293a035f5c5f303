import type { CongressDetails } from '$lib/core/congress/events';
import type { ContestKind } from '$lib/core/contest/posts';
import { wording } from './language.svelte';
import { capital } from './nouns';
import { postWords } from './posts';
import { contestSetUpWords } from './setup-contests';

/** Step 3 of the organiser's stepper: the posts beside the committee, and who is meant for them. */
export const postSetUpWords = wording(
	{
		notElected: {
			committee: 'Đại hội này không bầu Ban Chấp hành.',
			delegation: 'Đại hội này không bầu đoàn đại biểu.'
		},
		notElectedWhy: 'Nội dung bầu này không nằm trong các nội dung được duyệt ở bước 1.',
		allocatedTotal: 'Tổng số được phân bổ',
		allocatedHint: 'Số cấp trên giao, gồm cả đại biểu đương nhiên; để trống nếu chưa có.',
		sum: (seats: number, byOffice: number) =>
			`Bầu ${seats} + ${byOffice} đương nhiên = ${seats + byOffice}`,
		sumFits: (sum: string) => `${sum}, đúng số được phân bổ.`,
		alternates: 'Số đại biểu dự khuyết lấy từ danh sách chung',
		alternatesHint:
			'Bầu đủ chính thức rồi lấy tiếp theo số phiếu, trong những người quá một nửa; 0 nếu không lấy.',
		meeting: 'Các chức danh bầu ở phiên họp thứ nhất',
		meetingExplain:
			'Ban Chấp hành mới bầu ở phiên họp của mình; danh sách và ban kiểm phiếu lập tại phiên họp đó. Ở đây chỉ ghi trước tên, số lượng và nhân sự dự kiến.',
		planned: 'Nhân sự dự kiến',
		plannedHint:
			'Theo đề án được cấp trên duyệt. Nếu người này không trúng cử Ban Chấp hành hoặc Ban Thường vụ, máy dừng bầu chức danh này để xin ý kiến cấp trên.',
		listLater: (pool: string) =>
			`Danh sách lập khi đã bầu xong ${pool}; ban kiểm phiếu chọn ở bước 4.`,
		own: {
			add: 'Thêm một cuộc bầu cử',
			blank: 'Cuộc bầu cử mới',
			none: 'Chưa có cuộc bầu cử nào. Mỗi chức danh hoặc mỗi ban là một cuộc bầu cử riêng.'
		},
		noTellers: 'Đại hội này không bầu ai nên không cần ban kiểm phiếu.',
		steps: {
			todo: 'Lập các cuộc bầu cử',
			none: 'Không bầu ai',
			some: (made: number, of: number) => `Mới có ${made}/${of}`
		}
	},
	{
		notElected: {
			committee: 'This congress does not elect an executive committee.',
			delegation: 'This congress does not elect a delegation.'
		},
		notElectedWhy: 'It is not among the contents approved in step 1.',
		allocatedTotal: 'Total allocated',
		allocatedHint: 'Given from above, those ex officio included; leave empty if not known.',
		sum: (seats: number, byOffice: number) =>
			`${seats} elected + ${byOffice} ex officio = ${seats + byOffice}`,
		sumFits: (sum: string) => `${sum}, as allocated.`,
		alternates: 'Alternates taken from the same list',
		alternatesHint: 'Once every seat is filled, the next over half, by votes; 0 if there are none.',
		meeting: 'Posts elected at the first meeting',
		meetingExplain:
			'The new committee elects them at a meeting of its own, where lists and tellers are set. Here only title, seats and those meant for the office are noted ahead.',
		planned: 'Meant for this office',
		plannedHint:
			'By the plan approved above. If this person is not elected to the committee or the standing committee, the election to this office stops until those above direct.',
		listLater: (pool: string) =>
			`The list is made once the ${pool} are elected; tellers are chosen in step 4.`,
		own: {
			add: 'Add a contest',
			blank: 'New contest',
			none: 'There is no contest yet. Each post or board has a contest of its own.'
		},
		noTellers: 'This congress elects nobody and needs no tellers.',
		steps: {
			todo: 'Plan the contests',
			none: 'Nobody is elected',
			some: (made: number, of: number) => `${made} of ${of}`
		}
	}
);

/** The heading of a post's card. */
export function postTitle(kind: ContestKind): string {
	const words = contestSetUpWords().contests;
	return kind === 'committee' || kind === 'delegation' ? words[kind] : capital(postWords()[kind]);
}

/** "ĐẢNG BỘ QUẬN LONG BIÊN" as it stands inside a sentence: "Đảng bộ quận Long Biên". */
function inSentence(organ: string): string {
	if (organ !== organ.toUpperCase()) return organ;
	const COMMON = /^(bộ|quận|huyện|tỉnh|thành|phố|phường|xã|thị|trấn|ủy)$/;
	return organ
		.toLowerCase()
		.split(' ')
		.map((word) => (COMMON.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}

/** What papers call a post: "Bí thư Đảng ủy phường …, nhiệm kỳ …"; in Vietnamese, whatever the screen speaks. */
export function usualTitle(kind: ContestKind, details: CongressDetails | null): string {
	if (!details || details.rulebook === 'own') return '';
	const words = contestSetUpWords().contests;
	const { organ, ordinal, term } = details;
	const upper = inSentence(details.upperOrgan) || 'cấp trên';
	if (kind === 'committee') return words.committeeTitle(organ, ordinal, term);
	if (kind === 'delegation') return words.delegationTitle(upper, term);
	const during = term ? `, nhiệm kỳ ${term}` : '';
	if (kind === 'alternates') return `Đại biểu dự khuyết dự Đại hội ${upper}${during}`;
	const committee = organ.replace(/^Đảng bộ/, 'Đảng ủy');
	return `${POST_NAMES[kind]} ${committee}${during}`;
}

const POST_NAMES = {
	'standing-committee': 'Ban Thường vụ',
	secretary: 'Bí thư',
	deputies: 'Phó Bí thư',
	'inspection-committee': 'Ủy ban Kiểm tra',
	'inspection-head': 'Chủ nhiệm Ủy ban Kiểm tra'
} as const;
