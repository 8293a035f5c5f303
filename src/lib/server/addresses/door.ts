import { accept, refuse } from '$lib/core/basics/result';
import { joinRequestSchema, publishRequestSchema } from '$lib/wire/admission';
import type { Health } from '$lib/wire/health';
import { inviteRequestSchema } from '$lib/wire/invitation';
import { join, publish } from '../door/admission';
import { mintCode, readCode } from '../door/codes';
import { invite, openInvitations, takeBackInvitation } from '../door/invitations';
import type { Hub } from '../hub';
import type { Call, Given } from '../web/call';
import { readBody } from '../web/body';
import { checkOperator, isHome, memberOf } from './caller';

const MINUTE = 60_000;

/** `GET /api/health`. */
export function tellHealth({ store, clock, settings }: Hub, call: Call): Given {
	const { addresses, trustPages, backup } = settings;
	const health: Health = {
		hub: 'kiem-phieu',
		store: store.engine,
		now: clock(),
		isHome: isHome(call),
		addresses,
		trustPages,
		backup
	};
	return accept(health);
}

/** `POST /api/congresses`. */
export async function publishCongress(hub: Hub, call: Call): Promise<Given> {
	const operator = checkOperator(hub, call);
	if (!operator.ok) return operator;
	const request = await readBody(call, publishRequestSchema);
	return request.ok ? publish(hub, request.value) : request;
}

/** `POST /api/join`. */
export async function joinCongress(hub: Hub, call: Call): Promise<Given> {
	const request = await readBody(call, joinRequestSchema);
	return request.ok ? join(hub, call.from, request.value) : request;
}

/** `POST /api/invitations`. */
export async function makeInvitation(hub: Hub, call: Call): Promise<Given> {
	const organiser = await memberOf(hub, call, ['organiser']);
	if (!organiser.ok) return organiser;
	const request = await readBody(call, inviteRequestSchema);
	if (!request.ok) return request;
	const { role, uses, minutes } = request.value;
	const made = hub.clock();
	const invitation = {
		code: mintCode(hub.random),
		congress: organiser.value.congressId,
		role,
		uses_left: uses,
		made,
		expires: made + minutes * MINUTE
	};
	return accept(await invite(hub.store.db, invitation));
}

/** `GET /api/invitations`. */
export async function listInvitations(hub: Hub, call: Call): Promise<Given> {
	const organiser = await memberOf(hub, call, ['organiser']);
	if (!organiser.ok) return organiser;
	return accept(await openInvitations(hub.store.db, organiser.value.congressId, hub.clock()));
}

/** `DELETE /api/invitations/<code>`. */
export async function deleteInvitation(hub: Hub, call: Call): Promise<Given> {
	const organiser = await memberOf(hub, call, ['organiser']);
	if (!organiser.ok) return organiser;
	const code = readCode(call.params['code'] ?? '');
	const { congressId } = organiser.value;
	const isGone = code !== null && (await takeBackInvitation(hub.store.db, congressId, code));
	return isGone ? accept({}) : refuse({ refused: 'not-found' });
}
