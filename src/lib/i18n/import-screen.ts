import { wording } from './language.svelte';

/** Bringing a list in. */
export const importWords = wording(
	{
		fromFile: 'Chọn tệp danh sách',
		fileHint: 'Excel (.xlsx) hoặc CSV. Tệp gốc không bị thay đổi.',
		orPaste: 'Hoặc dán các ô từ Excel, Word',
		pasteHint: 'Chọn bảng, kể cả dòng tiêu đề, sao chép rồi dán vào đây.',
		readPasted: 'Đọc các ô đã dán',
		reading: 'Đang đọc danh sách…',
		stop: 'Dừng đọc',
		pasted: 'Các ô đã dán',
		sheet: 'Trang tính',
		sheetOption: (name: string, rows: number) => `${name} (${rows} dòng)`,
		putAway: 'Chọn danh sách khác',
		letters: {
			title: (encoding: string) => `Danh sách gõ bằng ${encoding}`,
			explain: 'Chữ được chuyển sang Unicode để máy nào cũng đọc được. Xem thử:',
			before: 'Trong tệp',
			after: 'Chuyển thành',
			question: 'Chuyển chữ sang Unicode?',
			convert: 'Chuyển',
			keep: 'Giữ nguyên như tệp',
			composed: (count: number) =>
				`${count} ô gõ bằng Unicode tổ hợp đã được đổi sang dựng sẵn; nhìn không khác gì.`
		},
		columns: {
			title: 'Các cột',
			explain: 'Máy đã đoán mỗi cột chứa gì. Cột nào đoán sai, chọn lại.',
			column: (letter: string, heading: string) =>
				heading ? `Cột ${letter}: ${heading}` : `Cột ${letter}`,
			holds: (letter: string) => `Cột ${letter} là`,
			samples: (samples: string) => `ví dụ: ${samples}`,
			noName: 'Chưa có cột họ và tên. Chọn cột chứa tên người.',
			noCell: 'Chưa có cột chi bộ: đại biểu sẽ không được xếp theo chi bộ khi điểm danh.'
		},
		preview: {
			title: (people: number) => `Đọc được ${people} người`,
			explain: 'Đây là cách máy hiểu danh sách. Chưa có gì được đưa vào.',
			table: 'Xem trước danh sách',
			line: 'Dòng',
			name: 'Họ và tên',
			born: 'Ngày sinh',
			gender: 'Giới',
			cell: 'Chi bộ',
			position: 'Chức vụ',
			more: (count: number) => `Xem thêm ${count} người`,
			passedOver: (lines: string) =>
				`Dòng không phải người (tổng cộng, chữ ký), không lấy: ${lines}.`,
			monthsDropped: (lines: string) => `Chỉ có tháng và năm sinh, lấy năm: dòng ${lines}.`,
			female: 'Nữ',
			male: 'Nam'
		},
		problems: {
			title: (rows: number) => `${rows} dòng cần sửa`,
			explain: 'Sửa ngay tại đây, hoặc sửa trong tệp rồi chọn lại. Tệp gốc không bị thay đổi.',
			place: (line: number, letter: string) => `Dòng ${line}, cột ${letter}`,
			instead: (line: number, letter: string) => `Ghi lại ô ${letter}${line}`,
			use: (text: string) => `Dùng ${text}`,
			apply: 'Ghi',
			more: (count: number) => `Xem thêm ${count} chỗ`,
			leaveOut: (rows: number) => `Không đưa ${rows} dòng này vào; tôi sẽ thêm sau`
		},
		alike: {
			title: (count: number) => `${count} người có thể đã có trong danh sách`,
			explain: 'Trùng họ tên và năm sinh hoặc chi bộ. Đồng chí quyết định từng người.',
			row: (line: number) => `Dòng ${line}`,
			ofRoll: (name: string, number: number, cell: string) =>
				`${name}, thẻ ${number}, ${cell}: đã có trong danh sách đại biểu`,
			ofLine: (name: string, line: number) => `${name}: đã có ở dòng ${line} của tệp`,
			question: (name: string) => `${name} là`,
			skip: 'Cùng một người, bỏ dòng này',
			update: 'Cùng một người, cập nhật theo tệp',
			both: 'Hai người khác nhau',
			skipAll: 'Tất cả là cùng người, bỏ các dòng này',
			updateAll: 'Tất cả là cùng người, cập nhật theo tệp',
			more: (count: number) => `Xem thêm ${count} người`
		},
		confirm: {
			label: 'Xác nhận',
			go: (people: number) => `Đưa ${people} đại biểu vào danh sách`,
			update: (people: number) => `, cập nhật ${people} người`,
			waitProblems: (rows: number) => `Còn ${rows} dòng cần sửa.`,
			waitAlike: (people: number) => `Còn ${people} người cần quyết định có trùng hay không.`,
			waitPeople: 'Chưa có ai để đưa vào.',
			nothingYet: 'Chưa có gì được đưa vào danh sách.',
			done: (people: number, updated: number) =>
				updated > 0
					? `Đã đưa ${people} đại biểu vào danh sách, cập nhật ${updated} người.`
					: `Đã đưa ${people} đại biểu vào danh sách.`
		},
		candidates: {
			title: (count: number) => `${count} tên cần xem lại`,
			explain: 'Các tên còn lại đã khớp đúng một đại biểu.',
			question: (line: number, name: string) => `Dòng ${line}: ${name} là`,
			person: (name: string, cell: string, born: string) =>
				[name, cell, born].filter(Boolean).join(' · '),
			stranger: 'Người không có trong danh sách đại biểu',
			leave: 'Không đưa vào',
			wait: (count: number) => `Còn ${count} tên chưa chọn.`,
			go: (count: number) => `Lấy ${count} người vào danh sách bầu`
		}
	},
	{
		fromFile: 'Choose the list',
		fileHint: 'Excel (.xlsx) or CSV. Your file is not changed.',
		orPaste: 'Or paste cells from Excel or Word',
		pasteHint: 'Select the table with its headings, copy it and paste it here.',
		readPasted: 'Read the pasted cells',
		reading: 'Reading the list…',
		stop: 'Stop reading',
		pasted: 'Pasted cells',
		sheet: 'Sheet',
		sheetOption: (name: string, rows: number) => `${name} (${rows} rows)`,
		putAway: 'Choose another list',
		letters: {
			title: (encoding: string) => `The list is typed in ${encoding}`,
			explain: 'The text is converted to Unicode so that any device can read it. For example:',
			before: 'In the file',
			after: 'Becomes',
			question: 'Convert the text to Unicode?',
			convert: 'Convert',
			keep: 'Keep as in the file',
			composed: (count: number) =>
				`${count} cells in decomposed Unicode were composed; they look the same.`
		},
		columns: {
			title: 'Columns',
			explain: 'This is our guess of what each column holds. Correct it where it is wrong.',
			column: (letter: string, heading: string) =>
				heading ? `Column ${letter}: ${heading}` : `Column ${letter}`,
			holds: (letter: string) => `Column ${letter} holds`,
			samples: (samples: string) => `for example: ${samples}`,
			noName: 'No column holds the names. Choose the one that does.',
			noCell: 'No column holds the cell: delegates will not be grouped by cell at check-in.'
		},
		preview: {
			title: (people: number) => `${people} people read`,
			explain: 'This is how the list is understood. Nothing has been imported.',
			table: 'Preview of the list',
			line: 'Row',
			name: 'Full name',
			born: 'Born',
			gender: 'Gender',
			cell: 'Cell',
			position: 'Position',
			more: (count: number) => `Show ${count} more people`,
			passedOver: (lines: string) =>
				`Rows that are no people (totals, signatures), not taken: ${lines}.`,
			monthsDropped: (lines: string) =>
				`Only month and year of birth, the year is taken: row ${lines}.`,
			female: 'Female',
			male: 'Male'
		},
		problems: {
			title: (rows: number) => (rows === 1 ? '1 row to correct' : `${rows} rows to correct`),
			explain: 'Correct them here, or in the file and choose it again. Your file is not changed.',
			place: (line: number, letter: string) => `Row ${line}, column ${letter}`,
			instead: (line: number, letter: string) => `Write cell ${letter}${line} again`,
			use: (text: string) => `Use ${text}`,
			apply: 'Set',
			more: (count: number) => `Show ${count} more`,
			leaveOut: (rows: number) => `Leave these ${rows} rows out; I will add them later`
		},
		alike: {
			title: (count: number) =>
				count === 1 ? '1 person may be there already' : `${count} people may be there already`,
			explain: 'Same name and same birth or cell. Decide on each.',
			row: (line: number) => `Row ${line}`,
			ofRoll: (name: string, number: number, cell: string) =>
				`${name}, badge ${number}, ${cell}: already on the roll`,
			ofLine: (name: string, line: number) => `${name}: already in row ${line} of the file`,
			question: (name: string) => `${name} is`,
			skip: 'The same person, leave the row out',
			update: 'The same person, update from the file',
			both: 'Two different people',
			skipAll: 'All are the same people, leave the rows out',
			updateAll: 'All are the same people, update from the file',
			more: (count: number) => `Show ${count} more people`
		},
		confirm: {
			label: 'Confirm',
			go: (people: number) => `Put ${people} delegates on the roll`,
			update: (people: number) => `, update ${people}`,
			waitProblems: (rows: number) =>
				rows === 1 ? '1 row is still to correct.' : `${rows} rows are still to correct.`,
			waitAlike: (people: number) =>
				people === 1
					? '1 person is still to decide on.'
					: `${people} people are still to decide on.`,
			waitPeople: 'There is nobody to import.',
			nothingYet: 'Nothing has been imported yet.',
			done: (people: number, updated: number) =>
				updated > 0
					? `${people} delegates are on the roll now, ${updated} were updated.`
					: `${people} delegates are on the roll now.`
		},
		candidates: {
			title: (count: number) => (count === 1 ? '1 name to look at' : `${count} names to look at`),
			explain: 'The others match exactly one delegate.',
			question: (line: number, name: string) => `Row ${line}: ${name} is`,
			person: (name: string, cell: string, born: string) =>
				[name, cell, born].filter(Boolean).join(' · '),
			stranger: 'Somebody who is not on the roll',
			leave: 'Leave out',
			wait: (count: number) =>
				count === 1 ? '1 name is still to choose.' : `${count} names are still to choose.`,
			go: (count: number) => `Take ${count} people onto the list`
		}
	}
);
