import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../package.json';

const LINK = /\]\(([^)\s]+)\)/g;
const PATH = /`((?:src|tests|scripts|docs|static)\/[^`\s]*)`/g;
/** In a code block or between backticks: after "npm" in a sentence stands no command. */
const COMMAND = /(?:^|`)npm (?:run )?(?:--silent )?([a-z][\w:]*)/gm;
/** Commands that npm has of its own. */
const BUILT_IN = ['ci', 'install'];
const HEADING = /^#+ (.*)$/gm;

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	...readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name))
];

const found = (text: string, pattern: RegExp) => [
	...new Set([...text.matchAll(pattern)].map(([, match]) => match!))
];

/** The anchors of a page, as its host makes them from the headings. */
function anchorsOf(page: string): string[] {
	return found(readFileSync(page, 'utf8'), HEADING).map((heading) =>
		heading
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Number}\- ]/gu, '')
			.replaceAll(' ', '-')
	);
}

function leadsSomewhere(page: string, link: string): boolean {
	const [file = '', anchor] = link.split('#');
	const target = file === '' ? page : join(dirname(page), file);
	if (!existsSync(target)) return false;
	return anchor === undefined || anchorsOf(target).includes(anchor);
}

describe.each(pages)('%s', (page) => {
	const text = readFileSync(page, 'utf8');

	test('its links lead somewhere', () => {
		const links = found(text, LINK).filter((link) => !/^[a-z]+:/.test(link));
		expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
	});

	test('the files it names exist', () => {
		expect(found(text, PATH).filter((path) => !existsSync(path))).toEqual([]);
	});

	test('the commands it names exist', () => {
		const unknown = found(text, COMMAND).filter(
			(command) => !(command in scripts) && !BUILT_IN.includes(command)
		);
		expect(unknown).toEqual([]);
	});
});
