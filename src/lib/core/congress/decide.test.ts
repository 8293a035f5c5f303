import { describe, expect, it } from 'vitest';
import type { ContestId, PersonId } from '../basics/ids';
import {
	markArrived,
	markLeft,
	recordAbsence,
	seatAlternate,
	undoCheckIn
} from '../check-in/decide';
import { attendanceFigures } from '../check-in/attendance-figures';
import { issueBallots, listCandidates, nameTellers, planContest } from '../contest/decide';
import { fact } from '../log/rule';
import {
	ALTERNATE_ONE,
	COMMITTEE,
	convened,
	delegate,
	DELEGATION,
	DETAILS,
	gathered,
	listed,
	people,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { announced, issued } from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import { Story } from '$lib/testing/story';
import {
	chooseSetting,
	conveneDelegates,
	correctDelegate,
	describeCongress,
	showScene,
	strikeOffDelegate
} from './decide';

const OUT = { kind: 'ballots-already-issued' } as const;
const absence = { delegateId: who(1), reason: 'Ốm', throughout: true };
const seating = { alternateId: ALTERNATE_ONE, replaces: who(1) };

describe('describeCongress', () => {
	it('names the congress, and corrects it while no ballot is out', () => {
		given(new Story()).when(describeCongress, DETAILS).follows(fact('CongressDescribed', DETAILS));
		const later = { ...DETAILS, rulebook: '190-QD/TW' } as const;
		given(listed()).when(describeCongress, later).follows(fact('CongressDescribed', later));
		expect(listed().act(describeCongress, later).state.details).toEqual(later);
	});

	it.each(['organ', 'ordinal', 'term', 'place', 'opens', 'closes'] as const)(
		'asks for %s',
		(field) =>
			given(new Story())
				.when(describeCongress, { ...DETAILS, [field]: ' ' })
				.isRefused({ kind: 'detail-missing', field })
	);

	it('asks for whole days, in their order', () => {
		given(new Story())
			.when(describeCongress, { ...DETAILS, opens: '2020' })
			.isRefused({ kind: 'detail-missing', field: 'opens' });
		given(new Story())
			.when(describeCongress, { ...DETAILS, closes: '2020-05-32' })
			.isRefused({ kind: 'detail-missing', field: 'closes' });
		given(new Story())
			.when(describeCongress, { ...DETAILS, closes: '2020-05-18' })
			.isRefused({ kind: 'closes-before-opens' });
	});

	it('is closed once ballots are out', () => {
		given(issued()).when(describeCongress, DETAILS).isRefused(OUT);
	});
});

describe('conveneDelegates', () => {
	it('puts people on the roll in the order of their list', () => {
		expect([...convened().state.roll.keys()].slice(0, 3)).toEqual([who(1), who(2), who(3)]);
		given(convened())
			.when(conveneDelegates, { delegates: [] })
			.follows(fact('DelegatesConvened', { delegates: [] }));
	});

	it('replaces a person who is on the roll already, in the same place', () => {
		const delegates = [delegate(2, { name: 'Trần Thị Bưởi' })];
		const { roll } = convened().act(conveneDelegates, { delegates }).state;
		expect([...roll.values()].slice(0, 3).map(({ name }) => name)).toEqual([
			delegate(1).name,
			'Trần Thị Bưởi',
			delegate(3).name
		]);
	});

	it('refuses a badge that somebody has, on the roll or on the same list', () => {
		const { name } = delegate(3);
		given(convened())
			.when(conveneDelegates, { delegates: [delegate(20, { number: 3 })] })
			.isRefused({ kind: 'delegate-number-taken', number: 3, by: name });
		given(convened())
			.when(conveneDelegates, { delegates: [delegate(20), delegate(21, { number: 20 })] })
			.isRefused({ kind: 'delegate-number-taken', number: 20, by: delegate(20).name });
	});

	it('refuses a person without a name, and anybody once ballots are out', () => {
		given(convened())
			.when(conveneDelegates, { delegates: [delegate(20, { name: ' ' })] })
			.isRefused({ kind: 'name-missing' });
		given(issued())
			.when(conveneDelegates, { delegates: [delegate(20)] })
			.isRefused(OUT);
	});

	it('does not turn a seated alternate into an official delegate: one person, one place', () => {
		const seated = convened().act(recordAbsence, absence).act(seatAlternate, seating);
		const { name } = delegate(13);
		const official = delegate(13, { standing: 'official' });
		given(seated)
			.when(conveneDelegates, { delegates: [official] })
			.isRefused({ kind: 'already-checked-in', name });
		given(seated)
			.when(correctDelegate, { delegate: official })
			.isRefused({ kind: 'already-checked-in', name });
		const freed = seated.act(undoCheckIn, { delegateId: ALTERNATE_ONE, reason: '' });
		freed.act(correctDelegate, { delegate: official });
		expect(attendanceFigures(freed.state).convened).toBe(13);
	});
});

describe('correctDelegate', () => {
	it('corrects a name even while ballots are out', () => {
		const corrected = delegate(1, { name: 'Lê Văn Ân' });
		given(issued())
			.when(correctDelegate, { delegate: corrected })
			.follows(fact('DelegateCorrected', { delegate: corrected }));
	});

	it('refuses a change of standing then, for it would move the base', () => {
		given(issued())
			.when(correctDelegate, { delegate: delegate(14, { standing: 'official' }) })
			.isRefused(OUT);
	});

	it('refuses a stranger, a missing name, a badge somebody else has', () => {
		given(convened())
			.when(correctDelegate, { delegate: delegate(20) })
			.isRefused({ kind: 'unknown-delegate' });
		given(convened())
			.when(correctDelegate, { delegate: delegate(1, { name: '' }) })
			.isRefused({ kind: 'name-missing' });
		given(convened())
			.when(correctDelegate, { delegate: delegate(1, { number: 2 }) })
			.isRefused({ kind: 'delegate-number-taken', number: 2, by: delegate(2).name });
	});
});

describe('strikeOffDelegate', () => {
	const strike = { delegateId: who(1), reason: 'Bị đình chỉ sinh hoạt' };
	const { name } = delegate(1);

	it('takes somebody off who is not convened after all, be it known as absent', () => {
		given(convened()).when(strikeOffDelegate, strike).follows(fact('DelegateStruckOff', strike));
		const absent = convened().act(recordAbsence, absence).act(strikeOffDelegate, strike);
		expect(attendanceFigures(absent.state)).toMatchObject({ convened: 11, absent: 0 });
	});

	it('refuses for somebody who was there, or whose place is taken', () => {
		const refusal = { kind: 'already-checked-in', name } as const;
		given(gathered([1]))
			.when(strikeOffDelegate, strike)
			.isRefused(refusal);
		const left = gathered([1]).act(markLeft, { delegateId: who(1) });
		given(left).when(strikeOffDelegate, strike).isRefused(refusal);
		const replaced = convened().act(recordAbsence, absence).act(seatAlternate, seating);
		given(replaced).when(strikeOffDelegate, strike).isRefused(refusal);
		given(replaced)
			.when(strikeOffDelegate, { ...strike, delegateId: ALTERNATE_ONE })
			.isRefused({ kind: 'already-checked-in', name: delegate(13).name });
	});

	it('refuses for a candidate and a teller, until the contest lets them go', () => {
		const contestId = COMMITTEE.id;
		const story = convened()
			.act(planContest, { plan: COMMITTEE })
			.act(listCandidates, { contestId, candidates: people(1, 5) })
			.act(nameTellers, { contestId, tellers: TELLERS });
		const needed = { kind: 'needed-in-contest', title: COMMITTEE.title } as const;
		given(story)
			.when(strikeOffDelegate, strike)
			.isRefused({ ...needed, name });
		given(story)
			.when(strikeOffDelegate, { ...strike, delegateId: who(6) })
			.isRefused({ ...needed, name: delegate(6).name });
		story.act(listCandidates, {
			contestId,
			candidates: [...people(2, 5), ...people(8, 8)]
		});
		given(story).when(strikeOffDelegate, strike).follows(fact('DelegateStruckOff', strike));
	});

	it('refuses without a reason, for a stranger, and once ballots are out', () => {
		given(convened())
			.when(strikeOffDelegate, { ...strike, reason: '' })
			.isRefused({ kind: 'reason-missing' });
		given(convened())
			.when(strikeOffDelegate, { ...strike, delegateId: 'nobody' as PersonId })
			.isRefused({ kind: 'unknown-delegate' });
		given(issued()).when(strikeOffDelegate, strike).isRefused(OUT);
	});

	it('lets the same person be convened again later', () => {
		const back = convened()
			.act(strikeOffDelegate, strike)
			.act(conveneDelegates, { delegates: [delegate(1)] })
			.act(markArrived, { delegateId: who(1) });
		expect(attendanceFigures(back.state)).toMatchObject({ convened: 12, present: 1 });
	});
});

describe('chooseSetting', () => {
	it('holds from then on; a contest whose ballots are out keeps what it froze', () => {
		const story = issued().act(chooseSetting, { key: 'rounding', value: 'cut-off' });
		expect(story.state.settings.rounding).toBe('cut-off');
		expect(story.state.contests[0]?.issue?.settings.rounding).toBe('half-up');
	});
});

describe('showScene', () => {
	const contestId = COMMITTEE.id;
	const live = { kind: 'live', contestId, namesOpen: false } as const;
	const decided = { key: 'hallFigures', value: 'live' } as const;

	it.each([{ kind: 'welcome' }, { kind: 'quorum' }, { kind: 'progress', contestId }] as const)(
		'shows $kind at any time',
		(scene) => {
			given(listed()).when(showScene, scene).follows(fact('SceneShown', scene));
			expect(announced().act(showScene, scene).state.scene).toEqual(scene);
		}
	);

	it.each(['result', 'elected', 'structure'] as const)('shows %s only once announced', (kind) => {
		const scene = { kind, contestId };
		given(issued()).when(showScene, scene).isRefused({ kind: 'not-announced' });
		given(announced()).when(showScene, scene).follows(fact('SceneShown', scene));
	});

	it('shows live figures only where the congress so decided', () => {
		given(issued()).when(showScene, live).isRefused({ kind: 'live-not-decided' });
		const early = listed().act(chooseSetting, decided).act(issueBallots, { contestId, issued: 12 });
		given(early).when(showScene, live).follows(fact('SceneShown', live));
	});

	it('does not open live figures of a contest once its ballots are out', () => {
		const late = issued().act(chooseSetting, decided).act(planContest, { plan: DELEGATION });
		given(late).when(showScene, live).isRefused({ kind: 'live-not-decided' });
		const next = { ...live, contestId: DELEGATION.id };
		given(late).when(showScene, next).follows(fact('SceneShown', next));
	});

	it('refuses a contest nobody planned', () => {
		given(convened())
			.when(showScene, { kind: 'progress', contestId: 'none' as ContestId })
			.isRefused({ kind: 'unknown-contest' });
	});
});
