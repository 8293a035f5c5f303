import { unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contestOf, type Contest } from '$lib/core/contest/contest';
import { electorateOf } from '$lib/core/contest/electorate';
import LedgerCorrection from '$lib/components/congress/LedgerCorrection.svelte';
import { language } from '$lib/i18n/language.svelte';
import type { RuledKind } from '$lib/i18n/refusals';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { STANDING_ID } from '$lib/sample/officers';
import type { OpenCongress } from '$lib/state/open-congress.svelte';
import {
	expectBeside,
	pressed,
	refusing,
	screen,
	type,
	type Refusing
} from '$lib/testing/refused-act';
import {
	ANNOUNCED,
	COUNTED,
	HALL,
	LIST_OPEN,
	MEETING,
	NO_TELLERS
} from '$lib/testing/refused-states';
import { REFUSED_ON, RULED_REFUSALS, type RefusingScreen } from '$lib/testing/ruled-refusals';
import OrganForm from './agenda/OrganForm.svelte';
import AbsenceSheet from './check-in/AbsenceSheet.svelte';
import { CheckInDesk } from './check-in/check-in-desk.svelte';
import DelegateRow from './check-in/DelegateRow.svelte';
import PersonSheet from './check-in/PersonSheet.svelte';
import UndoSheet from './check-in/UndoSheet.svelte';
import HandVoteRow from './contest/HandVoteRow.svelte';
import IssueForm from './contest/IssueForm.svelte';
import { NominationDesk } from './contest/nomination-desk.svelte';
import Nominations from './contest/Nominations.svelte';
import OwnGrounds from './contest/OwnGrounds.svelte';
import PendingRules from './contest/PendingRules.svelte';
import PollForm from './contest/PollForm.svelte';
import PoolList from './contest/PoolList.svelte';
import ProposeForm from './contest/ProposeForm.svelte';
import RoundList from './contest/RoundList.svelte';
import { TellerRoll } from './contest/teller-roll.svelte';
import TellerFinder from './contest/TellerFinder.svelte';
import TellerRow from './contest/TellerRow.svelte';
import Tellers from './contest/Tellers.svelte';
import RulingDialog from './count/RulingDialog.svelte';
import BeforeMeeting from './meeting/BeforeMeeting.svelte';
import ChairForm from './meeting/ChairForm.svelte';
import MemberRow from './meeting/MemberRow.svelte';
import PlanPost from './meeting/PlanPost.svelte';
import ContestCard from './setup/ContestCard.svelte';
import OfficeCard from './setup/OfficeCard.svelte';
import TellersCard from './setup/TellersCard.svelte';

const AWAY = 'Khuất Đức Nhuận';

const committee = ({ state }: OpenCongress): Contest => contestOf(state, COMMITTEE_ID)!;
const ofCommittee = (congress: OpenCongress) => ({ congress, contest: committee(congress) });
const standing = ({ state }: OpenCongress): Contest => contestOf(state, STANDING_ID)!;

const submitted = (screen: Element) => pressed(screen, '[type=submit]');
const first = (screen: Element) => pressed(screen, 'button');

/** The desk at the door with a sheet open over one person. */
function atDoor(congress: OpenCongress, name: string) {
	const delegate = [...congress.state.roll.values()].find((one) => one.name === name)!;
	return { desk: new CheckInDesk(congress), delegate };
}

function nominations(congress: OpenCongress): { desk: NominationDesk } {
	const desk = new NominationDesk(congress, () => committee(congress));
	desk.wantsMore = true;
	return { desk };
}

const tellers = (congress: OpenCongress, query = '') => {
	const roll = new TellerRoll(congress, () => committee(congress));
	roll.ask(query);
	return { roll, rulebook: congress.state.details?.rulebook };
};

const SCREENS: Readonly<Record<RefusingScreen, Refusing>> = {
	'src/routes/agenda/OrganForm.svelte': screen(
		OrganForm,
		HALL,
		(congress) => ({ congress, organ: 'credentials' as const, hasVotes: false }),
		(at) => pressed(at, '.acts button')
	),
	'src/routes/check-in/AbsenceSheet.svelte': screen(
		AbsenceSheet,
		HALL,
		(congress) => atDoor(congress, AWAY),
		submitted
	),
	'src/routes/check-in/DelegateRow.svelte': screen(
		DelegateRow,
		HALL,
		(congress) => {
			const { desk } = atDoor(congress, AWAY);
			desk.ask(AWAY);
			return { desk, found: desk.found[0]! };
		},
		first
	),
	'src/routes/check-in/SheetRefusal.svelte': screen(
		PersonSheet,
		HALL,
		(congress) => atDoor(congress, AWAY),
		(at) => pressed(at, 'button.primary')
	),
	'src/routes/check-in/UndoSheet.svelte': screen(
		UndoSheet,
		HALL,
		(congress) => atDoor(congress, 'Lưu Khắc Thuận'),
		submitted
	),
	'src/routes/contest/HandVoteRow.svelte': screen(
		HandVoteRow,
		HALL,
		(congress) => ({
			congress,
			contest: committee(congress),
			electorate: electorateOf(congress.state, committee(congress).plan),
			subject: 'seats' as const,
			question: ''
		}),
		submitted
	),
	'src/routes/contest/IssueForm.svelte': screen(IssueForm, HALL, ofCommittee, async (at) => {
		const asked = submitted(at);
		await vi.waitFor(() => expect(at.querySelector('dialog[open]')).not.toBeNull());
		pressed(at, 'dialog button.primary');
		return asked;
	}),
	'src/routes/contest/Nominations.svelte': screen(Nominations, LIST_OPEN, ofCommittee, (at) =>
		pressed(at, 'button.primary')
	),
	'src/routes/contest/OwnGrounds.svelte': screen(OwnGrounds, HALL, ofCommittee, submitted),
	'src/routes/contest/PendingRules.svelte': screen(PendingRules, HALL, ofCommittee, (at) =>
		pressed(at, 'input[type=radio]:not(:checked)')
	),
	'src/routes/contest/PollForm.svelte': screen(PollForm, HALL, nominations, submitted),
	'src/routes/contest/PoolList.svelte': screen(
		PoolList,
		MEETING,
		(congress) => ({ congress, contest: standing(congress), onlisted: () => undefined }),
		(at) => pressed(at, 'button.primary')
	),
	'src/routes/contest/ProposeForm.svelte': screen(ProposeForm, HALL, nominations, async (at) => {
		pressed(at, 'input[type=radio]', 1);
		const field = () => at.querySelectorAll<HTMLInputElement>('input[type=text]');
		await vi.waitFor(() => expect(field()).toHaveLength(1));
		type(field().item(0), AWAY);
		await vi.waitFor(() => expect(at.querySelector('.found button')).not.toBeNull());
		pressed(at, '.found button');
		await vi.waitFor(() => expect(at.querySelector('.chosen')).not.toBeNull());
		return submitted(at);
	}),
	'src/routes/contest/RoundList.svelte': screen(RoundList, HALL, ofCommittee, (at) =>
		pressed(at, '.chosen button')
	),
	'src/routes/contest/TellerFinder.svelte': screen(
		TellerFinder,
		HALL,
		(congress) => tellers(congress, AWAY),
		(at) => pressed(at, 'li button')
	),
	'src/routes/contest/TellerRow.svelte': screen(
		TellerRow,
		HALL,
		(congress) => ({
			...tellers(congress),
			teller: committee(congress).tellers[0]!,
			isOpen: true
		}),
		first
	),
	'src/routes/contest/Tellers.svelte': screen(
		Tellers,
		NO_TELLERS,
		(congress) => ({ congress, contest: congress.state.contests[1]! }),
		first
	),
	'src/routes/count/RulingDialog.svelte': screen(
		RulingDialog,
		COUNTED,
		(congress) => ({
			congress,
			contest: committee(congress),
			doubtful: committee(congress).docket[0]!,
			onclose: () => undefined
		}),
		submitted
	),
	'src/routes/meeting/BeforeMeeting.svelte': screen(
		BeforeMeeting,
		ANNOUNCED,
		(congress) => ({ congress }),
		first
	),
	'src/routes/meeting/ChairForm.svelte': screen(
		ChairForm,
		MEETING,
		(congress) => ({
			congress,
			meeting: congress.state.meeting!,
			onrecorded: () => undefined
		}),
		submitted
	),
	'src/routes/meeting/MemberRow.svelte': screen(
		MemberRow,
		MEETING,
		(congress) => ({
			congress,
			member: congress.state.meeting!.members[0]!,
			seat: undefined,
			holds: []
		}),
		first
	),
	'src/routes/meeting/PlanPost.svelte': screen(
		PlanPost,
		MEETING,
		(congress) => ({ congress, kind: 'deputies' as const, name: 'Phó Bí thư' }),
		submitted
	),
	'src/routes/setup/ContestCard.svelte': screen(
		ContestCard,
		HALL,
		(congress) => ({ congress, title: 'Đoàn đại biểu', kind: 'delegation' as const }),
		(at, kind) => {
			if (kind !== 'delegation-total-differs') return submitted(at);
			return type(
				[...at.querySelectorAll('input')].find(({ value }) => value === '17')!,
				'20'
			);
		}
	),
	'src/routes/setup/OfficeCard.svelte': screen(
		OfficeCard,
		HALL,
		(congress) => ({ congress, kind: 'secretary' as const }),
		submitted
	),
	'src/routes/setup/TellersCard.svelte': screen(TellersCard, HALL, ofCommittee, (at) =>
		pressed(at, '.acts button')
	),
	'src/lib/components/congress/LedgerCorrection.svelte': screen(
		LedgerCorrection,
		COUNTED,
		(congress) => ({
			congress,
			contestId: COMMITTEE_ID,
			figure: 'issued' as const,
			current: 159,
			title: '',
			explain: '',
			label: 'Phát ra',
			onclose: () => undefined
		}),
		submitted
	)
};

let shown: Record<string, unknown> | undefined;
afterEach(async () => {
	if (shown) await unmount(shown);
	shown = undefined;
	document.body.replaceChildren();
	language.current = 'vi';
});

describe.each(Object.entries(SCREENS))('%s', (name, { state, show, provoke }) => {
	it.each<RuledKind>([...REFUSED_ON[name as RefusingScreen]])(
		'says %s with its article where it was refused, in both languages',
		async (kind) => {
			const refusal = RULED_REFUSALS[kind];
			const root = document.createElement('section');
			document.body.append(root);
			shown = show(refusing(state, refusal), root);
			const control = await provoke(root, kind);
			for (const spoken of ['vi', 'en'] as const) {
				language.current = spoken;
				await vi.waitFor(() => expectBeside(root, control, refusal, '244-QD/TW'));
			}
		}
	);
});

it('every refusal with an article is provoked on a screen', () => {
	const provoked = new Set<string>(Object.values(REFUSED_ON).flat());
	expect(Object.keys(RULED_REFUSALS).filter((kind) => !provoked.has(kind))).toEqual([]);
});
