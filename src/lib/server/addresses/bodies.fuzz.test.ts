import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { parseEvent } from '$lib/core/log/event-schema';
import { everyEvent } from '$lib/testing/every-event';
import { callHub } from '$lib/testing/hub-caller';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import { edited, editedText, edits, textEdits } from '$lib/testing/mutations';
import { SAMPLED } from '$lib/testing/sampled';
import { chained, digestOf } from '$lib/wire/chain';
import { chainAfter, seqOf, type Link, type Parcel } from '$lib/wire/parcel';
import { admissionSchema, type Admission } from '$lib/wire/admission';
import { invitationSchema } from '$lib/wire/invitation';
import { pushAnswerSchema, type PushAnswer } from '$lib/wire/push';
import { WIRE_REFUSALS, wireRefusalSchema } from '$lib/wire/refusal';

/** Two thousand bodies every day, and as many as `npm run soak` says in `KIEM_PHIEU_FUZZ_RUNS`. */
const numRuns = Number(process.env['KIEM_PHIEU_FUZZ_RUNS'] ?? 2000);
const FACTS = everyEvent().events.map(
	({ type, version, data }) => ({ type, version, data }) as CongressFacts
);

const source = sqliteSource();
let hub: TestHub;
let organiser: Admission;
let sender: HubDevice;

beforeAll(async () => {
	await source.begin();
	const store = await source.fresh();
	// Nothing here is about power cuts, and it is many commits.
	await sql`pragma synchronous = off`.execute(store.db);
	hub = await TestHub.on(store);
	sender = new HubDevice(1, CONGRESS);
	organiser = await hub.publish(sender);
});
afterAll(async () => {
	await hub.hub.close();
	await source.end();
});

/** Answers are the protocol's, whatever was sent; gives what was accepted. */
async function answerTo(path: string, text: string, from: string): Promise<unknown> {
	// The hub's clock goes on, so that whoever is wrong all the time is not held up for it.
	hub.now += 1000;
	const answer = await callHub(hub.hub, 'POST', path, { token: organiser.token, text, from });
	const said: unknown = await answer.json();
	if (answer.status === 200) return said;
	const refusal = wireRefusalSchema.parse(said);
	expect(WIRE_REFUSALS[refusal.refused]).toBe(answer.status);
	expect(answer.status).toBeLessThan(500);
	return null;
}

async function keptLinks(device: string, from: number): Promise<Link[]> {
	const rows = await hub.hub.store.db
		.selectFrom('links')
		.select('body')
		.where('congress', '=', CONGRESS)
		.where('device', '=', device as never)
		.where('seq', '>', from)
		.orderBy('seq')
		.execute();
	return rows.map(({ body }) => JSON.parse(body) as Link);
}

/** What was taken is what was sent: events that parse, word for word, or the digest of a refused one. */
function compare(sent: LoggedEvent, kept: Link): void {
	if ('event' in kept) {
		expect(kept.event).toEqual(sent);
		expect(parseEvent(kept.event).ok).toBe(true);
	} else expect(kept.refused.digest).toBe(digestOf(sent));
}

const pushes = fc.record({
	facts: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
	before: fc.option(edits, { freq: 2 }),
	after: fc.option(edits, { freq: 1 }),
	text: fc.option(textEdits, { freq: 1 })
});
type Drawn = typeof pushes extends fc.Arbitrary<infer One> ? One : never;

/** The events that the sender would write next, one of them perhaps broken, sealed all the same. */
function parcelOf(facts: readonly number[], broken: (event: LoggedEvent) => LoggedEvent): Parcel {
	const events = facts.map((at, place) => {
		const head = sender.head;
		const event = sender.event(FACTS[at % FACTS.length]!);
		if (place > 0) return event;
		const sent = JSON.parse(JSON.stringify(broken(event))) as LoggedEvent;
		sender.head = chained(head, digestOf(sent));
		return sent;
	});
	return sender.sealed(events);
}

/** Sends a push; what of it was accepted is in the store as it was sent. */
async function checkPush({ facts, before, after, text }: Drawn): Promise<boolean> {
	const head = sender.head;
	const parcel = parcelOf(facts, (event) => (before ? edited(event, before) : event));
	const whole = { parcels: [parcel], waiting: 0 };
	const written = JSON.stringify(after ? edited(whole, after) : whole);
	const sent = text ? editedText(written, text) : written;
	const said = await answerTo('/api/events', sent, '192.168.1.7');
	if (said === null) {
		sender.head = head;
		expect(await keptLinks(sender.deviceId, head.seq)).toEqual([]);
		return false;
	}
	const { held } = pushAnswerSchema.parse(said) as PushAnswer;
	const { parcels } = JSON.parse(sent) as { parcels: Parcel[] };
	const links = parcels.flatMap((one) => (one.deviceId === sender.deviceId ? one.links : []));
	const kept = await keptLinks(sender.deviceId, head.seq);
	expect(kept.length).toBe(new Set(links.map(seqOf)).size);
	for (const [at, one] of kept.entries()) {
		const link = links[at]!;
		if ('event' in link) compare(link.event, one);
		else expect(one).toEqual(link);
	}
	expect(held.length).toBeLessThanOrEqual(parcels.length);
	if (kept.length === 0) sender.head = head;
	else sender.head = chainAfter(head, links.slice(0, kept.length))!;
	return kept.length > 0;
}

describe('bodies that somebody changed on their way', () => {
	it.each([1, 2, 3, 4])(
		'with events, part %i of 4: taken as they are, or told what is wrong',
		async (part) => {
			let taken = 0;
			const property = fc.asyncProperty(pushes, async (drawn) => {
				if (await checkPush(drawn)) taken += 1;
			});
			const runs = Math.ceil(numRuns / 4);
			await fc.assert(property, { seed: SAMPLED.seed + part, numRuns: runs });
			expect(taken).toBeGreaterThan(runs / 20);
			expect(taken).toBeLessThan(runs);
		}
	);

	it.each([
		{ path: '/api/invitations', schema: invitationSchema },
		{ path: '/api/join', schema: admissionSchema },
		// Last: whoever publishes again gets another token than the one used here.
		{ path: '/api/congresses', schema: admissionSchema }
	])('to $path: what is accepted is what the protocol says', async ({ path, schema }) => {
		const { code } = await openInvitation();
		const device = new HubDevice(2, CONGRESS);
		const good = {
			'/api/join': { code, device: device.introduction(code) },
			'/api/congresses': { congressId: CONGRESS, device: sender.introduction(CONGRESS) },
			'/api/invitations': { role: 'teller', uses: 3, minutes: 60 }
		}[path];
		let taken = 0;
		const drawn = fc.record({ changes: fc.option(edits), text: fc.option(textEdits, { freq: 1 }) });
		const property = fc.asyncProperty(drawn, async ({ changes, text }) => {
			const written = JSON.stringify(changes ? edited(good, changes) : good);
			const said = await answerTo(path, text ? editedText(written, text) : written, '127.0.0.1');
			if (said === null) return;
			taken += 1;
			expect(schema.safeParse(said).success).toBe(true);
		});
		await fc.assert(property, { ...SAMPLED, numRuns: Math.ceil(numRuns / 10) });
		expect(taken).toBeGreaterThan(0);
	});
});

async function openInvitation(): Promise<{ code: string }> {
	const body = { role: 'teller', uses: 200, minutes: 2880 };
	const answer = await callHub(hub.hub, 'POST', '/api/invitations', { ...organiser, body });
	return (await answer.json()) as { code: string };
}
