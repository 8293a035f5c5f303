import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hallView } from '$lib/core/hall/hall-view';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { replay } from '$lib/core/log/replay';
import { fact } from '$lib/core/log/rule';
import { everyEvent } from '$lib/testing/every-event';
import { callHub, HUBS_OWN, outcomeOf } from '$lib/testing/hub-caller';
import { CONGRESS, OTHER_CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import { overviewSchema, type OverviewLine } from '$lib/wire/overview';

const source = sqliteSource();
let hub: TestHub;
let organiser: HubDevice;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => {
	hub = await TestHub.on(await source.fresh());
	organiser = new HubDevice(1, CONGRESS);
	await hub.publish(organiser);
});
afterEach(() => hub.hub.close());

/** A whole day on which everything happens. */
const day: readonly CongressFacts[] = everyEvent().events.map(
	({ type, version, data }) => ({ type, version, data }) as CongressFacts
);
const quorumShown = fact('SceneShown', { kind: 'quorum' });
const welcomeShown = fact('SceneShown', { kind: 'welcome' });

async function sent(facts: readonly CongressFacts[], device = organiser): Promise<LoggedEvent[]> {
	const events = facts.map((one) => device.event(one));
	expect(await hub.push(device, [device.sealed(events)])).toMatchObject({ ok: true });
	return events;
}

/** The hall's pictures one after the other, as their text says them. */
async function hall() {
	const answer = await callHub(hub.hub, 'GET', `/api/halls/${CONGRESS}/stream`);
	const reader = answer.body!.getReader();
	const next = async () => {
		const text = new TextDecoder().decode((await reader.read()).value);
		return /^event: view\ndata: (.*)\n\n$/.exec(text)?.[1];
	};
	return { next, close: () => reader.cancel() };
}

const shownAfter = (events: readonly LoggedEvent[]) => JSON.stringify(hallView(replay(events)));

describe('the hall', () => {
	it('sees what the core shows it of the day, whenever that changes', async () => {
		const screen = await hall();
		expect(await screen.next()).toBe('null');
		const events = await sent(day.slice(0, 2));
		expect(await screen.next()).toBe(shownAfter(events));
		events.push(...(await sent([quorumShown])));
		expect(await screen.next()).toBe(shownAfter(events));
		events.push(...(await sent([welcomeShown])));
		expect(await screen.next()).toBe(shownAfter(events));
		await screen.close();
	});

	it('sees the same when it looks late', async () => {
		const events = await sent(day);
		const screen = await hall();
		expect(await screen.next()).toBe(shownAfter(events));
		expect(shownAfter(events)).toContain('"kind"');
		await screen.close();
	});

	it('sees the common order, not the order of arrival', async () => {
		const late = new HubDevice(2, CONGRESS);
		const events = await sent(day.slice(0, 2));
		const earlier = late.event(quorumShown, { hlc: events[0]!.hlc });
		events.push(...(await sent([welcomeShown])));
		const screen = await hall();
		const before = await screen.next();
		expect(before).toBe(shownAfter(events));
		expect(await hub.push(late, [late.sealed([earlier])])).toMatchObject({ ok: true });
		// The earlier act changes nothing that is seen; the next one shows that it was folded.
		events.push(...(await sent([quorumShown])));
		expect(await screen.next()).toBe(shownAfter(events));
		await screen.close();
	});

	it('is folded once for all screens, and forgotten a minute after the last has gone', async () => {
		await sent(day.slice(0, 2));
		const screens = [await hall(), await hall()];
		for (const screen of screens) await screen.next();
		expect(hub.hub.folds.size).toBe(1);
		await screens[0]!.close();
		hub.now += 600_000;
		hub.hub.folds.sweep();
		expect(hub.hub.folds.size).toBe(1);
		await screens[1]!.close();
		hub.hub.folds.sweep();
		expect(hub.hub.folds.size).toBe(1);
		hub.now += 60_000;
		hub.hub.folds.sweep();
		expect(hub.hub.folds.size).toBe(0);
	});

	it('of a congress the hub does not have is not there', async () => {
		const answer = await callHub(hub.hub, 'GET', '/api/halls/nowhere/stream');
		expect(await outcomeOf(answer)).toBe('not-found');
	});

	it('has no more than a hundred screens at a time', async () => {
		const screens = [];
		for (let count = 0; count < 100; count += 1) screens.push(await hall());
		const answer = await callHub(hub.hub, 'GET', `/api/halls/${CONGRESS}/stream`);
		expect(await outcomeOf(answer)).toBe('busy');
		await screens[0]!.close();
		screens.push(await hall());
		for (const screen of screens) await screen.close();
	});
});

describe('the overview', () => {
	async function lines(): Promise<readonly OverviewLine[]> {
		const answer = await callHub(hub.hub, 'GET', '/api/overview', { from: HUBS_OWN });
		return overviewSchema.parse(await answer.json());
	}

	it('has a line per congress, and moves with it', async () => {
		const other = new HubDevice(2, OTHER_CONGRESS);
		await hub.publish(other);
		await sent(day);
		const first = await lines();
		expect(first.map(({ congressId }) => congressId)).toEqual([CONGRESS, OTHER_CONGRESS]);
		expect(first[0]).toMatchObject({
			name: 'Đảng bộ phường Thử · X',
			illustration: true,
			convened: 11,
			devices: 0
		});
		expect(first[0]!.contests[0]).toMatchObject({ phase: 'announced', seats: 4 });
		expect(first[0]!.contests[0]!.elected.length).toBeGreaterThan(0);
		expect(first[1]).toEqual({
			congressId: OTHER_CONGRESS,
			name: '',
			illustration: false,
			present: 0,
			convened: 0,
			isQuorate: false,
			devices: 0,
			last: null,
			contests: []
		});
		await sent(day.slice(0, 2), other);
		const [same, moved] = await lines();
		expect(same).toEqual(first[0]);
		expect(moved).toMatchObject({ name: 'Đảng bộ phường Thử · X', convened: 12, contests: [] });
	});

	it('counts the devices that are connected', async () => {
		const teller = await hub.enter(new HubDevice(3, CONGRESS), 'teller');
		const stream = await callHub(hub.hub, 'GET', '/api/stream', teller);
		expect((await lines())[0]!.devices).toBe(1);
		await hub.hub.presence.write();
		expect((await lines())[0]!.devices).toBe(1);
		await stream.body!.cancel();
		expect((await lines())[0]!.devices).toBe(0);
	});

	it('names nobody elected before it is announced', async () => {
		const announced = day.findIndex(({ type }) => type === 'ResultAnnounced');
		await sent(day.slice(0, announced));
		expect((await lines())[0]!.contests[0]).toMatchObject({ elected: [] });
		await sent(day.slice(announced, announced + 1));
		expect((await lines())[0]!.contests[0]!.elected.length).toBeGreaterThan(0);
	});
});
