import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { EMPTY_CONGRESS, type CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { replay } from '$lib/core/log/replay';
import type { Decision, Rule } from '$lib/core/log/rule';
import { stampAfter } from '$lib/core/log/stamp';

const BY = {
	congressId: 'story' as CongressId,
	deviceId: 'storyteller' as DeviceId,
	actor: { role: 'organiser', name: '' }
} as const;

/** 19/5/2020, 8:00 in Hà Nội. */
const MORNING = Date.UTC(2020, 4, 19, 1);

/** A congress told act by act: its state, and the log that led there. */
export class Story {
	readonly events: LoggedEvent[] = [];
	protected readonly by = BY;
	protected now = MORNING;

	constructor(public state: CongressState = EMPTY_CONGRESS) {}

	/** What a rule would answer now; nothing changes. */
	asks<Input>(rule: Rule<Input>, input: Input): Decision {
		return rule(this.state, input, this.now);
	}

	/** Acts; a refusal is a slip of the test, so it throws. */
	act<Input>(rule: Rule<Input>, input: Input): this {
		const decision = this.asks(rule, input);
		if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refused)}`);
		return this.hear(...decision.value);
	}

	/** Acts if the rules allow it; says whether they did. */
	tries<Input>(rule: Rule<Input>, input: Input): boolean {
		const decision = this.asks(rule, input);
		if (decision.ok) this.hear(...decision.value);
		return decision.ok;
	}

	/** Takes facts into the log without asking a rule. */
	hear(...facts: readonly CongressFacts[]): this {
		const events = stampAfter(this.state.log, facts, BY, this.now);
		this.state = replay(events, this.state);
		this.events.push(...events);
		return this;
	}

	/** Lets so many ms pass. */
	waits(ms: number): this {
		this.now += ms;
		return this;
	}
}
