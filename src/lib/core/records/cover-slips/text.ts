import { COLOUR_ON_PAPER, SHADE } from '../../counting/batch-colour';
import { illustrationNote, organLines } from '../contest-head';
import { BLANK } from '../paper';
import { inCapitals, slugOf, withUnbrokenTerm } from '../phrases';
import type { Slip, SlipLine, SlipSheet } from '../slip';
import { inFigures } from '../vietnamese-numerals';
import type { CoveredBatch, CoverSlips } from './facts';

/** What is done to a batch, in its order; two people key, a third reads what differs. */
const lines = ({ headTeller }: CoverSlips): SlipLine[] => [
	{ work: 'Nhập lần 1', name: '' },
	{ work: 'Nhập lần 2 (người khác)', name: '' },
	{ work: 'Đối chiếu: khác nhau ở tờ thứ', name: '', isWide: true },
	{ work: 'Người thứ ba xử lý', name: '' },
	{
		work: `Đóng tập: ${BLANK} giờ ${BLANK} phút`,
		name: headTeller === '' ? 'Trưởng ban:' : `Trưởng ban: ${headTeller}`
	}
];

function slip(slips: CoverSlips, { number, colour, size }: CoveredBatch): Slip {
	const { head, title, batches } = slips;
	return {
		organ: organLines(head).join(' '),
		note: illustrationNote(head.details),
		title: `PHIẾU BÌA TẬP PHIẾU (${number}/${batches.length})`,
		subject: withUnbrokenTerm(`Bầu ${title}`),
		shade: SHADE[colour],
		label: inCapitals(`Tập ${number} · ${COLOUR_ON_PAPER[colour]}`),
		contents: `${inFigures(size)} phiếu (đếm tay)`,
		lines: lines(slips)
	};
}

/** One slip for every batch, in the order of the stack. Always in Vietnamese. */
export function coverSlipSheet(slips: CoverSlips): SlipSheet {
	return {
		fileName: `phieu-bia-tap-phieu-${slugOf(slips.title)}`,
		title: `Phiếu bìa tập phiếu bầu ${slips.title}`,
		slips: slips.batches.map((batch) => slip(slips, batch))
	};
}
