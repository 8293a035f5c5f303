import {
	beginItem,
	finishItem,
	nameOrgan,
	recordItemVote,
	setAgenda,
	takeBackItem
} from '$lib/core/agenda/decide';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import type { AgendaItemId, CongressId } from '$lib/core/basics/ids';
import {
	markArrived,
	markCellArrived,
	markLeft,
	recordAbsence,
	seatAlternate,
	undoCheckIn
} from '$lib/core/check-in/decide';
import {
	chooseSetting,
	correctDelegate,
	describeCongress,
	showScene,
	strikeOffDelegate
} from '$lib/core/congress/decide';
import {
	announceResult,
	correctLedger,
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest,
	recordHandVote
} from '$lib/core/contest/decide';
import { addGround, takeBackGround } from '$lib/core/contest/grounds';
import { recordDirection } from '$lib/core/contest/planned-officers';
import { recountBatch } from '$lib/core/counting/close';
import { joinStack } from '$lib/core/counting/paper-count';
import { claimBatch, proveZero, recordBallot, releaseBatch } from '$lib/core/counting/decide';
import { photographDoubt } from '$lib/core/counting/resolve';
import { matchCode } from '$lib/core/integrity/decide';
import { integrityOf } from '$lib/core/integrity/integrity-code';
import { chairMeeting, markMember, openMeeting } from '$lib/core/meeting/decide';
import { recordWipe } from '$lib/core/rehearsal/decide';
import { digest } from '$lib/archive/digest';
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
import { compareSpotCheck, drawSpotCheck } from '$lib/core/spot-check/decide';
import { planOf } from './officers';
import {
	ALTERNATE_ONE,
	COMMITTEE,
	committeeIn,
	convened,
	delegate,
	DETAILS,
	people,
	person,
	PRESIDIUM,
	TELLERS,
	who
} from './small-congress';
import {
	batchOf,
	claimed,
	claimedAgain,
	closed,
	countedAgain,
	doubted,
	entryOf,
	finished,
	keyed,
	keyedAgain,
	ONE,
	reopened,
	resolved,
	ruled,
	sheetEntered,
	takenBack,
	THREE,
	TWO
} from './small-count';
import type { Story } from './story';

const contestId = COMMITTEE.id;
/** The digest of a picture that no test has. */
const PHOTO = digest('photo');
const vote = { agree: 8, disagree: 0, other: 1 };

function preparation(): Story {
	return convened()
		.act(setAgenda, { items: usualAgenda() })
		.act(correctDelegate, { delegate: delegate(1, { name: 'Lê Văn Ân' }) })
		.act(strikeOffDelegate, { delegateId: who(12), reason: 'Chuyển sinh hoạt đảng' })
		.act(chooseSetting, { key: 'hallFigures', value: 'live' })
		.act(chooseSetting, { key: 'secondLook', value: 'every-sheet' })
		.act(chooseSetting, { key: 'ballotPhotos', value: 'doubtful' })
		.act(planContest, { plan: COMMITTEE })
		.act(listCandidates, { contestId, candidates: people(1, 5) })
		.act(nameTellers, { contestId, tellers: TELLERS })
		.act(recordWipe, {
			rehearsalId: 'rehearsal' as CongressId,
			contestId,
			code: '4271',
			ballots: 40,
			people: [{ name: 'Đỗ Thị Hà', ballots: 40, wrong: 2 }]
		});
}

function door(story: Story): Story {
	for (const cell of ['Chi bộ 1', 'Chi bộ 2']) story.act(markCellArrived, { cell });
	return story
		.act(markArrived, { delegateId: who(3) })
		.act(undoCheckIn, { delegateId: who(3), reason: '' })
		.act(recordAbsence, { delegateId: who(3), reason: 'Ốm', throughout: true })
		.act(seatAlternate, { alternateId: ALTERNATE_ONE, replaces: who(3) })
		.act(recordAbsence, { delegateId: who(9), reason: 'Công tác', throughout: true })
		.act(markArrived, { delegateId: who(6) })
		.act(markLeft, { delegateId: who(11) })
		.act(showScene, { kind: 'quorum' });
}

/** One too many is nominated, under the regulation that asks most; the committee's list stays as it was. */
function nominations(story: Story): Story {
	const of = (number: number) => ({ contestId, personId: who(number) });
	const poll = { issued: 9, returned: 9, valid: 8, votes: [{ personId: who(8), votes: 3 }] };
	return story
		.act(describeCongress, { ...DETAILS, rulebook: '190-QD/TW' })
		.act(proposeCandidate, { contestId, person: person(8), proposerId: who(10) })
		.act(proposeCandidate, { contestId, person: person(9), proposerId: null })
		.act(takeBackProposal, of(9))
		.act(countSupport, { ...of(8), agree: 5 })
		.act(askWithdrawal, of(4))
		.act(takeBackWithdrawal, of(4))
		.act(askWithdrawal, of(5))
		.act(voteOnWithdrawal, { ...of(5), vote: { agree: 2, disagree: 6, other: 1 } })
		.act(countPoll, { contestId, poll })
		.act(closeList, { contestId })
		.act(describeCongress, DETAILS);
}

/** The presidium is elected, and its item was closed too early once. */
function organs(story: Story): Story {
	const itemId = 'presidium' as AgendaItemId;
	return story
		.act(beginItem, { itemId })
		.act(nameOrgan, { organ: 'presidium', members: PRESIDIUM })
		.act(recordItemVote, { itemId, subject: 'number', vote })
		.act(finishItem, { itemId })
		.act(takeBackItem, { itemId })
		.act(recordItemVote, { itemId, subject: 'list', vote })
		.act(finishItem, { itemId });
}

function ballots(story: Story): Story {
	for (const subject of ['seats', 'list', 'tellers'] as const)
		story.act(recordHandVote, { contestId, subject, vote });
	return story
		.act(addGround, { contestId, words: 'Đánh dấu bằng bút chì', vote })
		.act(addGround, { contestId, words: 'Phiếu rách', vote: null })
		.act(takeBackGround, { contestId, words: 'Phiếu rách' })
		.act(issueBallots, { contestId, issued: 9 })
		.act(correctLedger, { contestId, figure: 'issued', value: 8, reason: 'Thừa một phiếu' })
		.act(proveZero, { contestId, by: [ONE, TWO] })
		.act(countBox, { contestId, returned: 8 })
		.act(joinStack, { contestId, reason: 'Hết pin máy tính bảng' })
		.act(correctLedger, { contestId, figure: 'returned', value: 8, reason: 'Máy dùng lại được' });
}

/** The new committee meets, and whoever was meant as its secretary is not on it. */
function meeting(story: Story): Story {
	const plan = planOf('secretary', { seats: 1, form: 'single', planned: [person(5)] });
	story.act(openMeeting, undefined);
	for (const { id } of people(1, 3))
		story.act(markMember, { memberId: id, here: true, reason: '' });
	const direction = 'Công văn số 12-CV/QU: bầu đồng chí khác';
	return story
		.act(markMember, { memberId: who(4), here: false, reason: 'Họp ở quận' })
		.act(chairMeeting, { people: people(1, 1), vote: { agree: 3, disagree: 0, other: 0 } })
		.act(planContest, { plan })
		.act(recordDirection, { contestId: plan.id, direction });
}

/** Both drawn ballots are like their paper, and two tellers read the code from two devices. */
function announcement(story: Story): Story {
	for (const { batch, position } of committeeIn(story).spotChecks[0]!.drawn)
		story.act(compareSpotCheck, { contestId, batch, position, isSame: true, by: THREE });
	const integrity = integrityOf(committeeIn(story), digest);
	const code = integrity.kind === 'code' ? integrity.code : '';
	return story
		.act(matchCode, { contestId, code, by: [ONE, TWO] })
		.act(announceResult, { contestId })
		.act(showScene, { kind: 'result', contestId });
}

/** One day on which everything happens that can be in a log; frozen in `tests/golden/` per version. */
export function everyEvent(): Story {
	const story = ballots(nominations(organs(door(preparation()))));

	const [first, second] = [
		['....x', '....x', 'x....'],
		['....x', '.x...', '.....', '....x']
	] as const;
	doubted(keyed(claimed(story, 1), 1, first), 1, 4, '...xx');
	takenBack(story, 1, 4).act(releaseBatch, entryOf(1));
	story.act(claimBatch, { ...entryOf(1), by: ONE, handedOver: false });
	closed(keyedAgain(doubted(story, 1, 4, '...xx'), 1, [...first, '...xx']), 1);
	story.act(photographDoubt, { ...entryOf(1), position: 4, photo: PHOTO });
	ruled(story, 1, 4, { marks: '....x' });
	// Counted by hand twice, once with a slip; then the tablets are back, and it is keyed after all.
	sheetEntered(claimed(story, 2), 2, { valid: 4, votes: [4, 3, 4, 4, 1] });
	sheetEntered(claimedAgain(story, 2), 2, { valid: 4, votes: [4, 3, 4, 3, 1] }, 2);
	reopened(countedAgain(story, 2, { 'votes-4': 4 }), 2);
	// One sheet was struck in the second entry only, and the tellers read one place again.
	keyedAgain(keyed(claimed(story, 2), 2, second), 2, [...second.slice(0, 3), '...x.']);
	closed(resolved(story, 2, 4, '....x'), 2);
	closed(resolved(reopened(story, 2, [1]), 2, 1, '....x'), 2);
	reopened(story, 2).act(recountBatch, { ...batchOf(2), size: 5, reason: 'Hai tờ dính nhau' });
	const third = second.slice(0, 3);
	const grounded = { position: 4, marks: '....x', ground: 'own-1' } as const;
	keyed(claimed(story, 2), 2, third).act(recordBallot, { ...entryOf(2), ...grounded });
	finished(story, 2).act(claimBatch, { ...entryOf(2, 2), by: TWO, handedOver: false });
	keyed(story, 2, third, 1, 2).act(recordBallot, { ...entryOf(2, 2), ...grounded });
	// A paper that neither entry has: read by a third person, and concluded on.
	resolved(reopened(finished(story, 2, 2), 2, [5]), 2, 5, '....x');
	closed(ruled(story, 2, 5, { marks: '....x' }, 3), 2)
		.act(correctLedger, { contestId, figure: 'issued', value: 9, reason: 'Đếm lại cuống phiếu' })
		.act(correctLedger, { contestId, figure: 'returned', value: 9, reason: 'Hai tờ dính nhau' })
		.act(drawSpotCheck, { contestId, seed: '42613', ballots: 2 });
	return meeting(announcement(story));
}
