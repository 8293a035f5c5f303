import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerTo, type Answer, type Asked } from './answer';
import type { Hub } from './hub';
import type { OpenStream } from './live/streams';
import { isUnavailable } from './store/unavailable';

/** The hub's part of the addresses; everything else is a page of the app. */
const HUBS_OWN = /^\/api(?=[/?]|$)/;

/** Answers at the hub's addresses, and leaves all others to `pages`. */
export function listenerOf(hub: Hub | null, pages: RequestListener): RequestListener {
	return (request, response) => {
		if (!HUBS_OWN.test(request.url ?? '')) return pages(request, response);
		answerTo(hub, askedBy(request))
			.then((answer) => send(answer, response))
			.catch((error: unknown) => {
				// A stream whose store is out of reach breaks off and is opened again; who reads for all has said so.
				if (!isUnavailable(error)) hub?.trouble(error);
				if (response.headersSent) response.destroy();
				else response.writeHead(500).end();
			});
	};
}

function askedBy(request: IncomingMessage): Asked {
	const { method, url, headers, socket } = request;
	return { method, url, headers, body: request, from: socket.remoteAddress ?? '' };
}

async function send({ status, headers, body }: Answer, response: ServerResponse): Promise<void> {
	if (typeof body === 'string') {
		response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
		return;
	}
	response.writeHead(status, headers);
	await pour(body, response);
}

/** Sends the pieces of a stream as they come, no faster than they are taken, until either side ends it. */
async function pour(stream: OpenStream, response: ServerResponse): Promise<void> {
	response.once('close', () => stream.end());
	if (response.destroyed) stream.end();
	for (let piece = await stream.next(); piece; piece = await stream.next())
		if (!response.write(piece)) await hasRoom(response);
	response.end();
}

/** Resolves when more is taken, and when nothing is any more. */
function hasRoom(response: ServerResponse): Promise<void> {
	return new Promise((resolve) => {
		const goOn = () => {
			response.off('drain', goOn).off('close', goOn);
			resolve();
		};
		response.on('drain', goOn).on('close', goOn);
		if (response.destroyed) goOn();
	});
}
