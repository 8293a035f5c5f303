import { describe, expect, it } from 'vitest';
import { inviteRequestSchema } from '$lib/wire/invitation';
import { BODY_LIMIT } from '$lib/wire/limits';
import { readBody } from './body';

const good = { role: 'teller', uses: 1, minutes: 5 };

function request(body: BodyInit, headers: Record<string, string> = {}): Request {
	const type = { 'content-type': 'application/json', ...headers };
	return new Request('http://hub.test/', { method: 'POST', body, headers: type, ...HALF });
}
/** A body that comes as a stream is allowed only so. */
const HALF = { duplex: 'half' };

const read = (one: Request) => readBody(one, inviteRequestSchema);
const refused = (kind: string, path?: string) => ({
	ok: false,
	refused: path === undefined ? { refused: kind } : { refused: kind, path }
});

/** Spaces without end, and how many bytes of them were taken. */
function endless() {
	const taken = { bytes: 0 };
	const chunk = new TextEncoder().encode(' '.repeat(100_000));
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			taken.bytes += chunk.length;
			controller.enqueue(chunk);
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

	it('that the server cuts off is too long, and one that breaks off is none', async () => {
		const failing = (error: Error) =>
			new ReadableStream({ start: (controller) => controller.error(error) });
		const cut = Object.assign(new Error('too long'), { status: 413 });
		expect(await read(request(failing(cut)))).toEqual(refused('too-large'));
		expect(await read(request(failing(new Error('gone'))))).toEqual(refused('not-json'));
	});
});
