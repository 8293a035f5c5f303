import { refuse, type Result } from '$lib/core/basics/result';
import { WIRE_REFUSALS, type WireRefusal } from '$lib/wire/refusal';
import type { Hub } from '../hub';
import { isUnavailable } from '../store/unavailable';
import { ANSWER_HEADERS } from './headers';

/** As much of a request as the hub looks at. */
export interface Call {
	readonly request: Request;
	readonly url: URL;
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly locals: { readonly hub: Hub | null };
	getClientAddress(): string;
}

/** What an address gives: something to be sent as JSON, or a whole answer. */
export type Given = Result<object, WireRefusal>;

export function refusalAnswer(refusal: WireRefusal): Response {
	const headers: Record<string, string> = { ...ANSWER_HEADERS };
	if (refusal.wait !== undefined) headers['retry-after'] = String(refusal.wait);
	return Response.json(refusal, { status: WIRE_REFUSALS[refusal.refused], headers });
}

/** Answers a call by what an address makes of it; without a hub there is nothing at any address. */
export async function answered(
	call: Call,
	act: (hub: Hub, call: Call) => Promise<Given> | Given
): Promise<Response> {
	const { hub } = call.locals;
	if (!hub) return refusalAnswer({ refused: 'no-hub' });
	const given = await orBusy(hub, () => act(hub, call));
	if (!given.ok) return refusalAnswer(given.refused);
	if (given.value instanceof Response) return given.value;
	return Response.json(given.value, { headers: ANSWER_HEADERS });
}

/** A store that does not answer is told as such, and the operator hears of it; anything else is a bug. */
async function orBusy({ trouble }: Hub, act: () => Promise<Given> | Given): Promise<Given> {
	try {
		return await act();
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		trouble(error);
		return refuse({ refused: 'busy' });
	}
}
