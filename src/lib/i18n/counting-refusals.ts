import type { CountingRefusal } from '$lib/core/counting/refusals';
import type { Refusal } from '$lib/core/log/refusal';
import { figureText } from './figures';
import { language } from './language.svelte';
import type { RefusalWords } from './refusal-words';

/** What the acts on the pad can be refused for: the only refusals the pad loads words of. */
export type CountingKind =
	CountingRefusal['kind'] | 'unknown-contest' | 'already-announced' | 'not-saved' | 'role-may-not';
type CountingWords = Pick<RefusalWords, CountingKind>;

export const countingRefusalsVi: CountingWords = {
	'unknown-contest': () => 'Không tìm thấy cuộc bầu cử này.',
	'already-announced': () => 'Kết quả đã công bố nên không đổi được nữa.',
	'box-not-counted': () => 'Đếm phiếu trong hòm bằng tay và ghi số thu về trước khi nhập phiếu.',
	'unknown-batch': ({ batch }) => `Không có tập ${batch}.`,
	'batch-is-closed': ({ batch }) => `Tập ${batch} đã đóng. Muốn sửa thì mở lại tập, có ghi lý do.`,
	'batch-not-claimed': ({ batch }) => `Tập ${batch} chưa có người nhập. Mở tập từ bảng tập phiếu.`,
	'batch-claimed-by': ({ batch, by }) => `Tập ${batch} đang do đồng chí ${by} nhập.`,
	'keyer-missing': () => 'Chọn tên người nhập trước.',
	'batch-is-full': ({ batch, size }) =>
		`Tập ${batch} đã đủ ${size} phiếu. Nếu trên tay còn tờ nữa, đếm lại tập.`,
	'place-already-keyed': ({ batch, position }) =>
		`Tờ thứ ${position} của tập ${batch} đã được nhập ở cửa sổ khác. Xem lại tờ phiếu trên tay.`,
	'marks-do-not-fit': ({ names }) => `Phiếu phải có đúng ${names} tên như danh sách.`,
	'doubt-without-words': () => 'Ghi vài chữ vì sao nghi vấn.',
	'unknown-ground': () =>
		'Dấu hiệu này không có trong danh sách của cuộc bầu. Tải lại trang rồi chọn lại.',
	'not-the-last-ballot': ({ batch, position }) =>
		`Chỉ sửa được phiếu vừa ghi; tờ thứ ${position} không phải tờ cuối của tập ${batch}.`,
	'already-ruled': ({ batch, position }) =>
		`Ban kiểm phiếu đã kết luận tờ thứ ${position} của tập ${batch}.`,
	'not-doubtful': ({ batch, position }) =>
		`Tờ thứ ${position} của tập ${batch} không nằm trong sổ nghi vấn.`,
	'photos-not-decided': () =>
		'Trước khi phát phiếu, Đại hội không quyết định chụp ảnh mặt phiếu nghi vấn nên máy không giữ ảnh. Để riêng tờ phiếu vào hồ sơ.',
	'ruling-without-majority': ({ agree, disagree }) =>
		`${agree} đồng ý, ${disagree} không đồng ý: chưa có đa số nên chưa kết luận được.`,
	'ruling-exceeds-tellers': ({ tellers }) =>
		`Ban kiểm phiếu có ${tellers} người; số phiếu biểu quyết không thể nhiều hơn.`,
	'zero-not-proven': () =>
		'Trước tờ phiếu đầu tiên, hai thành viên ban kiểm phiếu cùng xem bảng số không và xác nhận ở bảng tập phiếu.',
	'zero-already-proven': () => 'Đã xác nhận máy chưa có phiếu nào.',
	'zero-needs-two': () => 'Cần hai thành viên khác nhau của ban kiểm phiếu cùng xác nhận.',
	'first-entry-open': ({ batch }) =>
		`Tập ${batch} chưa nhập xong lần 1 nên chưa nhập lần 2 được. Chờ người nhập lần 1 chuyển tập sang, hoặc nhận tập khác.`,
	'keyed-the-other-entry': ({ batch, by }) =>
		`Đồng chí ${by} đã nhập tập ${batch} lần kia. Lần này phải do người khác nhập.`,
	'entry-is-finished': ({ batch, entry }) =>
		`Tập ${batch} đã nhập xong lần ${entry}, không sửa được nữa. Nếu có tờ ghi nhầm, đối chiếu sẽ chỉ ra.`,
	'entry-empty': ({ batch }) => `Chưa ghi tờ nào của tập ${batch}.`,
	'entry-differs-from-count': ({ batch, keyed, size }) =>
		`Tập ${batch} đếm được ${size} tờ, máy đã ghi ${keyed} tờ. Tìm lại tờ phiếu trên bàn trước khi xác nhận đã hết giấy.`,
	'no-difference': ({ batch, place }) =>
		`Tờ thứ ${place} của tập ${batch} không còn chênh lệch. Có thể máy khác đã xử lý; xem lại bảng tập phiếu.`,
	'resolver-keyed-it': ({ batch, by }) =>
		`Đồng chí ${by} đã nhập tập ${batch} nên không xử lý chênh lệch của tập này. Mời người thứ ba đọc tờ phiếu.`,
	'entries-missing': ({ batch }) => `Tập ${batch} chưa nhập đủ hai lần.`,
	'differences-open': ({ batch, places }) =>
		`Tập ${batch} còn chênh lệch ở tờ thứ ${places.join(', ')}. Người thứ ba lấy các tờ đó ra đọc.`,
	'batch-incomplete': ({ batch, keyed, size }) =>
		`Tập ${batch} đếm tay được ${size} tờ, hai lần nhập thống nhất là ${keyed} tờ. Đếm lại tập trên giấy: sai số đếm thì sửa số tờ của tập; đúng thì đọc lại tờ thừa, thêm tờ chưa nhập.`,
	'totals-differ-from-count': ({ batch, keyed, size }) =>
		`Tập ${batch} đếm tay được ${size} tờ, hai phiếu kiểm đếm thống nhất là ${keyed} phiếu. Đếm lại số tờ của tập: số tờ sai thì sửa số tờ; đúng thì kiểm đếm lại trên giấy rồi nhập lại tập từ đầu.`,
	'look-at-paper-first': ({ batch, places }) =>
		`Trước khi đóng tập ${batch}, cầm lại tờ thứ ${places.join(', ')} và so với màn hình.`,
	'no-such-sheet': ({ batch, place }) => `Tập ${batch} không có tờ thứ ${place}.`,
	'batch-counted-on-paper': ({ batch }) =>
		`Tập ${batch} đã kiểm đếm bằng tay và nhập tổng nên lần kia cũng nhập tổng từ phiếu kiểm đếm. Muốn nhập từng tờ thì nhập lại tập từ đầu.`,
	'batch-keyed-by-ballot': ({ batch }) =>
		`Tập ${batch} đang nhập từng tờ nên không nhập tổng được. Nhập tiếp từng tờ; muốn kiểm đếm bằng tay thì nhập lại tập từ đầu.`,
	'figure-not-a-count': ({ figure, name }) =>
		`${figureText(figure, name)}: phải là một số nguyên, từ 0 trở lên. Đọc lại dòng đó trên phiếu kiểm đếm.`,
	'votes-exceed-valid': ({ name, votes, valid }) =>
		`Đồng chí ${name} được ${votes} phiếu, nhiều hơn ${valid} phiếu hợp lệ. Đếm lại các ô vuông của đồng chí ${name}, rồi đếm lại số phiếu hợp lệ.`,
	'votes-exceed-seats': ({ votes, most }) =>
		`Số phiếu của các đồng chí cộng lại là ${votes}; từng ấy phiếu hợp lệ chỉ cho nhiều nhất ${most}. Tìm phiếu bầu thừa lẫn trong phiếu hợp lệ, hoặc ô vuông đếm hai lần.`,
	'votes-below-valid': ({ votes, valid }) =>
		`Số phiếu của các đồng chí cộng lại là ${votes}, ít hơn ${valid} phiếu hợp lệ; mỗi phiếu hợp lệ bầu ít nhất một đồng chí. Tìm phiếu không bầu ai lẫn trong phiếu hợp lệ, hoặc ô vuông đếm sót.`,
	'figures-open': ({ batch, figures }) =>
		`Hai lần nhập tổng của tập ${batch} còn khác nhau ở ${figures} con số. Người thứ ba đếm lại các con số đó trên phiếu bầu.`,
	'other-figures': ({ batch }) =>
		`Các con số khác nhau của tập ${batch} vừa thay đổi trên máy khác. Tải lại trang để xem còn đếm lại con số nào.`,
	'stack-in-hand': () =>
		'Đã có người nhận tập phiếu nên không gộp cả hộp được nữa. Kiểm đếm bằng tay từng tập.',
	'stack-is-one-batch': () => 'Cả hộp đã là một tập.',
	'role-may-not': () =>
		'Máy này vào đại hội để làm việc khác nên không ghi được việc này. Làm trên máy của phần việc đó, hoặc xin mã mới cho máy này.',
	'not-saved': ({ cause }) =>
		cause === 'full'
			? 'Chưa ghi được vì máy hết chỗ lưu. Những gì đã xác nhận trước đó vẫn còn nguyên. Để riêng tờ phiếu đang cầm, xóa bớt ảnh hoặc tệp khác trên máy rồi bấm lại.'
			: 'Chưa ghi được xuống máy. Những gì đã xác nhận trước đó vẫn còn nguyên. Giữ nguyên tờ phiếu đang cầm rồi bấm lại; nếu vẫn không được, tải lại trang và đối chiếu số phiếu đã nhập với xấp giấy.'
};

export const countingRefusalsEn: CountingWords = {
	'unknown-contest': () => 'This contest was not found.',
	'already-announced': () => 'The result is announced and can no longer change.',
	'box-not-counted': () => 'Count the box by hand and record ballots returned before keying.',
	'unknown-batch': ({ batch }) => `There is no batch ${batch}.`,
	'batch-is-closed': ({ batch }) =>
		`Batch ${batch} is closed. To correct it, reopen it and give the reason.`,
	'batch-not-claimed': ({ batch }) => `Nobody keys batch ${batch} yet. Open it from the batches.`,
	'batch-claimed-by': ({ batch, by }) => `Batch ${batch} is being keyed by ${by}.`,
	'keyer-missing': () => 'First choose who keys.',
	'batch-is-full': ({ batch, size }) =>
		`Batch ${batch} holds its ${size} ballots. If there is another sheet in your hand, recount the batch.`,
	'place-already-keyed': ({ batch, position }) =>
		`Sheet ${position} of batch ${batch} was keyed in another window. Look at the sheet in your hand.`,
	'marks-do-not-fit': ({ names }) => `A ballot must have exactly the ${names} names of the list.`,
	'doubt-without-words': () => 'Say in a few words what is doubtful.',
	'unknown-ground': () =>
		'This ground is not on the list of the contest. Reload the page and choose again.',
	'not-the-last-ballot': ({ batch, position }) =>
		`Only the last ballot can be corrected; sheet ${position} is not the last of batch ${batch}.`,
	'already-ruled': ({ batch, position }) =>
		`The tellers have already ruled on sheet ${position} of batch ${batch}.`,
	'not-doubtful': ({ batch, position }) =>
		`Sheet ${position} of batch ${batch} is not on the docket.`,
	'photos-not-decided': () =>
		'Before the ballots went out the congress decided on no pictures of doubtful ballots, so none is kept. Put the paper aside for the file.',
	'ruling-without-majority': ({ agree, disagree }) =>
		`${agree} in favour, ${disagree} against: no majority, so no ruling.`,
	'ruling-exceeds-tellers': ({ tellers }) =>
		`There are ${tellers} tellers; there cannot be more votes.`,
	'zero-not-proven': () =>
		'Before the first ballot two tellers look at the list of noughts together and confirm it on the board of batches.',
	'zero-already-proven': () => 'That nothing was counted yet is confirmed already.',
	'zero-needs-two': () => 'Two different tellers have to confirm it.',
	'first-entry-open': ({ batch }) =>
		`The first entry of batch ${batch} is not finished. Wait until its keyer passes the stack on, or take another batch.`,
	'keyed-the-other-entry': ({ batch, by }) =>
		`${by} keyed the other entry of batch ${batch}. Somebody else has to key this one.`,
	'entry-is-finished': ({ batch, entry }) =>
		`Entry ${entry} of batch ${batch} is finished and cannot change. If a ballot was keyed wrong, the comparison will show it.`,
	'entry-empty': ({ batch }) => `No ballot of batch ${batch} is keyed yet.`,
	'entry-differs-from-count': ({ batch, keyed, size }) =>
		`Batch ${batch} holds ${size} sheets by hand count, ${keyed} are keyed. Look for the sheet on the table before confirming that no paper is left.`,
	'no-difference': ({ batch, place }) =>
		`Sheet ${place} of batch ${batch} no longer differs. Another device may have resolved it; look at the batches again.`,
	'resolver-keyed-it': ({ batch, by }) =>
		`${by} keyed batch ${batch} and cannot resolve its differences. A third person reads the paper.`,
	'entries-missing': ({ batch }) => `Batch ${batch} is not keyed twice yet.`,
	'differences-open': ({ batch, places }) =>
		`Batch ${batch} differs at sheet ${places.join(', ')}. A third person reads those papers.`,
	'batch-incomplete': ({ batch, keyed, size }) =>
		`Batch ${batch} holds ${size} sheets by hand count, both entries agree on ${keyed}. Count the batch on paper again: correct its number, or have the line without a paper read again and the paper without a line added.`,
	'totals-differ-from-count': ({ batch, keyed, size }) =>
		`Batch ${batch} holds ${size} sheets by hand count, both tally sheets agree on ${keyed} ballots. Count its sheets again: if their number was wrong, correct it; if not, tally the batch on paper again and key the batch anew.`,
	'look-at-paper-first': ({ batch, places }) =>
		`Before closing batch ${batch}, hold sheet ${places.join(', ')} in hand and compare with the screen.`,
	'no-such-sheet': ({ batch, place }) => `Batch ${batch} has no sheet ${place}.`,
	'batch-counted-on-paper': ({ batch }) =>
		`Batch ${batch} was counted by hand and its totals entered, so the other entry is totals too. To key it ballot by ballot, key the batch anew.`,
	'batch-keyed-by-ballot': ({ batch }) =>
		`Batch ${batch} is keyed ballot by ballot, so it takes no totals. Go on so; to count it by hand, key the batch anew.`,
	'figure-not-a-count': ({ figure, name }) =>
		`${figureText(figure, name)}: it must be a whole number from 0. Read that line of the tally sheet again.`,
	'votes-exceed-valid': ({ name, votes, valid }) =>
		`${name} has ${votes} votes, more than the ${valid} valid ballots. Count the squares of ${name} again, then the valid ballots.`,
	'votes-exceed-seats': ({ votes, most }) =>
		`The votes add up to ${votes}; so many valid ballots give ${most} at most. Look for an overvote among the valid ballots, or squares counted twice.`,
	'votes-below-valid': ({ votes, valid }) =>
		`The votes add up to ${votes}, fewer than the ${valid} valid ballots; each of those votes for somebody. Look for a ballot for nobody among the valid ones, or squares left out.`,
	'figures-open': ({ batch, figures }) =>
		`The two entries of batch ${batch} still differ at ${figures} ${figures === 1 ? 'figure' : 'figures'}. A third person counts ${figures === 1 ? 'it' : 'those'} again on the ballots.`,
	'other-figures': ({ batch }) =>
		`Which figures of batch ${batch} differ has changed on another device. Reload the page to see what is left to count.`,
	'stack-in-hand': () =>
		'Somebody has a batch in hand, so the box can no longer be one batch. Count by hand batch by batch.',
	'stack-is-one-batch': () => 'The whole box is one batch already.',
	'role-may-not': () =>
		'This device came into the hall for other work, so it cannot record this. Use the device meant for it, or ask for a new code for this one.',
	'not-saved': ({ cause }) =>
		cause === 'full'
			? 'Not saved: this device has no space left. Everything confirmed before is safe. Put this ballot aside, delete some photos or other files, then press again.'
			: 'Not saved: the device could not write it. Everything confirmed before is safe. Keep hold of this ballot and press again; if it fails again, reload the page and check the number keyed against the stack.'
};

/** A refusal on the pad in words. Of another kind, which no act there answers, it says that nothing was stored. */
export function countingRefusalText(refusal: Refusal): string {
	const words = language.current === 'vi' ? countingRefusalsVi : countingRefusalsEn;
	const say = words[refusal.kind as CountingKind] as ((refusal: Refusal) => string) | undefined;
	return say ? say(refusal) : words['not-saved']({ kind: 'not-saved', cause: 'failed' });
}
