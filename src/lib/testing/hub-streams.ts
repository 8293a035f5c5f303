import type { DeviceId } from '$lib/core/basics/ids';
import { memberStream } from '$lib/server/live/member-stream';
import { CONGRESS, given, parcelsIn, type TestHub } from './hub-congress';

/** Reads a stream until it holds so many links, and gives its text. */
export async function readUntil(answer: Response, links: number): Promise<string> {
	const reader = answer.body!.getReader();
	const decoder = new TextDecoder();
	let text = '';
	while (parcelsIn(text).reduce((sum, parcel) => sum + parcel.links.length, 0) < links) {
		const { value, done } = await reader.read();
		if (done) break;
		text += decoder.decode(value);
	}
	await reader.cancel();
	return text;
}

/** A stream of the congress, as somebody gets it who may only look. */
export async function following(after: number, { hub }: TestHub): Promise<Response> {
	const observer = { deviceId: 'reader' as DeviceId, role: 'observer' } as const;
	const member = { ...observer, congressId: CONGRESS, tokenHash: '', isRevoked: false };
	return given(await memberStream(hub, member, { position: after, epoch: null })) as Response;
}

/** The position of every link in the text of a stream. */
export function positionsIn(text: string): number[] {
	return parcelsIn(text).flatMap(({ links, position }) =>
		links.map((_, at) => position - links.length + 1 + at)
	);
}
