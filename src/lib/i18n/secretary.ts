import { isWait, type Obstacle } from '$lib/core/records/readiness';
import { wording } from './language.svelte';
import { lockTexts } from './locks';

/** The secretary's papers on screen; what the papers themselves say is in `core/records`. */
export const secretaryWords = wording(
	{
		title: 'Thư ký',
		subtitle: 'Xem trước giấy tờ, tải về Word, PDF hoặc Excel',
		language: '',
		noContest: 'Chưa có cuộc bầu cử nào nên chưa có giấy tờ để lập.',
		toSetup: 'Đến phần chuẩn bị',
		chooseContest: 'Chọn cuộc bầu cử',
		congress: {
			title: 'Cả đại hội',
			name: 'Biên bản đại hội',
			explain:
				'Theo chương trình: giờ giấc, biểu quyết, các đoàn và ban, kết quả bầu; chỗ trống để ghi thêm',
			noAgenda: 'Chưa có chương trình đại hội.',
			toAgenda: 'Đến chương trình'
		},
		ready: 'Sẵn sàng',
		blocked: 'Chưa lập được',
		waits: {
			'not-announced': 'Mọi con số đã khớp. Chờ chủ tọa công bố kết quả.',
			'list-not-closed': 'Danh sách bầu chưa có hoặc chưa chốt.'
		},
		moreReasons: (count: number) => `và ${count} việc nữa`,
		mend: {
			contest: 'Đến các bước trước khi bầu',
			count: 'Đến bàn kiểm phiếu',
			chair: 'Đến bàn chủ tọa'
		},
		preview: 'Xem trước',
		save: { word: 'Tải Word', pdf: 'Tải PDF', excel: 'Tải Excel' },
		making: 'Đang lập tệp…',
		saved: 'Đã lập xong, tệp nằm trong thư mục tải về.',
		failed: 'Chưa lập được tệp. Số liệu vẫn còn nguyên; hãy tải lại trang rồi làm lại.',
		print: 'In',
		back: 'Về danh sách giấy tờ',
		archive: 'Tệp lưu trữ',
		archiveExplain: 'Cả đại hội trong một tệp: giao cho cấp trên, mở lại trên máy khác.',
		noCountFile: (title: string, batches: string) =>
			`Bầu ${title}: tập ${batches} kiểm đếm bằng tay, trong nhật ký chỉ có tổng, nên tệp lưu trữ không kèm tệp đếm lại từng phiếu của cuộc bầu này. Kết quả vẫn được đối chiếu khi mở tệp.`,
		toArchive: 'Đến tệp lưu trữ'
	},
	{
		title: 'Secretary',
		subtitle: 'Preview the papers, download as Word, PDF or Excel',
		language: 'The papers themselves are always in Vietnamese.',
		noContest: 'There is no contest yet, so there is no paper to make.',
		toSetup: 'Go to set-up',
		chooseContest: 'Choose the contest',
		congress: {
			title: 'The whole congress',
			name: 'Congress minutes',
			explain: 'By the agenda: times, votes, organs, results of the elections; blanks to write in',
			noAgenda: 'The congress has no agenda yet.',
			toAgenda: 'Go to the agenda'
		},
		ready: 'Ready',
		blocked: 'Not yet',
		waits: {
			'not-announced': 'Every number balances. The chair has yet to announce the result.',
			'list-not-closed': 'The list is not there yet, or not closed.'
		},
		moreReasons: (count: number) => `and ${count} more`,
		mend: {
			contest: 'Go to the steps before voting',
			count: 'Go to the count',
			chair: 'Go to the chair’s desk'
		},
		preview: 'Preview',
		save: { word: 'Download Word', pdf: 'Download PDF', excel: 'Download Excel' },
		making: 'Making the file…',
		saved: 'Done: the file is among your downloads.',
		failed: 'The file could not be made. Your figures are safe; reload the page and try again.',
		print: 'Print',
		back: 'Back to the papers',
		archive: 'Archive',
		archiveExplain: 'The whole congress as one file: for the upper level, or for another device.',
		noCountFile: (title: string, batches: string) =>
			`${title}: batch ${batches} was counted by hand and the log holds totals only, so the archive has no file to count its ballots again. The result is checked all the same when the archive is opened.`,
		toArchive: 'Go to the archive'
	}
);

/** Why a paper cannot be made yet, and what to check, one line each. */
export function obstacleTexts(obstacles: readonly Obstacle[]): string[] {
	const { waits } = secretaryWords();
	return obstacles.flatMap((obstacle, at) => {
		if (isWait(obstacle)) return [waits[obstacle.kind]];
		return at === 0 ? lockTexts(obstacles.filter((other) => !isWait(other))) : [];
	});
}
