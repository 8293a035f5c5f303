import type { LogState } from '../congress/state';
import type { CongressFacts, LoggedEvent } from './catalogue';
import type { Stamp } from './envelope';
import { tick } from './hybrid-clock';

/** Gives facts their place after a log as it stands; `now` is epoch ms. */
export function stampAfter(
	log: LogState,
	facts: readonly CongressFacts[],
	by: Omit<Stamp, 'seq' | 'hlc'>,
	now: number
): LoggedEvent[] {
	let { hlc } = log;
	let seq = log.seqs.get(by.deviceId) ?? 0;
	return facts.map((fact) => {
		hlc = tick(hlc, now);
		seq += 1;
		return { ...fact, ...by, seq, hlc };
	});
}
