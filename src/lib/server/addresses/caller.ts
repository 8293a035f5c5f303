import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Member } from '../door/members';
import { hashOf, isSameSecret } from '../door/tokens';
import type { Hub } from '../hub';
import type { Call } from '../web/call';

/** The token a request brings; `null` without one. */
export function tokenOf({ headers }: Pick<Call, 'headers'>): string | null {
	return /^Bearer ([\w-]{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Who calls, by the token; only the roles named may go on, every role where none is. */
export async function memberOf(
	{ members, presence }: Hub,
	call: Call,
	roles?: readonly DeviceRole[]
): Promise<Result<Member, WireRefusal>> {
	const token = tokenOf(call);
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
export function isHome({ headers, from }: Call): boolean {
	const isPassedOn = 'x-forwarded-for' in headers || 'forwarded' in headers;
	return !isPassedOn && LOOPBACK.test(from);
}

/** Whether the operator calls: from the hub's own machine, or with the key. Wrong keys are counted. */
export function checkOperator(hub: Hub, call: Call): Result<null, WireRefusal> {
	if (isHome(call)) return accept(null);
	const { headers, from } = call;
	const wait = hub.tries.wait(from, hub.clock());
	if (wait > 0) return refuse({ refused: 'too-many-tries', wait });
	const { operatorKey } = hub.settings;
	const key = headers['x-operator-key'];
	if (typeof key !== 'string') return refuse({ refused: 'operator-only' });
	if (operatorKey !== null && isSameSecret(key, operatorKey)) return accept(null);
	hub.tries.wrong(from, hub.clock());
	return refuse({ refused: 'operator-only' });
}
