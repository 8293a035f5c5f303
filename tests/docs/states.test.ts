import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION } from '$lib/core/log/catalogue';
import { readErrors } from '../../scripts/error-catalogue';
import { rulesInCode } from './rules-in-code';

const FOLDER = 'docs/states';
const ROW = /^\| `(\w+)`/;
const SHARED = /^Every act below may also answer:/;
const CODE = /`([a-z]+(?:-[a-z]+)+)`/g;
const EVENT = /\b(?:[A-Z][a-z]+){2,}\b/g;

const pages = readdirSync(FOLDER).map((name) => ({
	name,
	lines: readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n')
}));

const codesOf = (text: string) => [...text.matchAll(CODE)].map(([, code]) => code!);
const eventsOf = (text: string) => text.match(EVENT) ?? [];

/** The tables of the pages, act by act, with what the page says of every act of its table. */
const rows = pages.flatMap(({ lines }) => {
	const shared = codesOf(lines.find((line) => SHARED.test(line)) ?? '');
	return lines
		.filter((line) => ROW.test(line))
		.map((line) => ({
			act: ROW.exec(line)![1]!,
			events: eventsOf(line),
			refusals: [...codesOf(line), ...shared]
		}));
});

const refusals = readErrors().get('Refused acts') ?? [];
const rules = rulesInCode(new Set(refusals.map(({ code }) => code)));
/** Acts that lead from state to state of something; the others just set a value. */
const SETTERS = ['describeCongress', 'chooseSetting', 'showScene'];

describe('the pages of states', () => {
	test.each(rows)('$act writes and is refused as its row says', ({ act, events, refusals }) => {
		const rule = rules.get(act);
		expect(events.toSorted()).toEqual([...(rule?.events ?? [])].toSorted());
		expect(refusals.toSorted()).toEqual([...(rule?.refusals ?? [])].toSorted());
	});

	test('have a row for every act', () => {
		expect([...rows.map(({ act }) => act), ...SETTERS].toSorted()).toEqual(
			[...rules.keys()].toSorted()
		);
	});

	test('name every type of event, and none that is not there', () => {
		const named = new Set(pages.flatMap(({ lines }) => eventsOf(lines.join('\n'))));
		expect([...named].toSorted()).toEqual(Object.keys(CURRENT_VERSION).toSorted());
	});
});
