import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { Membership } from '$lib/data/membership';
import {
	admissionSchema,
	type Admission,
	type JoinRequest,
	type PublishRequest
} from '$lib/wire/admission';
import { devicesSchema, type DeviceOnHub } from '$lib/wire/device-on-hub';
import { healthSchema, type Health } from '$lib/wire/health';
import {
	invitationSchema,
	invitationsSchema,
	type Invitation,
	type InviteRequest
} from '$lib/wire/invitation';
import {
	overviewSchema,
	overviewTokenSchema,
	type OverviewLine,
	type OverviewToken
} from '$lib/wire/overview';
import { pushAnswerSchema, type PushAnswer, type PushRequest } from '$lib/wire/push';
import { wireRefusalSchema, type WireRefusal } from '$lib/wire/refusal';

/** The hub did not answer, or what answered is no hub of this program. */
export interface NoAnswer {
	readonly refused: 'unreachable' | 'strange-answer';
}
/** Why a call to the hub gave nothing. */
export type HubProblem = WireRefusal | NoAnswer;
export type Answered<Value> = Result<Value, HubProblem>;

/** What a call needs of a schema: the answer as it must be, or not. */
interface Reader<Value> {
	safeParse(value: unknown): { readonly success: boolean; readonly data?: Value };
}

/** `fetch`, or what stands in for it. */
export type Send = (address: string, init: RequestInit) => Promise<Response>;

interface Call {
	readonly method?: 'GET' | 'POST' | 'DELETE';
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
	readonly signal?: AbortSignal | undefined;
}

/** Asks the hub, in the words of `wire`; every answer is checked before anything believes it. */
export class HubClient {
	constructor(
		private readonly hub: string,
		private readonly token: string | null = null,
		private readonly send: Send = (address, init) => fetch(address, init)
	) {}

	health(signal?: AbortSignal): Promise<Answered<Health>> {
		return this.#ask('health', healthSchema, { signal });
	}

	/** `operatorKey` is asked of devices that are not the hub's own machine. */
	publish(request: PublishRequest, operatorKey = ''): Promise<Answered<Admission>> {
		const headers: Record<string, string> = operatorKey ? { 'x-operator-key': operatorKey } : {};
		return this.#ask('congresses', admissionSchema, { body: request, headers });
	}

	join(request: JoinRequest): Promise<Answered<Admission>> {
		return this.#ask('join', admissionSchema, { body: request });
	}

	push(request: PushRequest, signal?: AbortSignal): Promise<Answered<PushAnswer>> {
		return this.#ask('events', pushAnswerSchema, { body: request, signal });
	}

	invitations(): Promise<Answered<readonly Invitation[]>> {
		return this.#ask('invitations', invitationsSchema);
	}

	invite(request: InviteRequest): Promise<Answered<Invitation>> {
		return this.#ask('invitations', invitationSchema, { body: request });
	}

	takeBack(code: string): Promise<Answered<null>> {
		return this.#tell(`invitations/${encodeURIComponent(code)}`);
	}

	devices(): Promise<Answered<readonly DeviceOnHub[]>> {
		return this.#ask('devices', devicesSchema);
	}

	revoke(deviceId: DeviceId): Promise<Answered<null>> {
		return this.#tell(`devices/${encodeURIComponent(deviceId)}`);
	}

	/** All congresses of the hub; without a token only its own machine gets them. */
	overview(signal?: AbortSignal): Promise<Answered<readonly OverviewLine[]>> {
		return this.#ask('overview', overviewSchema, { signal });
	}

	makeOverviewToken(operatorKey: string): Promise<Answered<OverviewToken>> {
		const headers = { 'x-operator-key': operatorKey };
		return this.#ask('overview-token', overviewTokenSchema, { method: 'POST', headers });
	}

	/** The congress from a position on, as it comes: see `message-stream.ts`. */
	stream(
		{ cursor, epoch }: Pick<Membership, 'cursor' | 'epoch'>,
		signal: AbortSignal
	): Promise<Answered<ReadableStream<Uint8Array>>> {
		const history = epoch ? `&epoch=${encodeURIComponent(epoch)}` : '';
		return this.#open(`stream?after=${String(cursor)}${history}`, signal);
	}

	/** What the hall sees of a congress, as it changes. */
	hall(congress: CongressId, signal: AbortSignal): Promise<Answered<ReadableStream<Uint8Array>>> {
		return this.#open(`halls/${encodeURIComponent(congress)}/stream`, signal);
	}

	async #open(path: string, signal: AbortSignal): Promise<Answered<ReadableStream<Uint8Array>>> {
		const headers = { accept: 'text/event-stream' };
		const response = await this.#call(path, { headers, signal });
		if (!response) return refuse({ refused: 'unreachable' });
		if (!response.ok) return refuse(await refusalIn(response));
		return response.body ? accept(response.body) : refuse({ refused: 'strange-answer' });
	}

	async #ask<Value>(
		path: string,
		answer: Reader<Value>,
		call: Call = {}
	): Promise<Answered<Value>> {
		const response = await this.#call(path, call);
		if (!response) return refuse({ refused: 'unreachable' });
		if (!response.ok) return refuse(await refusalIn(response));
		const read = answer.safeParse(await jsonIn(response));
		return read.success ? accept(read.data as Value) : refuse({ refused: 'strange-answer' });
	}

	async #tell(path: string): Promise<Answered<null>> {
		const response = await this.#call(path, { method: 'DELETE' });
		if (!response) return refuse({ refused: 'unreachable' });
		return response.ok ? accept(null) : refuse(await refusalIn(response));
	}

	/** `null` where nobody answered. */
	async #call(
		path: string,
		{ body, headers = {}, signal, method }: Call
	): Promise<Response | null> {
		const sent: Record<string, string> = { ...headers };
		if (this.token) sent['authorization'] = `Bearer ${this.token}`;
		if (body !== undefined) sent['content-type'] = 'application/json';
		const init: RequestInit = {
			method: method ?? (body === undefined ? 'GET' : 'POST'),
			headers: sent,
			cache: 'no-store',
			credentials: 'omit',
			signal: signal ?? null,
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		};
		return this.send(`${this.hub}/api/${path}`, init).catch(() => null);
	}
}

function jsonIn(response: Response): Promise<unknown> {
	return response.json().catch(() => undefined) as Promise<unknown>;
}

/** What stands at the hub's address says that the hub is not there yet: it is starting, or was moved. */
const NOBODY_THERE: readonly number[] = [502, 503, 504];

/** A refusal in the hub's words; anything else that is not 2xx comes from no hub of this program. */
async function refusalIn(response: Response): Promise<HubProblem> {
	const read = wireRefusalSchema.safeParse(await jsonIn(response));
	if (read.success) return read.data;
	return { refused: NOBODY_THERE.includes(response.status) ? 'unreachable' : 'strange-answer' };
}
