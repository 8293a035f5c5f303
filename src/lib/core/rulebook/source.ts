import type { PlainDate } from '../basics/plain-date';
import { officeDate, type Citation, type Place } from './citation';
import { rulebookOf, type RulebookId, type RuleId } from './rulebook';

export type SourceId =
	| 'decision-244'
	| 'decision-190'
	| 'guide-03'
	| 'guide-04'
	| 'directive-35'
	| 'directive-45'
	| 'provision-29'
	| 'answers-2025'
	| 'party-charter';

/** A document that rules stand in, as its own first page names it, and where its words were read. */
export interface Source {
	readonly id: SourceId;
	readonly kind: 'decision' | 'guide' | 'directive' | 'provision' | 'answers' | 'charter';
	readonly title: string;
	/** `null` for what has no number. */
	readonly number: string | null;
	/** The day it was signed or passed; a newspaper's answers have a month only, in their title. */
	readonly issued: PlainDate | null;
	readonly by: string;
	/**
	 * Publications in which an article or a section was read, by its number; 0 for what is cited as a
	 * whole. What is not here was read by nobody: no document was read from end to end.
	 */
	readonly readIn: Readonly<Record<number, readonly string[]>>;
}

const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương';
const POLITBURO = 'Bộ Chính trị';
const REGULATION = 'Quy chế bầu cử trong Đảng';

const SOURCES: readonly Source[] = [
	{
		id: 'decision-244',
		kind: 'decision',
		title: `ban hành ${REGULATION}`,
		number: '244-QĐ/TW',
		issued: '2014-06-09',
		by: CENTRAL_COMMITTEE,
		readIn: {
			3: ['thuvienphapluat.vn'],
			13: ['baogialai.com.vn'],
			17: ['thuviennhadat.vn', 'lawnet.vn'],
			19: ['lawnet.vn', 'camau.dcs.vn'],
			20: ['dangcongsan.vn', 'camau.dcs.vn'],
			32: ['thuvienphapluat.vn', 'dangcongsan.vn', 'lawnet.vn']
		}
	},
	{
		id: 'decision-190',
		kind: 'decision',
		title: `ban hành ${REGULATION}`,
		number: '190-QĐ/TW',
		issued: '2024-10-10',
		by: CENTRAL_COMMITTEE,
		readIn: {
			3: ['vietnam.vn'],
			8: ['hethongphapluat.com'],
			14: ['baobackan.vn'],
			18: ['thuvienphapluat.vn'],
			30: ['phapluat.suckhoedoisong.vn']
		}
	},
	{
		id: 'guide-03',
		kind: 'guide',
		title: `thực hiện ${REGULATION}`,
		number: '03-HD/TW',
		issued: '2020-03-20',
		by: 'Ban Bí thư',
		readIn: { 0: ['baonghean.vn', 'thuvienphapluat.vn'], 3: ['thuvienphapluat.vn'] }
	},
	{
		id: 'guide-04',
		kind: 'guide',
		title: `về một số vấn đề cụ thể thực hiện ${REGULATION}`,
		number: '04-HD/TW',
		issued: '2024-12-31',
		by: CENTRAL_COMMITTEE,
		readIn: { 0: ['thuvienphapluat.vn', 'lawnet.vn'] }
	},
	{
		id: 'directive-35',
		kind: 'directive',
		title: 'về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
		number: '35-CT/TW',
		issued: '2019-05-30',
		by: POLITBURO,
		readIn: { 0: ['tvs.vuc.vn', 'plo.vn'] }
	},
	{
		id: 'directive-45',
		kind: 'directive',
		title: 'về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
		number: '45-CT/TW',
		issued: '2025-04-14',
		by: POLITBURO,
		readIn: { 0: ['tayninh.dcs.vn', 'baonghean.vn'] }
	},
	{
		id: 'provision-29',
		kind: 'provision',
		title: 'thi hành Điều lệ Đảng',
		number: '29-QĐ/TW',
		issued: '2016-07-25',
		by: CENTRAL_COMMITTEE,
		readIn: { 12: ['dangcongsan.vn'], 15: ['dangcongsan.vn'] }
	},
	{
		id: 'answers-2025',
		kind: 'answers',
		title: 'Hỏi đáp về đại hội đảng bộ các cấp, tháng 3/2025',
		number: null,
		issued: null,
		by: 'Báo Thái Nguyên',
		readIn: { 0: ['baothainguyen.vn'] }
	},
	{
		id: 'party-charter',
		kind: 'charter',
		title: 'Điều lệ Đảng Cộng sản Việt Nam',
		number: null,
		issued: '2011-01-19',
		by: 'Đại hội đại biểu toàn quốc lần thứ XI',
		readIn: {}
	}
];

/** A document that is cited, and the publications in which the part cited was read; none: by nobody. */
export interface CitedSource {
	readonly source: Source;
	readonly readIn: readonly string[];
}

const partOf = (place: Place): number => {
	if ('article' in place) return place.article;
	return ('section' in place && place.section) || 0;
};

function documentOf(place: Place, rulebook: RulebookId): Source | undefined {
	switch (place.in) {
		case 'regulation': {
			const { decision } = rulebookOf(rulebook);
			return SOURCES.find(({ number }) => number === decision?.number);
		}
		case 'guide':
		case 'directive':
		case 'provision':
			return SOURCES.find(({ kind, number }) => kind === place.in && number === place.number);
		case 'answer':
			return SOURCES.find(({ kind, by }) => kind === 'answers' && by === place.by);
		case 'charter':
			return SOURCES.find(({ kind }) => kind === 'charter');
	}
}

/** The document a place of a regulation's rule stands in; `null` for one that has none on our list. */
export function sourceOf(place: Place, rulebook: RulebookId): CitedSource | null {
	const source = documentOf(place, rulebook);
	return source ? { source, readIn: source.readIn[partOf(place)] ?? [] } : null;
}

/** The documents behind a rule, each once; none where no place could be named. */
export function sourcesOf(rulebook: RulebookId, rule: RuleId): readonly CitedSource[] {
	const { places }: Citation = rulebookOf(rulebook).citations[rule];
	const cited = places.flatMap((place) => sourceOf(place, rulebook) ?? []);
	const documents = [...new Set(cited.map(({ source }) => source))];
	return documents.map((source) => ({
		source,
		readIn: [...new Set(cited.flatMap((other) => (other.source === source ? other.readIn : [])))]
	}));
}

const KIND = {
	decision: 'Quyết định',
	guide: 'Hướng dẫn',
	directive: 'Chỉ thị',
	provision: 'Quy định'
} as const;

/** "Quyết định số 244-QĐ/TW ngày 09/6/2014 của Ban Chấp hành Trung ương ban hành Quy chế bầu cử trong Đảng". */
export function sourceInVietnamese({ kind, title, number, issued, by }: Source): string {
	const day = issued ? ` ngày ${officeDate(issued)}` : '';
	switch (kind) {
		case 'answers':
			return `${title}, ${by}`;
		case 'charter':
			return `${title}, ${by} thông qua${day}`;
		default:
			return `${KIND[kind]} số ${number}${day} của ${by} ${title}`;
	}
}
