import type { CountingFact } from '../../counting/events';
import type { DataOf, Logged, LoggedEvent } from '../../log/catalogue';
import type { ConflictFact } from '../../conflict/events';
import type { IntegrityFact } from '../../integrity/events';
import type { SpotCheckFact } from '../../spot-check/events';
import { inFigures } from '../vietnamese-numerals';

/** Every type of act that the log of a count tells; ballots keyed are told together (`keying.ts`). */
export type ToldType =
	| Exclude<CountingFact['type'], 'BallotRecorded'>
	| SpotCheckFact['type']
	| IntegrityFact['type']
	| ConflictFact['type']
	| 'BallotsIssued'
	| 'BoxCounted'
	| 'LedgerCorrected'
	| 'ResultAnnounced';

type ToldActs = { readonly [Type in ToldType]: (data: DataOf<Type>) => string };

const sheets = (count: number): string => `${inFigures(count)} phiếu`;

/** Reasons are kept as they were typed. */
const because = (reason: string): string => ` (lý do: ${reason})`;

/**
 * Each act in words; a new type is a new line here. None says how a ballot was marked: a ballot told
 * with its place or its time could be looked for among those who voted.
 */
const ACTS: ToldActs = {
	BallotsIssued: ({ issue }) => `Phát ra ${sheets(issue.issued)}`,
	BoxCounted: ({ returned, batchSizes }) =>
		`Mở hòm, đếm tay: thu về ${sheets(returned)}, chia ${inFigures(batchSizes.length)} tập`,
	LedgerCorrected: ({ figure, value, reason }) =>
		`Sửa số phiếu ${figure === 'issued' ? 'phát ra' : 'thu về'} thành ${inFigures(value)}${because(reason)}`,
	ZeroProven: ({ by }) => `Xác nhận máy chưa có phiếu nào: ${by.join(', ')}`,
	BatchClaimed: ({ batch, entry }) => `Nhận tập ${batch} để nhập lần ${entry}`,
	BatchReleased: ({ batch, entry }) => `Trả lại tập ${batch}, nhập lần ${entry} dở dang`,
	BallotTakenBack: ({ batch, entry, position }) =>
		`Tập ${batch}, nhập lần ${entry}: lấy lại tờ thứ ${position}`,
	EntryFinished: ({ batch, entry, keyed }) =>
		`Nhập xong tập ${batch} lần ${entry}: ${sheets(keyed)}`,
	DifferenceResolved: ({ batch, place, ballot }) =>
		ballot
			? `Đọc lại tờ thứ ${place} của tập ${batch}, hai lần nhập khác nhau`
			: `Tờ thứ ${place} của tập ${batch}: không có tờ này trong tập`,
	TotalsRecorded: ({ batch, entry }) => `Nhập tổng tập ${batch} lần ${entry} từ phiếu kiểm đếm tay`,
	TotalsResolved: ({ batch, figures }) =>
		`Đếm tay lại ${inFigures(figures.length)} con số của tập ${batch}, hai lần nhập khác nhau`,
	StackJoined: ({ reason }) => `Gộp cả hòm thành một tập để kiểm đếm tay${because(reason)}`,
	DoubtRuled: ({ batch, position, ruling }) =>
		`Ban kiểm phiếu kết luận phiếu nghi vấn ở tập ${batch}, tờ thứ ${position}: ${ruling.agree} đồng ý, ${ruling.disagree} không đồng ý`,
	DoubtPhotographed: ({ batch, position }) =>
		`Chụp mặt phiếu nghi vấn ở tập ${batch}, tờ thứ ${position}`,
	BatchClosed: ({ batch, looked }) =>
		`Hai lần nhập khớp, đóng tập ${batch}${looked.length > 0 ? `, đã cầm lại tờ thứ ${looked.join(', ')}` : ''}`,
	BatchReopened: ({ batch, reason, again }) => {
		const which =
			again.kind === 'ballots'
				? `, đọc lại tờ thứ ${again.places.join(', ')}`
				: again.kind === 'anew'
					? ', nhập lại từ đầu'
					: '';
		return `Mở lại tập ${batch}${which}${because(reason)}`;
	},
	BatchRecounted: ({ batch, size, reason }) =>
		`Đếm tay lại tập ${batch}: ${sheets(size)}${because(reason)}`,
	SpotCheckDrawn: ({ seed, ballots }) =>
		`Kiểm tra xác suất: gieo được ${[...seed].join('-')}, rút ${sheets(ballots)}`,
	SpotCheckCompared: ({ batch, isSame }) =>
		`So một phiếu rút được của tập ${batch} với giấy: ${isSame ? 'giống' : 'khác'}`,
	CodeMatched: ({ code, by }) =>
		`Đọc mã đối chiếu ${code} trên hai máy, giống nhau: ${by.join(', ')}`,
	ConflictSettled: ({ ruling, reason }) =>
		`Giải quyết việc hai máy ghi khác nhau: ${ruling === 'keep' ? 'giữ việc ghi trước' : 'lấy việc để riêng'}${because(reason)}`,
	ResultAnnounced: () => 'Công bố kết quả'
};

/** An act that is told as a row of its own. */
export type ToldEvent = Logged<ToldType>;

export function isTold(event: LoggedEvent): event is ToldEvent {
	return Object.hasOwn(ACTS, event.type);
}

export function actOnPaper(event: ToldEvent): string {
	const tell = ACTS[event.type] as (data: unknown) => string;
	return tell(event.data);
}
