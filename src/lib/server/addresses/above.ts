import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { WireRefusal } from '$lib/wire/refusal';
import { hashOf, mintToken } from '../door/tokens';
import type { Hub } from '../hub';
import { hallStream } from '../live/hall-stream';
import type { Call, Given } from '../web/call';
import { checkOperator, tokenOf } from './caller';

/** `GET /api/halls/<congressId>/stream`. */
export function followHall(hub: Hub, call: Call): Promise<Given> {
	return hallStream(hub, (call.params['congressId'] ?? '') as CongressId);
}

/** `POST /api/overview-token`. */
export async function makeOverviewToken(hub: Hub, call: Call): Promise<Given> {
	const operator = checkOperator(hub, call);
	if (!operator.ok) return operator;
	const token = mintToken(hub.random);
	const kept = { token_hash: hashOf(token), made: hub.clock() };
	await hub.store.db.insertInto('overview_tokens').values(kept).execute();
	return accept({ token });
}

/** `GET /api/overview`. */
export async function tellOverview(hub: Hub, call: Call): Promise<Given> {
	const allowed = await mayLook(hub, call);
	return allowed.ok ? accept(await hub.overview.lines()) : allowed;
}

/** The operator may, and whoever brings a token that the operator made. */
async function mayLook(hub: Hub, call: Call): Promise<Result<null, WireRefusal>> {
	const token = tokenOf(call);
	if (token === null) return checkOperator(hub, call);
	const known = await hub.store.db
		.selectFrom('overview_tokens')
		.select('made')
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	return known ? accept(null) : refuse({ refused: 'unknown-token' });
}
