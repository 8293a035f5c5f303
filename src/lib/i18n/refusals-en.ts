import { countingRefusalsEn } from './counting-refusals';
import { lockText } from './locks';
import { poolWords, postWords } from './posts';
import type { RefusalWords } from './refusal-words';

const details = {
	organ: 'the name of the organisation',
	ordinal: 'its number',
	term: 'the term',
	place: 'the place named on papers',
	opens: 'the opening day (day/month/year)',
	closes: 'the closing day (day/month/year)'
};

const organs = {
	presidium: 'the presidium',
	secretariat: 'the secretariat',
	credentials: 'the credentials committee'
};

export const refusalsEn: RefusalWords = {
	...countingRefusalsEn,
	'unknown-conflict': () => 'This conflict is no longer on the list. Look at the list again.',
	'conflict-settled': () =>
		'Another device has just settled this conflict. Everything stays as it was settled.',
	'conflict-only-keep': () =>
		'This cannot replace what stands. Keep what stands, then do anew what the paper asks for.',
	'conflict-does-not-fit': () =>
		'What stands has gone on since, so what was set aside no longer fits. Take back what followed first, or keep what stands.',
	'detail-missing': ({ field }) => `Still missing: ${details[field]}.`,
	'closes-before-opens': () => 'The closing day is before the opening day. Check both.',
	'delegate-number-taken': ({ number, by }) => `Badge ${number} belongs to ${by}. Choose another.`,
	'name-missing': () => 'The full name is missing.',
	'unknown-delegate': () => 'This person is not on the roll.',
	'reason-missing': () => 'A reason is needed.',
	'already-checked-in': ({ name }) =>
		`The desk has recorded ${name}, so the roll stays as it was. Correct the check-in first.`,
	'needed-in-contest': ({ name, title }) =>
		`${name} is on the list or among the tellers of “${title}”. Change that first.`,
	'ballots-already-issued': () =>
		'Ballots are out, so this can no longer change. Everything stays as it was.',
	'not-announced': () => 'The result is not announced yet and cannot go on the screen.',
	'live-not-decided': () =>
		'The congress has not decided to see figures during the count. The screen stays as it was.',
	'already-present': ({ name }) => `${name} is already marked present.`,
	'not-present': ({ name }) => `${name} is not marked present.`,
	'alternate-without-place': ({ name }) =>
		`${name} is an alternate. First choose the absent delegate to replace.`,
	'place-taken': ({ name, by }) =>
		`The place of ${name} is taken by the alternate ${by}. Correct that first.`,
	'not-an-alternate': ({ name }) => `${name} is not an alternate.`,
	'not-absent': ({ name }) => `${name} is not recorded absent and cannot be replaced yet.`,
	'has-attended': ({ name }) =>
		`${name} attended a part of the congress, so is not absent throughout. Untick that and record again.`,
	'nothing-to-undo': ({ name }) => `There is nothing to undo for ${name}.`,
	'undo-needs-reason': ({ name }) =>
		`More than a minute has passed. Give a reason to correct the check-in of ${name}.`,
	'unknown-agenda-item': () =>
		'This item is no longer in the agenda. Look at the agenda again, then go on.',
	'agenda-empty': () => 'The agenda needs at least one item.',
	'agenda-title-missing': () => 'An item has no title yet.',
	'agenda-item-happened': ({ title }) =>
		`“${title}” has taken place, so it stays in the agenda as it is. Items that have not begun can still be changed.`,
	'agenda-item-begun': ({ title }) => `“${title}” is recorded as begun already.`,
	'agenda-item-not-open': ({ title }) => `“${title}” has not begun, or is recorded as done.`,
	'agenda-item-waiting': ({ title }) => `“${title}” has not begun: there is nothing to undo.`,
	'agenda-vote-not-taken': ({ title }) => `“${title}” takes no such vote.`,
	'organ-not-named': ({ organ }) =>
		`Nobody is named for ${organs[organ]}. Save the list first, then record the vote.`,
	'organ-empty': ({ organ }) => `Choose at least one person for ${organs[organ]}.`,
	'organ-member-twice': ({ name }) => `${name} is there twice. Take one out.`,
	'organ-needs-one-head': ({ organ }) =>
		`Exactly one head is needed for ${organs[organ]}. Choose, then save.`,
	'not-official-delegate': ({ name }) =>
		`${name} is not an official delegate, so cannot be on the credentials committee.`,
	'title-missing': () => 'The name of the contest is missing.',
	'seats-not-positive': () => 'Seats must be a whole number from 1.',
	'batch-size-not-positive': () => 'Ballots in a batch must be a whole number from 1.',
	'list-empty': () => 'There is nobody on the list.',
	'ex-officio-on-list': ({ name }) =>
		`${name} is a member by office and not on the ballot. Take the name off the list.`,
	'name-twice-on-list': ({ name }) => `${name} is on the list twice.`,
	'surplus-missing': ({ seats, names }) =>
		`${names} names for ${seats} seats: no surplus. Add at least one person.`,
	'form-does-not-fit': ({ names, seats }) =>
		`A list of ${names} for ${seats} seats does not fit the ballot planned. Save the contest in set-up again, then set the list.`,
	'no-round-needed': () =>
		'Every seat of this contest is filled, or its result is not announced yet: there is no further round.',
	'round-already-planned': ({ title }) => `The next round is planned: ${title}. Go on there.`,
	'no-earlier-round': () => 'This is the first round: nobody votes on going on.',
	'surplus-too-large': ({ most, names }) =>
		`${names} names are more than the ${most} allowed (30% surplus). Hold the opinion poll to shorten the list.`,
	'already-on-list': ({ name }) =>
		`${name} is on the list or nominated already. There is nothing more to record.`,
	'nomination-barred': ({ name, as }) =>
		as === 'proposer'
			? `${name} is a member of the convening committee and may not nominate anybody outside the committee’s list. The nomination was not recorded.`
			: `${name} is a member of the convening committee and not on the committee’s list, so may neither stand nor accept a nomination. Nothing was recorded.`,
	'nominee-like-incumbent': ({ name, position }) =>
		`${name} has the same name as a member of the convening committee${position ? ` (${position})` : ''}. Ask: the same person, or somebody else? Nothing was recorded.`,
	'list-edited-by-hand': ({ added, removed }) =>
		`After it was closed the list was changed in set-up${added.length > 0 ? `; added: ${added.join(', ')}` : ''}${removed.length > 0 ? `; taken off: ${removed.join(', ')}` : ''}. Choose whether this stays, then close it. The list is as it was.`,
	'not-standing': () =>
		'This person is neither on the committee’s list nor nominated. Look at the names again.',
	'support-not-asked': () =>
		'The regulation of this congress does not ask how many delegates agree to a nomination.',
	'support-missing': ({ name }) =>
		`Nobody counted yet how many agree to put ${name} before the congress. Count the hands, record them, then close the list.`,
	'withdrawal-already-asked': ({ name }) => `It is recorded already that ${name} asks to withdraw.`,
	'withdrawal-not-asked': () => 'It is not recorded that this person asks to withdraw.',
	'withdrawal-not-voted': ({ name }) =>
		`${name} asks to withdraw, but the congress has not voted on it. Take the vote, then close the list.`,
	'poll-needed': ({ names, most }) =>
		`${names} names are more than the ${most} allowed (30% surplus). Hold the opinion poll on those nominated or standing at the congress, then close the list.`,
	'poll-not-needed': () => 'The list is within the largest surplus, so no opinion poll is needed.',
	'poll-names-differ': () =>
		'Those asked about have just changed. The figures were not recorded; type them for the names shown now.',
	'poll-figures-missing': () => 'Fill every field with a whole number from 0.',
	'poll-returned-exceeds-issued': ({ returned, issued }) =>
		`${returned} returned but only ${issued} issued. Count the opinion ballots again.`,
	'poll-valid-exceeds-returned': ({ valid, returned }) =>
		`${valid} valid but only ${returned} returned. Count the opinion ballots again.`,
	'poll-votes-exceed-valid': ({ name, votes, valid }) =>
		`${name} has ${votes} votes but there are only ${valid} valid ballots. Count the opinion ballots again.`,
	'hands-exceed-present': ({ hands, present }) =>
		`${hands} hands but only ${present} people present. Count again.`,
	'hands-negative': () => 'Hands must be whole numbers from 0.',
	'number-is-allocated': () =>
		'The number of delegates is allocated from above; the congress does not vote it.',
	'teller-on-list': ({ name }) =>
		`${name} stands on this list and cannot be a teller of this contest.`,
	'teller-twice': ({ name }) => `${name} is named as a teller twice.`,
	'tellers-too-few': () =>
		'There is only one teller. Every batch is keyed by two people, so name at least one more.',
	'tellers-need-one-head': () => 'The tellers need exactly one head.',
	'tellers-missing': () => 'No tellers have been named.',
	'list-missing': () => 'There is no list yet.',
	'issued-exceeds-present': ({ issued, present }) =>
		`${issued} ballots but only ${present} people present. Count the ballots left over, or check the door.`,
	'nothing-issued': () => 'Ballots issued must be 1 or more.',
	'not-a-count': () => 'Type a whole number from 1.',
	'box-already-counted': () =>
		'Ballots returned are already recorded. If a recount differs, use “Correct ballots returned”.',
	'not-issued': () => 'No ballots have been issued for this contest.',
	'announcement-locked': ({ locks }) => locks.map(lockText).join(' '),
	'charter-missing': () => 'Type the name of the charter or regulation this body follows.',
	'threshold-impossible': () =>
		'The share needed must be a fraction that votes can reach, such as 1/2 or 2/3.',
	'member-suspended': ({ name }) =>
		`${name} is suspended: does not attend and is not in the base. If that was lifted, change the roll.`,
	'several-posts': ({ posts }) =>
		`No ballot elects to several posts: ${posts.map((post) => postWords()[post]).join(', ')}. Plan a contest for each.`,
	'post-already-planned': ({ title }) => `This contest is planned: ${title}. Go on there.`,
	'not-in-contents': ({ content }) =>
		`This congress does not elect: ${postWords()[content]}. If those above approved it, change the contents in set-up.`,
	'one-person-post': () => 'This office is for one person: type 1 seat.',
	'alternates-not-a-count': () => 'Alternates must be a whole number from 0.',
	'delegation-total-differs': ({ allocated, seats, byOffice }) =>
		`${allocated} delegates are allocated, but ${seats} to elect and ${byOffice} by office make ${seats + byOffice}. Check both.`,
	'pool-not-elected': ({ pool }) =>
		`The ${poolWords()[pool]} are not elected yet, so this list cannot be made.`,
	'not-in-pool': ({ name, pool }) =>
		`${name} is not among the ${poolWords()[pool]} and cannot be on this list.`,
	'holds-other-post': ({ name, post }) =>
		`${name} is elected already (${postWords()[post]}) and cannot be on this list.`,
	'planned-officer-not-elected': ({ name, post, body }) =>
		`${name}, meant as ${postWords()[post]}, was not elected to the ${postWords()[body]}. Stop, report upward, and record the direction before going on.`,
	'no-officer-missing': () => 'Nobody meant for an office is missing.',
	'direction-missing': () => 'Type what those above directed, with number and date.',
	'number-is-one': () => 'The office is for one person; its number is not voted.',
	'committee-not-elected': () => 'The executive committee is not elected yet, so it cannot meet.',
	'meeting-already-open': () => 'The first meeting is open already.',
	'meeting-not-open': () => 'The first meeting of the committee is not open yet.',
	'not-a-member': () => 'This person is not a member of the committee.',
	'absence-without-reason': ({ name }) => `Give the reason why ${name} is absent.`,
	'chair-of-one-to-three': ({ people }) =>
		`Choose one chair, or a presidium of up to three; ${people} are chosen.`,
	'chair-not-here': ({ name }) => `${name} is not marked present.`,
	'grounds-frozen': () =>
		'Ballots of this contest are out, so its grounds stay as they are. Set an odd ballot aside as doubtful: the tellers conclude on it.',
	'ground-missing': () => 'The ground is missing: say what is seen on the ballot.',
	'ground-too-long': ({ letters, most }) =>
		`The ground has ${letters} letters, ${most} at most. Say it in fewer.`,
	'ground-known': ({ known }) => `“${known}” is there already; the tellers can choose it.`,
	'ground-not-carried': ({ agree, needed }) =>
		`${agree} in favour, ${needed} needed: not carried, so nothing was added.`
};
