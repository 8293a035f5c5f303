import type { Refusal } from '$lib/core/log/refusal';
import type { RuledKind } from '$lib/i18n/refusals';

const name = 'Lê Văn An';

/** One refusal of every kind that stands on a rule with an article. */
export const RULED_REFUSALS: {
	readonly [Kind in RuledKind]: Extract<Refusal, { kind: Kind }>;
} = {
	'alternate-without-place': { kind: 'alternate-without-place', name },
	'has-attended': { kind: 'has-attended', name },
	'member-suspended': { kind: 'member-suspended', name },
	'several-posts': { kind: 'several-posts', posts: ['secretary', 'deputies'] },
	'not-in-contents': { kind: 'not-in-contents', content: 'committee' },
	'delegation-total-differs': {
		kind: 'delegation-total-differs',
		allocated: 20,
		seats: 16,
		byOffice: 1
	},
	'pool-not-elected': { kind: 'pool-not-elected', pool: 'committee' },
	'not-in-pool': { kind: 'not-in-pool', name, pool: 'committee' },
	'planned-officer-not-elected': {
		kind: 'planned-officer-not-elected',
		name,
		post: 'secretary',
		body: 'committee'
	},
	'meeting-not-open': { kind: 'meeting-not-open' },
	'committee-not-elected': { kind: 'committee-not-elected' },
	'chair-of-one-to-three': { kind: 'chair-of-one-to-three', people: 4 },
	'surplus-missing': { kind: 'surplus-missing', seats: 15, names: 15 },
	'surplus-too-large': { kind: 'surplus-too-large', most: 19, names: 20 },
	'nominee-like-incumbent': { kind: 'nominee-like-incumbent', name, position: 'Phó Bí thư' },
	'nomination-barred': { kind: 'nomination-barred', name, as: 'nominee' },
	'support-missing': { kind: 'support-missing', name },
	'withdrawal-not-voted': { kind: 'withdrawal-not-voted', name },
	'poll-needed': { kind: 'poll-needed', names: 20, most: 19 },
	'poll-not-needed': { kind: 'poll-not-needed' },
	'not-official-delegate': { kind: 'not-official-delegate', name },
	'number-is-allocated': { kind: 'number-is-allocated' },
	'teller-on-list': { kind: 'teller-on-list', name },
	'issued-exceeds-present': { kind: 'issued-exceeds-present', issued: 162, present: 161 },
	'grounds-frozen': { kind: 'grounds-frozen' },
	'ground-missing': { kind: 'ground-missing' },
	'ground-too-long': { kind: 'ground-too-long', letters: 130, most: 120 },
	'ground-known': { kind: 'ground-known', known: 'Phiếu có vết bẩn' },
	'ground-not-carried': { kind: 'ground-not-carried', agree: 70, needed: 81 },
	'unknown-ground': { kind: 'unknown-ground' },
	'ruling-without-majority': { kind: 'ruling-without-majority', agree: 3, disagree: 4 },
	'ruling-exceeds-tellers': { kind: 'ruling-exceeds-tellers', tellers: 7 }
};

const DOOR = ['member-suspended', 'alternate-without-place', 'has-attended'] as const;
const PLAN = ['several-posts', 'not-in-contents', 'delegation-total-differs'] as const;
const POOL = ['pool-not-elected', 'not-in-pool'] as const;
const LIST = ['teller-on-list', ...POOL, 'surplus-missing', 'surplus-too-large'] as const;

/**
 * Which of them each screen can meet. `tests/docs/articles.test.ts` compares this with the rules that
 * the screens ask; `src/routes/refusals.svelte.test.ts` provokes every one.
 */
export const REFUSED_ON = {
	'src/routes/agenda/OrganForm.svelte': ['not-official-delegate'],
	'src/routes/check-in/AbsenceSheet.svelte': DOOR,
	'src/routes/check-in/DelegateRow.svelte': DOOR,
	'src/routes/check-in/SheetRefusal.svelte': DOOR,
	'src/routes/check-in/UndoSheet.svelte': DOOR,
	'src/routes/contest/HandVoteRow.svelte': ['number-is-allocated'],
	'src/routes/contest/IssueForm.svelte': [
		'issued-exceeds-present',
		'meeting-not-open',
		'planned-officer-not-elected',
		...POOL,
		'surplus-missing',
		'surplus-too-large'
	],
	'src/routes/contest/Nominations.svelte': [
		'support-missing',
		'withdrawal-not-voted',
		'poll-needed',
		...LIST
	],
	'src/routes/contest/PendingRules.svelte': LIST,
	'src/routes/contest/PollForm.svelte': ['poll-not-needed', 'issued-exceeds-present'],
	'src/routes/contest/PoolList.svelte': LIST,
	'src/routes/contest/OwnGrounds.svelte': [
		'grounds-frozen',
		'ground-missing',
		'ground-too-long',
		'ground-known',
		'ground-not-carried',
		'unknown-ground'
	],
	'src/routes/contest/ProposeForm.svelte': ['nomination-barred', 'nominee-like-incumbent'],
	'src/routes/contest/RoundList.svelte': LIST,
	'src/routes/contest/TellerFinder.svelte': ['teller-on-list'],
	'src/routes/contest/TellerRow.svelte': ['teller-on-list'],
	'src/routes/contest/Tellers.svelte': ['teller-on-list'],
	'src/routes/count/RulingDialog.svelte': [
		'ruling-without-majority',
		'ruling-exceeds-tellers',
		'unknown-ground'
	],
	'src/routes/meeting/BeforeMeeting.svelte': ['committee-not-elected'],
	'src/routes/meeting/ChairForm.svelte': ['meeting-not-open', 'chair-of-one-to-three'],
	'src/routes/meeting/MemberRow.svelte': ['meeting-not-open'],
	'src/routes/meeting/PlanPost.svelte': PLAN,
	'src/routes/setup/ContestCard.svelte': [...PLAN, ...LIST],
	'src/routes/setup/OfficeCard.svelte': PLAN,
	'src/routes/setup/TellersCard.svelte': ['teller-on-list'],
	'src/lib/components/congress/LedgerCorrection.svelte': ['issued-exceeds-present']
} as const satisfies Readonly<Record<string, readonly RuledKind[]>>;
export type RefusingScreen = keyof typeof REFUSED_ON;
