import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { until } from '$lib/testing/until';
import { GrowthEnd, type Growth } from './growth';

const ID = 'growth-test' as CongressId;
const GROWTH: Growth = { after: 4, events: [] };
const ends: GrowthEnd[] = [];

function end(): GrowthEnd {
	const one = new GrowthEnd(ID);
	ends.push(one);
	return one;
}

afterEach(() => {
	for (const one of ends.splice(0)) one.close();
});

describe('what is told when something was stored', () => {
	it('reaches the other ends of this window at once and whole, and not the one that tells', () => {
		const [one, other] = [end(), end()];
		const [mine, theirs] = [vi.fn(), vi.fn()];
		one.onGrown(mine);
		other.onGrown(theirs);
		one.tellHere(GROWTH);
		expect(theirs).toHaveBeenCalledExactlyOnceWith(GROWTH);
		expect(mine).not.toHaveBeenCalled();
	});

	it('says apart what is on its way and what is stored', () => {
		const [one, other] = [end(), end()];
		const [stored, coming] = [vi.fn(), vi.fn()];
		other.onGrown(stored);
		other.onForetold(coming);
		const storing = Promise.resolve(true);
		one.foretell(GROWTH, storing);
		expect(coming).toHaveBeenCalledExactlyOnceWith(GROWTH, storing);
		expect(stored).not.toHaveBeenCalled();
	});

	it('makes another window look at the disk, and is not told twice in this one', async () => {
		const [one, other] = [end(), end()];
		const [theirs, elsewhere] = [vi.fn(), vi.fn()];
		other.onGrown(theirs);
		const window = new BroadcastChannel(`congress ${ID}`);
		window.onmessage = elsewhere;
		one.tell(GROWTH);
		await until(() => expect(elsewhere).toHaveBeenCalledOnce());
		window.postMessage('grown');
		await until(() => expect(theirs).toHaveBeenCalledTimes(2));
		expect(theirs).toHaveBeenLastCalledWith(null);
		window.close();
	});

	it('says nothing more once it is closed', () => {
		const [one, other] = [end(), end()];
		const heard = vi.fn();
		other.onGrown(heard);
		one.close();
		one.tell(GROWTH);
		expect(heard).not.toHaveBeenCalled();
	});
});
