import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse } from '$lib/core/basics/result';
import { enterCongress } from '$lib/data/directory';
import { Replica } from '$lib/data/replica';
import { HubClient, type Answered } from '$lib/sync/hub-client';
import { deviceOf, keyPairOf, proofText, sign, type KeyPair } from '$lib/wire/seal';
import type { Admission, NewDevice } from '$lib/wire/admission';
import { desk } from './congress-desk.svelte';
import { rememberOnceNamed } from './once-named.svelte';

export type { DeviceRole } from '$lib/core/roles/device-role';
export type { Answered, HubProblem } from '$lib/sync/hub-client';
export type { DeviceOnHub } from '$lib/wire/device-on-hub';
export type { Health } from '$lib/wire/health';
export type { Invitation, InviteRequest } from '$lib/wire/invitation';

/** The hub that served this page: an app opened from a hub talks to no other. */
const here = () => location.origin;

/** Asks without a token: is there a hub at all, and what is it? `no-hub` where the app is served alone. */
export function hubHealth() {
	return new HubClient(here()).health();
}

/** For the organiser's screens: invitations and devices of the congress on the desk. */
export async function hubOfDesk(): Promise<HubClient | null> {
	const { congress } = desk;
	if (!congress) return null;
	const membership = await new Replica(congress.id).onceWith((replica) => replica.membership());
	return membership?.token ? new HubClient(membership.hub, membership.token) : null;
}

/** A key of this try and the next: an answer that was lost costs no second place of an invitation. */
let keysToJoin: KeyPair | null = null;

function freshKeys(): KeyPair {
	return keyPairOf(crypto.getRandomValues(new Uint8Array(32)));
}

function introduced(keys: KeyPair, name: string, bound: string): NewDevice {
	return { key: keys.publicKey, proof: sign(proofText(bound, keys.publicKey), keys), name };
}

/**
 * Brings the congress on the desk to the hub that served this page; this device becomes its organiser.
 * Also how a new hub is raised where the old one died. `operatorKey` is needed away from the hub's machine.
 */
export async function publishCongress(name: string, operatorKey = ''): Promise<Answered<null>> {
	const { congress } = desk;
	// A rehearsal is deleted again; the hub's log never is.
	if (!congress || congress.state.details?.rehearses) return refuse({ refused: 'not-found' });
	return new Replica(congress.id).onceWith(async (replica) => {
		// Kept before the hub is asked: it may answer yes to a device that never hears it.
		const keys = await replica.keys(freshKeys);
		const device = introduced(keys, name, congress.id);
		const answer = await new HubClient(here()).publish(
			{ congressId: congress.id, device },
			operatorKey
		);
		if (!answer.ok) return answer;
		await enrol(replica, keys, answer.value);
		await desk.open(congress.id);
		return accept(null);
	});
}

/**
 * Takes up an invitation and puts its congress on the desk; what it holds arrives by the line. A device
 * that is known to the congress on the desk keeps its key, and so its name and what it has not sent yet.
 */
export async function joinCongress(code: string, name: string): Promise<Answered<CongressId>> {
	const keys = (await keysOfDesk()) ?? (keysToJoin ??= freshKeys());
	const answer = await new HubClient(here()).join({ code, device: introduced(keys, name, code) });
	if (!answer.ok) return answer;
	const { congressId } = answer.value;
	await new Replica(congressId).onceWith((replica) => enrol(replica, keys, answer.value));
	keysToJoin = null;
	if (!desk.kept.some(({ id }) => id === congressId))
		await enterCongress({ id: congressId, name: '', illustration: false, openedAt: Date.now() });
	await desk.open(congressId);
	rememberOnceNamed();
	return accept(congressId);
}

/** Leaves the hub: the device keeps what it has and works alone. What it has not sent stays here. */
export async function leaveHub(): Promise<void> {
	const { congress } = desk;
	if (!congress) return;
	await new Replica(congress.id).onceWith((replica) => replica.leave());
	await desk.open(congress.id);
}

async function keysOfDesk(): Promise<KeyPair | null> {
	const { congress } = desk;
	if (!congress?.standing) return null;
	const held = await new Replica(congress.id).onceWith((replica) => replica.membership());
	return held?.keys ?? null;
}

async function enrol(replica: Replica, keys: KeyPair, admission: Admission): Promise<void> {
	const { role, token, now } = admission;
	const clockOffset = now - Date.now();
	const deviceId = deviceOf(keys.publicKey);
	await replica.enrol({ hub: here(), deviceId, keys, role, token, clockOffset });
}
