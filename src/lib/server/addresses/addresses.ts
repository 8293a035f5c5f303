import type { Hub } from '../hub';
import type { Call, Given } from '../web/call';
import { followHall, makeOverviewToken, tellOverview } from './above';
import { listDevices, revokeDevice } from './devices';
import {
	deleteInvitation,
	joinCongress,
	listInvitations,
	makeInvitation,
	publishCongress,
	tellHealth
} from './door';
import { followEvents, takeEvents } from './log';

/** A place at which the hub answers; a part of its path that begins with `:` stands for any one. */
export interface Address {
	readonly method: 'GET' | 'POST' | 'DELETE';
	readonly path: string;
	readonly act: (hub: Hub, call: Call) => Promise<Given> | Given;
}

/** All there is; `docs/hub-protocol.md` says what each is for. */
export const ADDRESSES: readonly Address[] = [
	{ method: 'POST', path: '/api/events', act: takeEvents },
	{ method: 'GET', path: '/api/stream', act: followEvents },
	{ method: 'GET', path: '/api/health', act: tellHealth },
	{ method: 'POST', path: '/api/join', act: joinCongress },
	{ method: 'POST', path: '/api/congresses', act: publishCongress },
	{ method: 'GET', path: '/api/devices', act: listDevices },
	{ method: 'DELETE', path: '/api/devices/:id', act: revokeDevice },
	{ method: 'GET', path: '/api/invitations', act: listInvitations },
	{ method: 'POST', path: '/api/invitations', act: makeInvitation },
	{ method: 'DELETE', path: '/api/invitations/:code', act: deleteInvitation },
	{ method: 'GET', path: '/api/halls/:congressId/stream', act: followHall },
	{ method: 'GET', path: '/api/overview', act: tellOverview },
	{ method: 'POST', path: '/api/overview-token', act: makeOverviewToken }
];

type Found = Pick<Address, 'act'> & Pick<Call, 'params'>;

/** The address that is meant, and what stands for the names in its path; `null` where there is none. */
export function addressOf(method: string, path: string): Found | null {
	for (const address of ADDRESSES) {
		const params = address.method === method ? paramsIn(address.path, path) : null;
		if (params) return { act: address.act, params };
	}
	return null;
}

function paramsIn(pattern: string, path: string): Call['params'] | null {
	if (pattern === path) return {};
	const [wanted, got] = [pattern.split('/'), path.split('/')];
	if (wanted.length !== got.length) return null;
	const params: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const said = decoded(got[at]!);
		if (part.startsWith(':') && said) params[part.slice(1)] = said;
		else if (part !== got[at]) return null;
	}
	return params;
}

/** Empty where it is not written as a part of a path is. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return '';
	}
}
