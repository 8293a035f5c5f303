import { expect, it } from 'vitest';
import { differentlyCited } from './citations';

it('names an article once where base and threshold both stand in it', () => {
	expect(differentlyCited('190-QD/TW', ['base', 'over-half'])).toEqual(['base']);
	expect(differentlyCited('190-QD/TW', ['base', 'tie'])).toEqual(['base', 'tie']);
	expect(differentlyCited('244-QD/TW', ['base', 'over-half'])).toEqual(['base', 'over-half']);
});
