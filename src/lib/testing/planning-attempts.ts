import * as fc from 'fast-check';
import { ORGANS } from '$lib/core/agenda/agenda';
import {
	beginItem,
	finishItem,
	moveOn,
	nameOrgan,
	recordItemVote,
	setAgenda,
	takeBackItem
} from '$lib/core/agenda/decide';
import { CONTENTS } from '$lib/core/congress/events';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import type { AgendaItemId, ContestId } from '$lib/core/basics/ids';
import {
	chooseSetting,
	conveneDelegates,
	correctDelegate,
	describeCongress,
	showScene,
	strikeOffDelegate
} from '$lib/core/congress/decide';
import type { Delegate } from '$lib/core/congress/delegate';
import {
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest,
	recordHandVote
} from '$lib/core/contest/decide';
import { addGround, takeBackGround } from '$lib/core/contest/grounds';
import {
	askWithdrawal,
	closeList,
	countPoll,
	countSupport,
	proposeCandidate,
	takeBackProposal,
	takeBackWithdrawal,
	voteOnWithdrawal
} from '$lib/core/nomination/decide';
import { attemptsAt } from './attempt';
import { someone } from './door-attempts';
import {
	COMMITTEE,
	delegate,
	DELEGATION,
	DETAILS,
	people,
	person,
	PRESIDIUM,
	TELLERS,
	who
} from './small-congress';

const contestId = fc.constantFrom(
	COMMITTEE.id,
	COMMITTEE.id,
	COMMITTEE.id,
	DELEGATION.id,
	'none' as ContestId
);
const plan = fc.record({
	base: fc.constantFrom(COMMITTEE, COMMITTEE, DELEGATION),
	seats: fc.constantFrom(4, 4, 3, 0, 1.5),
	title: fc.constantFrom('Ban Chấp hành', 'Đoàn đại biểu', '')
});
const list = fc.oneof(
	fc.constant(people(1, 5)),
	fc.integer({ min: 0, max: 12 }).map((names) => people(1, names)),
	fc.constant([person(1), person(1)])
);
const tellers = fc.oneof(fc.constant(TELLERS), fc.subarray([...TELLERS]));
const count = fc.constantFrom(12, 10, 8, 1, 0, -1, 2.5, Number.NaN, 1e9);
const onRoll = fc
	.record({
		number: fc.integer({ min: 1, max: 16 }),
		badge: fc.option(fc.integer({ min: 1, max: 16 })),
		standing: fc.constantFrom<(Delegate['standing'] | null)[]>(null, null, 'official', 'alternate'),
		name: fc.constantFrom('', null, null)
	})
	.map(({ number, badge, standing, name }) =>
		delegate(number, {
			...(badge !== null && { number: badge }),
			...(standing && { standing }),
			...(name !== null && { name })
		})
	);
const vote = fc.record({
	agree: fc.constantFrom(10, 12, 0, -1),
	disagree: fc.constantFrom(0, 1, 0.5),
	other: fc.constantFrom(0, 1)
});

const nominee = fc.integer({ min: 4, max: 9 });
const ofNominee = fc.record({ contestId, personId: nominee.map(who) });
const pollFigure = fc.constantFrom(10, 8, 3, 0, -1, Number.NaN);

/** How a list comes about at the congress. */
const nominationAttempts = fc.oneof(
	attemptsAt(
		proposeCandidate,
		fc.record({
			contestId,
			person: nominee.map(person),
			proposerId: fc.constantFrom(null, who(10), who(16))
		}),
		(drawn) => drawn
	),
	attemptsAt(takeBackProposal, ofNominee, (drawn) => drawn),
	attemptsAt(countSupport, fc.tuple(ofNominee, fc.constantFrom(8, 2, -1)), ([of, agree]) => ({
		...of,
		agree
	})),
	attemptsAt(askWithdrawal, ofNominee, (drawn) => drawn),
	attemptsAt(takeBackWithdrawal, ofNominee, (drawn) => drawn),
	attemptsAt(voteOnWithdrawal, fc.tuple(ofNominee, vote), ([of, hands]) => ({
		...of,
		vote: hands
	})),
	attemptsAt(
		countPoll,
		fc.record({
			issued: pollFigure,
			returned: pollFigure,
			valid: pollFigure,
			votes: fc.array(fc.record({ personId: nominee.map(who), votes: pollFigure }), {
				maxLength: 2
			})
		}),
		(poll) => ({ contestId: COMMITTEE.id, poll })
	),
	attemptsAt(closeList, contestId, (drawn) => ({ contestId: drawn }))
);

const ofItem = fc.record({
	itemId: fc.constantFrom('presidium', 'agenda', 'closing', 'none').map((id) => id as AgendaItemId)
});

/** What the secretary may try with the agenda. */
const agendaAttempts = fc.oneof(
	{
		weight: 3,
		arbitrary: attemptsAt(setAgenda, fc.subarray([...CONTENTS]), (contents) => ({
			items: usualAgenda(contents)
		}))
	},
	attemptsAt(beginItem, ofItem, (drawn) => drawn),
	attemptsAt(finishItem, ofItem, (drawn) => drawn),
	attemptsAt(moveOn, ofItem, (drawn) => drawn),
	attemptsAt(takeBackItem, ofItem, (drawn) => drawn),
	attemptsAt(
		nameOrgan,
		fc.record({ organ: fc.constantFrom(...ORGANS), members: fc.subarray([...PRESIDIUM]) }),
		(drawn) => drawn
	),
	attemptsAt(
		recordItemVote,
		fc.record({ of: ofItem, subject: fc.constantFrom('number', 'list', 'text'), vote }),
		({ of, ...drawn }) => ({ ...of, ...drawn })
	)
);

/** Everything before the ballots, and what the chair puts on the screen. */
export const planningAttempts = fc.oneof(
	{ weight: 3, arbitrary: agendaAttempts },
	attemptsAt(describeCongress, fc.constantFrom('', '2020-05-19'), (opens) => ({
		...DETAILS,
		opens
	})),
	attemptsAt(conveneDelegates, fc.array(onRoll, { maxLength: 3 }), (delegates) => ({ delegates })),
	attemptsAt(correctDelegate, onRoll, (corrected) => ({ delegate: corrected })),
	attemptsAt(
		strikeOffDelegate,
		fc.record({ delegateId: someone, reason: fc.constantFrom('Không triệu tập', '') }),
		(drawn) => drawn
	),
	attemptsAt(chooseSetting, fc.constantFrom('live', 'announced'), (value) => ({
		key: 'hallFigures' as const,
		value
	})),
	attemptsAt(
		showScene,
		fc.record({
			kind: fc.constantFrom('welcome', 'quorum', 'progress', 'live', 'result', 'structure'),
			contestId,
			namesOpen: fc.boolean()
		}),
		(drawn) => drawn
	),
	attemptsAt(
		addGround,
		fc.record({
			contestId,
			words: fc.constantFrom(
				'Đánh dấu bằng bút chì',
				'Phiếu rách mất tên',
				'Ký tên trên phiếu',
				''
			),
			vote: fc.option(vote)
		}),
		(drawn) => drawn
	),
	attemptsAt(
		takeBackGround,
		fc.record({ contestId, words: fc.constantFrom('Đánh dấu bằng bút chì', 'Phiếu rách mất tên') }),
		(drawn) => drawn
	),
	attemptsAt(planContest, plan, ({ base, ...changes }) => ({ plan: { ...base, ...changes } })),
	attemptsAt(listCandidates, fc.record({ contestId, candidates: list }), (drawn) => drawn),
	nominationAttempts,
	attemptsAt(nameTellers, fc.record({ contestId, tellers }), (drawn) => drawn),
	attemptsAt(
		recordHandVote,
		fc.record({ contestId, subject: fc.constantFrom('seats', 'list', 'tellers'), vote }),
		(drawn) => drawn
	),
	attemptsAt(issueBallots, fc.record({ contestId, issued: count }), (drawn) => drawn),
	attemptsAt(countBox, fc.record({ contestId, returned: count }), (drawn) => drawn)
);
