import type { CongressDetails } from '$lib/core/congress/events';
import type { Contest } from '$lib/core/contest/contest';
import type { Rehearsed } from '$lib/core/rehearsal/rehearsal';
import { inCapitals, slugOf } from '$lib/core/records/phrases';
import { bold, heading, paragraph, say, type Block, type Paper } from '$lib/core/records/paper';
import { GROUNDS, placesMarked, type BallotForm, type Ground } from '$lib/core/tally/ballot';
import { GROUND_ON_PAPER } from '$lib/core/tally/ground-names';
import type { PaperBallot } from './boxes';
import type { RehearsalBox, RehearsalKey } from './rehearsal-box';
import { stacked } from './stack';

/** A rehearsal congress in what its key states. */
export interface KeyOf {
	readonly details: CongressDetails;
	readonly rehearses: Rehearsed;
	readonly contest: Contest;
	readonly box: RehearsalBox;
}

const UNVOTED = [
	['d', 'không đồng ý'],
	['n', 'để trống'],
	['b', 'cả hai ô']
] as const;

/** How the names of a ballot are marked. */
function marksOnPaper(marks: string, form: BallotForm): string {
	if (form === 'strike') {
		const struck = placesMarked(marks, 'x');
		return struck.length === 0 ? 'không gạch ai' : `gạch ${struck.join(', ')}`;
	}
	const said = UNVOTED.flatMap(([mark, words]) => {
		const places = placesMarked(marks, mark);
		return places.length === 0 ? [] : [`${words} ${places.join(', ')}`];
	});
	return said.length === 0 ? 'đồng ý tất cả' : said.join('; ');
}

function groundWords(ground: Ground): string {
	return GROUND_ON_PAPER[ground as keyof typeof GROUND_ON_PAPER];
}

function ballotOnPaper({ marks, ground, doubt }: PaperBallot, form: BallotForm): string {
	const marked = marksOnPaper(marks, form);
	if (doubt !== undefined) return `${marked}; để riêng: ${doubt}`;
	return ground === undefined ? marked : `${marked}; không hợp lệ: ${groundWords(ground)}`;
}

function figures(key: RehearsalKey): Block {
	const rows: (readonly [string, number])[] = [
		['Số phiếu trong hộp', key.ballots],
		['Hợp lệ', key.valid],
		['Không hợp lệ', key.invalid],
		...GROUNDS.flatMap((ground) => {
			const ballots = key.grounds[ground];
			return ballots ? [[`– ${groundWords(ground)}`, ballots] as const] : [];
		}),
		['Để riêng, chờ Ban kiểm phiếu kết luận', key.doubtful]
	];
	return {
		kind: 'table',
		label: 'Số phiếu',
		columns: [
			{ title: 'Nội dung', share: 75, align: 'left' },
			{ title: 'Số phiếu', share: 25, align: 'center' }
		],
		rows: rows.map(([matter, ballots]) => [matter, String(ballots)])
	};
}

function votes({ contest, box }: KeyOf): Block {
	return {
		kind: 'table',
		label: 'Số phiếu của từng tên',
		columns: [
			{ title: 'TT', share: 12, align: 'center' },
			{ title: 'Tên trên phiếu', share: 63, align: 'left' },
			{ title: 'Số phiếu', share: 25, align: 'center' }
		],
		rows: contest.candidates.map(({ name }, at) => [
			String(at + 1),
			name,
			String(box.key.votes[at] ?? 0)
		])
	};
}

function ballots({ contest, box }: KeyOf): Block {
	return {
		kind: 'table',
		label: 'Từng tờ phiếu',
		columns: [
			{ title: 'Tập', share: 12, align: 'center' },
			{ title: 'Tờ', share: 12, align: 'center' },
			{ title: 'Trên phiếu', share: 76, align: 'left' }
		],
		rows: stacked(contest, box.papers)
			.flatMap((batch) => batch.ballots)
			.map(({ batch, position, paper }) => [
				String(batch),
				String(position),
				ballotOnPaper(paper, contest.plan.form)
			])
	};
}

/** "Đáp án": what the box gives and how each ballot is marked, for after the keying. Always in Vietnamese. */
export function keyPaper(of: KeyOf): Paper {
	const { details, rehearses, contest } = of;
	return {
		fileName: `dap-an-${rehearses.code}-${slugOf(contest.plan.title)}`,
		head: {
			upperOrgan: '',
			organ: [inCapitals(details.organ)],
			placeAndDate: `Mã tập dượt ${rehearses.code}`,
			title: ''
		},
		title: 'ĐÁP ÁN TẬP DƯỢT',
		summary: `bầu ${contest.plan.title}`,
		body: [
			paragraph(
				say`${bold('Chỉ đưa sau khi nhập xong.')} Các tờ phiếu do máy gạch ngẫu nhiên theo mã tập dượt, không nói gì về những người có tên.`
			),
			heading('1. Số phiếu'),
			figures(of.box.key),
			heading('2. Trên các phiếu hợp lệ, chưa tính phiếu để riêng'),
			votes(of),
			heading('3. Từng tờ phiếu, theo thứ tự trong tập'),
			ballots(of)
		],
		closing: [],
		signatures: [],
		footer: `Tập dượt, mã ${rehearses.code}`
	};
}
