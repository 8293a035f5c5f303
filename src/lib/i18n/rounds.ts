import type { Round } from '$lib/core/tally/outcome';
import { wording } from './language.svelte';

type LaterRound = Exclude<Round, 'first'>;

/** What a later round elects, as the papers say it: Vietnamese, whatever language the screen speaks. */
export function roundTitle(kind: LaterRound, body: string, nth: number): string {
	if (kind === 'next') return `${body} (bầu lần ${nth})`;
	return nth === 2 ? `${body} (bầu lại)` : `${body} (bầu lại, lần ${nth})`;
}

/** Rounds after the first: the one a result calls for, and the one that was planned. */
export const roundWords = wording(
	{
		title: 'Lần bầu tiếp',
		needed: {
			tie: (names: number, seats: number) =>
				`${names} đồng chí bằng phiếu ở vị trí cuối bầu lại, lấy ${seats}.`,
			next: (names: number, seats: number) =>
				`Còn thiếu ${seats} đồng chí. ${names} đồng chí chưa trúng cử có thể bầu lại.`
		} satisfies Record<LaterRound, (names: number, seats: number) => string>,
		decide: {
			tie: 'Lập xong vẫn sửa được danh sách, cho đến lúc phát phiếu.',
			next: 'Lập xong thì ghi biểu quyết của đại hội có bầu tiếp hay không, rồi sửa danh sách: rút tên, thêm người.'
		},
		stand: 'Những đồng chí bầu lại',
		field: 'Tên ghi sau chữ “Bầu”',
		plan: 'Lập lần bầu tiếp',
		planned: (title: string) => `Đã lập lần bầu tiếp: ${title}`,
		toPlanned: 'Đến lần bầu đó',
		head: {
			tie: (nth: number) => `Lần bầu thứ ${nth}: bầu lại những đồng chí bằng phiếu.`,
			next: (nth: number) => `Lần bầu thứ ${nth}: bầu tiếp số còn thiếu.`
		},
		after: (title: string) => `Sau cuộc bầu ${title}`,
		givenUp: 'Đại hội không bầu tiếp: số còn thiếu để trống.',
		list: {
			standAgain: (names: number, seats: number) => `${names} đồng chí, bầu ${seats}.`,
			noSurplus:
				'Danh sách không nhiều hơn số cần bầu: phiếu không số dư, mỗi tên có hai ô Đồng ý và Không đồng ý.',
			change: 'Sửa danh sách',
			done: 'Xong danh sách',
			people: 'Danh sách bầu'
		},
		notGoingOn: 'Đại hội không bầu tiếp',
		notGoingOnExplain:
			'Ghi kết quả biểu quyết có bầu tiếp hay không. Số đồng ý không quá nửa thì kết thúc cuộc bầu này, số còn thiếu để trống.',
		recordVote: 'Ghi biểu quyết bầu tiếp',
		toVote: 'Xem biểu quyết đã ghi',
		sameTellers: 'Lấy như lần bầu trước',
		/** Where a re-vote of those tied needs no number of votes. */
		mostVotes: 'Bầu lại: được nhiều phiếu hơn thì trúng cử, không cần quá một nửa.',
		mostVotesShort: 'nhiều phiếu hơn thì trúng cử'
	},
	{
		title: 'Another round',
		needed: {
			tie: (names: number, seats: number) =>
				`${names} with equal votes at the last seat stand again for ${seats}.`,
			next: (names: number, seats: number) =>
				`${seats} seats are vacant. ${names} who were not elected may stand again.`
		},
		decide: {
			tie: 'The list can still be changed afterwards, until ballots are issued.',
			next: 'Afterwards record the congress’s vote whether to go on, then change the list: names off, people added.'
		},
		stand: 'Standing again',
		field: 'What is elected, as the papers say it',
		plan: 'Plan the next round',
		planned: (title: string) => `The next round is planned: ${title}`,
		toPlanned: 'Go to that round',
		head: {
			tie: (nth: number) => `Round ${nth}: those with equal votes stand again.`,
			next: (nth: number) => `Round ${nth}: for the seats left vacant.`
		},
		after: (title: string) => `After the election: ${title}`,
		givenUp: 'The congress does not go on: the seats stay vacant.',
		list: {
			standAgain: (names: number, seats: number) => `${names} names for ${seats}.`,
			noSurplus:
				'No more names than seats: a ballot with two boxes, agree and disagree, beside each name.',
			change: 'Change the list',
			done: 'List is done',
			people: 'List of candidates'
		},
		notGoingOn: 'The congress does not go on',
		notGoingOnExplain:
			'Record the vote whether to go on. If those in favour are not more than half, this election ends here and the seats stay vacant.',
		recordVote: 'Record the vote on going on',
		toVote: 'See the vote recorded',
		sameTellers: 'Take those of the round before',
		mostVotes: 'Re-vote: whoever has more votes is elected; half is not needed.',
		mostVotesShort: 'more votes elect'
	}
);
