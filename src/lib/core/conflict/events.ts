import type { EventKey } from '../log/event-key';
import type { Fact } from '../log/envelope';

/** What a person decides over acts that were set aside: what stands is kept, or they are taken over it. */
export const CONFLICT_RULINGS = ['keep', 'take'] as const;
export type ConflictRuling = (typeof CONFLICT_RULINGS)[number];

/** A person looked at a conflict and decided; both sides stay in the log. */
export type ConflictSettled = Fact<
	'ConflictSettled',
	{
		/** The first act that was set aside. */
		readonly conflict: EventKey;
		/** Every act that was set aside there when the person looked. */
		readonly acts: readonly EventKey[];
		readonly ruling: ConflictRuling;
		readonly reason: string;
	}
>;

export type ConflictFact = ConflictSettled;
