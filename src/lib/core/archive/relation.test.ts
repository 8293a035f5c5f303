import { expect, test } from 'vitest';
import { sampleFacts } from '$lib/sample/sample-congress';
import { stamped } from '$lib/testing/stamped';
import { relate, type Relation } from './relation';

const log = stamped(sampleFacts());
const [first, second, third] = log;
const other = stamped(sampleFacts(), { devices: ['device-two'] });
const all = log.length;

const cases: [string, Parameters<typeof relate>, Relation][] = [
	['nothing is held', [[], log], { kind: 'new' }],
	['the same', [log, structuredClone(log)], { kind: 'identical' }],
	['the archive goes on', [[first!], log], { kind: 'archive-longer', held: 1, more: all - 1 }],
	[
		'the device went on',
		[log, [first!, second!]],
		{ kind: 'device-longer', archived: 2, more: all - 2 }
	],
	[
		'both went on',
		[
			[first!, second!, third!],
			[first!, ...other.slice(1)]
		],
		{ kind: 'diverged', common: 1, held: 3, archived: all }
	],
	['nothing in common', [other, log], { kind: 'diverged', common: 0, held: all, archived: all }]
];
test.each(cases)('%s', (_, [held, archived], relation) => {
	expect(relate(held, archived)).toEqual(relation);
});

test('the order in which a device heard of it makes no difference', () => {
	const heard = [...log.slice(5), ...log.slice(0, 5)];
	expect(relate(heard, log)).toEqual({ kind: 'identical' });
	expect(relate(heard.slice(0, -1), log)).toEqual({
		kind: 'archive-longer',
		held: all - 1,
		more: 1
	});
});
