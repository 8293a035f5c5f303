import type { DeviceId } from '$lib/core/basics/ids';
import { memberStream } from '$lib/server/live/member-stream';
import type { OpenStream } from '$lib/server/live/streams';
import { CONGRESS, given, parcelsIn, type TestHub } from './hub-congress';

/** Reads a stream until it holds so many links, and gives its text. */
export async function readUntil(stream: OpenStream, links: number): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	while (parcelsIn(text).reduce((sum, parcel) => sum + parcel.links.length, 0) < links) {
		const piece = await stream.next();
		if (!piece) break;
		text += decoder.decode(piece);
	}
	stream.end();
	return text;
}

/** A stream of the congress, as somebody gets it who may only look. */
export async function following(after: number, { hub }: TestHub): Promise<OpenStream> {
	const observer = { deviceId: 'reader' as DeviceId, role: 'observer' } as const;
	const member = { ...observer, congressId: CONGRESS, tokenHash: '', isRevoked: false };
	return given(await memberStream(hub, member, { position: after, epoch: null })) as OpenStream;
}

/** The position of every link in the text of a stream. */
export function positionsIn(text: string): number[] {
	return parcelsIn(text).flatMap(({ links, position }) =>
		links.map((_, at) => position - links.length + 1 + at)
	);
}
