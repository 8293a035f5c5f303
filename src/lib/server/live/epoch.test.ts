import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONGRESS, given, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { postgresSource, sqliteSource } from '$lib/testing/hub-stores';
import type { Admission } from '$lib/wire/admission';
import { memberStream } from './member-stream';
import type { OpenStream } from './streams';

describe.each([sqliteSource(), postgresSource()])(
	'a hub that began again, on $engine',
	(source) => {
		let hub: TestHub;
		let admission: Admission;

		beforeAll(() => source.begin());
		afterAll(() => source.end());
		beforeEach(async () => {
			hub = await TestHub.on(await source.fresh());
			const organiser = new HubDevice(1, CONGRESS);
			admission = await hub.publish(organiser);
			await hub.push(organiser, [organiser.arrivals(5)]);
		});
		afterEach(() => hub.hub.close());

		/** The names of what a stream says until it has said all it has, and the data of the first. */
		async function said(position: number, epoch: string | null) {
			const member = await hub.member(admission);
			const stream = given(await memberStream(hub.hub, member, { position, epoch })) as OpenStream;
			const decoder = new TextDecoder();
			let text = '';
			let isOver = false;
			while (!isOver && !text.includes('event: held')) {
				const piece = await stream.next();
				text += decoder.decode(piece ?? undefined);
				isOver = piece === null;
			}
			stream.end();
			const events = [...text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name);
			const first: unknown = JSON.parse(/^data: (.*)$/m.exec(text)![1]!);
			return { events, first, isOver };
		}

		it('says first where it stands, to whoever follows', async () => {
			const { epoch } = hub.hub.store;
			const at = { first: { epoch, position: 5 }, isOver: false };
			expect(await said(0, null)).toEqual({ events: ['hub', 'parcel', 'held'], ...at });
			expect(await said(5, epoch)).toEqual({ events: ['hub', 'held'], ...at });
		});

		it('gives nothing to a cursor of another history, or beyond its end: it would skip what it never had', async () => {
			const { epoch } = hub.hub.store;
			const told = { events: ['hub'], first: { epoch, position: 5 }, isOver: true };
			expect(await said(3, 'the hub before')).toEqual(told);
			expect(await said(6, epoch)).toEqual(told);
			expect(await said(6, null)).toEqual(told);
		});

		it('keeps its epoch from start to start', async () => {
			const { epoch } = hub.hub.store;
			await hub.hub.close();
			hub = await TestHub.on(await source.again());
			expect(hub.hub.store.epoch).toBe(epoch);
		});
	}
);
