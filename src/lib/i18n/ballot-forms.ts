import type { BallotForm } from '$lib/core/tally/ballot';
import { wording } from './language.svelte';

interface FormWords {
	/** The contest in one line. */
	readonly facts: (seats: number, names: number) => string;
	/** The keys of the pad, in one line; `U` apart, where a ballot can be taken back. */
	readonly keys: string;
	/** Which grounds nobody has to choose. */
	readonly invalidExplain: string;
	/** What is usually doubtful on such a ballot. */
	readonly usualDoubts: readonly string[];
	/** What the tellers read before they rule on a doubtful ballot. */
	readonly read: string;
	/** The ruling that leaves the marks to the arithmetic. */
	readonly byTheMarks: string;
}

const acts = 'Enter để ghi · K: không hợp lệ · N: nghi vấn';
const actsEn = 'Enter to record · K: invalid · N: doubtful';
const crossDoubts = ['Dấu X mờ, đứt quãng', 'Đánh dấu rồi sửa lại', 'Có ký hiệu lạ'];
const crossDoubtsEn = ['Faint or broken cross', 'Marked and corrected', 'Strange mark'];
const torn = 'Phiếu rách, nhàu';
const tornEn = 'Torn or creased';

/** What the tellers' screens say otherwise for each form of ballot. */
export const formWords = wording<Record<BallotForm, FormWords>>(
	{
		strike: {
			facts: (seats, names) =>
				`Bầu ${seats} trong ${names} đồng chí · phiếu có số dư, gạch tên người không bầu`,
			keys: `Gõ số thứ tự để gạch, dấu cách để tách số, ${acts}`,
			invalidExplain:
				'Bầu thừa và không bầu ai thì máy tự nhận ra. Những lý do khác do ban kiểm phiếu kết luận.',
			usualDoubts: ['Nét gạch mờ, đứt quãng', 'Gạch rồi sửa lại', 'Có ký hiệu lạ', torn],
			read: 'Những tên bị gạch, theo ban đọc trên phiếu',
			byTheMarks: 'Tính theo các tên còn lại'
		},
		agree: {
			facts: (seats, names) =>
				`Bầu ${seats}, danh sách ${names} đồng chí · phiếu không số dư, đánh dấu X vào một trong hai ô`,
			keys: `Gõ số thứ tự: đồng ý · D (hoặc −) rồi số thứ tự: không đồng ý · A: đồng ý tất cả · ${acts}`,
			invalidExplain:
				'Đánh dấu cả hai ô hoặc không ô nào thì chỉ tên đó không được tính, máy tự nhận ra. Những lý do dưới đây do ban kiểm phiếu kết luận.',
			usualDoubts: [...crossDoubts, torn],
			read: 'Các ô được đánh dấu, theo ban đọc trên phiếu',
			byTheMarks: 'Tính theo các ô được đánh dấu'
		},
		single: {
			facts: () => 'Bầu 1 đồng chí · phiếu một tên, đánh dấu X vào một trong hai ô',
			keys: `A (hoặc 1): đồng ý · D (hoặc −): không đồng ý · ${acts}`,
			invalidExplain:
				'Đánh dấu cả hai ô hoặc không ô nào thì máy tự nhận ra. Những lý do khác do ban kiểm phiếu kết luận.',
			usualDoubts: [...crossDoubts, torn],
			read: 'Các ô được đánh dấu, theo ban đọc trên phiếu',
			byTheMarks: 'Tính theo các ô được đánh dấu'
		}
	},
	{
		strike: {
			facts: (seats, names) =>
				`${seats} of ${names} to be elected · strike-out ballot: names not chosen are struck`,
			keys: `Type a number to strike, space to separate numbers, ${actsEn}`,
			invalidExplain:
				'Overvotes and votes for nobody are found by the arithmetic. Other grounds are concluded by the tellers.',
			usualDoubts: ['Faint or broken strike', 'Struck and corrected', 'Strange mark', tornEn],
			read: 'Names struck, as the tellers read the ballot',
			byTheMarks: 'Count the names left standing'
		},
		agree: {
			facts: (seats, names) =>
				`${seats} to be elected, ${names} on the list · no surplus: a cross in one of two boxes`,
			keys: `Type a number: agree · D (or −), then a number: disagree · A: agree to all · ${actsEn}`,
			invalidExplain:
				'A name with both boxes crossed, or neither, gets nothing; the arithmetic finds it. The grounds below are concluded by the tellers.',
			usualDoubts: [...crossDoubtsEn, tornEn],
			read: 'Boxes crossed, as the tellers read the ballot',
			byTheMarks: 'Count the boxes as crossed'
		},
		single: {
			facts: () => 'One to be elected · one name, a cross in one of two boxes',
			keys: `A (or 1): agree · D (or −): disagree · ${actsEn}`,
			invalidExplain:
				'Both boxes crossed, or neither, is found by the arithmetic. Other grounds are concluded by the tellers.',
			usualDoubts: [...crossDoubtsEn, tornEn],
			read: 'Boxes crossed, as the tellers read the ballot',
			byTheMarks: 'Count the boxes as crossed'
		}
	}
);

/** Ballots with two boxes beside each name. */
export const boxWords = wording(
	{
		agree: 'Đồng ý',
		disagree: 'Không đồng ý',
		of: (box: string, name: string) => `${box}: ${name}`,
		agreeAll: 'Đồng ý tất cả',
		agreeAllKey: 'A',
		/** Beside the figure of the verdict: "đồng ý 2 / 2". */
		agreed: 'đồng ý',
		disagreed: 'không đồng ý',
		everybody: 'đồng ý tất cả',
		names: {
			disagree: (names: number) => `${names} không đồng ý`,
			neither: (names: number) => `${names} để trống`,
			both: (names: number) => `${names} đánh cả hai ô`
		},
		agreedTo: (votes: number, names: number) => `đồng ý ${votes} / ${names}`,
		places: {
			disagree: (places: string) => `không đồng ý số ${places}`,
			neither: (places: string) => `để trống số ${places}`,
			both: (places: string) => `cả hai ô số ${places}`
		}
	},
	{
		agree: 'Agree',
		disagree: 'Disagree',
		of: (box: string, name: string) => `${box}: ${name}`,
		agreeAll: 'Agree to all',
		agreeAllKey: 'A',
		agreed: 'agree',
		disagreed: 'disagree',
		everybody: 'agrees to all',
		names: {
			disagree: (names: number) => `${names} disagree`,
			neither: (names: number) => `${names} left blank`,
			both: (names: number) => `${names} with both boxes`
		},
		agreedTo: (votes: number, names: number) => `agree ${votes} / ${names}`,
		places: {
			disagree: (places: string) => `disagree no. ${places}`,
			neither: (places: string) => `blank no. ${places}`,
			both: (places: string) => `both boxes no. ${places}`
		}
	}
);
