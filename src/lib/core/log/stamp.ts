import type { LogState } from '../congress/state';
import type { CongressFacts, LoggedEvent } from './catalogue';
import type { Stamp } from './envelope';
import { keyOf, type EventKey } from './event-key';
import { tick } from './hybrid-clock';
import { headsOn, subjectsOf, subjectsOfConflict, type Subject } from './subjects';

/** The last acts on what a fact builds on, as this device knows them. */
function knownOf(
	fact: CongressFacts,
	log: LogState,
	justWritten: ReadonlyMap<Subject, EventKey>
): EventKey[] {
	const { reads, minds } = subjectsOf(fact);
	const settled =
		fact.type === 'ConflictSettled'
			? subjectsOfConflict(log.conflicts, fact.data.conflict).reads
			: [];
	const keys = [...reads, ...minds, ...settled].flatMap(
		(subject) => justWritten.get(subject) ?? headsOn(log, subject).map(keyOf)
	);
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
	const justWritten = new Map<Subject, EventKey>();
	return facts.map((fact) => {
		hlc = tick(hlc, now);
		seq += 1;
		const event = { ...fact, ...by, seq, hlc, after: knownOf(fact, log, justWritten) };
		for (const subject of subjectsOf(fact).writes) justWritten.set(subject, keyOf(event));
		return event;
	});
}
