import type { OrganMember } from '$lib/core/agenda/agenda';
import type { ContestId, PersonId } from '$lib/core/basics/ids';
import { markArrived } from '$lib/core/check-in/decide';
import { conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import type { Delegate } from '$lib/core/congress/delegate';
import { CONTENTS, type CongressDetails } from '$lib/core/congress/events';
import { contestOf, type Contest, type ContestPlan, type Teller } from '$lib/core/contest/contest';
import { listCandidates, nameTellers, planContest } from '$lib/core/contest/decide';
import type { Person } from '$lib/core/people/person';
import { Story } from './story';

/** Twelve official delegates whose badge order is the A, B, C order of their given names. */
const OFFICIALS = [
	'Lê Văn An',
	'Trần Thị Bích',
	'Phạm Gia Cường',
	'Nguyễn Minh Dũng',
	'Hoàng Thị Đào',
	'Vũ Hữu Giang',
	'Đỗ Thị Hà',
	'Bùi Quang Khánh',
	'Ngô Thị Lan',
	'Đặng Đình Minh',
	'Dương Văn Nam',
	'Lý Thị Oanh'
];
const ALTERNATES = ['Mai Thị Phương', 'Cao Xuân Quý'];
const CELLS = 3;

/** The person with that badge, from 1. */
export function who(number: number): PersonId {
	return `p${number}` as PersonId;
}

/** The person with that badge, as the roll states it. */
export function delegate(number: number, changes: Partial<Delegate> = {}): Delegate {
	const isOfficial = number <= OFFICIALS.length;
	return {
		id: who(number),
		name: [...OFFICIALS, ...ALTERNATES][number - 1] ?? `Đại biểu ${number}`,
		gender: number % 2 === 0 ? 'female' : 'male',
		born: null,
		education: null,
		incumbent: false,
		position: '',
		number,
		cell: `Chi bộ ${((number - 1) % CELLS) + 1}`,
		standing: isOfficial ? 'official' : 'alternate',
		mandate: 'elected',
		seat: '',
		...changes
	};
}

/** The same person as a list states one. */
export function person(number: number): Person {
	const { id, name, gender, born, education, incumbent, position } = delegate(number);
	return { id, name, gender, born, education, incumbent, position };
}

/** People with badges from `from` to `to`. */
export function people(from: number, to: number): Person[] {
	return Array.from({ length: to - from + 1 }, (_, at) => person(from + at));
}

export const ALTERNATE_ONE = who(13);
export const ALTERNATE_TWO = who(14);

export const DETAILS: CongressDetails = {
	upperOrgan: 'ĐẢNG BỘ QUẬN THỬ',
	organ: 'Đảng bộ phường Thử',
	ordinal: 'X',
	term: '2020–2025',
	place: 'Hà Nội',
	opens: '2020-05-19',
	closes: '2020-05-20',
	body: 'delegates-congress',
	contents: CONTENTS,
	rulebook: '244-QD/TW',
	ownRules: null,
	illustration: true,
	rehearses: null
};

/** A committee of 4, the smallest that may have a surplus of one. */
export const COMMITTEE: ContestPlan = {
	id: 'committee' as ContestId,
	kind: 'committee',
	title: 'Ban Chấp hành',
	seats: 4,
	form: 'strike',
	round: { kind: 'first' },
	exOfficio: [],
	allocated: null,
	alternates: 0,
	planned: [],
	batchSize: 4
};

export const DELEGATION: ContestPlan = {
	id: 'delegation' as ContestId,
	kind: 'delegation',
	title: 'Đoàn đại biểu',
	seats: 3,
	form: 'strike',
	round: { kind: 'first' },
	exOfficio: [person(12)],
	allocated: null,
	alternates: 0,
	planned: [],
	batchSize: 4
};

/** Badges 6, 7 and a technician; the first is head. */
export const TELLERS: readonly Teller[] = [
	{ personId: who(6), name: 'Vũ Hữu Giang', isHead: true },
	{ personId: who(7), name: 'Đỗ Thị Hà', isHead: false },
	{ personId: 'technician' as PersonId, name: 'Kỹ thuật viên', isHead: false }
];

/** Badges 8 and 9; the first is head. */
export const PRESIDIUM: readonly OrganMember[] = [
	{ personId: who(8), name: 'Bùi Quang Khánh', isHead: true },
	{ personId: who(9), name: 'Ngô Thị Lan', isHead: false }
];

/** The congress is named and everyone is on the roll; the door is shut. */
export function convened(): Story {
	return new Story().act(describeCongress, DETAILS).act(conveneDelegates, {
		delegates: Array.from({ length: OFFICIALS.length + ALTERNATES.length }, (_, at) =>
			delegate(at + 1)
		)
	});
}

/** The badges named are in the hall; everyone by default. */
export function gathered(numbers = OFFICIALS.map((_, at) => at + 1)): Story {
	const story = convened();
	for (const number of numbers) story.act(markArrived, { delegateId: who(number) });
	return story;
}

/** Everyone is there, the committee is planned, its list of 5 and its tellers stand. */
export function listed(): Story {
	const contestId = COMMITTEE.id;
	return gathered()
		.act(planContest, { plan: COMMITTEE })
		.act(listCandidates, { contestId, candidates: people(1, 5) })
		.act(nameTellers, { contestId, tellers: TELLERS });
}

/** The committee's contest as a story has it. */
export function committeeIn(story: Story): Contest {
	const contest = contestOf(story.state, COMMITTEE.id);
	if (!contest) throw new Error('the committee is not planned yet');
	return contest;
}
