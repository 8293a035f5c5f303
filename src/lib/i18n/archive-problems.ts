import type { ArchiveProblem, ManifestField } from '$lib/core/archive/problem';
import { wording } from './language.svelte';

type ProblemWords = {
	readonly [Kind in ArchiveProblem['kind']]: (
		problem: Extract<ArchiveProblem, { kind: Kind }>
	) => string;
};

interface Place {
	readonly file: string;
	readonly line: number;
}
const atVi = ({ file, line }: Place) => `${file}, dòng ${line}`;
const atEn = ({ file, line }: Place) => `${file}, line ${line}`;

const FIELD_VI: Record<ManifestField, string> = {
	name: 'tên đại hội',
	illustration: 'dấu “số liệu minh họa”',
	events: 'số mục nhật ký'
};
const FIELD_EN: Record<ManifestField, string> = {
	name: 'the name of the congress',
	illustration: 'the mark “illustrative figures”',
	events: 'the number of log entries'
};

const problemWords = wording<ProblemWords>(
	{
		'not-an-archive': () =>
			'Đây không phải tệp lưu trữ của Kiểm Phiếu. Chọn tệp có đuôi .kiemphieu.',
		empty: () => 'Tệp trống, không có gì bên trong. Chép lại tệp từ nơi đã lưu.',
		unreadable: () => 'Máy không đọc được tệp này. Cắm lại USB hoặc chép tệp vào máy rồi mở lại.',
		'too-large': () => 'Tệp quá lớn, không thể là một đại hội. Kiểm tra lại đã chọn đúng tệp chưa.',
		'cut-off': () =>
			'Tệp bị cắt cụt: phần cuối không còn. Thường do chép hoặc tải chưa xong; hãy chép lại từ nơi đã lưu.',
		damaged: () => 'Tệp bị hỏng, không giải nén được. Hãy chép lại từ nơi đã lưu.',
		'newer-format': ({ found }) =>
			`Tệp do phiên bản mới hơn ghi (${found}). Cập nhật ứng dụng rồi mở lại.`,
		'missing-file': ({ file }) =>
			`Trong tệp thiếu ${file}. Dùng bản lưu trữ khác còn đủ, không tự nén lại bằng tay.`,
		'unlisted-file': ({ file }) =>
			`Trong tệp có thêm ${file}, không thuộc bản lưu. Dùng bản lưu trữ gốc.`,
		'changed-file': ({ file }) =>
			`Nội dung ${file} không còn như lúc lưu. Tệp bị hỏng hoặc bị sửa; dùng bản lưu trữ khác.`,
		'malformed-file': ({ file, field }) => `${file} sai ở mục “${field}”. Dùng bản lưu trữ khác.`,
		'malformed-line': (place) => `${atVi(place)}: không đọc được dòng này. Dùng bản lưu trữ khác.`,
		'malformed-event': ({ field, ...place }) =>
			`${atVi(place)}: mục “${field}” không hợp lệ. Dùng bản lưu trữ khác.`,
		'other-congress': (place) =>
			`${atVi(place)}: mục này thuộc một đại hội khác. Tệp đã bị ghép; dùng bản lưu trữ gốc.`,
		'broken-sequence': ({ expected, found, ...place }) =>
			`${atVi(place)}: nhật ký của một máy không liền mạch, đáng lẽ là mục ${expected} nhưng gặp mục ${found}. Có mục bị mất hoặc lặp; dùng bản lưu trữ khác.`,
		'manifest-differs': ({ field }) =>
			`Tờ khai (manifest.json) nói khác nhật ký về ${FIELD_VI[field]}. Tệp đã bị sửa; dùng bản lưu trữ gốc.`,
		'result-differs': ({ contest }) =>
			`Cộng lại các phiếu trong tệp không ra kết quả đã công bố của “${contest}”. Tệp đã bị sửa: không dùng số liệu này, đối chiếu với biên bản giấy và báo Đoàn Chủ tịch.`,
		'count-differs': ({ file }) =>
			`${file} không khớp với các phiếu trong nhật ký. Tệp đã bị sửa; dùng bản lưu trữ gốc.`
	},
	{
		'not-an-archive': () => 'This is not a Kiểm Phiếu archive. Choose a file ending in .kiemphieu.',
		empty: () => 'The file is empty. Copy it again from where it was saved.',
		unreadable: () =>
			'The device cannot read this file. Plug the USB stick in again, or copy the file here first.',
		'too-large': () => 'The file is too large to be a congress. Check that it is the right one.',
		'cut-off': () =>
			'The file is cut off: its end is missing. Usually a copy or download that stopped; copy it again from where it was saved.',
		damaged: () => 'The file is damaged and cannot be unpacked. Copy it again from the original.',
		'newer-format': ({ found }) =>
			`A newer version wrote this file (${found}). Update the app and open it again.`,
		'missing-file': ({ file }) =>
			`${file} is missing inside. Use another copy that is whole; do not repack it by hand.`,
		'unlisted-file': ({ file }) => `${file} inside is not part of the archive. Use the original.`,
		'changed-file': ({ file }) =>
			`${file} is not what it was when saved. The file is damaged or was edited; use another copy.`,
		'malformed-file': ({ file, field }) => `${file} is wrong at “${field}”. Use another copy.`,
		'malformed-line': (place) => `${atEn(place)}: the line cannot be read. Use another copy.`,
		'malformed-event': ({ field, ...place }) =>
			`${atEn(place)}: “${field}” is not valid. Use another copy.`,
		'other-congress': (place) =>
			`${atEn(place)}: this entry belongs to another congress. The file was pieced together; use the original.`,
		'broken-sequence': ({ expected, found, ...place }) =>
			`${atEn(place)}: one device’s log is broken, entry ${expected} was due and ${found} came. Entries are lost or doubled; use another copy.`,
		'manifest-differs': ({ field }) =>
			`manifest.json contradicts the log about ${FIELD_EN[field]}. The file was edited; use the original.`,
		'result-differs': ({ contest }) =>
			`The ballots in the file do not give the announced result of “${contest}”. The file was edited: do not use these figures, compare with the paper minutes and tell the presidium.`,
		'count-differs': ({ file }) =>
			`${file} does not match the ballots in the log. The file was edited; use the original.`
	}
);

/** Why a file cannot be opened: the place in it, and what to do. */
export function archiveProblemText(problem: ArchiveProblem): string {
	const say = problemWords()[problem.kind] as (problem: ArchiveProblem) => string;
	return say(problem);
}
