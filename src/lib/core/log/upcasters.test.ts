import { expect, test } from 'vitest';
import type { LoggedEvent } from './catalogue';
import { sampleFacts } from '$lib/sample/sample-congress';
import { stamped } from '$lib/testing/stamped';
import { replay } from './replay';
import { upcast, type Upcaster } from './upcasters';

const [event] = stamped(sampleFacts()) as [LoggedEvent];
const rename: Upcaster = (old) =>
	({ ...old, data: { ...old.data, organ: 'renamed' } }) as LoggedEvent;
const breakDown: Upcaster = () => {
	throw new Error('this event is unlike any other');
};

test('an event climbs one version after the other', () => {
	const lifted = upcast(event, { CongressDescribed: [rename, rename] }, { CongressDescribed: 3 });
	expect(lifted.version).toBe(3);
	expect(lifted.data).toMatchObject({ organ: 'renamed' });
});

test.each([
	['is missing', [rename]],
	['breaks down', [rename, breakDown]]
])('an event whose upcaster %s stays as it was stored', (_, steps) => {
	expect(upcast(event, { CongressDescribed: steps }, { CongressDescribed: 3 })).toBe(event);
});

test('an event that could not be lifted is counted as unknown, and the rest is folded', () => {
	const [first, ...rest] = stamped(sampleFacts());
	const stuck = { ...first, version: 0 } as LoggedEvent;
	const state = replay([stuck, ...rest].map((each) => upcast(each)));
	expect(state.log.unknown).toBe(1);
	expect(state.log.position).toBe(rest.length + 1);
	expect(state.roll.size).toBeGreaterThan(0);
});
