import writeWorkbook from 'write-excel-file/node';
import type { PickedFile } from '../pages/SetUpStepper';

export type Value = string | number | null;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const cell = (value: Value) => (value === null ? null : { value });

/** A workbook with one sheet, as a party office saves it. */
export async function workbook(
	name: string,
	rows: readonly (readonly Value[])[]
): Promise<PickedFile> {
	const buffer = await writeWorkbook(rows.map((row) => row.map(cell))).toBuffer();
	return { name, mimeType: XLSX, buffer };
}

/** Titles above, two header rows, groups by cell, mistakes in rows 8, 9 and 12, a total below. */
export const PARTY_LIST: readonly (readonly Value[])[] = [
	['ĐẢNG BỘ PHƯỜNG BỒ ĐỀ'],
	['DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI LẦN THỨ IV'],
	[null],
	['STT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ', 'Trình độ', 'Ghi chú'],
	[null, null, 'Nam', 'Nữ', null, null, null],
	['I', 'Chi bộ 1'],
	[1, 'Nguyễn Văn Ánh', '19/5/1968', null, 'Bí thư chi bộ', 'Thạc sĩ', 'A01'],
	[2, 'Lê Thị Bình', null, '31/2/1975', '', 'Đại học', 'A02'],
	[3, 'Trần Mạnh Cường', '5/6/70', null, '', 'Cao đẳng', 'A03'],
	[4, 'Phạm Thị Dung', null, '1971', '', '12/12', 'A04'],
	['II', 'Chi bộ 2'],
	[5, null, '1980', null, '', 'Đại học', 'A05'],
	[6, 'Hoàng Đức Giang', '2/9/1981', null, '', 'Đại học', 'A06'],
	[7, 'Vũ Thu Hà', null, '1983', '', 'Đại học', 'A07'],
	[8, 'Nguyễn Văn Ánh', '1968', null, '', 'Đại học', 'A08'],
	[9, 'Đỗ Quang Khải', '1979', null, '', 'Đại học', 'A09'],
	[10, 'Bùi Thị Lan', null, '1985', '', 'Đại học', 'A10'],
	[11, 'Đặng Thị Ngọc', null, '1990', '', 'Đại học', 'A11'],
	[null, 'Tổng số: 11 đại biểu']
];

/** The same office's older list, typed in an ABC font. */
export const TCVN3_ROWS: readonly (readonly Value[])[] = [
	['Hä vµ tªn', 'N¨m sinh', 'Chi bé'],
	['NguyÔn V¨n ¸nh', 1968, 'Chi bé 1'],
	['TrÇn ThÞ BÝch Ngäc', 1975, 'Chi bé 1'],
	['§ç M¹nh C­êng', 1980, 'Chi bé 2']
];

/** As many people as the largest congress would bring, each once. */
export function manyPeople(count: number): readonly (readonly Value[])[] {
	const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
	const given = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khải', 'Lan', 'Minh', 'Ngọc'];
	const people = Array.from({ length: count }, (_, at): Value[] => [
		at + 1,
		`${family[at % 10] ?? ''} Văn ${given[Math.floor(at / 10) % 10] ?? ''}`,
		`${1 + (at % 28)}/${1 + (at % 12)}/${1950 + (Math.floor(at / 100) % 45)}`,
		`Chi bộ ${1 + Math.floor(at / 40)}`
	]);
	return [['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'], ...people];
}
