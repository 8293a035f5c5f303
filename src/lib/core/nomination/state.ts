import type { PersonId } from '../basics/ids';
import { isCarried, type Hall } from '../hand-vote/hand-vote';
import type { Logged } from '../log/catalogue';
import type { Person } from '../people/person';
import type { Settings } from '../rulebook/settings';
import type { NominationFact } from './events';
import { everybodyIn, withdrawalOf, type Nominations, type Withdrawal } from './nomination';

/**
 * A list set at the preparation is the committee's. The first one after a closing is the list drawn up
 * there; what follows corrects that one by hand and leaves the committee's alone.
 */
export function prepare(nominations: Nominations, list: readonly Person[]): Nominations {
	if (nominations.drawn !== null) return nominations;
	return nominations.list === 'closed'
		? { ...nominations, drawn: list }
		: { ...nominations, prepared: list };
}

/** Throws where an event does not follow from those before it: replay keeps it as one it cannot read. */
function mustStand(nominations: Nominations, person: PersonId): void {
	if (!everybodyIn(nominations).some(({ id }) => id === person))
		throw new Error(`nobody nominated ${person}`);
}

function changeWithdrawal(
	{ withdrawals }: Nominations,
	person: PersonId,
	change: Partial<Withdrawal>
): readonly Withdrawal[] {
	return withdrawals.map((held) => (held.personId === person ? { ...held, ...change } : held));
}

const withoutWithdrawal = ({ withdrawals }: Nominations, person: PersonId) =>
	withdrawals.filter(({ personId }) => personId !== person);

/** Nominations after one more act; whatever it is but the closing, the list is open again. */
export function evolveNominations(
	held: Nominations,
	event: Logged<NominationFact['type']>,
	{ hall, settings }: { readonly hall: Hall; readonly settings: Settings }
): Nominations {
	if (event.type === 'ListClosed') return { ...held, list: 'closed', drawn: null };
	const open = { ...held, list: 'open' } as const;
	if (event.type === 'PollCounted') return { ...open, poll: event.data.poll };
	if (event.type === 'CandidateProposed') {
		const { person, proposer } = event.data;
		return { ...open, proposals: [...held.proposals, { person, proposer, support: null }] };
	}
	const { personId } = event.data;
	mustStand(held, personId);
	switch (event.type) {
		case 'ProposalTakenBack':
			return {
				...open,
				proposals: held.proposals.filter(({ person }) => person.id !== personId),
				withdrawals: withoutWithdrawal(held, personId)
			};
		case 'SupportCounted': {
			const { support } = event.data;
			const counted = held.proposals.map((one) =>
				one.person.id === personId ? { ...one, support } : one
			);
			return { ...open, proposals: counted };
		}
		case 'WithdrawalAsked':
			return {
				...open,
				withdrawals: [...held.withdrawals, { personId, vote: null, isLetGo: false }]
			};
		case 'WithdrawalTakenBack':
			return { ...open, withdrawals: withoutWithdrawal(held, personId) };
		case 'WithdrawalVoted': {
			if (!withdrawalOf(held, personId)) throw new Error(`${personId} did not ask to withdraw`);
			const { vote } = event.data;
			const voted = { vote, isLetGo: isCarried({ ...vote, hall }, settings) };
			return { ...open, withdrawals: changeWithdrawal(held, personId, voted) };
		}
	}
}
