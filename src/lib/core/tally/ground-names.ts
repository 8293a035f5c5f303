import { GROUNDS, type RuleGround } from './ballot';

/** The grounds of the regulation as papers name them. */
export const GROUND_ON_PAPER: Readonly<Record<RuleGround, string>> = {
	overvote: 'Bầu nhiều hơn số lượng quy định',
	'no-vote': 'Không bầu đồng chí nào',
	'both-boxes': 'Đánh dấu cả hai ô',
	blank: 'Không đánh dấu ô nào',
	'not-issued': 'Không do Ban kiểm phiếu phát ra',
	'outside-name': 'Ghi tên người ngoài danh sách',
	'identifying-mark': 'Có dấu nhận biết',
	'several-inks': 'Viết bằng nhiều màu mực',
	signed: 'Ký tên trên phiếu',
	'written-on': 'Viết thêm vào phiếu',
	other: 'Lý do khác'
};

/** What the hall calls some of them, and screens with it. */
export const GROUND_ALOUD = {
	overvote: 'Bầu thừa',
	'no-vote': 'Không bầu ai',
	'not-issued': 'Không do ban kiểm phiếu phát ra'
} as const;

const KNOWN = [...GROUNDS.map((ground) => GROUND_ON_PAPER[ground]), ...Object.values(GROUND_ALOUD)];

/** Words as typed, without what the eye does not see. */
export function tidy(words: string): string {
	return words.normalize('NFC').trim().replace(/\s+/g, ' ');
}

const folded = (words: string) => tidy(words).toLocaleLowerCase('vi').replace(/\.$/, '');

/** The ground that says the same, by its words: of the regulation, or one the congress added before. */
export function sameGround(words: string, own: readonly string[]): string | undefined {
	return [...KNOWN, ...own].find((known) => folded(known) === folded(words));
}
