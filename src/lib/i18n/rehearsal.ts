import { wording } from './language.svelte';

const seconds = {
	vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
};

/** The rehearsal: its page, its start and its end. */
export const rehearsalWords = wording(
	{
		entry: {
			offer: 'Tập dượt với danh sách này',
			explain: 'Máy gạch sẵn một hộp phiếu để tập, để riêng với phiếu thật.',
			goOn: (code: string) => `Đang có buổi tập dượt mã ${code}`,
			done: (code: string, ballots: number) =>
				`Đã tập dượt mã ${code} với ${ballots} phiếu, đã xóa.`
		},
		start: {
			title: (contest: string) => `Tập dượt bầu ${contest}`,
			explain:
				'Máy lập một đại hội riêng để tập: cùng danh sách, số lượng, ban kiểm phiếu và quy tắc. Không phiếu nào ở đó vào kết quả thật. Tập xong thì xóa; đại hội thật chỉ ghi lại là đã tập và đã xóa.',
			ballots: 'Số phiếu trong hộp',
			size: (ballots: number) => `${ballots} phiếu`,
			code: 'Mã tập dượt',
			codeHint:
				'Bốn chữ số. Nhập cùng mã và cùng số phiếu trên nhiều máy thì các máy có cùng một hộp phiếu.',
			act: 'Bắt đầu tập dượt',
			open: 'Mở buổi tập dượt',
			running: (code: string, ballots: number) =>
				`Trên máy này đang có buổi tập dượt mã ${code}, ${ballots} phiếu.`,
			runningNext: 'Mở lại để tập tiếp hoặc xóa, rồi mới bắt đầu buổi khác.',
			cannot: 'Chưa tập dượt được',
			toCount: 'Về bảng kiểm phiếu'
		},
		history: 'Các buổi tập dượt đã xóa',
		held: (code: string, ballots: number, at: string) =>
			`Mã ${code} · ${ballots} phiếu · xóa lúc ${at}`,
		noCongress: 'Đây không phải buổi tập dượt.',
		page: {
			intro: (contest: string) => `Tập dượt bầu ${contest}`,
			print: 'In phiếu',
			printExplain: (ballots: number, sheets: number) =>
				`${ballots} phiếu trên ${sheets} tờ A4. Mỗi tờ phiếu in chữ “TẬP DƯỢT”. Cắt rời, xếp theo tập rồi giao cho Ban kiểm phiếu.`,
			toBallots: 'Xem và in phiếu',
			key: 'Lưu đáp án (PDF)',
			keyExplain: 'Đáp án để riêng, chỉ đưa ra sau khi nhập xong.',
			keyFailed: 'Chưa lưu được đáp án. Thử lại, hoặc khởi động lại ứng dụng.',
			count: 'Kiểm hộp và nhập phiếu',
			countExplain: 'Đếm số tờ trong hộp, nhận tập rồi nhập từng tờ như lúc kiểm phiếu thật.',
			toCount: 'Đến bảng kiểm phiếu',
			grade: 'Xem phần của mình',
			gradeExplain:
				'Mỗi đồng chí chọn tên mình để xem riêng. Xem xong thì che lại trước khi đưa máy cho người khác.',
			chooseName: 'Chọn tên của đồng chí',
			who: 'Tôi là',
			hide: 'Che lại',
			nothing: 'Đồng chí chưa nhập tờ nào.',
			ballots: 'Phiếu đã nhập',
			wrong: 'Khác với tờ phiếu',
			pace: 'Giây một phiếu',
			paceHint: 'thời gian ở giữa, quãng nghỉ không tính',
			secondsText: (value: number) => seconds.vi.format(value),
			allRight: 'Tất cả khớp với tờ phiếu.',
			mistakes: 'Những tờ nhập khác',
			place: (batch: number, position: number) => `Tập ${batch} · tờ ${position}`,
			onPaper: 'Trên phiếu',
			keyed: 'Đã nhập',
			wipe: 'Kết thúc và xóa',
			wipeExplain:
				'Xóa toàn bộ buổi tập dượt khỏi máy này. Đại hội thật ghi lại mã, số phiếu, mỗi đồng chí nhập bao nhiêu tờ và khác bao nhiêu tờ; không giữ gì khác. Giấy tập dượt thì hủy riêng.',
			wipeAct: 'Xóa buổi tập dượt',
			wipeTitle: (code: string) => `Xóa buổi tập dượt mã ${code}`,
			wipeAsk:
				'Phiếu đã nhập và kết quả từng người ở đây sẽ mất, không mở lại được. Đại hội thật không đổi.',
			noReal: 'Đại hội thật không có trên máy này nên không ghi lại được việc xóa.'
		},
		marks: {
			struck: (places: string) => (places ? `gạch ${places}` : 'không gạch ai'),
			disagree: (places: string) => `không đồng ý ${places}`,
			neither: (places: string) => `để trống ${places}`,
			both: (places: string) => `cả hai ô ${places}`,
			everybody: 'đồng ý tất cả',
			aside: 'để riêng (nghi vấn)',
			invalid: (ground: string) => `không hợp lệ: ${ground.toLocaleLowerCase('vi')}`
		},
		ballots: {
			title: 'Phiếu tập dượt',
			intro:
				'Phiếu xếp đúng thứ tự trên bàn kiểm. In ra, hoặc mở trên máy thứ hai với cùng mã rồi nhập theo.',
			print: (ballots: number) => `In ${ballots} phiếu`,
			printHow: (sheets: number) =>
				`${sheets} tờ A4, bốn phiếu một tờ. Cắt theo nét đứt, chồng bốn xấp lên nhau theo thứ tự trái – phải, trên – dưới: phiếu về đúng thứ tự trong tập.`
		},
		home: {
			title: 'Buổi tập dượt trên máy này',
			now: (code: string, ballots: number) =>
				`Mã ${code} · ${ballots} phiếu giả định. Không phiếu nào ở đây vào kết quả thật.`,
			open: 'Mở buổi tập dượt'
		},
		notShared:
			'Buổi tập dượt chỉ ở trên máy này: không đưa lên máy chủ, không gửi sang máy khác. Máy khác nhập cùng mã thì có cùng hộp phiếu.'
	},
	{
		entry: {
			offer: 'Rehearse with this list',
			explain: 'The software strikes a box of ballots to practise on. The count is not touched.',
			goOn: (code: string) => `Rehearsal ${code} is under way`,
			done: (code: string, ballots: number) =>
				`Rehearsed with code ${code} on ${ballots} ballots, wiped.`
		},
		start: {
			title: (contest: string) => `Rehearse the election of ${contest}`,
			explain:
				'A congress of its own is made to practise in: same list, seats, tellers and rules. No ballot there enters the result. It is wiped afterwards; the congress itself only records that it was rehearsed and wiped.',
			ballots: 'Ballots in the box',
			size: (ballots: number) => `${ballots} ballots`,
			code: 'Rehearsal code',
			codeHint:
				'Four digits. The same code and number of ballots give the same box on every device.',
			act: 'Start the rehearsal',
			open: 'Open the rehearsal',
			running: (code: string, ballots: number) =>
				`Rehearsal ${code} with ${ballots} ballots is under way on this device.`,
			runningNext: 'Open it to go on or to wipe it; then another one can start.',
			cannot: 'It cannot be rehearsed yet',
			toCount: 'Back to the count'
		},
		history: 'Rehearsals wiped',
		held: (code: string, ballots: number, at: string) =>
			`Code ${code} · ${ballots} ballots · wiped at ${at}`,
		noCongress: 'This is no rehearsal.',
		page: {
			intro: (contest: string) => `Rehearsal of the election of ${contest}`,
			print: 'Print the ballots',
			printExplain: (ballots: number, sheets: number) =>
				`${ballots} ballots on ${sheets} sheets of A4, each ballot with “TẬP DƯỢT” across it. Cut them, sort them by batch and hand them to the tellers.`,
			toBallots: 'See and print the ballots',
			key: 'Save the answer key (PDF)',
			keyExplain: 'The key stays apart and comes out once everything is keyed.',
			keyFailed: 'The key was not saved. Try again, or start the app again.',
			count: 'Count the box and key',
			countExplain:
				'Count the papers in the box, take a batch and key each ballot as in the count.',
			toCount: 'Go to the count',
			grade: 'See your own part',
			gradeExplain:
				'Each person chooses their own name and sees only that. Cover it before you hand the device on.',
			chooseName: 'Choose your name',
			who: 'I am',
			hide: 'Cover it',
			nothing: 'You have keyed no ballot yet.',
			ballots: 'Ballots keyed',
			wrong: 'Unlike the paper',
			pace: 'Seconds a ballot',
			paceHint: 'the middle one; pauses do not count',
			secondsText: (value: number) => seconds.en.format(value),
			allRight: 'All of them agree with the paper.',
			mistakes: 'Ballots keyed otherwise',
			place: (batch: number, position: number) => `Batch ${batch} · ballot ${position}`,
			onPaper: 'On the paper',
			keyed: 'Keyed',
			wipe: 'Finish and wipe',
			wipeExplain:
				'Deletes the whole rehearsal from this device. The congress itself records the code, the number of ballots, and how many each person keyed and how many unlike the paper; nothing else is kept. Destroy the paper yourself.',
			wipeAct: 'Wipe the rehearsal',
			wipeTitle: (code: string) => `Wipe rehearsal ${code}`,
			wipeAsk:
				'The ballots keyed here and each person’s result will be gone and cannot be opened again. The congress itself stays as it is.',
			noReal: 'The congress itself is not on this device, so the wiping cannot be recorded.'
		},
		marks: {
			struck: (places: string) => (places ? `struck ${places}` : 'nobody struck'),
			disagree: (places: string) => `disagree ${places}`,
			neither: (places: string) => `neither box ${places}`,
			both: (places: string) => `both boxes ${places}`,
			everybody: 'agrees to all',
			aside: 'set aside (doubtful)',
			invalid: (ground: string) => `invalid: ${ground.toLowerCase()}`
		},
		ballots: {
			title: 'Rehearsal ballots',
			intro:
				'The ballots in the order they lie on the counting table. Print them, or open them on a second device with the same code and key along.',
			print: (ballots: number) => `Print ${ballots} ballots`,
			printHow: (sheets: number) =>
				`${sheets} sheets of A4, four ballots each. Cut along the dashes and lay the four piles on one another, left to right, top to bottom: the batch is back in order.`
		},
		home: {
			title: 'Rehearsals on this device',
			now: (code: string, ballots: number) =>
				`Code ${code} · ${ballots} practice ballots. None of them enters the result.`,
			open: 'Open the rehearsal'
		},
		notShared:
			'A rehearsal stays on this device: it goes neither to the hub nor to another device. Another device that types the same code has the same box.'
	}
);
