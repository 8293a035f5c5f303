import type { Outcome } from '$lib/core/tally/outcome';
import { wording } from './language.svelte';

/** A card of the console, as the chair names it. */
export type SceneCard =
	'welcome' | 'quorum' | 'progress' | 'hidden' | 'open' | 'result' | 'elected' | 'structure';

interface ChairWords {
	readonly title: string;
	readonly chooseContest: string;
	readonly noContest: string;
	readonly toSetup: string;
	readonly scenes: string;
	readonly scene: Record<SceneCard, { readonly name: string; readonly says: string }>;
	readonly ofContest: (scene: string, contest: string) => string;
	readonly onAir: string;
	readonly onAirMark: string;
	readonly lockedMark: string;
	readonly preview: string;
	readonly previewLocked: string;
	readonly show: string;
	readonly isShown: string;
	readonly openHall: string;
	readonly openHallHint: string;
	readonly hallBlocked: string;
	readonly announce: {
		readonly title: string;
		readonly done: string;
		readonly doneNext: string;
		readonly toNextRound: string;
		readonly locked: string;
		readonly mend: Record<'contest' | 'count', string>;
		readonly ready: string;
		readonly readyNext: string;
		readonly look: string;
		readonly dialog: (contest: string) => string;
		readonly confirmMissing: string;
		readonly confirmFirst: string;
		readonly name: string;
		readonly votes: string;
		readonly percent: string;
		readonly verdict: string;
		readonly needed: (needed: number, base: number) => string;
		readonly rules: string;
		readonly after: Record<Outcome['kind'], string>;
		readonly act: string;
	};
	readonly figures: {
		readonly title: string;
		readonly explain: string;
		readonly frozen: string;
		readonly until: string;
	};
}

/** The chair's console: what the hall sees, and the announcement. */
export const chairWords = wording<ChairWords>(
	{
		title: 'Bàn chủ tọa',
		chooseContest: 'Chọn cuộc bầu cử',
		noContest: 'Chưa có cuộc bầu cử nào. Màn hình chào và điểm danh vẫn dùng được.',
		toSetup: 'Đến phần chuẩn bị',
		scenes: 'Chọn cảnh',
		scene: {
			welcome: { name: 'Chào mừng', says: 'Tên đại hội, nhiệm kỳ' },
			quorum: { name: 'Điểm danh', says: 'Số có mặt, đủ điều kiện chưa' },
			progress: { name: 'Tiến độ kiểm phiếu', says: 'Số phiếu đã nhập, không có tên' },
			hidden: { name: 'Trực tiếp, ẩn tên', says: 'Số phiếu các tập đã đóng' },
			open: { name: 'Trực tiếp, mở tên', says: 'Số phiếu kèm họ tên' },
			result: { name: 'Kết quả', says: 'Biểu đồ theo số phiếu' },
			elected: { name: 'Danh sách trúng cử', says: 'Tên theo số phiếu' },
			structure: { name: 'Cơ cấu', says: 'Nữ, tuổi, tái cử, trình độ' }
		},
		ofContest: (scene, contest) => `${scene} · ${contest}`,
		onAir: 'Đang trên màn hình',
		onAirMark: 'Đang chiếu',
		lockedMark: 'Chưa mở',
		preview: 'Xem trước',
		previewLocked: 'Chưa có gì để đưa lên',
		show: 'Đưa lên màn hình',
		isShown: 'Cảnh này đang ở trên màn hình',
		openHall: 'Mở màn hình hội trường',
		openHallHint: 'Kéo cửa sổ mới sang máy chiếu, bấm F11 để phủ kín.',
		hallBlocked: 'Trình duyệt đã chặn cửa sổ mới. Cho phép mở cửa sổ ở thanh địa chỉ, rồi bấm lại.',
		announce: {
			title: 'Công bố kết quả',
			done: 'Đã công bố kết quả',
			toNextRound: 'Đến lần bầu tiếp',
			doneNext: 'Chọn cảnh Kết quả, Danh sách trúng cử hoặc Cơ cấu để đưa lên màn hình.',
			locked: 'Chưa công bố được',
			mend: { contest: 'Đến các bước bầu cử', count: 'Đến bảng kiểm phiếu' },
			ready: 'Mọi con số đã khớp',
			readyNext: 'Xem đủ kết quả trước, hội trường chưa thấy gì.',
			look: 'Xem kết quả',
			dialog: (contest) => `Kết quả bầu ${contest}`,
			confirmMissing: 'Đã đọc con số này trước đại hội',
			confirmFirst: 'Đánh dấu đã đọc số phiếu thiếu trước đại hội, rồi công bố.',
			name: 'Họ và tên',
			votes: 'Số phiếu',
			percent: 'Tỷ lệ',
			verdict: 'Kết luận',
			needed: (needed, base) => `Cần ${needed} phiếu, quá một nửa số chia ${base}`,
			rules: 'Căn cứ',
			after: {
				filled: 'Sau khi công bố, con số được chốt. Biên bản kiểm phiếu mở ở phần thư ký.',
				short:
					'Công bố chốt kết quả vòng này. Vòng bầu tiếp, nếu đại hội quyết định, được ghi riêng.',
				tie: 'Công bố chốt kết quả vòng này. Vòng bầu lại được ghi riêng, không sửa con số vòng này.'
			},
			act: 'Công bố'
		},
		figures: {
			title: 'Số phiếu trên màn hình',
			explain:
				'Do đại hội quyết định trước khi phát phiếu. Nếu chọn xem ngay, biểu đồ chỉ lấy các tập đã đóng và con số không bao giờ giảm.',
			frozen: 'Đã chốt khi phát phiếu cho cuộc bầu cử này.',
			until: 'Còn đổi được đến khi phát phiếu.'
		}
	},
	{
		title: 'Chair’s console',
		chooseContest: 'Choose the contest',
		noContest: 'There is no contest yet. Welcome and attendance can be shown already.',
		toSetup: 'Go to set-up',
		scenes: 'Choose a scene',
		scene: {
			welcome: { name: 'Welcome', says: 'Congress and term' },
			quorum: { name: 'Attendance', says: 'How many are present, is there a quorum' },
			progress: { name: 'Progress of the count', says: 'Ballots keyed, no names' },
			hidden: { name: 'Live, names hidden', says: 'Votes of closed batches' },
			open: { name: 'Live, names open', says: 'Votes with their names' },
			result: { name: 'Result', says: 'Chart in order of votes' },
			elected: { name: 'List of the elected', says: 'Names in order of votes' },
			structure: { name: 'Structure', says: 'Women, age, renewal, education' }
		},
		ofContest: (scene, contest) => `${scene} · ${contest}`,
		onAir: 'On the screen now',
		onAirMark: 'On screen',
		lockedMark: 'Not open',
		preview: 'Preview',
		previewLocked: 'Nothing to show yet',
		show: 'Put on the screen',
		isShown: 'This scene is on the screen',
		openHall: 'Open the hall screen',
		openHallHint: 'Drag the new window to the projector and press F11.',
		hallBlocked: 'The browser blocked the new window. Allow it in the address bar and press again.',
		announce: {
			title: 'Announce the result',
			done: 'Result announced',
			toNextRound: 'Go to the next round',
			doneNext: 'Choose Result, List of the elected or Structure to put it on the screen.',
			locked: 'Cannot be announced yet',
			mend: { contest: 'Go to the steps of the election', count: 'Go to the count' },
			ready: 'Every number balances',
			readyNext: 'See the whole result first; the hall sees nothing yet.',
			look: 'See the result',
			dialog: (contest) => `Result: ${contest}`,
			confirmMissing: 'This number has been read out to the congress',
			confirmFirst: 'Confirm that the missing ballots were read out, then announce.',
			name: 'Name',
			votes: 'Votes',
			percent: 'Share',
			verdict: 'Verdict',
			needed: (needed, base) => `${needed} votes needed, more than half of the base ${base}`,
			rules: 'On what rule',
			after: {
				filled: 'Announcing freezes the figures. The count minutes then open for the secretary.',
				short:
					'Announcing freezes this round. Another round, if the congress decides on it, is recorded apart.',
				tie: 'Announcing freezes this round. The re-vote is recorded apart and changes none of these figures.'
			},
			act: 'Announce'
		},
		figures: {
			title: 'Figures on the screen',
			explain:
				'The congress decides before ballots are issued. If live, the chart takes closed batches only and no figure ever goes down.',
			frozen: 'Frozen when ballots for this contest were issued.',
			until: 'Can be changed until ballots are issued.'
		}
	}
);
