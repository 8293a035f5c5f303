import type { Hub } from '$lib/server/hub';
import type { OpenStream } from '$lib/server/live/streams';
import { answerTo } from '$lib/server/answer';

/** How a test calls an address. */
export interface TestCall {
	readonly token?: string | undefined;
	readonly body?: unknown;
	/** Sent as it is, instead of `body` as JSON. */
	readonly text?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** From where; a tablet in the hall unless it is said. */
	readonly from?: string;
}

const TABLET = '192.168.1.7';
export const HUBS_OWN = '127.0.0.1';

/** The bytes of a body, as they come from a network. */
async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
	yield await Promise.resolve(new TextEncoder().encode(text));
}

/** A stream as a browser gets it. */
function readable(stream: OpenStream): ReadableStream<Uint8Array> {
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const piece = await stream.next();
				if (piece) controller.enqueue(piece);
				else controller.close();
			},
			cancel: () => stream.end()
		},
		{ highWaterMark: 0 }
	);
}

/** Calls an address as the server would, without a network between. */
export async function callHub(
	hub: Hub | null,
	method: string,
	path: string,
	{ token, body, text, headers = {}, from = TABLET }: TestCall = {}
): Promise<Response> {
	const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
	const answer = await answerTo(hub, {
		method,
		url: path,
		headers: {
			...(sent === undefined ? {} : { 'content-type': 'application/json' }),
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...headers
		},
		body: bytesOf(sent ?? ''),
		from
	});
	const got = typeof answer.body === 'string' ? answer.body : readable(answer.body);
	return new Response(got, answer);
}

/** Status and, of a refusal, its kind; a stream is closed. */
export async function outcomeOf(answer: Response): Promise<string> {
	if (answer.ok) {
		await answer.body?.cancel();
		return 'ok';
	}
	return ((await answer.json()) as { refused: string }).refused;
}
