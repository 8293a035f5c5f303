import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept } from '$lib/core/basics/result';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { markArrived } from '$lib/core/check-in/decide';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Actor } from '$lib/core/log/envelope';
import { CongressDatabase } from '$lib/data/congress-database';
import { EventLog } from '$lib/data/event-log';
import { GrowthEnd } from '$lib/data/growth';
import { sampleFacts } from '$lib/sample/sample-congress';
import { arrival, ChainWriter } from '$lib/testing/sealed';
import { nextKeys } from '$lib/testing/test-device';
import { until } from '$lib/testing/until';
import { OpenCongress } from './open-congress.svelte';

const DESK: Actor = { role: 'check-in', name: '' };

let congresses = 0;
let id: CongressId;
let congress: OpenCongress;
/** The line of this window, which hears from the hub. */
let line: GrowthEnd;

const present = () => attendanceFigures(congress.state).present;
const delegate = (at: number) => [...congress.state.roll.keys()][at]!;
const events = () => congress.events.length;

/** Says in this window that somebody else's act is on its way to the disk, and gives how that ends. */
function foretell(event: LoggedEvent): (isStored: boolean) => void {
	let end: (isStored: boolean) => void = () => undefined;
	const stored = new Promise<boolean>((resolve) => (end = resolve));
	line.foretell({ after: events(), events: [event] }, stored);
	return end;
}

/** Puts an event into the log behind everybody's back. */
async function put(event: LoggedEvent, position: number): Promise<void> {
	const database = new CongressDatabase(id);
	await database.append([{ ...event, position }]);
	database.close();
}

beforeEach(async () => {
	congresses += 1;
	id = `foretold-test-${congresses}-${Math.trunc(performance.timeOrigin)}` as CongressId;
	congress = new OpenCongress(new EventLog(id), 'this-device' as DeviceId);
	line = new GrowthEnd(id);
	await congress.open();
	await congress.act(() => accept(sampleFacts()), null, { role: 'organiser', name: '' });
});

afterEach(() => {
	line.close();
	congress.close();
});

describe('what another device did and the hub holds', () => {
	it('is drawn before this disk has it, and no act is decided on it before that', async () => {
		const before = present();
		const event = new ChainWriter(id, nextKeys()).events(delegate(0))[0]!;
		const place = events();
		const end = foretell(event);
		await until(() => expect(present()).toBe(before + 1));

		const acting = congress.act(markArrived, { delegateId: delegate(1) }, DESK);
		await new Promise((resolve) => setTimeout(resolve));
		expect(events()).toBe(place + 1);

		await put(event, place + 1);
		end(true);
		line.tellHere({ after: place, events: [event] });
		expect(await acting).toMatchObject({ ok: true });
		expect(present()).toBe(before + 2);
		expect(events()).toBe(place + 2);
	});

	it('is given up where it did not get there, for what lies there instead', async () => {
		const before = present();
		const writer = new ChainWriter(id, nextKeys());
		const [lost, other] = [writer.events(delegate(0))[0]!, writer.events(delegate(1))[0]!];
		const place = events();
		const end = foretell(lost);
		await until(() => expect(present()).toBe(before + 1));
		await put(other, place + 1);
		end(false);
		await until(() => expect(congress.events).toContainEqual(other));
		expect(congress.events).not.toContainEqual(lost);
		expect(events()).toBe(place + 1);
		expect(present()).toBe(before + 1);
	});

	it('waits for the disk where this window does not stand right before it', async () => {
		const place = events();
		const event = new ChainWriter(id, nextKeys()).events(delegate(0))[0]!;
		line.foretell({ after: place + 1, events: [event] }, Promise.resolve(true));
		await put({ ...event, ...arrival(delegate(1)) }, place + 1);
		await put({ ...event, seq: 2 }, place + 2);
		expect(events()).toBe(place);
		line.tellHere({ after: place + 1, events: [{ ...event, seq: 2 }] });
		await until(() => expect(events()).toBe(place + 2));
	});
});
