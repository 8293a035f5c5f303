import type {
	ItemKind,
	ItemProgress,
	ItemSubject,
	Organ,
	SessionKind
} from '$lib/core/agenda/agenda';
import {
	HEAD_ON_PAPER,
	ORGAN_ON_PAPER,
	SESSION_ON_PAPER
} from '$lib/core/records/congress-minutes/words';
import { wording } from './language.svelte';

const sessionsEn: Record<SessionKind, string> = {
	preparatory: 'Preparatory session',
	official: 'Official session'
};
const organsEn: Record<Organ, string> = {
	presidium: 'Presidium',
	secretariat: 'Secretariat',
	credentials: 'Credentials committee'
};
const headsEn: Record<Organ, string> = {
	presidium: 'Head',
	secretariat: 'Head',
	credentials: 'Head'
};
const kindsVi: Record<ItemKind, string> = {
	opening: 'Khai mạc',
	...ORGAN_ON_PAPER,
	agenda: 'Chương trình',
	'working-rules': 'Quy chế làm việc',
	'election-rules': 'Quy định bầu cử',
	'attendance-report': 'Báo cáo thẩm tra tư cách',
	review: 'Tổng kết, phương hướng',
	'upper-documents': 'Văn kiện cấp trên',
	committee: 'Bầu Ban Chấp hành',
	delegation: 'Bầu đoàn đại biểu',
	resolution: 'Nghị quyết',
	closing: 'Bế mạc',
	other: 'Nội dung khác'
};
const kindsEn: Record<ItemKind, string> = {
	opening: 'Opening',
	...organsEn,
	agenda: 'Agenda',
	'working-rules': 'Working rules',
	'election-rules': 'Election rules',
	'attendance-report': 'Credentials report',
	review: 'Review and tasks',
	'upper-documents': 'Upper congress’s documents',
	committee: 'Election of the committee',
	delegation: 'Election of the delegation',
	resolution: 'Resolution',
	closing: 'Closing',
	other: 'Other item'
};
const progressVi: Record<ItemProgress, string> = {
	waiting: 'chưa đến',
	open: 'đang tiến hành',
	done: 'xong'
};
const progressEn: Record<ItemProgress, string> = {
	waiting: 'to come',
	open: 'under way',
	done: 'done'
};

/** Where the votes of an item stand, in a word. */
export type VoteStanding = 'optional' | 'missing' | 'carried' | 'lost';
const standingVi: Record<VoteStanding, string> = {
	optional: 'nếu có',
	missing: 'chưa ghi đủ',
	carried: 'đã thông qua',
	lost: 'không được thông qua'
};
const standingEn: Record<VoteStanding, string> = {
	optional: 'if there is one',
	missing: 'not all recorded',
	carried: 'carried',
	lost: 'not carried'
};

/** The two sessions as a checklist, with the congress's own shows of hands. */
export const agendaWords = wording(
	{
		title: 'Chương trình',
		subtitle: 'Hai phiên của đại hội: giờ bắt đầu, kết thúc và biểu quyết từng nội dung',
		sessions: SESSION_ON_PAPER,
		progress: progressVi,
		kinds: kindsVi,
		/** What the title says already, in Vietnamese. */
		gloss: (_kind: ItemKind): string => '',
		empty: {
			title: 'Đại hội chưa có chương trình.',
			explain:
				'Lấy chương trình thường dùng gồm phiên trù bị và phiên chính thức, rồi sửa lại cho đúng kịch bản của đại hội. Biên bản đại hội theo thứ tự này.',
			take: 'Lấy chương trình thường dùng'
		},
		begun: (time: string, day: string) => `Bắt đầu lúc ${time}, ${day}`,
		notBegun: 'Chưa bắt đầu',
		done: (done: number, all: number) => `${done}/${all} nội dung đã xong`,
		since: (time: string) => `từ ${time}`,
		span: (from: string, to: string) => `${from} – ${to}`,
		begin: 'Bắt đầu',
		beginOf: (title: string) => `Bắt đầu: ${title}`,
		finish: 'Kết thúc',
		finishOf: (title: string) => `Kết thúc: ${title}`,
		undo: 'Hoàn tác',
		undoOf: (title: string) => `Hoàn tác: ${title}`,
		now: {
			label: 'Đang ở đâu trong chương trình',
			current: 'Đang tiến hành',
			next: 'Tiếp theo',
			moveOn: 'Kết thúc, sang nội dung sau',
			begin: 'Bắt đầu nội dung này',
			finish: 'Kết thúc nội dung này',
			allDone: 'Các nội dung trong chương trình đã xong.',
			toMinutes: 'Lập biên bản đại hội'
		},
		votes: {
			organ: 'Danh sách và biểu quyết',
			text: 'Biểu quyết',
			standing: standingVi,
			subject: (subject: ItemSubject, organ: Organ | null): string => {
				if (!organ) return 'Thông qua nội dung này';
				return subject === 'number'
					? `Số lượng ${ORGAN_ON_PAPER[organ]}`
					: `Danh sách ${ORGAN_ON_PAPER[organ]}`;
			},
			question: (subject: ItemSubject, people: number): string => {
				if (subject === 'text') return 'Đồng ý thông qua?';
				return subject === 'number'
					? `Đồng ý số lượng ${people} đồng chí?`
					: `Đồng ý danh sách ${people} đồng chí?`;
			}
		},
		organ: {
			names: ORGAN_ON_PAPER,
			heads: HEAD_ON_PAPER,
			explain: 'Người chọn đầu tiên đứng đầu; đổi được. Lưu danh sách rồi ghi biểu quyết.',
			save: 'Lưu danh sách',
			saveOf: (organ: Organ) => `Lưu danh sách ${ORGAN_ON_PAPER[organ]}`,
			change: 'Sửa danh sách',
			changeOf: (organ: Organ) => `Sửa danh sách ${ORGAN_ON_PAPER[organ]}`,
			count: (people: number) => `${people} đồng chí`,
			lapses: 'Đổi người hay số lượng thì biểu quyết đã ghi không còn hiệu lực, phải ghi lại.'
		},
		election: {
			none: 'Chưa lập cuộc bầu cử này.',
			toSetup: 'Đến phần chuẩn bị',
			open: (title: string) => `Đến cuộc bầu ${title}`,
			announced: (time: string, elected: number) =>
				`Công bố lúc ${time}, trúng cử ${elected} đồng chí`,
			noVote: 'chưa ghi'
		},
		rule: {
			title: 'Quy tắc biểu quyết giơ tay',
			explain:
				'Áp dụng cho biểu quyết ở chương trình và ở các cuộc bầu cử chưa phát phiếu; được in vào biên bản.'
		},
		edit: {
			open: 'Sửa chương trình',
			title: 'Sửa chương trình',
			explain:
				'Sửa tên, thứ tự, thêm hoặc bỏ nội dung. Nội dung đã diễn ra thì giữ nguyên. Nếu đã biểu quyết chương trình, sửa xong phải biểu quyết lại.',
			happened: 'Đã diễn ra, giữ nguyên',
			name: (nth: number) => `Tên nội dung ${nth}`,
			kind: (nth: number) => `Loại nội dung ${nth}`,
			up: (title: string) => `Đưa lên trên: ${title}`,
			down: (title: string) => `Đưa xuống dưới: ${title}`,
			remove: (title: string) => `Bỏ khỏi chương trình: ${title}`,
			untitled: 'nội dung chưa có tên',
			add: 'Thêm nội dung',
			addTo: (session: SessionKind) =>
				`Thêm nội dung vào ${SESSION_ON_PAPER[session].toLowerCase()}`,
			save: 'Lưu chương trình'
		}
	},
	{
		title: 'Agenda',
		subtitle: 'Both sessions: when each item began and ended, and how the hall voted',
		sessions: sessionsEn,
		progress: progressEn,
		kinds: kindsEn,
		gloss: (kind: ItemKind): string => kindsEn[kind],
		empty: {
			title: 'The congress has no agenda yet.',
			explain:
				'Take the usual one with its preparatory and official session, then change it as this congress needs. The congress’s minutes follow it.',
			take: 'Take the usual agenda'
		},
		begun: (time: string, day: string) => `Began at ${time}, ${day}`,
		notBegun: 'Not begun',
		done: (done: number, all: number) => `${done} of ${all} items done`,
		since: (time: string) => `since ${time}`,
		span: (from: string, to: string) => `${from} – ${to}`,
		begin: 'Begin',
		beginOf: (title: string) => `Begin: ${title}`,
		finish: 'Finish',
		finishOf: (title: string) => `Finish: ${title}`,
		undo: 'Undo',
		undoOf: (title: string) => `Undo: ${title}`,
		now: {
			label: 'Where the congress is in its agenda',
			current: 'Under way',
			next: 'Next',
			moveOn: 'Finish, go to the next item',
			begin: 'Begin this item',
			finish: 'Finish this item',
			allDone: 'Every item of the agenda is done.',
			toMinutes: 'Write the congress’s minutes'
		},
		votes: {
			organ: 'Names and votes',
			text: 'Vote',
			standing: standingEn,
			subject: (subject: ItemSubject, organ: Organ | null): string => {
				if (!organ) return 'Passing this item';
				return subject === 'number'
					? `${organsEn[organ]}: how many`
					: `${organsEn[organ]}: the list`;
			},
			question: (subject: ItemSubject, people: number): string => {
				if (subject === 'text') return 'In favour?';
				return subject === 'number' ? `${people} members?` : `The list of ${people}?`;
			}
		},
		organ: {
			names: organsEn,
			heads: headsEn,
			explain:
				'The first one chosen is head; this can be changed. Save the list, then record the votes.',
			save: 'Save the list',
			saveOf: (organ: Organ) => `Save the list: ${organsEn[organ]}`,
			change: 'Change the list',
			changeOf: (organ: Organ) => `Change the list: ${organsEn[organ]}`,
			count: (people: number) => (people === 1 ? '1 person' : `${people} people`),
			lapses: 'With other people or another number the recorded votes lapse and are taken again.'
		},
		election: {
			none: 'This contest is not planned yet.',
			toSetup: 'Go to set-up',
			open: (title: string) => `Go to the contest: ${title}`,
			announced: (time: string, elected: number) => `Announced at ${time}, ${elected} elected`,
			noVote: 'not recorded'
		},
		rule: {
			title: 'How a show of hands is carried',
			explain:
				'Holds for the votes of the agenda and of contests whose ballots are not out; printed in the minutes.'
		},
		edit: {
			open: 'Change the agenda',
			title: 'Change the agenda',
			explain:
				'Change titles and order, add or remove items. What has taken place stays. If the agenda was voted on, it is voted on again afterwards.',
			happened: 'Has taken place, stays as it is',
			name: (nth: number) => `Title of item ${nth}`,
			kind: (nth: number) => `Kind of item ${nth}`,
			up: (title: string) => `Move up: ${title}`,
			down: (title: string) => `Move down: ${title}`,
			remove: (title: string) => `Remove from the agenda: ${title}`,
			untitled: 'item without a title',
			add: 'Add an item',
			addTo: (session: SessionKind) => `Add an item to the ${sessionsEn[session].toLowerCase()}`,
			save: 'Save the agenda'
		}
	}
);
