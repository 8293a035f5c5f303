import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import type { Member } from './members';
import { RememberedMembers } from './remembered-members';
import { hashOf } from './tokens';

const source = sqliteSource();
let hub: TestHub;
let members: RememberedMembers;
const device = new HubDevice(2, CONGRESS);
let tokenHash: string;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => {
	hub = await TestHub.on(await source.fresh());
	await hub.publish(new HubDevice(1, CONGRESS));
	tokenHash = hashOf((await hub.enter(device, 'teller')).token);
	members = new RememberedMembers(hub.hub.store.db);
});
afterEach(() => hub.hub.close());

/** Another process changes the device's role. */
function become(role: Member['role']) {
	const { db } = hub.hub.store;
	return db.updateTable('devices').set({ role }).where('token_hash', '=', tokenHash).execute();
}
const roleNow = async () => (await members.with(tokenHash))?.role;

describe('remembered members', () => {
	it('are asked for once, until something is said of their rights', async () => {
		expect(await roleNow()).toBe('teller');
		await become('observer');
		expect(await roleNow()).toBe('teller');
		members.forget({ congressId: CONGRESS, deviceId: new HubDevice(1, CONGRESS).deviceId });
		expect(await roleNow()).toBe('teller');
		members.forget({ congressId: CONGRESS, deviceId: device.deviceId });
		expect(await roleNow()).toBe('observer');
	});

	it('are all asked for again once a beat has passed', async () => {
		await roleNow();
		await become('observer');
		members.forgetAll();
		expect(await roleNow()).toBe('observer');
	});

	it('are not remembered as they were when they were asked for, where something was said meanwhile', async () => {
		const asked = members.with(tokenHash);
		members.forget({ congressId: CONGRESS, deviceId: device.deviceId });
		await asked;
		await become('observer');
		expect(await roleNow()).toBe('observer');
	});

	it('do not include whoever brings a token that the hub does not know', async () => {
		expect(await members.with(hashOf('guessed'))).toBeNull();
	});
});
