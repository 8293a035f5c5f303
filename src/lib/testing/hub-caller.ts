import type { Call } from '$lib/server/web/answer';
import type { Hub } from '$lib/server/hub';

type Handler = (call: Call) => Promise<Response>;
type Address = Readonly<Partial<Record<string, Handler>>>;

const FILES = import.meta.glob<Address>('/src/routes/api/**/+server.ts', { eager: true });

/** Every address of the hub as its folder names it, with what stands there. */
const ADDRESSES = Object.entries(FILES).map(([file, address]) => ({
	path: file.slice('/src/routes'.length, -'/+server.ts'.length),
	address
}));

/** Every address with every method it knows: `GET /api/devices/[id]`. */
export const METHODS_AND_PATHS = ADDRESSES.flatMap(({ path, address }) =>
	Object.keys(address).map((method) => `${method} ${path}`)
).sort();

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

/** What the names in brackets stand for in a path; `null` where the path is of another address. */
function paramsIn(pattern: string, path: string): Record<string, string> | null {
	const [wanted, got] = [pattern.split('/'), path.split('/')];
	if (wanted.length !== got.length) return null;
	const params: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const name = /^\[(\w+)\]$/.exec(part)?.[1];
		if (name) params[name] = decodeURIComponent(got[at]!);
		else if (part !== got[at]) return null;
	}
	return params;
}

/** Calls an address as the server would, without a network between. */
export async function callHub(
	hub: Hub | null,
	method: string,
	path: string,
	{ token, body, text, headers = {}, from = TABLET }: TestCall = {}
): Promise<Response> {
	const url = new URL(path, 'http://hub.test');
	const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
	const request = new Request(url, {
		method,
		headers: {
			...(sent === undefined ? {} : { 'content-type': 'application/json' }),
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...headers
		},
		...(sent === undefined ? {} : { body: sent })
	});
	for (const { path: pattern, address } of ADDRESSES) {
		const params = paramsIn(pattern, url.pathname);
		const handler = address[method];
		if (params && handler)
			return handler({ request, url, params, locals: { hub }, getClientAddress: () => from });
	}
	throw new Error(`there is no ${method} ${path}`);
}

/** Status and, of a refusal, its kind; a stream is closed. */
export async function outcomeOf(answer: Response): Promise<string> {
	if (answer.ok) {
		await answer.body?.cancel();
		return 'ok';
	}
	return ((await answer.json()) as { refused: string }).refused;
}
