import type { DeviceId } from '../basics/ids';
import type { LogState } from '../congress/state';
import type { CongressFacts, LoggedEvent } from './catalogue';
import type { Stamp } from './envelope';
import { keyOf, type EventKey } from './event-key';
import { headAt } from './heads';
import { tick } from './hybrid-clock';
import {
	placesOf,
	placesWritten,
	subjectsOf,
	subjectsOfConflict,
	type Place,
	type Subject
} from './subjects';

/** Where a device stands in what it writes: the log it knows, and its own acts that are not in it yet. */
interface Known {
	readonly log: LogState;
	readonly devices: readonly DeviceId[];
	readonly justWritten: Map<Place, EventKey>;
}

/** The last acts on a subject, as this device knows them. */
function headsKnown(subject: Subject, { log, devices, justWritten }: Known): EventKey[] {
	return placesOf(subject, devices).flatMap((place) => {
		const head = headAt(log.heads, place);
		return justWritten.get(place) ?? (head ? keyOf(head) : []);
	});
}

/** The last acts on what a fact builds on. */
function knownOf(fact: CongressFacts, known: Known): EventKey[] {
	const { reads, minds } = subjectsOf(fact);
	const settled =
		fact.type === 'ConflictSettled'
			? subjectsOfConflict(known.log.conflicts, fact.data.conflict).reads
			: [];
	const keys = [...reads, ...minds, ...settled].flatMap((subject) => headsKnown(subject, known));
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
	const devices = [...new Set([...log.seqs.keys(), by.deviceId])];
	const known: Known = { log, devices, justWritten: new Map() };
	return facts.map((fact) => {
		hlc = tick(hlc, now);
		seq += 1;
		const event = { ...fact, ...by, seq, hlc, after: knownOf(fact, known) };
		for (const place of placesWritten(subjectsOf(fact), by.deviceId)) {
			known.justWritten.set(place, keyOf(event));
		}
		return event;
	});
}
