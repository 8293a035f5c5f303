import { createParser, type EventSourceMessage } from 'eventsource-parser';

/**
 * Server-sent events as they arrive, a handful at a time: whatever one piece of the stream completes. A
 * piece that completes none is told too (an empty handful): the hub is alive.
 */
export async function* messagesIn(
	stream: ReadableStream<Uint8Array>
): AsyncGenerator<readonly EventSourceMessage[], void> {
	let messages: EventSourceMessage[] = [];
	const parser = createParser({ onEvent: (message) => messages.push(message) });
	const decoder = new TextDecoder();
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			parser.feed(decoder.decode(value, { stream: true }));
			yield messages;
			messages = [];
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
