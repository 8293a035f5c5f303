import type { Lock, MissingBallots } from '$lib/core/contest/announcement';
import type { RuleId } from '$lib/core/rulebook/rulebook';
import { wording } from './language.svelte';

type LockWords = {
	readonly [Kind in Lock['kind']]: (lock: Extract<Lock, { kind: Kind }>) => string;
};

/** Why *Công bố* is locked: each text sends people to the paper, not to the keyboard. */
const lockWords = wording<LockWords>(
	{
		'conflict-open': ({ conflicts }) =>
			`Các máy ghi khác nhau ${conflicts} việc của cuộc bầu này. Vào Xung đột để giải quyết trước.`,
		'ballots-not-issued': () => 'Chưa phát phiếu bầu.',
		'box-not-counted': () => 'Chưa ghi số phiếu thu về. Mở hòm, đếm bằng tay rồi ghi con số đó.',
		'issued-exceeds-present': ({ issued, present }) =>
			`Phát ra ${issued} phiếu nhưng chỉ ${present} người có mặt. Đếm lại số phiếu còn thừa và số người nhận phiếu.`,
		'returned-exceeds-issued': ({ returned, issued }) =>
			`Thu về ${returned} phiếu, nhiều hơn ${issued} phiếu phát ra. Đếm lại hòm phiếu; nếu vẫn thừa, dừng lại và báo Đoàn Chủ tịch.`,
		'ballots-missing': ({ missing }) =>
			`Thu về ít hơn phát ra ${missing} phiếu, và đại hội đã quyết định dừng trong trường hợp này. Đếm lại hòm phiếu; nếu vẫn thiếu, báo Đoàn Chủ tịch.`,
		'batches-differ-from-returned': ({ sum, returned }) =>
			`Các tập cộng lại là ${sum} tờ, hòm phiếu đếm được ${returned} tờ. Đếm lại từng tập trên giấy.`,
		'batch-open': ({ batch, entries }) => {
			if (entries === 0) return `Tập ${batch}: chưa nhập xong lần 1.`;
			if (entries === 1) return `Tập ${batch}: chưa nhập xong lần 2.`;
			return `Tập ${batch}: đã đối chiếu, xem lại rồi đóng tập.`;
		},
		'differences-open': ({ batch, places }) =>
			`Tập ${batch}: hai lần nhập khác nhau ở tờ thứ ${places.join(', ')}. Người thứ ba lấy các tờ đó ra đọc.`,
		'figures-open': ({ batch, figures }) =>
			`Tập ${batch}: hai lần nhập tổng khác nhau ở ${figures} con số. Người thứ ba đếm lại các con số đó trên phiếu bầu.`,
		'batch-incomplete': ({ batch, keyed, size }) =>
			`Tập ${batch}: đếm tay ${size} tờ, hai lần nhập thống nhất ${keyed} tờ. Đếm lại tập trên giấy.`,
		'totals-differ-from-count': ({ batch, keyed, size }) =>
			`Tập ${batch}: đếm tay ${size} tờ, hai phiếu kiểm đếm thống nhất ${keyed} phiếu. Đếm lại số tờ của tập; số tờ đúng thì kiểm đếm lại trên giấy và nhập lại tập từ đầu.`,
		'doubt-unruled': ({ number, batch, position }) =>
			`Phiếu nghi vấn số ${number} (tập ${batch}, tờ thứ ${position}) chờ ban kiểm phiếu kết luận.`,
		'spot-check-differs': ({ batch, position }) =>
			`Kiểm tra xác suất: tờ thứ ${position} của tập ${batch} khác với màn hình. Người thứ ba đọc lại tờ đó trên giấy, rồi đóng tập.`,
		'ballots-differ-from-returned': ({ keyed, returned }) =>
			`Hợp lệ cộng không hợp lệ là ${keyed}, thu về là ${returned}. Đếm lại các tập trên giấy.`
	},
	{
		'conflict-open': ({ conflicts }) =>
			`Devices recorded ${conflicts} ${conflicts === 1 ? 'act' : 'acts'} of this contest differently. Settle it under Conflicts first.`,
		'ballots-not-issued': () => 'No ballots have been issued.',
		'box-not-counted': () =>
			'Ballots returned are not recorded. Open the box, count by hand, record that number.',
		'issued-exceeds-present': ({ issued, present }) =>
			`${issued} ballots issued but only ${present} people present. Count the ballots left over and the people who took one.`,
		'returned-exceeds-issued': ({ returned, issued }) =>
			`${returned} ballots returned, more than the ${issued} issued. Count the box again; if the number stands, stop and tell the presidium.`,
		'ballots-missing': ({ missing }) =>
			`${missing} fewer ballots returned than issued, and the congress decided to stop then. Count the box again; if the number stands, tell the presidium.`,
		'batches-differ-from-returned': ({ sum, returned }) =>
			`The batches hold ${sum} sheets together, the box held ${returned}. Count each batch again on paper.`,
		'batch-open': ({ batch, entries }) => {
			if (entries === 0) return `Batch ${batch}: the first entry is not finished.`;
			if (entries === 1) return `Batch ${batch}: the second entry is not finished.`;
			return `Batch ${batch}: compared; look once more, then close it.`;
		},
		'differences-open': ({ batch, places }) =>
			`Batch ${batch}: the entries differ at sheet ${places.join(', ')}. A third person reads those papers.`,
		'figures-open': ({ batch, figures }) =>
			`Batch ${batch}: the two entries of totals differ at ${figures} ${figures === 1 ? 'figure' : 'figures'}. A third person counts again on the ballots.`,
		'batch-incomplete': ({ batch, keyed, size }) =>
			`Batch ${batch}: ${size} sheets by hand count, both entries agree on ${keyed}. Count the batch on paper again.`,
		'totals-differ-from-count': ({ batch, keyed, size }) =>
			`Batch ${batch}: ${size} sheets by hand count, both tally sheets agree on ${keyed} ballots. Count its sheets again; if their number is right, tally it on paper again and key the batch anew.`,
		'doubt-unruled': ({ number, batch, position }) =>
			`Doubtful ballot ${number} (batch ${batch}, sheet ${position}) awaits the tellers’ ruling.`,
		'spot-check-differs': ({ batch, position }) =>
			`Spot check: sheet ${position} of batch ${batch} is not what the screen says. A third person reads that paper again, then the batch is closed.`,
		'ballots-differ-from-returned': ({ keyed, returned }) =>
			`Valid and invalid make ${keyed}, returned is ${returned}. Count the batches again on paper.`
	}
);

export function lockText(lock: Lock): string {
	const say = lockWords()[lock.kind] as (lock: Lock) => string;
	return say(lock);
}

/** The rule a lock stands on; an open batch is no rule's matter. */
const RULES: { readonly [Kind in Lock['kind']]?: RuleId } = {
	'box-not-counted': 'box-count',
	'issued-exceeds-present': 'box-count',
	'returned-exceeds-issued': 'box-count',
	'ballots-differ-from-returned': 'box-count',
	'doubt-unruled': 'ballot-concluded'
};

/** The rules that locks stand on, each once. */
export function rulesOfLocks(locks: readonly Lock[]): readonly RuleId[] {
	return [...new Set(locks.flatMap(({ kind }) => RULES[kind] ?? []))];
}

const untouchedWords = wording(
	(batches: string) => `Chưa nhập xong lần nào của tập ${batches}.`,
	(batches: string) => `No entry finished yet of batch ${batches}.`
);

/** What locks the announcement, one line each; batches without a finished entry share one. */
export function lockTexts(locks: readonly Lock[]): string[] {
	const texts: string[] = [];
	const untouched: number[] = [];
	for (const lock of locks) {
		if (lock.kind === 'batch-open' && lock.entries === 0) untouched.push(lock.batch);
		else texts.push(lockText(lock));
	}
	return untouched.length > 0 ? [...texts, untouchedWords()(untouched.join(', '))] : texts;
}

const missingWords = wording(
	(missing: number) =>
		`Thu về ít hơn phát ra ${missing} phiếu. Con số này được đọc trước đại hội và ghi vào biên bản.`,
	(missing: number) =>
		`${missing} fewer ballots returned than issued. The number is read out and goes into the minutes.`
);

export function missingBallotsText({ missing }: MissingBallots): string {
	return missingWords()(missing);
}
