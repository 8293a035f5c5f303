import { expect, it } from 'vitest';
import { assertNever } from './assert-never';
import { accept, refuse } from './result';

it('tells a value from a refusal', () => {
	expect(accept(7)).toEqual({ ok: true, value: 7 });
	expect(refuse('no')).toEqual({ ok: false, refused: 'no' });
});

it('names the value that no branch of a switch knew', () => {
	expect(() => assertNever('a stranger' as never)).toThrow('"a stranger"');
});
