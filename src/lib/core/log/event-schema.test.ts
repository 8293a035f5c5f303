import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { countedFacts } from '$lib/sample/counted-sample';
import { sampleFacts } from '$lib/sample/sample-congress';
import { everyEvent } from '$lib/testing/every-event';
import { stamped } from '$lib/testing/stamped';
import { CURRENT_VERSION, type DataOf, type FactType, type LoggedEvent } from './catalogue';
import { EVENT_SCHEMAS, parseEvent } from './event-schema';

const log = stamped([...sampleFacts(), ...countedFacts('announced')]);
const eventOf = (type: FactType) => log.find((event) => event.type === type)!;

/** A copy of an event with one field set, by path from the event. */
function withField(event: LoggedEvent, path: readonly string[], value: unknown): unknown {
	const copy = structuredClone(event) as unknown as Record<string, unknown>;
	let at = copy;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
	at[path.at(-1)!] = value;
	return copy;
}

describe('schemas of the log', () => {
	type Output<Type extends FactType> = z.output<(typeof EVENT_SCHEMAS)[Type]>;
	/** Types whose schema lets through more or less than their interface says. */
	type Disagreeing = {
		[Type in FactType]: [DataOf<Type>, Output<Type>] extends [Output<Type>, DataOf<Type>]
			? never
			: Type;
	}[FactType];

	test('every type of the catalogue has one, and it says what the interface says', () => {
		expect(Object.keys(EVENT_SCHEMAS).toSorted()).toEqual(Object.keys(CURRENT_VERSION).toSorted());
		expectTypeOf<Disagreeing>().toBeNever();
	});

	test('every event of a whole congress passes as it is, and one of every type', () => {
		for (const event of [...log, ...everyEvent().events])
			expect(parseEvent(event)).toEqual({ ok: true, value: event });
	});
});

describe('a malformed event is refused with its field', () => {
	const cases: [FactType, string[], unknown, string][] = [
		['DelegatesConvened', ['data', 'delegates', '3', 'gender'], 'x', 'data.delegates[3].gender'],
		[
			'DelegatesConvened',
			['data', 'delegates', '0', 'born'],
			'1990-02-30',
			'data.delegates[0].born'
		],
		['BallotsIssued', ['data', 'issue', 'issued'], 1.5, 'data.issue.issued'],
		['BallotRecorded', ['data', 'marks'], '..y', 'data.marks'],
		['BallotRecorded', ['data', 'entry'], 3, 'data.entry'],
		['BallotRecorded', ['data', 'extra'], 1, 'data.extra'],
		['BallotRecorded', ['data', 'ground'], 'own-0', 'data.ground'],
		['BallotRecorded', ['data', 'ground'], 'overvote', 'data.ground'],
		['BallotsIssued', ['data', 'issue', 'ownGrounds'], ['x'], 'data.issue.ownGrounds[0]'],
		[
			'ResultAnnounced',
			['data', 'announcement', 'tally', 'grounds'],
			{ 'own-x': 1 },
			'data.announcement.tally.grounds.own-x'
		],
		['ContestPlanned', ['data'], null, 'data'],
		[
			'ResultAnnounced',
			['data', 'announcement', 'tally', 'votes', '2'],
			-1,
			'data.announcement.tally.votes[2]'
		],
		['DelegateArrived', ['seq'], 0, 'seq'],
		['DelegateArrived', ['actor', 'role'], 'guest', 'actor.role'],
		['DelegateArrived', ['hlc'], 'soon', 'hlc'],
		['DelegateArrived', ['more'], true, 'more']
	];
	test.each(cases)('%s %j', (type, path, value, field) => {
		expect(parseEvent(withField(eventOf(type), path, value))).toEqual({
			ok: false,
			refused: field
		});
	});

	test.each([null, 7, 'text', []])('%j is no event', (candidate) => {
		expect(parseEvent(candidate).ok).toBe(false);
	});
});

test('what a newer program wrote passes unread', () => {
	const arrived = eventOf('DelegateArrived');
	for (const newer of [
		{ ...arrived, version: 2, data: { other: true } },
		{ ...arrived, type: 'ToldTheFuture', data: null },
		{ ...arrived, type: 'toString', version: 1 }
	])
		expect(parseEvent(newer)).toEqual({ ok: true, value: newer });
});
