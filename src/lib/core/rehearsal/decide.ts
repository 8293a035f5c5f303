import { isCount } from '../basics/count';
import type { CongressId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, settingsOf, type Contest, type Issue } from '../contest/contest';
import { thresholdOf } from '../contest/measure';
import type { CongressFacts } from '../log/catalogue';
import type { Refusal } from '../log/refusal';
import { fact, type Decision } from '../log/rule';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import { SETTING_KEYS, type SettingChoice } from '../rulebook/settings';
import { isCode, type Rehearsed, type WipedRehearsal } from './rehearsal';

/** Why a contest cannot be rehearsed; `null` where it can. */
export function rehearsalRefusal(
	state: CongressState,
	contest: Contest | undefined
): Refusal | null {
	if (state.details?.rehearses) return { kind: 'is-a-rehearsal' };
	if (!contest) return { kind: 'unknown-contest' };
	if (contest.candidates.length === 0) return { kind: 'list-missing' };
	if (contest.tellers.length === 0) return { kind: 'tellers-missing' };
	return contest.returned === null ? null : { kind: 'box-already-counted' };
}

/** The ballots of a rehearsal are out from the start: as many voters as ballots, nobody deducted. */
function issueOf(state: CongressState, contest: Contest, ballots: number): Issue {
	const { issue } = contest;
	return {
		issued: ballots,
		present: ballots,
		base: { convened: ballots, deductions: [] },
		threshold: issue?.threshold ?? thresholdOf(state),
		settings: settingsOf(contest, state.settings),
		ownGrounds: issue?.ownGrounds ?? state.grounds
	};
}

/** Settings as choices, where they are not what every congress begins with. */
function choicesOf({ settings }: Pick<Issue, 'settings'>): CongressFacts[] {
	return SETTING_KEYS.filter((key) => settings[key] !== DEFAULT_SETTINGS[key]).map((key) =>
		fact('SettingChosen', { key, value: settings[key] } as SettingChoice)
	);
}

/**
 * The facts of a congress that only rehearses a contest: its list, seats, ballot, tellers, settings,
 * batches and own grounds, and nothing of anybody at the door. They go into a log of its own, which
 * says from its first event on what it is.
 */
export function planRehearsal(state: CongressState, rehearses: Rehearsed): Decision {
	const contest = contestOf(state, rehearses.contestId);
	const refused = rehearsalRefusal(state, contest);
	if (refused) return refuse(refused);
	if (!contest || !state.details) return refuse({ kind: 'unknown-contest' });
	const { code, ballots, contestId } = rehearses;
	if (!isCode(code)) return refuse({ kind: 'rehearsal-code-malformed' });
	if (!isCount(ballots) || ballots === 0) return refuse({ kind: 'not-a-count' });
	const { plan, candidates, tellers } = contest;
	const issue = issueOf(state, contest, ballots);
	// The round before, those by office and those planned are of the real congress.
	const rehearsed = {
		round: { kind: 'first' },
		exOfficio: [],
		allocated: null,
		planned: []
	} as const;
	return accept([
		fact('CongressDescribed', { ...state.details, illustration: true, rehearses }),
		...choicesOf(issue),
		...issue.ownGrounds.map((ground) => fact('GroundAdded', ground)),
		fact('ContestPlanned', { plan: { ...plan, ...rehearsed, alternates: 0 } }),
		fact('CandidatesListed', { contestId, candidates }),
		fact('TellersNamed', { contestId, tellers }),
		fact('BallotsIssued', { contestId, issue })
	]);
}

/** Whether the record of a rehearsal's wiping is here already. */
function isRecorded({ rehearsals }: CongressState, id: CongressId): boolean {
	return rehearsals.some(({ rehearsalId }) => rehearsalId === id);
}

/**
 * Records in the real congress that a rehearsal is wiped. Asked twice of the same rehearsal, because
 * the first wiping was cut off, it records nothing more.
 */
export function recordWipe(state: CongressState, wiped: WipedRehearsal): Decision {
	if (state.details?.rehearses) return refuse({ kind: 'is-a-rehearsal' });
	if (!contestOf(state, wiped.contestId)) return refuse({ kind: 'unknown-contest' });
	if (!isCode(wiped.code)) return refuse({ kind: 'rehearsal-code-malformed' });
	return accept(isRecorded(state, wiped.rehearsalId) ? [] : [fact('RehearsalWiped', wiped)]);
}
