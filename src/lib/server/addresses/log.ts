import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { linksIn, seqOf, type Link, type Parcel } from '$lib/wire/parcel';
import { LINKS_AT_ONCE } from '$lib/wire/limits';
import { pushRequestSchema, type PushAnswer } from '$lib/wire/push';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Member } from '../door/members';
import type { Hub } from '../hub';
import { memberStream } from '../live/member-stream';
import { judged } from '../log/judge';
import type { Call, Given } from '../web/call';
import { readBody } from '../web/body';
import { memberOf } from './caller';

/** `POST /api/events`. */
export async function takeEvents(hub: Hub, call: Call): Promise<Given> {
	const member = await memberOf(hub, call);
	if (!member.ok) return member;
	const request = await readBody(call, pushRequestSchema);
	if (!request.ok) return request;
	const { parcels, waiting } = request.value;
	const wrong = parcelsProblem(member.value, parcels);
	if (wrong) return refuse(wrong);
	hub.presence.heard(member.value, waiting);
	const { congressId, deviceId } = member.value;
	const push = {
		congressId,
		sender: deviceId,
		parcels: parcels.map((parcel) => judged(member.value, parcel))
	};
	return answerOf(hub, await hub.lanes.submit(push));
}

function answerOf({ clock, store }: Hub, taken: Result<object, WireRefusal>): Given {
	return taken.ok
		? accept({ ...taken.value, epoch: store.epoch, now: clock() } as PushAnswer)
		: taken;
}

/** What is wrong with parcels as a whole: whose they are, how many links, and how these are numbered. */
function parcelsProblem(
	{ congressId, deviceId, role }: Member,
	parcels: readonly Parcel[]
): WireRefusal | null {
	if (role !== 'organiser' && parcels.some((parcel) => parcel.deviceId !== deviceId))
		return { refused: 'not-yours' };
	if (parcels.some(({ links }) => areElsewhere(congressId, links)))
		return { refused: 'other-congress' };
	if (linksIn(parcels) > LINKS_AT_ONCE) return { refused: 'too-large' };
	for (const [at, { links }] of parcels.entries()) {
		const first = seqOf(links[0]!);
		const odd = links.findIndex((link, place) => seqOf(link) !== first + place);
		const isNumber = Number.isSafeInteger(first) && first >= 1;
		if (odd >= 0 || !isNumber)
			return { refused: 'malformed', path: `parcels[${at}].links[${Math.max(odd, 0)}]` };
	}
	return null;
}

/** Whether all of a parcel is of another congress: its sender brings the token of this one by mistake. */
function areElsewhere(congressId: CongressId, links: readonly Link[]): boolean {
	return links.every((link) => 'event' in link && link.event.congressId !== congressId);
}

/** `GET /api/stream`. */
export async function followEvents(hub: Hub, call: Call): Promise<Given> {
	const member = await memberOf(hub, call);
	if (!member.ok) return member;
	const after = call.headers['last-event-id'] ?? call.query.get('after');
	const epoch = call.query.get('epoch');
	const position = Number(after ?? 0);
	if (!Number.isSafeInteger(position) || position < 0)
		return refuse({ refused: 'malformed', path: 'after' });
	return memberStream(hub, member.value, { position, epoch });
}
