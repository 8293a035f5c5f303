import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Member } from '../door/members';
import { hashOf, isSameSecret } from '../door/tokens';
import type { Hub } from '../hub';
import type { Call } from './answer';

/** The token a request brings; `null` without one. */
export function tokenOf({ headers }: Request): string | null {
	return /^Bearer ([\w-]{1,200})$/.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}

/** Who calls, by the token; only the roles named may go on, every role where none is. */
export async function memberOf(
	{ members, presence }: Hub,
	{ request }: Call,
	roles?: readonly DeviceRole[]
): Promise<Result<Member, WireRefusal>> {
	const token = tokenOf(request);
	if (token === null) return refuse({ refused: 'no-token' });
	const member = await members.with(hashOf(token));
	if (!member) return refuse({ refused: 'unknown-token' });
	if (member.isRevoked) return refuse({ refused: 'device-revoked' });
	presence.heard(member);
	if (roles && !roles.includes(member.role)) return refuse({ refused: 'role-may-not' });
	return accept(member);
}

const LOOPBACK = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

/** Whether the call comes from the hub's own machine. One that was passed on may come from anywhere. */
export function isHome(call: Call): boolean {
	const { headers } = call.request;
	const isPassedOn = headers.has('x-forwarded-for') || headers.has('forwarded');
	return !isPassedOn && LOOPBACK.test(call.getClientAddress());
}

/** Whether the operator calls: from the hub's own machine, or with the key. Wrong keys are counted. */
export function checkOperator(hub: Hub, call: Call): Result<null, WireRefusal> {
	if (isHome(call)) return accept(null);
	const address = call.getClientAddress();
	const wait = hub.tries.wait(address, hub.clock());
	if (wait > 0) return refuse({ refused: 'too-many-tries', wait });
	const { operatorKey } = hub.settings;
	const key = call.request.headers.get('x-operator-key');
	if (operatorKey !== null && key !== null && isSameSecret(key, operatorKey)) return accept(null);
	if (key !== null) hub.tries.wrong(address, hub.clock());
	return refuse({ refused: 'operator-only' });
}
