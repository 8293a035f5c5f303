import type { Result } from '../basics/result';
import type { CongressState } from '../congress/state';
import type { CongressFacts, DataOf, FactType } from './catalogue';
import { CURRENT_VERSION } from './catalogue';
import type { Refusal } from './refusal';

/** What a rule answers to a command: the facts that follow, or why not. */
export type Decision = Result<readonly CongressFacts[], Refusal>;

/**
 * A rule decides a command on the state of the moment. It knows no clock and no chance:
 * `at` (epoch ms) and every id come in with the command.
 */
export type Rule<Input> = (state: CongressState, input: Input, at: number) => Decision;

/** A fact in today's version of its type. */
export function fact<Type extends FactType>(type: Type, data: DataOf<Type>): CongressFacts {
	return { type, version: CURRENT_VERSION[type], data } as CongressFacts;
}
