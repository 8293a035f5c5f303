import { openConflicts } from '$lib/core/conflict/conflict';
import { settleConflict } from '$lib/core/conflict/decide';
import { claimBatch } from '$lib/core/counting/decide';
import { boxed, entryOf, keyed } from './small-count';
import type { Story } from './story';
import { gather, Tablet } from './tablet';

/** Two tablets that claim one batch at once; the head teller takes the claim that was set aside. */
export function twoDevices(): Story {
	const beginning = boxed();
	const [one, two] = [new Tablet('one', beginning), new Tablet('two', beginning)] as const;
	one.act(claimBatch, { ...entryOf(2), by: 'Vũ Hữu Giang', handedOver: false });
	two.act(claimBatch, { ...entryOf(2), by: 'Đỗ Thị Hà', handedOver: false });
	keyed(two, 2, ['....x', '...x.']);
	gather([one, two]);
	for (const { id } of openConflicts(one.state.log.conflicts))
		one.act(settleConflict, { conflict: id, ruling: 'take', reason: 'Tập 2 do đồng chí Hà nhập' });
	one.events.sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
	return one;
}
