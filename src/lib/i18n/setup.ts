import { wording } from './language.svelte';

/** The organiser's stepper. */
export const setUpWords = wording(
	{
		title: 'Chuẩn bị đại hội',
		newTitle: 'Tạo đại hội mới',
		steps: {
			label: 'Các bước chuẩn bị',
			congress: 'Đại hội',
			delegates: 'Chi bộ và đại biểu',
			contests: 'Cuộc bầu cử',
			tellers: 'Ban kiểm phiếu'
		},
		done: 'Đã xong',
		todo: 'Chưa xong',
		notYet: 'Lưu bước 1 trước',
		state: {
			congress: { todo: 'Ghi tên, nhiệm kỳ, ngày họp' },
			delegates: {
				todo: 'Đưa danh sách vào',
				done: (delegates: number, cells: number) => `${delegates} đại biểu, ${cells} chi bộ`
			},
			contests: {
				done: (made: number) => `${made} cuộc bầu cử`
			},
			tellers: { todo: 'Chọn người kiểm phiếu', done: (tellers: number) => `${tellers} người` }
		},
		next: (step: string) => `Tiếp theo: ${step}`,
		toCheckIn: 'Đến bàn điểm danh',
		ready: 'Mọi thứ đã sẵn sàng cho ngày đại hội.',
		issuedLock: (contest: string) =>
			`Đã phát phiếu cuộc bầu ${contest}, nên phần này không đổi được nữa: số chia và danh sách đã chốt.`,
		congress: {
			upperOrgan: 'Đảng bộ cấp trên',
			upperOrganHint: 'Dòng đầu trên văn bản, ví dụ: ĐẢNG BỘ QUẬN LONG BIÊN',
			organ: 'Đảng bộ tổ chức đại hội',
			organHint: 'Ví dụ: Đảng bộ phường Ngọc Lâm',
			ordinal: 'Đại hội lần thứ',
			ordinalHint: 'Ví dụ: XXIII',
			term: 'Nhiệm kỳ',
			termHint: 'Ví dụ: 2025–2030',
			place: 'Địa danh trên văn bản',
			placeHint: 'Ghi trước ngày tháng, ví dụ: Long Biên',
			opens: 'Ngày khai mạc',
			closes: 'Ngày bế mạc',
			dateHint: 'Ngày/tháng/năm, ví dụ 19/5/2025',
			rulebook: 'Quy chế bầu cử áp dụng',
			suggested: 'theo ngày khai mạc',
			rulebookUnusual:
				'Khác với quy chế có hiệu lực vào ngày khai mạc. Kiểm tra lại với cấp ủy cấp trên.',
			create: 'Lưu và tạo đại hội',
			saved: 'Đã lưu.'
		},
		rules: {
			title: 'Quy tắc đại hội tự quyết định',
			explain:
				'Chưa văn bản nào xác nhận được các quy tắc này. Hỏi cấp ủy cấp trên và chọn trước khi phát phiếu; biên bản sẽ ghi lựa chọn.',
			own: 'Đại hội quyết định'
		},
		delegates: {
			import: 'Đưa danh sách vào',
			importMore: 'Đưa thêm danh sách',
			roll: 'Danh sách đại biểu',
			count: (official: number, alternates: number, cells: number) =>
				`${official} đại biểu chính thức, ${alternates} dự khuyết, ${cells} chi bộ`,
			empty: 'Chưa có ai trong danh sách.',
			find: 'Tìm trong danh sách',
			cell: 'Chi bộ',
			allCells: 'Tất cả chi bộ',
			noCell: 'Không ghi chi bộ',
			more: (count: number) => `Xem thêm ${count} người`,
			nobody: 'Không có ai khớp.',
			add: 'Thêm một người',
			edit: (name: string) => `Sửa: ${name}`,
			editShort: 'Sửa',
			number: (number: number) => `Thẻ ${number}`,
			alternate: 'Dự khuyết',
			addTitle: 'Thêm đại biểu',
			editTitle: 'Sửa thông tin đại biểu',
			name: 'Họ và tên',
			badge: 'Số thẻ',
			seat: 'Ghế',
			born: 'Ngày sinh',
			bornHint: 'Ngày/tháng/năm, hoặc chỉ năm',
			bornBad: 'Ghi ngày/tháng/năm như 19/5/1968, hoặc chỉ năm như 1968.',
			position: 'Chức vụ',
			gender: 'Giới tính',
			genders: { female: 'Nữ', male: 'Nam', unknown: 'Không ghi' },
			education: 'Trình độ',
			educations: {
				postgraduate: 'Trên đại học',
				university: 'Đại học, cao đẳng',
				secondary: 'Trung cấp trở xuống',
				unknown: 'Không ghi'
			},
			standing: 'Tư cách',
			standings: { official: 'Chính thức', alternate: 'Dự khuyết' },
			mandate: 'Hình thức',
			mandates: { 'ex-officio': 'Đương nhiên', elected: 'Được bầu', appointed: 'Chỉ định' },
			incumbent: 'Là cấp ủy viên đương nhiệm',
			strikeOff: 'Đưa ra khỏi danh sách',
			strikeOffTitle: (name: string) => `Đưa ${name} ra khỏi danh sách`,
			strikeOffExplain: 'Người này không được triệu tập nữa. Lý do được giữ trong nhật ký.',
			onList:
				'Người này đang có tên trong danh sách bầu hoặc ban kiểm phiếu. Đưa ra ở bước 3 hoặc bước 4 trước đã.'
		}
	},
	{
		title: 'Set up the congress',
		newTitle: 'Create a congress',
		steps: {
			label: 'Steps',
			congress: 'Congress',
			delegates: 'Cells and delegates',
			contests: 'Contests',
			tellers: 'Tellers'
		},
		done: 'Done',
		todo: 'To do',
		notYet: 'Save step 1 first',
		state: {
			congress: { todo: 'Name, term, dates' },
			delegates: {
				todo: 'Bring the list in',
				done: (delegates: number, cells: number) => `${delegates} delegates, ${cells} cells`
			},
			contests: {
				done: (made: number) => `${made} contests`
			},
			tellers: { todo: 'Choose who counts', done: (tellers: number) => `${tellers} people` }
		},
		next: (step: string) => `Next: ${step}`,
		toCheckIn: 'Go to check-in',
		ready: 'Everything is ready for the day.',
		issuedLock: (contest: string) =>
			`Ballots are out for ${contest}, so this part can no longer change: the base and the list are frozen.`,
		congress: {
			upperOrgan: 'Organ above',
			upperOrganHint: 'First line of the papers, for example ĐẢNG BỘ QUẬN LONG BIÊN',
			organ: 'Party organisation holding the congress',
			organHint: 'For example Đảng bộ phường Ngọc Lâm',
			ordinal: 'Congress number',
			ordinalHint: 'For example XXIII',
			term: 'Term',
			termHint: 'For example 2025–2030',
			place: 'Place on the papers',
			placeHint: 'Named before the date, for example Long Biên',
			opens: 'Opening day',
			closes: 'Closing day',
			dateHint: 'Day/month/year, for example 19/5/2025',
			rulebook: 'Election regulation',
			suggested: 'by the opening day',
			rulebookUnusual:
				'Not the regulation in force on the opening day. Check with the organ above.',
			create: 'Save and create the congress',
			saved: 'Saved.'
		},
		rules: {
			title: 'Rules the congress decides',
			explain:
				'No text we found confirms these rules. Ask the organ above and choose before ballots are issued; the minutes state the choice.',
			own: 'Decided by the congress'
		},
		delegates: {
			import: 'Bring the list in',
			importMore: 'Bring another list in',
			roll: 'Roll of delegates',
			count: (official: number, alternates: number, cells: number) =>
				`${official} official delegates, ${alternates} alternates, ${cells} cells`,
			empty: 'Nobody is on the roll yet.',
			find: 'Find on the roll',
			cell: 'Cell',
			allCells: 'All cells',
			noCell: 'No cell given',
			more: (count: number) => `Show ${count} more people`,
			nobody: 'Nobody matches.',
			add: 'Add one person',
			edit: (name: string) => `Correct: ${name}`,
			editShort: 'Correct',
			number: (number: number) => `Badge ${number}`,
			alternate: 'Alternate',
			addTitle: 'Add a delegate',
			editTitle: 'Correct a delegate',
			name: 'Full name',
			badge: 'Badge number',
			seat: 'Seat',
			born: 'Born',
			bornHint: 'Day/month/year, or the year alone',
			bornBad: 'Write day/month/year like 19/5/1968, or the year alone like 1968.',
			position: 'Position',
			gender: 'Gender',
			genders: { female: 'Female', male: 'Male', unknown: 'Not given' },
			education: 'Education',
			educations: {
				postgraduate: 'Postgraduate',
				university: 'University, college',
				secondary: 'Secondary and below',
				unknown: 'Not given'
			},
			standing: 'Standing',
			standings: { official: 'Official', alternate: 'Alternate' },
			mandate: 'Mandate',
			mandates: { 'ex-officio': 'Ex officio', elected: 'Elected', appointed: 'Appointed' },
			incumbent: 'On the outgoing committee',
			strikeOff: 'Take off the roll',
			strikeOffTitle: (name: string) => `Take ${name} off the roll`,
			strikeOffExplain: 'This person is no longer convened. The reason is kept in the log.',
			onList:
				'This person is on a list of candidates or among the tellers. Take the name out in step 3 or 4 first.'
		}
	}
);
