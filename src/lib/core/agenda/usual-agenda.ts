import type { AgendaItemId } from '../basics/ids';
import { CONTENTS, type Content } from '../congress/events';
import type { AgendaItem, ItemKind, SessionKind } from './agenda';

type Line = readonly [name: string, kind: ItemKind, title: string, needs?: readonly Content[]];

// Titles are content of Party papers, written in Vietnamese whatever language the screen speaks; they
// go into the log with the agenda, where the organiser may change them.
const LINES: Readonly<Record<SessionKind, readonly Line[]>> = {
	preparatory: [
		['preparatory-opening', 'opening', 'Ổn định tổ chức, chào cờ, tuyên bố lý do'],
		['presidium', 'presidium', 'Bầu Đoàn Chủ tịch'],
		['secretariat', 'secretariat', 'Bầu Đoàn Thư ký'],
		['credentials', 'credentials', 'Bầu Ban Thẩm tra tư cách đại biểu'],
		['agenda', 'agenda', 'Thông qua chương trình Đại hội'],
		['working-rules', 'working-rules', 'Thông qua quy chế làm việc của Đại hội'],
		[
			'election-rules',
			'election-rules',
			'Phổ biến Quy chế bầu cử trong Đảng, thông qua quy định về bầu cử tại Đại hội',
			['committee', 'delegation']
		],
		['attendance-report', 'attendance-report', 'Báo cáo thẩm tra tư cách đại biểu'],
		['preparatory-closing', 'closing', 'Kết thúc phiên trù bị']
	],
	official: [
		['official-opening', 'opening', 'Chào cờ, giới thiệu đại biểu, khai mạc Đại hội'],
		[
			'review',
			'review',
			'Tổng kết thực hiện nghị quyết nhiệm kỳ qua; phương hướng, nhiệm vụ nhiệm kỳ tới',
			['review']
		],
		[
			'upper-documents',
			'upper-documents',
			'Thảo luận, góp ý dự thảo văn kiện Đại hội Đảng bộ cấp trên',
			['upper-documents']
		],
		['upper-level', 'other', 'Cấp trên phát biểu chỉ đạo; Đoàn Chủ tịch tiếp thu'],
		['committee', 'committee', 'Bầu Ban Chấp hành Đảng bộ nhiệm kỳ mới', ['committee']],
		['delegation', 'delegation', 'Bầu đoàn đại biểu dự Đại hội Đảng bộ cấp trên', ['delegation']],
		['new-committee', 'other', 'Ban Chấp hành nhiệm kỳ mới ra mắt Đại hội', ['committee']],
		['resolution', 'resolution', 'Thông qua Nghị quyết Đại hội'],
		['closing', 'closing', 'Bế mạc Đại hội, chào cờ']
	]
};

function sessionOf(session: SessionKind, contents: readonly Content[]): AgendaItem[] {
	return LINES[session]
		.filter(([, , , needs]) => !needs || needs.some((content) => contents.includes(content)))
		.map(([name, kind, title]) => ({ id: name as AgendaItemId, session, kind, title }));
}

/**
 * The usual two sessions of a congress with these contents (01-HD/TW 2021 §14; the order within them
 * follows published scripts): a start that the organiser changes.
 */
export function usualAgenda(contents: readonly Content[] = CONTENTS): readonly AgendaItem[] {
	return [...sessionOf('preparatory', contents), ...sessionOf('official', contents)];
}
