import type { IncomingHttpHeaders } from 'node:http';
import type { Result } from '$lib/core/basics/result';
import type { WireRefusal } from '$lib/wire/refusal';

/** As much of a request as the hub looks at. */
export interface Call {
	/** By their names in lower case. */
	readonly headers: IncomingHttpHeaders;
	readonly body: AsyncIterable<Uint8Array>;
	readonly query: URLSearchParams;
	/** What stands in the path for the names of its address: see `ADDRESSES`. */
	readonly params: Readonly<Record<string, string>>;
	/** The network address it comes from. */
	readonly from: string;
}

/** What an address gives: something to be sent as JSON, or a stream (`OpenStream`). */
export type Given = Result<object, WireRefusal>;
