import type { IncomingMessage } from 'node:http';
import { refuse } from '$lib/core/basics/result';
import { WIRE_REFUSALS, type WireRefusal } from '$lib/wire/refusal';
import { addressOf, type Address } from './addresses/addresses';
import type { Hub } from './hub';
import { OpenStream } from './live/streams';
import { isUnavailable } from './store/unavailable';
import type { Call, Given } from './web/call';

/** What is sent back: a text, or pieces as they come. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | OpenStream;
}

/** A request before it is known what it is for; `url` as it stands in its first line. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> &
	Pick<Call, 'body' | 'from'>;

/** On every answer of the hub: nobody keeps it, guesses what it is, or runs anything in it. */
const HEADERS = {
	'cache-control': 'no-store',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff'
} as const;

function jsonAnswer(
	status: number,
	value: object,
	headers: Readonly<Record<string, string>> = {}
): Answer {
	const type = { 'content-type': 'application/json' };
	return { status, headers: { ...HEADERS, ...type, ...headers }, body: JSON.stringify(value) };
}

function refusalAnswer(refusal: WireRefusal): Answer {
	const { refused, wait } = refusal;
	const headers: Record<string, string> = wait === undefined ? {} : { 'retry-after': `${wait}` };
	return jsonAnswer(WIRE_REFUSALS[refused], refusal, headers);
}

function streamAnswer(body: OpenStream): Answer {
	const type = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };
	return { status: 200, headers: { ...HEADERS, ...type }, body };
}

/** Answers a request by what its address makes of it; without a hub there is nothing at any address. */
export async function answerTo(hub: Hub | null, asked: Asked): Promise<Answer> {
	if (!hub) return refusalAnswer({ refused: 'no-hub' });
	const { method = '', url = '', headers, body, from } = asked;
	const [path = '', query] = url.split(/\?(.*)/s);
	const found = addressOf(method, path);
	if (!found) return refusalAnswer({ refused: 'not-found' });
	const { act, params } = found;
	const call = { headers, body, query: new URLSearchParams(query), params, from };
	const given = await orBusy(hub, act, call);
	if (!given.ok) return refusalAnswer(given.refused);
	if (given.value instanceof OpenStream) return streamAnswer(given.value);
	return jsonAnswer(200, given.value);
}

/** A store that does not answer is told as such, and the operator hears of it; anything else is a bug. */
async function orBusy(hub: Hub, act: Address['act'], call: Call): Promise<Given> {
	try {
		return await act(hub, call);
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		hub.trouble(error);
		return refuse({ refused: 'busy' });
	}
}
