import type * as z from 'zod/mini';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { pathOf } from '$lib/core/log/event-schema';
import { BODY_LIMIT } from '$lib/wire/limits';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Call } from './call';

/** Deepest nesting of a body; no event needs half of it, and whoever walks one never runs out of stack. */
const DEEPEST = 32;
/** Most of a path that is told: names of fields in it are the sender's own. */
const PATH_LIMIT = 200;

type Read<Value> = Result<Value, WireRefusal>;
type Sent = Pick<Call, 'headers' | 'body'>;

/**
 * Reads a body: JSON by its own declaration (so that no form of another page can be sent here), no
 * longer than allowed, and as its schema wants it.
 */
export async function readBody<Value>(
	sent: Sent,
	schema: z.ZodMiniType<Value>
): Promise<Read<Value>> {
	const type = sent.headers['content-type'] ?? '';
	if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json')
		return refuse({ refused: 'not-json' });
	const text = await readText(sent);
	if (!text.ok) return text;
	const json = parseJson(text.value);
	if (!json.ok) return json;
	const checked = schema.safeParse(json.value);
	if (checked.success) return accept(checked.data);
	return refuse({
		refused: 'malformed',
		path: pathOf(checked.error.issues[0]).slice(0, PATH_LIMIT)
	});
}

async function readText({ headers, body }: Sent): Promise<Read<string>> {
	if (Number(headers['content-length'] ?? 0) > BODY_LIMIT) return refuse({ refused: 'too-large' });
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of body) {
			size += chunk.byteLength;
			if (size > BODY_LIMIT) return refuse({ refused: 'too-large' });
			chunks.push(chunk);
		}
	} catch {
		// It broke off.
		return refuse({ refused: 'not-json' });
	}
	return accept(Buffer.concat(chunks).toString('utf8'));
}

function parseJson(text: string): Read<unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return isShallow(value, DEEPEST) ? accept(value) : refuse({ refused: 'malformed', path: '' });
	} catch {
		return refuse({ refused: 'not-json' });
	}
}

function isShallow(value: unknown, left: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}
