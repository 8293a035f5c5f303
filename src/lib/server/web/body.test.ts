import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inviteRequestSchema } from '$lib/wire/invitation';
import { BODY_LIMIT } from '$lib/wire/limits';
import { readBody } from './body';

const good = { role: 'teller', uses: 1, minutes: 5 };

type Sent = Parameters<typeof readBody>[0];

function request(text: string | Sent['body'], headers: Record<string, string> = {}): Sent {
	const body = typeof text === 'string' ? Readable.from([Buffer.from(text)]) : text;
	return { headers: { 'content-type': 'application/json', ...headers }, body };
}

const read = (one: Sent) => readBody(one, inviteRequestSchema);
const refused = (kind: string, path?: string) => ({
	ok: false,
	refused: path === undefined ? { refused: kind } : { refused: kind, path }
});

/** Spaces without end, and how many bytes of them were taken. */
function endless() {
	const taken = { bytes: 0 };
	const chunk = Buffer.from(' '.repeat(100_000));
	const body = new Readable({
		read() {
			taken.bytes += chunk.length;
			this.push(chunk);
		}
	});
	return { taken, body };
}

describe('a body', () => {
	it('is read where it is JSON and fits', async () => {
		expect(await read(request(JSON.stringify(good)))).toEqual({ ok: true, value: good });
		const withCharset = { 'content-type': 'Application/JSON; charset=utf-8' };
		expect(await read(request(JSON.stringify(good), withCharset))).toMatchObject({ ok: true });
	});

	it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
		'is not read as %s, which a page elsewhere could send',
		async (type) => {
			const sent = request(JSON.stringify(good), { 'content-type': type });
			expect(await read(sent)).toEqual(refused('not-json'));
		}
	);

	it.each(['', '{', 'undefined', '{"role":"teller",}', '\u0000'])(
		'that is no JSON is refused: %j',
		async (text) => {
			expect(await read(request(text))).toEqual(refused('not-json'));
		}
	);

	it.each([
		['null', ''],
		['[]', ''],
		['{"role":"king","uses":1,"minutes":5}', 'role'],
		['{"role":"teller","uses":0,"minutes":5}', 'uses'],
		['{"role":"teller","uses":1.5,"minutes":5}', 'uses'],
		['{"role":"teller","uses":1,"minutes":5,"__proto__":{}}', '__proto__'],
		[`{"role":"teller","uses":1,"minutes":5,"${'x'.repeat(500)}":1}`, 'x'.repeat(200)]
	])('that does not fit is refused, and says where: %j', async (text, path) => {
		expect(await read(request(text))).toEqual(refused('malformed', path));
	});

	it('that is nested without end is refused', async () => {
		const depth = 200_000;
		const text = '['.repeat(depth) + ']'.repeat(depth);
		expect(await read(request(text))).toEqual(refused('malformed', ''));
	});

	it('that is too long is refused by what it says of itself, or while it is read', async () => {
		const said = request('{}', { 'content-length': String(BODY_LIMIT + 1) });
		expect(await read(said)).toEqual(refused('too-large'));
		const { taken, body } = endless();
		expect(await read(request(body))).toEqual(refused('too-large'));
		expect(taken.bytes).toBeLessThan(BODY_LIMIT + 1_000_000);
	});

	it('that breaks off is none', async () => {
		const broken = new Readable({ read: () => broken.destroy(new Error('gone')) });
		expect(await read(request(broken))).toEqual(refused('not-json'));
	});
});
