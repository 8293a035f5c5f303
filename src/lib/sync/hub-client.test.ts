import { describe, expect, it } from 'vitest';
import { HubClient } from './hub-client';

const answering = (status: number, body: string) =>
	new HubClient('https://hub.test', null, () => Promise.resolve(new Response(body, { status })));

describe('an answer that is not 2xx', () => {
	it.each<[string, number, string, string]>([
		['in the hub’s words, is what it says', 403, '{"refused":"code-expired"}', 'code-expired'],
		['of a hub that is starting, is nobody there yet', 503, '', 'unreachable'],
		['of a gateway, is nobody there yet', 502, '<h1>Bad Gateway</h1>', 'unreachable'],
		['of a page of somebody else, is no hub', 404, '<h1>Not found</h1>', 'strange-answer'],
		['of a hub that broke, is told', 500, '', 'strange-answer']
	])('%s', async (_, status, body, refused) => {
		expect(await answering(status, body).health()).toEqual({ ok: false, refused: { refused } });
	});
});

it('an answer of 200 that is not the hub’s is told as no hub', async () => {
	expect(await answering(200, '<h1>Welcome</h1>').health()).toEqual({
		ok: false,
		refused: { refused: 'strange-answer' }
	});
});

it('no answer at all is nobody there', async () => {
	const client = new HubClient('https://hub.test', null, () =>
		Promise.reject(new TypeError('Failed to fetch'))
	);
	expect(await client.health()).toEqual({ ok: false, refused: { refused: 'unreachable' } });
});
