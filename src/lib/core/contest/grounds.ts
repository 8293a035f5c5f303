import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { handsNeeded, handsRefusal, isCarried, type HandVote } from '../hand-vote/hand-vote';
import type { Refusal } from '../log/refusal';
import { fact, type Decision } from '../log/rule';
import { sameGround, tidy } from '../tally/ground-names';
import { contestOf, type AddedGround } from './contest';
import { electorateOf } from './electorate';

/** As long as a line of the minutes and a button of the pad. */
export const LONGEST_GROUND = 80;

interface OfContest {
	/** The contest being prepared; grounds hold for every contest whose ballots are not out. */
	readonly contestId: ContestId;
}

/** Grounds freeze with the ballots of a contest: what a voter did not know cannot make a ballot invalid. */
function frozenRefusal(state: CongressState, contestId: ContestId): Refusal | null {
	const contest = contestOf(state, contestId);
	if (!contest) return { kind: 'unknown-contest' };
	return contest.issue ? { kind: 'grounds-frozen' } : null;
}

function wordsRefusal({ grounds }: CongressState, words: string): Refusal | null {
	if (words === '') return { kind: 'ground-missing' };
	if (words.length > LONGEST_GROUND)
		return { kind: 'ground-too-long', letters: words.length, most: LONGEST_GROUND };
	const known = sameGround(
		words,
		grounds.map((ground) => ground.words)
	);
	return known === undefined ? null : { kind: 'ground-known', known };
}

/**
 * The congress adds a ground, in its words, to those of the regulation: 244 art. 17(2), 190 art. 15.
 * Whether it may is not settled; what the tellers conclude on a ballot stays theirs (190 art. 8).
 */
export function addGround(
	state: CongressState,
	{ contestId, words: typed, vote }: OfContest & AddedGround
): Decision {
	const words = tidy(typed);
	const refused = frozenRefusal(state, contestId) ?? wordsRefusal(state, words);
	if (refused) return refuse(refused);
	const lost = vote && votedDown(state, contestId, vote);
	return lost ? refuse(lost) : accept([fact('GroundAdded', { words, vote })]);
}

function votedDown(state: CongressState, contestId: ContestId, vote: HandVote): Refusal | null {
	const contest = contestOf(state, contestId);
	if (!contest) return { kind: 'unknown-contest' };
	const { present, convened } = electorateOf(state, contest.plan);
	const hall = { present, convened };
	const impossible = handsRefusal(vote, hall);
	if (impossible) return impossible;
	if (isCarried({ ...vote, hall }, state.settings)) return null;
	const needed = handsNeeded(hall, state.settings);
	return { kind: 'ground-not-carried', agree: vote.agree, needed };
}

/** Takes back a ground that was added, for the contests whose ballots are not out. */
export function takeBackGround(
	state: CongressState,
	{ contestId, words }: OfContest & Pick<AddedGround, 'words'>
): Decision {
	const refused = frozenRefusal(state, contestId);
	if (refused) return refuse(refused);
	return state.grounds.some((ground) => ground.words === words)
		? accept([fact('GroundTakenBack', { words })])
		: refuse({ kind: 'unknown-ground' });
}
