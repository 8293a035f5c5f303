import { wording } from './language.svelte';

/** How a list comes about at the congress: nominations, withdrawals, the opinion poll, the closing. */
export const nominationWords = wording(
	{
		title: 'Đề cử, ứng cử, xin rút',
		calm: (prepared: number) =>
			`Danh sách do cấp ủy giới thiệu có ${prepared} đồng chí. Tại đại hội có người được đề cử, tự ứng cử hoặc xin rút thì ghi ở đây.`,
		unusual: (names: number, from: number, to: number) =>
			`Cấp ủy chuẩn bị số dư từ 10 đến 15 %, tức ${from === to ? from : `${from}–${to}`} đồng chí; danh sách này có ${names}.`,
		begin: 'Ghi đề cử, xin rút',
		sum: (prepared: number, nominated: number, withdrawn: number, names: number) =>
			`${prepared} do cấp ủy giới thiệu + ${nominated} đề cử, ứng cử − ${withdrawn} cho rút = ${names} đồng chí.`,
		most: (most: number) => `Tối đa ${most}.`,
		over: (names: number, most: number) =>
			`Nhiều hơn mức tối đa ${most} là ${names - most} người: lấy phiếu xin ý kiến.`,
		propose: {
			title: 'Thêm người',
			how: 'Vào danh sách bằng cách nào?',
			ways: { floor: 'Được đề cử', self: 'Tự ứng cử' },
			nominee: { floor: 'Người được đề cử', self: 'Người tự ứng cử' },
			proposer: 'Người đề cử',
			record: { floor: 'Ghi đề cử', self: 'Ghi ứng cử' },
			incomplete: {
				floor: 'Chọn người được đề cử và người đề cử.',
				self: 'Chọn người tự ứng cử.'
			},
			like: {
				title: (name: string, position: string) =>
					`Trùng tên với cấp ủy viên khóa cũ: ${name}${position ? `, ${position}` : ''}`,
				explain:
					'Cấp ủy viên khóa cũ không ứng cử, không nhận đề cử ngoài danh sách của cấp ủy. Hỏi lại rồi chọn.',
				isSame: 'Là cùng một người',
				isAnother: 'Là người khác cùng tên',
				another: (name: string) => `Đã xác nhận: người khác, trùng tên với đồng chí ${name}.`
			}
		},
		proposals: 'Đề cử, ứng cử tại đại hội',
		by: (name: string) => `Đồng chí ${name} đề cử`,
		self: 'Tự ứng cử',
		takeBack: 'Bỏ ghi nhầm',
		takeBackOf: (name: string) => `Bỏ đề cử ghi nhầm: ${name}`,
		support: {
			field: 'Số đại biểu đồng ý',
			hint: (present: number, needed: number) => `Cần ít nhất ${needed} trong ${present} có mặt.`,
			record: 'Ghi số đồng ý',
			recordOf: (name: string) => `Ghi số đồng ý: ${name}`,
			again: 'Đếm lại',
			againOf: (name: string) => `Đếm lại số đồng ý: ${name}`,
			enough: (agree: number, present: number) =>
				`${agree}/${present} đồng ý: được đưa ra đại hội xem xét.`,
			tooSmall: (agree: number, present: number, needed: number) =>
				`${agree}/${present} đồng ý, cần ít nhất ${needed}: không đưa vào danh sách.`
		},
		ask: 'Xin rút',
		askOf: (name: string) => `Xin rút: ${name}`,
		askPrepared: 'Có người trong danh sách xin rút',
		askDone: 'Xong phần xin rút',
		preparedNames: 'Danh sách do cấp ủy giới thiệu',
		withdrawals: 'Những người xin rút',
		withdrawal: {
			question: (name: string) => `Đồng ý cho đồng chí ${name} rút?`,
			record: 'Ghi biểu quyết',
			recordOf: (name: string) => `Ghi biểu quyết cho rút: ${name}`,
			again: 'Ghi lại',
			againOf: (name: string) => `Ghi lại biểu quyết cho rút: ${name}`,
			takeBack: 'Bỏ ghi nhầm',
			takeBackOf: (name: string) => `Bỏ xin rút ghi nhầm: ${name}`,
			carried: 'Đại hội cho rút.',
			lost: 'Đại hội không cho rút: vẫn ở trong danh sách.',
			onAsking: 'Đại hội đã chọn: người xin rút được đưa ra khỏi danh sách, không biểu quyết.',
			offByAsking: 'Xin rút: không còn trong danh sách.'
		},
		poll: {
			title: 'Phiếu xin ý kiến',
			explain: (people: number, places: number) =>
				`Xin ý kiến về ${people} đồng chí đề cử, ứng cử tại đại hội; danh sách còn ${places} chỗ, lấy theo số phiếu từ cao xuống thấp.`,
			issued: 'Phát ra',
			returned: 'Thu về',
			valid: 'Hợp lệ',
			votes: 'Số phiếu đồng ý',
			record: 'Ghi kết quả xin ý kiến',
			again: 'Ghi lại',
			againOf: 'Ghi lại kết quả xin ý kiến',
			ledger: (issued: number, returned: number, valid: number) =>
				`Phát ra ${issued} · thu về ${returned} · hợp lệ ${valid}`,
			count: (votes: number) => `${votes} phiếu`,
			taken: (names: string) => `Đưa vào danh sách: ${names}.`,
			takenNone: 'Không đưa thêm ai vào danh sách.',
			tied: (names: string) =>
				`${names} bằng phiếu ở chỗ cuối. Chưa thấy quy định nên không ai trong số này được tự động lấy. Đại hội quyết định; chốt danh sách xong thì sửa ở phần chuẩn bị.`,
			left: (names: string) => `Không đưa vào danh sách: ${names}.`
		},
		handEdit: {
			title: 'Danh sách đã được sửa tay ở phần chuẩn bị sau lần chốt trước',
			added: (names: string) => `Thêm: ${names}.`,
			removed: (names: string) => `Bỏ: ${names}.`,
			explain: 'Chốt lại thì chọn giữ hay bỏ phần sửa này.',
			keep: 'Chốt, giữ phần sửa tay',
			drop: 'Chốt theo đề cử, bỏ phần sửa tay'
		},
		close: 'Chốt danh sách',
		closed: (names: number) => `Đã chốt danh sách ${names} đồng chí.`,
		more: 'Ghi thêm đề cử, xin rút'
	},
	{
		title: 'Nominations and withdrawals',
		calm: (prepared: number) =>
			`The committee’s list has ${prepared} names. If anybody is nominated, stands or asks to withdraw at the congress, record it here.`,
		unusual: (names: number, from: number, to: number) =>
			`The committee prepares a surplus of 10 to 15%, that is ${from === to ? from : `${from}–${to}`} names; this list has ${names}.`,
		begin: 'Record a nomination or withdrawal',
		sum: (prepared: number, nominated: number, withdrawn: number, names: number) =>
			`${prepared} from the committee + ${nominated} nominated or standing − ${withdrawn} let go = ${names} names.`,
		most: (most: number) => `At most ${most}.`,
		over: (names: number, most: number) =>
			`${names - most} more than the ${most} allowed: hold the opinion poll.`,
		propose: {
			title: 'Add somebody',
			how: 'How does the name come in?',
			ways: { floor: 'Nominated', self: 'Stands' },
			nominee: { floor: 'Nominee', self: 'Who stands' },
			proposer: 'Nominated by',
			record: { floor: 'Record the nomination', self: 'Record the candidacy' },
			incomplete: {
				floor: 'Choose the nominee and who nominates.',
				self: 'Choose who stands.'
			},
			like: {
				title: (name: string, position: string) =>
					`Same name as a member of the outgoing committee: ${name}${position ? `, ${position}` : ''}`,
				explain:
					'Members of the outgoing committee neither stand nor accept a nomination past its list. Ask, then choose.',
				isSame: 'The same person',
				isAnother: 'Another person of that name',
				another: (name: string) => `Confirmed: another person, of the same name as ${name}.`
			}
		},
		proposals: 'Nominated or standing at the congress',
		by: (name: string) => `Nominated by ${name}`,
		self: 'Stands',
		takeBack: 'Undo a slip',
		takeBackOf: (name: string) => `Undo the nomination, a slip: ${name}`,
		support: {
			field: 'Delegates who agree',
			hint: (present: number, needed: number) => `At least ${needed} of the ${present} present.`,
			record: 'Record the hands',
			recordOf: (name: string) => `Record the hands: ${name}`,
			again: 'Count again',
			againOf: (name: string) => `Count the hands again: ${name}`,
			enough: (agree: number, present: number) =>
				`${agree} of ${present} agree: put before the congress.`,
			tooSmall: (agree: number, present: number, needed: number) =>
				`${agree} of ${present} agree, at least ${needed} needed: not on the list.`
		},
		ask: 'Asks to withdraw',
		askOf: (name: string) => `Asks to withdraw: ${name}`,
		askPrepared: 'Somebody on the list asks to withdraw',
		askDone: 'Done with withdrawals',
		preparedNames: 'The committee’s list',
		withdrawals: 'Asking to withdraw',
		withdrawal: {
			question: (name: string) => `Let ${name} withdraw?`,
			record: 'Record the vote',
			recordOf: (name: string) => `Record the vote on withdrawing: ${name}`,
			again: 'Record again',
			againOf: (name: string) => `Record the vote on withdrawing again: ${name}`,
			takeBack: 'Undo a slip',
			takeBackOf: (name: string) => `Undo the request to withdraw, a slip: ${name}`,
			carried: 'The congress lets the name go.',
			lost: 'The congress does not let the name go: it stays on the list.',
			onAsking:
				'The congress chose: whoever asks to withdraw is taken off the list without a vote.',
			offByAsking: 'Asked to withdraw: no longer on the list.'
		},
		poll: {
			title: 'Opinion poll',
			explain: (people: number, places: number) =>
				`On the ${people} nominated or standing at the congress; the list has ${places} places left, taken by votes from high to low.`,
			issued: 'Issued',
			returned: 'Returned',
			valid: 'Valid',
			votes: 'Votes in favour',
			record: 'Record the poll',
			again: 'Record again',
			againOf: 'Record the poll again',
			ledger: (issued: number, returned: number, valid: number) =>
				`Issued ${issued} · returned ${returned} · valid ${valid}`,
			count: (votes: number) => (votes === 1 ? '1 vote' : `${votes} votes`),
			taken: (names: string) => `Onto the list: ${names}.`,
			takenNone: 'Nobody more comes onto the list.',
			tied: (names: string) =>
				`${names} have equal votes at the last place. No rule was found, so none of them is taken by the software. The congress decides; close the list, then change it in set-up.`,
			left: (names: string) => `Not on the list: ${names}.`
		},
		handEdit: {
			title: 'The list was changed by hand in set-up after it was closed',
			added: (names: string) => `Added: ${names}.`,
			removed: (names: string) => `Taken off: ${names}.`,
			explain: 'When you close it again, choose whether this change stays.',
			keep: 'Close, keep the change',
			drop: 'Close by the nominations, drop the change'
		},
		close: 'Close the list',
		closed: (names: number) => `The list is closed with ${names} names.`,
		more: 'Record another nomination or withdrawal'
	}
);
