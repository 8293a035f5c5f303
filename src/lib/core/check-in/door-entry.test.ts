import { describe, expect, it } from 'vitest';
import { conveneDelegates, describeCongress } from '../congress/decide';
import { delegate, DETAILS, who } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import { markArrived, markCellArrived } from './decide';
import { Door } from './door-entry';

describe('a cell at the door of a members’ congress', () => {
	it('is complete for the desk when nobody is left whom the whole cell would mark', () => {
		const cell = 'Tổ đảng 1';
		const story = new Story()
			.act(describeCongress, { ...DETAILS, body: 'members-congress' })
			.act(conveneDelegates, {
				delegates: [
					delegate(1, { cell }),
					delegate(2, { cell, duty: 'exempt' }),
					delegate(3, { cell, duty: 'suspended' })
				]
			});
		expect(new Door(story.state).cells()).toMatchObject([{ present: 0, expected: 1 }]);
		story.act(markCellArrived, { cell });
		expect(new Door(story.state).cells()).toMatchObject([{ present: 1, expected: 0 }]);
		story.act(markArrived, { delegateId: who(2) });
		expect(new Door(story.state).cells()).toMatchObject([{ present: 2, expected: 0 }]);
	});
});
