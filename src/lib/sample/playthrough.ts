import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { Actor } from '$lib/core/log/envelope';
import { tick } from '$lib/core/log/hybrid-clock';
import { evolve } from '$lib/core/log/replay';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';

const DEVICE = 'sample-playthrough' as DeviceId;
const ACTOR: Actor = { role: 'organiser', name: '' };
/** A playthrough has no clock; whoever stores the facts stamps them anew. */
const NO_TIME = 0;

/** A rule said no to an act of the playthrough. */
export class PlaythroughRefused extends Error {
	constructor(readonly refusal: Refusal) {
		super(`the sample breaks a rule: ${refusal.kind}`);
	}
}

/** Plays acts by the rules, one after the other, and keeps the facts that follow. */
export class Playthrough {
	readonly facts: CongressFacts[] = [];

	constructor(
		private readonly congressId: CongressId,
		public state: CongressState
	) {}

	/** Acts; throws when a rule refuses. */
	act<Input>(rule: Rule<Input>, input: Input): void {
		const decision = rule(this.state, input, NO_TIME);
		if (!decision.ok) throw new PlaythroughRefused(decision.refused);
		for (const fact of decision.value) {
			const { hlc, seqs } = this.state.log;
			this.state = evolve(this.state, {
				...fact,
				congressId: this.congressId,
				deviceId: DEVICE,
				seq: (seqs.get(DEVICE) ?? 0) + 1,
				hlc: tick(hlc, NO_TIME),
				actor: ACTOR
			});
			this.facts.push(fact);
		}
	}
}
