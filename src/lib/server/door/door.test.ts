import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callHub, outcomeOf } from '$lib/testing/hub-caller';
import { CONGRESS, given, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import type { Admission } from '$lib/wire/admission';
import type { Invitation } from '$lib/wire/invitation';
import { mintCode, readCode } from './codes';
import { hashOf, isSameSecret } from './tokens';
import { Tries, TRIES_ALLOWED } from './tries';

const source = sqliteSource();
let hub: TestHub;
let organiser: Admission;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => {
	hub = await TestHub.on(await source.fresh());
	organiser = await hub.publish(new HubDevice(1, CONGRESS));
});
afterEach(() => hub.hub.close());

async function invitation(uses = 1, minutes = 10): Promise<Invitation> {
	const body = { role: 'teller', uses, minutes };
	const answer = await callHub(hub.hub, 'POST', '/api/invitations', { ...organiser, body });
	return (await answer.json()) as Invitation;
}

function joining(device: HubDevice, code: string, from?: string) {
	const body = { code, device: device.introduction(code) };
	return callHub(hub.hub, 'POST', '/api/join', { body, ...(from ? { from } : {}) });
}

describe('a code', () => {
	it('is read in any case, with or without its dash, and is otherwise none', async () => {
		const { code } = await invitation(3);
		expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
		const typed = [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')}`];
		for (const one of typed) expect(readCode(one)).toBe(code);
		for (const none of ['', code.slice(1), `${code}A`, '0OIL-1581', 'đại-hội!'])
			expect(readCode(none)).toBeNull();
		expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), code.toLowerCase()))).toBe(
			'ok'
		);
	});

	it('is made of every letter alike, whatever the random bytes', () => {
		const counts = new Map<string, number>();
		for (let byte = 0; byte < 256; byte += 1) {
			const bytes = (count: number) => new Uint8Array(count).fill(byte < 250 ? byte : 0);
			const letter = mintCode(bytes)[0]!;
			if (byte < 250) counts.set(letter, (counts.get(letter) ?? 0) + 1);
		}
		expect(counts.size).toBe(25);
		expect(new Set(counts.values())).toEqual(new Set([10]));
	});

	it('lets in as many as it says, and not after its time', async () => {
		const { code } = await invitation(2);
		expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), code))).toBe('ok');
		expect(await outcomeOf(await joining(new HubDevice(3, CONGRESS), code))).toBe('ok');
		expect(await outcomeOf(await joining(new HubDevice(4, CONGRESS), code))).toBe('code-used-up');
		const late = await invitation(2, 10);
		hub.now += 10 * 60_000;
		expect(await outcomeOf(await joining(new HubDevice(5, CONGRESS), late.code))).toBe(
			'code-expired'
		);
	});

	it('lets nobody in once it is taken back', async () => {
		const { code } = await invitation();
		const path = `/api/invitations/${code.toLowerCase()}`;
		expect(await outcomeOf(await callHub(hub.hub, 'DELETE', path, organiser))).toBe('ok');
		expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), code))).toBe('unknown-code');
	});

	it('is shown to its organiser while somebody can still use it', async () => {
		const [one, two] = [await invitation(), await invitation(2)];
		await joining(new HubDevice(2, CONGRESS), one.code);
		await joining(new HubDevice(3, CONGRESS), two.code);
		const listed = await callHub(hub.hub, 'GET', '/api/invitations', organiser);
		expect(await listed.json()).toEqual([{ ...two, usesLeft: 1 }]);
	});

	it('does not help whoever cannot prove the key', async () => {
		const { code } = await invitation();
		const honest = new HubDevice(2, CONGRESS).introduction(code);
		const { proof } = new HubDevice(3, CONGRESS).introduction(code);
		const body = { code, device: { ...honest, proof } };
		expect(await outcomeOf(await callHub(hub.hub, 'POST', '/api/join', { body }))).toBe(
			'proof-wrong'
		);
		expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), code))).toBe('ok');
	});
});

describe('whoever tries codes', () => {
	const wrong = '2222-2222';

	it('has to wait after ten, and another is not held up by it', async () => {
		const { code } = await invitation(2);
		for (let time = 0; time < TRIES_ALLOWED.perAddress; time += 1)
			expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), wrong))).toBe(
				'unknown-code'
			);
		hub.now += 20_000;
		const answer = await joining(new HubDevice(2, CONGRESS), code);
		expect(answer.status).toBe(429);
		expect(answer.headers.get('retry-after')).toBe('40');
		expect(await answer.json()).toEqual({ refused: 'too-many-tries', wait: 40 });
		expect(await outcomeOf(await joining(new HubDevice(3, CONGRESS), code, '192.168.1.8'))).toBe(
			'ok'
		);
		hub.now += 40_000;
		expect(await outcomeOf(await joining(new HubDevice(2, CONGRESS), code))).toBe('ok');
	});

	it('from many addresses has to wait too', () => {
		const tries = new Tries();
		for (let time = 0; time < TRIES_ALLOWED.overall; time += 1) tries.wrong(`10.0.0.${time}`, 0);
		expect(tries.wait('10.0.1.1', 59_001)).toBe(1);
		expect(tries.wait('10.0.1.1', 60_000)).toBe(0);
	});

	it('is counted for wrong keys of the operator as well', async () => {
		const headers = { 'x-operator-key': 'guess' };
		const ask = () => callHub(hub.hub, 'GET', '/api/overview', { headers });
		for (let time = 0; time < TRIES_ALLOWED.perAddress; time += 1)
			expect(await outcomeOf(await ask())).toBe('operator-only');
		expect(await outcomeOf(await ask())).toBe('too-many-tries');
	});

	it('is not let off by a clock set back', () => {
		const tries = new Tries({ perAddress: 1, overall: 9, within: 60_000 });
		tries.wrong('a', 100_000);
		expect(tries.wait('a', 100_001)).toBe(60);
		expect(tries.wait('b', 100_001)).toBe(0);
	});
});

describe('a token', () => {
	it('is not in the store', async () => {
		const rows = await hub.hub.store.db.selectFrom('devices').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(organiser.token);
		expect(rows.map(({ token_hash }) => token_hash)).toEqual([hashOf(organiser.token)]);
	});

	it('is compared whole', () => {
		expect(isSameSecret('operator', 'operator')).toBe(true);
		for (const wrong of ['', 'operato', 'operators', 'Operator'])
			expect(isSameSecret(wrong, 'operator')).toBe(false);
	});
});

describe('a congress', () => {
	it('is published once, and again only by its organiser', async () => {
		const congressId = CONGRESS;
		const publishing = (device: HubDevice) =>
			callHub(hub.hub, 'POST', '/api/congresses', {
				body: { congressId, device: device.introduction(congressId) },
				from: '127.0.0.1'
			});
		expect(await outcomeOf(await publishing(new HubDevice(2, CONGRESS)))).toBe('congress-exists');
		const again = (await (await publishing(new HubDevice(1, CONGRESS))).json()) as Admission;
		expect(again).toMatchObject({ role: 'organiser', deviceId: organiser.deviceId });
		expect(await outcomeOf(await callHub(hub.hub, 'GET', '/api/devices', organiser))).toBe(
			'unknown-token'
		);
		expect(await outcomeOf(await callHub(hub.hub, 'GET', '/api/devices', again))).toBe('ok');
	});
});

describe('a device that is sent out', () => {
	it('loses its stream at once, and its codes of before', async () => {
		const device = new HubDevice(2, CONGRESS);
		const { code } = await invitation(5);
		const admission = (await (await joining(device, code)).json()) as Admission;
		const stream = await callHub(hub.hub, 'GET', '/api/stream', admission);
		const text = stream.text();
		hub.now += 1000;
		const path = `/api/devices/${device.deviceId}`;
		expect(await outcomeOf(await callHub(hub.hub, 'DELETE', path, organiser))).toBe('ok');
		expect((await text).split('\n\n').slice(1)).toEqual([
			'event: held\ndata: {"position":0}',
			'event: revoked\ndata: {}',
			''
		]);
		expect(await outcomeOf(await callHub(hub.hub, 'DELETE', path, organiser))).toBe('not-found');

		expect(await outcomeOf(await joining(device, code))).toBe('device-revoked');
		hub.now += 1000;
		const fresh = await invitation(1);
		expect(await outcomeOf(await joining(device, fresh.code))).toBe('ok');
	});

	it('is not the organiser who sends out', async () => {
		const path = `/api/devices/${organiser.deviceId}`;
		expect(await outcomeOf(await callHub(hub.hub, 'DELETE', path, organiser))).toBe('role-may-not');
	});
});

describe('the list of devices', () => {
	it('says who is there, what each holds back and what the hub has of it', async () => {
		const device = new HubDevice(2, CONGRESS);
		const admission = given(await hub.join(device, await hub.code('check-in')));
		const body = { parcels: [device.arrivals(3)], waiting: 4 };
		hub.now += 5000;
		await callHub(hub.hub, 'POST', '/api/events', { ...admission, body });
		const stream = await callHub(hub.hub, 'GET', '/api/stream', admission);
		const list = async () => {
			const answer = await callHub(hub.hub, 'GET', '/api/devices', organiser);
			const devices = (await answer.json()) as { deviceId: string }[];
			return devices.find(({ deviceId }) => deviceId === device.deviceId);
		};
		const expected = {
			deviceId: device.deviceId,
			name: 'Máy organiser',
			role: 'check-in',
			joined: hub.now - 5000,
			seen: hub.now,
			waiting: 4,
			held: 3,
			revoked: false
		};
		expect(await list()).toEqual({ ...expected, connected: true });
		await hub.hub.presence.write();
		expect(await list()).toEqual({ ...expected, connected: true });
		await stream.body!.cancel();
		expect(await list()).toEqual({ ...expected, connected: false });
		await hub.hub.presence.write();
		expect(await list()).toEqual({ ...expected, connected: false });
	});
});
