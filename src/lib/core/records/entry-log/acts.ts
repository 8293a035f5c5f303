import type { CountingFact } from '../../counting/events';
import type { DataOf, Logged, LoggedEvent } from '../../log/catalogue';
import type { ConflictFact } from '../../conflict/events';
import { inFigures } from '../vietnamese-numerals';

/** Every type of act that the log of a count tells; ballots keyed are told together (`keying.ts`). */
export type ToldType =
	| Exclude<CountingFact['type'], 'BallotRecorded'>
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
	BatchClaimed: ({ batch, entry }) => `Nhận tập ${batch} để nhập lần ${entry}`,
	BallotTakenBack: ({ batch, entry, position }) =>
		`Tập ${batch}, nhập lần ${entry}: lấy lại tờ thứ ${position}`,
	DoubtRuled: ({ batch, position, ruling }) =>
		`Ban kiểm phiếu kết luận phiếu nghi vấn ở tập ${batch}, tờ thứ ${position}: ${ruling.agree} đồng ý, ${ruling.disagree} không đồng ý`,
	BatchClosed: ({ batch }) => `Đóng tập ${batch}`,
	BatchReopened: ({ batch, reason }) => `Mở lại tập ${batch}${because(reason)}`,
	BatchRecounted: ({ batch, size, reason }) =>
		`Đếm tay lại tập ${batch}: ${sheets(size)}${because(reason)}`,
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
