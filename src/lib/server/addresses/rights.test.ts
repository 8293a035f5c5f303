import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVICE_ROLES, type DeviceRole } from '$lib/core/roles/device-role';
import { callHub, HUBS_OWN, outcomeOf, type TestCall } from '$lib/testing/hub-caller';
import { CONGRESS, OTHER_CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import type { CongressId } from '$lib/core/basics/ids';
import { ADDRESSES } from './addresses';

/** What a call needs besides who calls. */
interface Asked {
	readonly path: string;
	readonly body?: unknown;
}

/** One address: who may, how it is called, and what an organiser of another congress gets there. */
interface Row {
	readonly may: readonly DeviceRole[] | 'anyone' | 'operator';
	readonly ask: (caller: HubDevice) => Asked | Promise<Asked>;
	readonly elsewhere: string;
}

const source = sqliteSource();
let hub: TestHub;
let next = 100;
const device = (congress: CongressId = CONGRESS) => new HubDevice(next++, congress);

const ANY_ROLE = DEVICE_ROLES;
const aPush = (of: HubDevice) => ({ parcels: [of.arrivals(1)], waiting: 0 });

/** The table. An address that is not in it fails the test below. */
const TABLE: Readonly<Record<string, Row>> = {
	'GET /api/health': {
		may: 'anyone',
		ask: () => ({ path: '/api/health' }),
		elsewhere: 'ok'
	},
	'GET /api/halls/:congressId/stream': {
		may: 'anyone',
		ask: () => ({ path: `/api/halls/${CONGRESS}/stream` }),
		elsewhere: 'ok'
	},
	'POST /api/join': {
		may: 'anyone',
		ask: async () => {
			const code = await hub.code('observer');
			return { path: '/api/join', body: { code, device: device().introduction(code) } };
		},
		elsewhere: 'ok'
	},
	'POST /api/congresses': {
		may: 'operator',
		ask: () => {
			const congressId = `congress-${next++}` as CongressId;
			const introduced = new HubDevice(1, congressId).introduction(congressId);
			return { path: '/api/congresses', body: { congressId, device: introduced } };
		},
		elsewhere: 'operator-only'
	},
	'POST /api/overview-token': {
		may: 'operator',
		ask: () => ({ path: '/api/overview-token' }),
		elsewhere: 'operator-only'
	},
	'GET /api/overview': {
		may: 'operator',
		ask: () => ({ path: '/api/overview' }),
		elsewhere: 'unknown-token'
	},
	'POST /api/events': {
		may: ANY_ROLE,
		ask: (caller) => ({ path: '/api/events', body: aPush(caller) }),
		elsewhere: 'other-congress'
	},
	'GET /api/stream': {
		may: ANY_ROLE,
		ask: () => ({ path: '/api/stream?after=0' }),
		elsewhere: 'ok'
	},
	'GET /api/devices': {
		may: ['organiser', 'head-teller'],
		ask: () => ({ path: '/api/devices' }),
		elsewhere: 'ok'
	},
	'DELETE /api/devices/:id': {
		may: ['organiser'],
		ask: async () => {
			const target = device();
			await hub.enter(target, 'teller');
			return { path: `/api/devices/${target.deviceId}` };
		},
		elsewhere: 'not-found'
	},
	'GET /api/invitations': {
		may: ['organiser'],
		ask: () => ({ path: '/api/invitations' }),
		elsewhere: 'ok'
	},
	'POST /api/invitations': {
		may: ['organiser'],
		ask: () => ({ path: '/api/invitations', body: { role: 'teller', uses: 1, minutes: 5 } }),
		elsewhere: 'ok'
	},
	'DELETE /api/invitations/:code': {
		may: ['organiser'],
		ask: async () => ({ path: `/api/invitations/${await hub.code('teller')}` }),
		elsewhere: 'not-found'
	}
};
const ROWS = Object.entries(TABLE).map(([address, row]) => ({ address, ...row }));
const BY_TOKEN = ROWS.filter(({ may }) => Array.isArray(may));
const OPEN = ROWS.filter(({ may }) => may === 'anyone');
const OPERATORS = ROWS.filter(({ may }) => may === 'operator');

beforeAll(async () => {
	await source.begin();
	hub = await TestHub.on(await source.fresh());
	await hub.publish(new HubDevice(1, CONGRESS));
	await hub.publish(new HubDevice(2, OTHER_CONGRESS));
});
afterAll(async () => {
	await hub.hub.close();
	await source.end();
});

/** What somebody gets at an address. */
async function calling(row: Row & { address: string }, caller: HubDevice, how: TestCall) {
	const { path, body } = await row.ask(caller);
	const method = row.address.split(' ')[0]!;
	return outcomeOf(await callHub(hub.hub, method, path, { body, ...how }));
}

/** A device with a token, however it stands with it. */
async function entered(role: DeviceRole, congress = CONGRESS) {
	const caller = device(congress);
	return { caller, token: (await hub.enter(caller, role)).token };
}

async function sentOut() {
	const { caller, token } = await entered('organiser');
	const organiser = await entered('organiser');
	await callHub(hub.hub, 'DELETE', `/api/devices/${caller.deviceId}`, organiser);
	return { caller, token };
}

/** A device that came in again: the token of the first time has ended. */
async function replaced() {
	const { caller, token } = await entered('organiser');
	await hub.enter(caller, 'organiser');
	return { caller, token };
}

describe('every address has its row', () => {
	it('and no other', () => {
		const all = ADDRESSES.map(({ method, path }) => `${method} ${path}`);
		expect(Object.keys(TABLE).sort()).toEqual(all.sort());
	});
});

describe.each(BY_TOKEN)('$address', (row) => {
	it.each(DEVICE_ROLES)('for a %s', async (role) => {
		const { caller, token } = await entered(role);
		const expected = row.may.includes(role) ? 'ok' : 'role-may-not';
		expect(await calling(row, caller, { token })).toBe(expected);
	});

	it('not without a token, nor with one that is none', async () => {
		expect(await calling(row, device(), {})).toBe('no-token');
		const headers = { authorization: 'Basic b3BlcmF0b3I6' };
		expect(await calling(row, device(), { headers })).toBe('no-token');
		expect(await calling(row, device(), { from: HUBS_OWN })).toBe('no-token');
		const operator = { headers: { 'x-operator-key': 'operator' } };
		expect(await calling(row, device(), operator)).toBe('no-token');
	});

	it('not with a token the hub does not know, or knows no more', async () => {
		expect(await calling(row, device(), { token: 'A'.repeat(43) })).toBe('unknown-token');
		const { caller, token } = await replaced();
		expect(await calling(row, caller, { token })).toBe('unknown-token');
		expect(await calling(row, caller, { token: await overviewToken() })).toBe('unknown-token');
	});

	it('not for a device that was sent out', async () => {
		const { caller, token } = await sentOut();
		expect(await calling(row, caller, { token })).toBe('device-revoked');
	});

	it('for an organiser of another congress nothing of this one', async () => {
		const { token } = await entered('organiser', OTHER_CONGRESS);
		expect(await calling(row, device(), { token })).toBe(row.elsewhere);
	});
});

async function overviewToken(): Promise<string> {
	const made = await callHub(hub.hub, 'POST', '/api/overview-token', { from: HUBS_OWN });
	return ((await made.json()) as { token: string }).token;
}

describe.each(OPEN)('$address', (row) => {
	it('for anyone, whatever token comes with it', async () => {
		const revoked = await sentOut();
		for (const token of [undefined, 'A'.repeat(43), revoked.token])
			expect(await calling(row, device(), { token })).toBe('ok');
		const { caller, token } = await entered('observer');
		expect(await calling(row, caller, { token })).toBe('ok');
		expect(row.elsewhere).toBe('ok');
	});
});

describe.each(OPERATORS)('$address', (row) => {
	it('from the hub’s own machine, or with the operator’s key', async () => {
		expect(await calling(row, device(), { from: HUBS_OWN })).toBe('ok');
		expect(await calling(row, device(), { from: '::ffff:127.0.0.1' })).toBe('ok');
		const headers = { 'x-operator-key': 'operator' };
		expect(await calling(row, device(), { headers })).toBe('ok');
	});

	it('from nowhere else', async () => {
		expect(await calling(row, device(), {})).toBe('operator-only');
		const wrong = { 'x-operator-key': 'Operator' };
		expect(await calling(row, device(), { headers: wrong, from: '10.0.0.9' })).toBe(
			'operator-only'
		);
		const passedOn = { 'x-forwarded-for': '127.0.0.1' };
		expect(await calling(row, device(), { headers: passedOn, from: HUBS_OWN })).toBe(
			'operator-only'
		);
	});

	it.each(DEVICE_ROLES)('not for a %s as such', async (role) => {
		const { caller, token } = await entered(role);
		expect(await calling(row, caller, { token })).toBe(row.elsewhere);
	});

	it('not for a device that was sent out, nor with an unknown token', async () => {
		const { caller, token } = await sentOut();
		expect(await calling(row, caller, { token })).toBe(row.elsewhere);
		expect(await calling(row, caller, { token: 'A'.repeat(43) })).toBe(row.elsewhere);
	});

	it('by an overview token only the overview', async () => {
		const expected = row.address === 'GET /api/overview' ? 'ok' : 'operator-only';
		expect(await calling(row, device(), { token: await overviewToken() })).toBe(expected);
	});
});

describe('without a hub', () => {
	it.each(ROWS)('$address is not there', async ({ address, ask }) => {
		const { path, body } = await ask(device());
		const answer = await callHub(null, address.split(' ')[0]!, path, { body });
		expect(answer.status).toBe(404);
		expect(await outcomeOf(answer)).toBe('no-hub');
	});
});

describe('what another congress’s token shows', () => {
	it('is that other congress', async () => {
		const { caller, token } = await entered('organiser', OTHER_CONGRESS);
		const listed = await callHub(hub.hub, 'GET', '/api/devices', { token });
		const names = ((await listed.json()) as { deviceId: string }[]).map(({ deviceId }) => deviceId);
		expect(names).toContain(caller.deviceId);
		expect(names).not.toContain(new HubDevice(1, CONGRESS).deviceId);
		const codes = await callHub(hub.hub, 'GET', '/api/invitations', { token });
		expect(await codes.text()).not.toContain(await hub.code('teller', 5));
	});
});

describe('every answer', () => {
	it.each(ROWS)('of $address is kept by nobody and runs nothing', async ({ address, ask }) => {
		const { path, body } = await ask(device());
		const answer = await callHub(hub.hub, address.split(' ')[0]!, path, { body });
		await answer.body?.cancel();
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer.headers.get('content-security-policy')).toBe(
			"default-src 'none'; frame-ancestors 'none'"
		);
	});
});
