import type { ContestPaper } from '$lib/core/records/readiness';
import { wording } from './language.svelte';

type PaperWords = Readonly<
	Record<ContestPaper, { readonly name: string; readonly explain: string }>
>;

/** The papers of a contest as screens list them; what the papers themselves say is in `core/records`. */
export const contestPaperWords = wording<PaperWords>(
	{
		minutes: {
			name: 'Biên bản kiểm phiếu',
			explain: 'Sổ phiếu, hai bảng kết quả, quy tắc đã áp dụng, chỗ ký'
		},
		figures: {
			name: 'Bảng số liệu',
			explain: 'Sổ phiếu, kết quả theo hai thứ tự, cơ cấu người trúng cử'
		},
		'entry-log': {
			name: 'Nhật ký nhập phiếu',
			explain:
				'Ai làm gì lúc nào khi kiểm phiếu; phiếu từng tập xếp theo nội dung; lưu cùng biên bản'
		},
		'cover-slips': {
			name: 'Phiếu bìa tập phiếu',
			explain:
				'Mỗi tập một phiếu có màu: ai nhập, ai xử lý chỗ khác nhau, ai đóng tập; cắt rời rồi kẹp vào tập'
		},
		'tally-batch': {
			name: 'Phiếu kiểm đếm tay, mỗi tập',
			explain: 'Dùng khi máy hỏng: in mỗi tập một bản'
		},
		'tally-box': {
			name: 'Phiếu kiểm đếm tay, cả hòm',
			explain: 'Dùng khi máy hỏng: khổ ngang, đủ ô cho cả hòm phiếu'
		}
	},
	{
		minutes: {
			name: 'Count minutes',
			explain: 'Ledger, both result tables, rules applied, room to sign'
		},
		figures: {
			name: 'Figures',
			explain: 'Ledger, results in both orders, structure of the elected'
		},
		'entry-log': {
			name: 'Entry log',
			explain:
				'Who did what when in the count; ballots of each batch by what they say; kept with the minutes'
		},
		'cover-slips': {
			name: 'Batch cover slips',
			explain:
				'A coloured slip a batch: who keyed, who resolved, who closed it; cut apart and clip to the stack'
		},
		'tally-batch': {
			name: 'Hand tally sheet, one a batch',
			explain: 'For when the devices fail: print one for every batch'
		},
		'tally-box': {
			name: 'Hand tally sheet, whole box',
			explain: 'For when the devices fail: lying sheet, squares enough for the whole box'
		}
	}
);

/** The papers that the tellers themselves print. */
export const tellersPaperWords = wording(
	{
		title: 'Giấy cho ban kiểm phiếu',
		explain: 'In sẵn phiếu kiểm đếm tay trước khi mở hòm, phòng khi máy hỏng.'
	},
	{
		title: 'Papers for the tellers',
		explain: 'Print the hand tally sheets before the box is opened, in case the devices fail.'
	}
);
