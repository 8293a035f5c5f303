import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import type { RehearsalFact } from './events';
import type { HeldRehearsal } from './rehearsal';

export function evolveRehearsals(
	rehearsals: readonly HeldRehearsal[],
	event: Logged<RehearsalFact['type']>
): readonly HeldRehearsal[] {
	return [...rehearsals, { ...event.data, wipedAt: timeOf(event.hlc) }];
}
