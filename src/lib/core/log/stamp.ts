import type { LogState } from '../congress/state';
import type { CongressFacts, LoggedEvent } from './catalogue';
import type { Stamp } from './envelope';
import { keyOf, type EventKey } from './event-key';
import { tick } from './hybrid-clock';
import { subjectsOf } from './subjects';

/** What others did last on what a fact builds on; a device's own acts need no mention. */
function knownOf(
	fact: CongressFacts,
	{ heads }: LogState,
	by: Pick<Stamp, 'deviceId'>
): EventKey[] {
	const { reads, minds } = subjectsOf(fact);
	const keys = [...reads, ...minds].flatMap((subject) => {
		const head = heads.get(subject);
		return head && head.deviceId !== by.deviceId ? [keyOf(head)] : [];
	});
	return [...new Set(keys)];
}

/** Gives facts their place after a log as it stands; `now` is epoch ms. */
export function stampAfter(
	log: LogState,
	facts: readonly CongressFacts[],
	by: Pick<Stamp, 'congressId' | 'deviceId' | 'actor'>,
	now: number
): LoggedEvent[] {
	let { hlc } = log;
	let seq = log.seqs.get(by.deviceId) ?? 0;
	return facts.map((fact) => {
		hlc = tick(hlc, now);
		seq += 1;
		return { ...fact, ...by, seq, hlc, after: knownOf(fact, log, by) };
	});
}
