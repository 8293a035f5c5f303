import type { ContestPhase } from '$lib/core/contest/contest';
import { countText } from './format';
import { language, wording } from './language.svelte';

interface OverviewWords {
	readonly title: string;
	readonly lead: string;
	readonly key: string;
	readonly keyTitle: string;
	readonly keyExplain: string;
	readonly keyHint: string;
	readonly keyWrong: string;
	readonly enter: string;
	readonly asking: string;
	readonly none: string;
	readonly noneFound: string;
	readonly find: string;
	readonly choose: string;
	readonly all: string;
	readonly concerns: string;
	readonly stage: Readonly<
		Record<'waiting' | 'open' | 'voting' | 'counting' | 'counted' | 'announced', string>
	>;
	readonly concern: Readonly<Record<'no-quorum' | 'silent', string>>;
	readonly phase: Readonly<Record<ContestPhase, string>>;
	readonly column: Readonly<Record<'name' | 'present' | 'contests' | 'devices' | 'last', string>>;
	readonly unnamed: string;
	readonly present: (present: number, convened: number) => string;
	readonly quorate: string;
	readonly notQuorate: string;
	readonly noContest: string;
	readonly keyed: (keyed: number, returned: number) => string;
	readonly progressOf: (contest: string) => string;
	readonly elected: (elected: number, seats: number) => string;
	readonly nobodyElected: string;
	readonly devices: (devices: number) => string;
	readonly noEvent: string;
	readonly told: (time: string) => string;
	readonly notReached: (since: string) => string;
	readonly oldFigures: string;
	readonly elsewhere: string;
	readonly elsewhereExplain: string;
	readonly minutesAgo: (minutes: number) => string;
	readonly hoursAgo: (hours: number) => string;
}

/** The upper committee's overview of all congresses on one hub. */
export const overviewWords = wording<OverviewWords>(
	{
		title: 'Theo dõi các đại hội',
		lead: 'Chỉ để xem: tiến độ, số có mặt và kết quả đã công bố.',
		key: 'Khóa của người trông máy chủ',
		keyTitle: 'Mở trang theo dõi',
		keyExplain:
			'Nhập một lần trên máy này. Trang chỉ được xem, không sửa được gì; đóng thẻ trình duyệt là phải nhập lại.',
		keyHint: 'Nằm trong tệp operator-key ở thư mục của máy chủ.',
		keyWrong: 'Khóa chưa đúng. Xem lại từng chữ trong tệp operator-key.',
		enter: 'Mở trang theo dõi',
		asking: 'Đang gọi máy chủ…',
		none: 'Máy chủ chưa có đại hội nào. Đại hội tự hiện ở đây khi ban tổ chức đưa lên.',
		noneFound: 'Không có đại hội nào hợp với phần đã chọn.',
		find: 'Tìm theo tên',
		choose: 'Xem những đại hội nào',
		all: 'Tất cả',
		concerns: 'Cần xem',
		stage: {
			waiting: 'Chưa bắt đầu',
			open: 'Đang họp',
			voting: 'Đang bỏ phiếu',
			counting: 'Đang kiểm',
			counted: 'Chờ công bố',
			announced: 'Đã công bố'
		},
		concern: {
			'no-quorum': 'Đang bầu mà số có mặt chưa đủ',
			silent: 'Đang bầu mà không máy nào nối'
		},
		phase: {
			preparing: 'Chuẩn bị',
			voting: 'Đang bỏ phiếu',
			counting: 'Đang kiểm',
			counted: 'Chờ công bố',
			announced: 'Đã công bố'
		},
		column: {
			name: 'Đại hội',
			present: 'Có mặt',
			contests: 'Các cuộc bầu cử',
			devices: 'Máy đang nối',
			last: 'Việc cuối'
		},
		unnamed: 'Chưa đặt tên',
		present: (present, convened) => `${countText(present)}/${countText(convened)}`,
		quorate: 'Đủ điều kiện',
		notQuorate: 'Chưa đủ',
		noContest: 'Chưa lập cuộc bầu cử',
		keyed: (keyed, returned) => `${countText(keyed)}/${countText(returned)} phiếu đã nhập`,
		progressOf: (contest) => `Tiến độ nhập phiếu: ${contest}`,
		elected: (elected, seats) => `Trúng cử ${elected}/${seats}`,
		nobodyElected: 'Chưa ai trúng cử',
		devices: (devices) => `${countText(devices)} máy`,
		noEvent: 'Chưa có',
		told: (time) => `Cập nhật lúc ${time}`,
		notReached: (since) => `Không gọi được máy chủ từ ${since}.`,
		oldFigures: 'Số liệu dưới đây là của lúc đó. Trang tự nối lại.',
		elsewhere: 'Mở trên máy khác',
		elsewhereExplain: 'Ai có địa chỉ này đều xem được trang theo dõi, không sửa được gì.',
		minutesAgo: (minutes) => (minutes < 1 ? 'Vừa xong' : `${minutes} phút trước`),
		hoursAgo: (hours) => `${hours} giờ trước`
	},
	{
		title: 'Overview of congresses',
		lead: 'To look at only: progress, attendance and announced results.',
		key: 'The operator’s key',
		keyTitle: 'Open the overview',
		keyExplain:
			'Typed once on this machine. The page can only be looked at; once the browser tab is closed, the key is asked for again.',
		keyHint: 'It is in the file operator-key in the hub’s folder.',
		keyWrong: 'This is not the key. Check every letter in the file operator-key.',
		enter: 'Open the overview',
		asking: 'Calling the hub…',
		none: 'No congress is on this hub yet. Each appears here once its organiser publishes it.',
		noneFound: 'No congress fits what you chose.',
		find: 'Find by name',
		choose: 'Which congresses to show',
		all: 'All',
		concerns: 'To look at',
		stage: {
			waiting: 'Not begun',
			open: 'In session',
			voting: 'Voting',
			counting: 'Counting',
			counted: 'To be announced',
			announced: 'Announced'
		},
		concern: {
			'no-quorum': 'Ballots are out and the quorum is not present',
			silent: 'Ballots are out and no device is connected'
		},
		phase: {
			preparing: 'Preparing',
			voting: 'Voting',
			counting: 'Counting',
			counted: 'To be announced',
			announced: 'Announced'
		},
		column: {
			name: 'Congress',
			present: 'Present',
			contests: 'Contests',
			devices: 'Connected',
			last: 'Last event'
		},
		unnamed: 'Not named yet',
		present: (present, convened) => `${countText(present)}/${countText(convened)}`,
		quorate: 'Quorate',
		notQuorate: 'Not quorate',
		noContest: 'No contest planned yet',
		keyed: (keyed, returned) => `${countText(keyed)} of ${countText(returned)} ballots keyed`,
		progressOf: (contest) => `Ballots keyed: ${contest}`,
		elected: (elected, seats) => `${elected} of ${seats} elected`,
		nobodyElected: 'Nobody elected',
		devices: (devices) => `${countText(devices)} ${devices === 1 ? 'device' : 'devices'}`,
		noEvent: 'None yet',
		told: (time) => `As of ${time}`,
		notReached: (since) => `The hub has not been reached since ${since}.`,
		oldFigures: 'The figures below are of that moment. The page connects again by itself.',
		elsewhere: 'Open on another machine',
		elsewhereExplain: 'Whoever has this address can look at the overview, and change nothing.',
		minutesAgo: (minutes) => (minutes < 1 ? 'Just now' : `${minutes} min ago`),
		hoursAgo: (hours) => `${hours} h ago`
	}
);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const days = {
	vi: new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })
};

/** "3 phút trước", "2 giờ trước", and the day where it is longer ago than one. */
export function agoText(at: number, now: number): string {
	const ago = Math.max(0, now - at);
	if (ago < HOUR) return overviewWords().minutesAgo(Math.floor(ago / MINUTE));
	if (ago < 24 * HOUR) return overviewWords().hoursAgo(Math.floor(ago / HOUR));
	return days[language.current].format(at);
}
