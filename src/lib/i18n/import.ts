import type { LegacyEncoding } from '$lib/import/encoding/encoding';
import type { ColumnField } from '$lib/import/headings';
import type { CellProblem } from '$lib/import/row-reader';
import type { FileRefusal } from '$lib/import/table-files';
import { wording } from './language.svelte';

type Sayings<Coded extends { readonly kind: string }> = {
	readonly [Kind in Coded['kind']]: (coded: Extract<Coded, { kind: Kind }>, text: string) => string;
};

const fileRefusalWords = wording<Sayings<FileRefusal>>(
	{
		'old-excel': () =>
			'Đây là tệp Excel đời cũ (.xls). Mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn lại tệp mới.',
		'not-a-table': ({ ending }) =>
			`Tệp ${ending ? `.${ending}` : 'này'} không phải bảng tính. Mở tệp, sao chép bảng rồi dán vào ô bên cạnh, hoặc dán sang Excel và lưu lại dạng .xlsx.`,
		'too-large': ({ most }) =>
			`Tệp lớn hơn ${most} MB. Bỏ ảnh và các trang tính không cần, lưu lại rồi chọn lại tệp.`,
		'too-many-rows': ({ most }) =>
			`Danh sách có hơn ${most.toLocaleString('vi-VN')} dòng. Xóa các dòng trống ở cuối bảng, hoặc chia thành nhiều tệp.`,
		broken: () =>
			'Không đọc được tệp. Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại tệp. Danh sách trên máy vẫn như cũ.',
		empty: () => 'Tệp không có ô nào có chữ. Xem lại tệp đã chọn.'
	},
	{
		'old-excel': () =>
			'This is an old Excel file (.xls). Open it in Excel, choose Save As, Excel Workbook (.xlsx), then choose the new file.',
		'not-a-table': ({ ending }) =>
			`A ${ending ? `.${ending}` : ''} file is not a spreadsheet. Open it, copy the table and paste it into the field, or paste it into Excel and save as .xlsx.`,
		'too-large': ({ most }) =>
			`The file is larger than ${most} MB. Remove pictures and unneeded sheets, save and choose it again.`,
		'too-many-rows': ({ most }) =>
			`The list has more than ${most.toLocaleString('en-GB')} rows. Delete the empty rows at its end, or split it.`,
		broken: () =>
			'The file cannot be read. Open it in Excel, save it as .xlsx and choose it again. Your roll is unchanged.',
		empty: () => 'No cell of the file has any text. Check which file you chose.'
	}
);

export function fileRefusalText(refusal: FileRefusal): string {
	const say = fileRefusalWords()[refusal.kind] as (refusal: FileRefusal) => string;
	return say(refusal);
}

const problemWords = wording<Sayings<CellProblem>>(
	{
		'two-digit-year': ({ instead }, text) =>
			`“${text}” chỉ có hai chữ số của năm. Ghi đủ bốn chữ số, ví dụ ${instead}.`,
		'impossible-date': (_, text) =>
			`“${text}” không có trong lịch. Ghi ngày/tháng/năm, hoặc chỉ ghi năm.`,
		'month-first': ({ instead }, text) =>
			`“${text}” ghi tháng trước ngày. Ghi ngày trước: ${instead}.`,
		'not-a-date': (_, text) =>
			`“${text}” không phải ngày sinh. Ghi ngày/tháng/năm như 19/5/1968, hoặc chỉ năm 1968.`,
		'name-missing': () => 'Thiếu họ và tên. Ghi họ và tên của người này.',
		'name-strange': (_, text) =>
			`“${text}” có ký tự không dùng trong tên người. Ghi lại họ và tên.`,
		'cell-missing': () => 'Thiếu chi bộ. Ghi tên chi bộ, ví dụ Chi bộ 5.',
		'gender-unknown': (_, text) => `Không hiểu “${text}”. Ghi Nam hoặc Nữ.`,
		'gender-twice': () => 'Cả hai cột Nam và Nữ đều có dấu. Để trống một cột.',
		'education-unknown': (_, text) =>
			`Không xếp được trình độ “${text}”. Ghi Trên đại học, Đại học, Cao đẳng, Trung cấp hoặc 12/12; không rõ thì để trống.`,
		'standing-unknown': (_, text) => `Không hiểu “${text}”. Ghi Chính thức hoặc Dự khuyết.`,
		'mandate-unknown': (_, text) =>
			`Không hiểu “${text}”. Ghi Đương nhiên, Được bầu hoặc Chỉ định.`,
		'mandate-twice': () =>
			'Có dấu ở hai cột trong ba cột đương nhiên, được bầu, chỉ định. Để lại một.',
		'mark-unknown': (_, text) => `Không hiểu “${text}”. Ghi x nếu đúng, để trống nếu không.`,
		'number-not-whole': (_, text) =>
			`“${text}” không phải số thẻ. Ghi số nguyên từ 1, hoặc để trống để máy tự đánh số.`,
		'number-twice': ({ line }, text) =>
			`Số thẻ ${text} đã dùng ở dòng ${line}. Ghi số khác, hoặc để trống để máy tự đánh số.`,
		'number-taken': ({ by }, text) =>
			`Số thẻ ${text} đã là của đồng chí ${by}. Ghi số khác, hoặc để trống để máy tự đánh số.`
	},
	{
		'two-digit-year': ({ instead }, text) =>
			`“${text}” has only two digits of the year. Write all four, for example ${instead}.`,
		'impossible-date': (_, text) =>
			`“${text}” is not in the calendar. Write day/month/year, or the year alone.`,
		'month-first': ({ instead }, text) =>
			`“${text}” has the month before the day. Write the day first: ${instead}.`,
		'not-a-date': (_, text) =>
			`“${text}” is not a date of birth. Write day/month/year like 19/5/1968, or the year alone.`,
		'name-missing': () => 'The name is missing. Write the full name.',
		'name-strange': (_, text) => `“${text}” has characters that no name has. Write the name again.`,
		'cell-missing': () => 'The cell is missing. Write its name, for example Chi bộ 5.',
		'gender-unknown': (_, text) => `“${text}” is not understood. Write Nam (male) or Nữ (female).`,
		'gender-twice': () => 'Both the male and the female column are marked. Leave one empty.',
		'education-unknown': (_, text) =>
			`“${text}” fits no level of education. Write Postgraduate, University, College or Secondary; leave empty if not known.`,
		'standing-unknown': (_, text) => `“${text}” is not understood. Write Official or Alternate.`,
		'mandate-unknown': (_, text) =>
			`“${text}” is not understood. Write Ex officio, Elected or Appointed.`,
		'mandate-twice': () =>
			'Two of the columns ex officio, elected, appointed are marked. Leave one.',
		'mark-unknown': (_, text) => `“${text}” is not understood. Write x for yes, nothing for no.`,
		'number-not-whole': (_, text) =>
			`“${text}” is not a badge number. Write a whole number from 1, or nothing to have one assigned.`,
		'number-twice': ({ line }, text) =>
			`Badge ${text} is already used in row ${line}. Write another, or nothing to have one assigned.`,
		'number-taken': ({ by }, text) =>
			`Badge ${text} belongs to ${by}. Write another, or nothing to have one assigned.`
	}
);

/** What is wrong with a cell and what to type instead. */
export function problemText(problem: CellProblem, text: string): string {
	const say = problemWords()[problem.kind] as (problem: CellProblem, text: string) => string;
	return say(problem, text);
}

/** What can be typed at once, where it is plain. */
export function insteadOf(problem: CellProblem): string | null {
	return 'instead' in problem ? problem.instead : null;
}

/** What a column may hold. */
export const fieldWords = wording<Record<ColumnField, string>>(
	{
		nothing: 'Không lấy cột này',
		ordinal: 'Số thứ tự (STT)',
		name: 'Họ và tên',
		familyName: 'Họ và chữ đệm',
		givenName: 'Tên',
		born: 'Ngày sinh hoặc năm sinh',
		gender: 'Nam/Nữ trong một cột',
		male: 'Nam (dấu x hoặc ngày sinh)',
		female: 'Nữ (dấu x hoặc ngày sinh)',
		cell: 'Chi bộ',
		position: 'Chức vụ',
		education: 'Trình độ chuyên môn',
		number: 'Số thẻ đại biểu',
		seat: 'Ghế ngồi',
		standing: 'Chính thức hay dự khuyết',
		alternate: 'Dự khuyết (dấu x)',
		mandate: 'Đương nhiên, được bầu hay chỉ định',
		exOfficio: 'Đương nhiên (dấu x)',
		elected: 'Được bầu (dấu x)',
		appointed: 'Chỉ định (dấu x)',
		incumbent: 'Cấp ủy đương nhiệm, tái cử (dấu x)'
	},
	{
		nothing: 'Leave this column out',
		ordinal: 'Running number',
		name: 'Full name',
		familyName: 'Family and middle names',
		givenName: 'Given name',
		born: 'Date or year of birth',
		gender: 'Gender in one column',
		male: 'Male (x or birth)',
		female: 'Female (x or birth)',
		cell: 'Cell',
		position: 'Position',
		education: 'Education',
		number: 'Badge number',
		seat: 'Seat',
		standing: 'Official or alternate',
		alternate: 'Alternate (x)',
		mandate: 'Ex officio, elected or appointed',
		exOfficio: 'Ex officio (x)',
		elected: 'Elected (x)',
		appointed: 'Appointed (x)',
		incumbent: 'On the outgoing committee (x)'
	}
);

export const encodingWords = wording<Record<LegacyEncoding, string>>(
	{ tcvn3: 'TCVN3 (phông ABC, .VnTime)', vni: 'VNI-Windows (phông VNI-Times)' },
	{ tcvn3: 'TCVN3 (ABC fonts, .VnTime)', vni: 'VNI-Windows (VNI-Times fonts)' }
);
