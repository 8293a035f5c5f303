import type { BallotForm } from '$lib/core/tally/ballot';
import { wording } from './language.svelte';

/** Steps 3 and 4 of the organiser's stepper. */
export const contestSetUpWords = wording(
	{
		contests: {
			committee: 'Ban Chấp hành',
			delegation: 'Đoàn đại biểu dự đại hội cấp trên',
			committeeTitle: (organ: string, ordinal: string, term: string) =>
				`Ban Chấp hành ${organ}${ordinal ? ` khóa ${ordinal}` : ''}${term ? `, nhiệm kỳ ${term}` : ''}`,
			delegationTitle: (upper: string, term: string) =>
				`Đoàn đại biểu dự Đại hội ${upper}${term ? `, nhiệm kỳ ${term}` : ''}`,
			title: 'Tên ghi sau chữ “Bầu”',
			seats: 'Số lượng cần bầu',
			seatsHint: (from: number, to: number, most: number) =>
				from === to
					? `Danh sách thường có ${from} người, nhiều nhất ${most}.`
					: `Danh sách thường có ${from} đến ${to} người, nhiều nhất ${most}.`,
			allocated: 'Số bầu bằng phiếu, không kể đại biểu đương nhiên; do cấp trên phân bổ.',
			batchSize: 'Số phiếu một tập',
			batchHint: 'Xấp phiếu đưa cho một người nhập, thường 20 tờ.',
			exOfficio: 'Đại biểu đương nhiên, không ghi trên phiếu',
			candidates: 'Danh sách bầu',
			order: {
				'given-name': 'Khi lưu, tên trên phiếu được xếp theo vần A, B, C của tên gọi.',
				'as-listed': 'Tên trên phiếu giữ thứ tự dưới đây.'
			},
			importList: 'Lấy danh sách từ tệp',
			listed: {
				strike: (names: number, seats: number) =>
					`${names} người để bầu ${seats}: số dư ${names - seats}.`,
				agree: (names: number, seats: number) =>
					`${names} người để bầu ${seats}: phiếu không số dư, mỗi tên có hai ô Đồng ý và Không đồng ý.`,
				single: () => '1 người: phiếu một tên, có hai ô Đồng ý và Không đồng ý.'
			} satisfies Record<BallotForm, (names: number, seats: number) => string>,
			fits: 'Danh sách đúng quy định về số dư.',
			save: 'Lưu cuộc bầu cử',
			saved: 'Đã lưu cuộc bầu cử.',
			savedPlan: 'Đã lưu tên và số lượng. Danh sách bầu chưa lưu được:',
			unsaved: 'Có thay đổi chưa lưu.',
			noRoll: 'Đưa danh sách đại biểu vào trước (bước 2) để chọn người từ danh sách.'
		},
		tellers: {
			people: 'Ban kiểm phiếu',
			explain: 'Không ai có tên trong danh sách bầu; đúng một trưởng ban.',
			staff: 'Nhân viên kỹ thuật không phải đại biểu vẫn thêm được: gõ đủ họ tên.',
			same: (contest: string) => `Lấy như ${contest}`,
			save: 'Lưu ban kiểm phiếu',
			saved: 'Đã lưu ban kiểm phiếu.',
			noContest: 'Chưa có cuộc bầu cử nào. Làm bước 3 trước.'
		}
	},
	{
		contests: {
			committee: 'Executive committee',
			delegation: 'Delegation to the congress above',
			committeeTitle: (organ: string, ordinal: string, term: string) =>
				`Ban Chấp hành ${organ}${ordinal ? ` khóa ${ordinal}` : ''}${term ? `, nhiệm kỳ ${term}` : ''}`,
			delegationTitle: (upper: string, term: string) =>
				`Đoàn đại biểu dự Đại hội ${upper}${term ? `, nhiệm kỳ ${term}` : ''}`,
			title: 'What is elected, as the papers say it',
			seats: 'Seats',
			seatsHint: (from: number, to: number, most: number) =>
				from === to
					? `A list usually has ${from} names, ${most} at most.`
					: `A list usually has ${from} to ${to} names, ${most} at most.`,
			allocated: 'Seats by ballot, without those ex officio; allocated from above.',
			batchSize: 'Ballots in a batch',
			batchHint: 'The stack one person keys, usually 20 sheets.',
			exOfficio: 'Members ex officio, not on the ballot',
			candidates: 'List of candidates',
			order: {
				'given-name': 'On saving, names are put in A, B, C order by given name.',
				'as-listed': 'Names keep the order below.'
			},
			importList: 'Take the list from a file',
			listed: {
				strike: (names: number, seats: number) =>
					`${names} names for ${seats} seats: a surplus of ${names - seats}.`,
				agree: (names: number, seats: number) =>
					`${names} names for ${seats} seats: no surplus, two boxes beside each name, agree and disagree.`,
				single: () => 'One name: a ballot with two boxes, agree and disagree.'
			},
			fits: 'The list keeps the surplus rules.',
			save: 'Save the contest',
			saved: 'The contest is saved.',
			savedPlan: 'Title and seats are saved. The list is not:',
			unsaved: 'There are unsaved changes.',
			noRoll: 'Bring the delegates in first (step 2) to choose people from the roll.'
		},
		tellers: {
			people: 'Tellers',
			explain: 'Nobody who stands on the list; exactly one head.',
			staff: 'Technical staff who are no delegates can be added: type the full name.',
			same: (contest: string) => `Take those of ${contest}`,
			save: 'Save the tellers',
			saved: 'The tellers are saved.',
			noContest: 'There is no contest yet. Do step 3 first.'
		}
	}
);
