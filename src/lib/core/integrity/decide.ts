import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, phaseOf } from '../contest/contest';
import { isSamePerson } from '../people/same-person';
import { fact, type Decision } from '../log/rule';
import { matchOf } from './code-match';

/** "4821 0937": eight digits in two groups. */
const CODE = /^\d{4} \d{4}$/;

/**
 * Two different tellers say that two devices showed the same code. `code` is what this device shows now:
 * a rule cannot draw it, for the core knows no hash.
 */
export function matchCode(
	state: CongressState,
	{ contestId, code, by }: { contestId: ContestId; code: string; by: readonly [string, string] }
): Decision {
	const contest = contestOf(state, contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (contest.announced) return refuse({ kind: 'already-announced' });
	const hasCode = phaseOf(contest) === 'counted' && contest.disputes === 0 && CODE.test(code);
	if (!hasCode) return refuse({ kind: 'no-code-yet' });
	if (matchOf(contest, code)) return refuse({ kind: 'code-already-matched' });
	const [one, two] = by.map((name) =>
		contest.tellers.find((teller) => isSamePerson(teller.name, name))
	);
	if (!one || !two || one === two) return refuse({ kind: 'code-needs-two' });
	return accept([fact('CodeMatched', { contestId, code, by: [one.name, two.name] })]);
}
