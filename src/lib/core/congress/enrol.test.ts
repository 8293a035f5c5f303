import { expect, test } from 'vitest';
import { openSample } from '$lib/sample/sample-congress';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import type { PersonId } from '../basics/ids';
import { EMPTY_CONGRESS } from './state';
import type { Delegate } from './delegate';
import { enrolDelegates } from './enrol';

const [first, second] = OFFICIAL_DELEGATES as readonly [Delegate, Delegate, ...Delegate[]];
const { state } = openSample();

test('a list goes in whole: corrections first, then the new people', () => {
	const newcomer = { ...first, id: 'new' as PersonId, number: 900 };
	const decision = enrolDelegates(state, {
		convened: [newcomer],
		corrected: [
			{ ...first, number: second.number },
			{ ...second, number: first.number }
		]
	});
	expect(decision.ok && decision.value.map(({ type }) => type)).toEqual([
		'DelegateCorrected',
		'DelegateCorrected',
		'DelegatesConvened'
	]);
});

test('refused: a badge worn twice, a name missing, somebody unknown', () => {
	const refusalOf = (convened: readonly Delegate[], corrected: readonly Delegate[] = []) => {
		const decision = enrolDelegates(state, { convened, corrected });
		return decision.ok ? null : decision.refused;
	};
	const newcomer = { ...first, id: 'new' as PersonId };
	expect(refusalOf([newcomer])).toEqual({
		kind: 'delegate-number-taken',
		number: first.number,
		by: first.name
	});
	expect(refusalOf([{ ...newcomer, number: 900, name: ' ' }])).toEqual({ kind: 'name-missing' });
	expect(refusalOf([], [newcomer])).toEqual({ kind: 'unknown-delegate' });
});

test('nothing in, nothing out', () => {
	expect(enrolDelegates(EMPTY_CONGRESS, { convened: [], corrected: [] })).toEqual({
		ok: true,
		value: []
	});
});
