import { expect, test, type Browser, type Page } from '@playwright/test';
import type { CongressId } from '$lib/core/basics/ids';
import type { Scene } from '$lib/core/congress/scene';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { fact } from '$lib/core/log/rule';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { countedFacts } from '$lib/sample/counted-sample';
import { sampleFacts } from '$lib/sample/sample-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { OPERATOR_KEY, OwnHub } from '../../support/own-hub';
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../pages/axe';
import { HallScreen } from '../pages/HallScreen';

const ORGAN = 'Đảng bộ phường Ngọc Lâm';
const elected = answerKeyOf(COMMITTEE_ID).elected;
const candidates = answerKeyOf(COMMITTEE_ID).votes.map(([name]) => name);
const shown = (scene: Scene) => fact('SceneShown', scene);
const RESULT = shown({ kind: 'result', contestId: COMMITTEE_ID });

/** The sample's day, up to the announcement of the committee and from it on. */
const day: readonly CongressFacts[] = [...sampleFacts(), ...countedFacts('announced')];
const announcedAt = day.findIndex(({ type }) => type === 'ResultAnnounced');
const before = day.slice(0, announcedAt);

let hub: OwnHub;
test.beforeEach(async () => {
	hub = await OwnHub.start();
});
test.afterEach(() => hub.end());

async function published(number: number, id: string): Promise<HubDevice> {
	const device = new HubDevice(number, id as CongressId);
	await hub.publish(device);
	return device;
}

/** A page on a machine that has nothing of any congress. */
async function elsewhere(browser: Browser, headers: Record<string, string> = {}): Promise<Page> {
	const context = await browser.newContext({ baseURL: hub.address, extraHTTPHeaders: headers });
	return context.newPage();
}

/** Everything the hall's stream says, as it comes. */
async function rawHall(id: string): Promise<() => string> {
	const { body } = await fetch(`${hub.address}/api/halls/${id}/stream`);
	let text = '';
	void (async () => {
		for await (const piece of body!.pipeThrough(new TextDecoderStream())) text += piece;
	})().catch(() => undefined);
	return () => text;
}

test('a hall screen on another machine shows what the chair puts up, and nothing is early', async ({
	browser
}) => {
	test.slow();
	const chair = await published(1, 'ngoc-lam');
	await hub.record(chair, day.slice(0, 20));
	const raw = await rawHall('ngoc-lam');
	const page = await elsewhere(browser);
	const hall = new HallScreen(page);
	await page.goto('/hall#ngoc-lam');
	await expect(hall.title).toHaveText(ORGAN);
	await hub.record(chair, [...before.slice(20), RESULT]);
	await expect(hall.picture.locator('[data-scene=progress]')).toBeVisible();
	await expect.poll(raw).toContain('"kind":"progress"');
	expect(candidates.filter((name) => raw().includes(name))).toEqual([]);
	expect(raw()).not.toContain('"votes"');

	await hub.record(chair, day.slice(announcedAt, announcedAt + 1));
	await expect(hall.row(elected[0]!)).toContainText('156');
	await expectNoAxeFindings(page);

	await hub.kill();
	await expect(page.getByRole('status')).toHaveText('Đang nối lại');
	await expect(page.getByRole('status')).toBeVisible();
	await expect(hall.row(elected[0]!)).toContainText('156');
	await expectNoAxeFindings(page);
	await hub.run();
	await hub.record(chair, [shown({ kind: 'welcome' })]);
	await expect(hall.title).toHaveText(ORGAN);
	await expect(page.getByRole('status')).toBeHidden();
});

test('a hall screen waits for a congress the hub does not have, and says where the address is', async ({
	browser
}) => {
	const page = await elsewhere(browser);
	await page.goto('/hall');
	await expect(page.getByRole('main')).toContainText('Máy này chỉ để chiếu?');
	await page.goto('/hall#ngoc-lam');
	await expect(page.getByRole('main')).toContainText('Máy chủ chưa có đại hội của địa chỉ này');
	const chair = await published(1, 'ngoc-lam');
	await hub.record(chair, day.slice(0, 20));
	await expect(new HallScreen(page).title).toHaveText(ORGAN);
});

test('the overview has every congress of the hub, each apart from the others', async ({
	browser
}) => {
	test.slow();
	await hub.record(await published(1, 'one'), day);
	await hub.record(await published(2, 'two'), before);
	await published(3, 'three');
	const page = await elsewhere(browser, { 'x-forwarded-for': '192.168.1.7' });
	await page.goto('/overview');
	const key = page.getByLabel('Khóa của người trông máy chủ');
	await key.fill('not the key');
	await page.getByRole('button', { name: 'Mở trang theo dõi' }).click();
	await expect(page.getByRole('alert')).toContainText('Khóa chưa đúng');
	await expectNoAxeFindings(page);
	await key.fill(OPERATOR_KEY);
	await page.getByRole('button', { name: 'Mở trang theo dõi' }).click();

	const rows = page.getByRole('row');
	await expect(rows).toHaveCount(4);
	const over = rows.filter({ hasText: 'Trúng cử 15/15' });
	const counting = rows.filter({ hasText: 'Chờ công bố' });
	await expect(over).toHaveCount(1);
	await expect(counting).toHaveCount(1);
	await expect(counting).not.toContainText(elected[0]!);
	await over.getByText('Trúng cử 15/15').click();
	await expect(over.getByRole('listitem').filter({ hasText: elected[0]! })).toBeVisible();
	await expect(rows.filter({ hasText: 'Chưa đặt tên' })).toContainText('Chưa lập cuộc bầu cử');

	await page.getByLabel('Tìm theo tên').fill('ngoc lam');
	await expect(rows).toHaveCount(3);
	await page.getByRole('button', { name: 'Chờ công bố 1' }).click();
	await expect(rows).toHaveCount(2);
	await expectNoAxeFindings(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await expectNoAxeFindings(page);

	await page.reload();
	await expect(rows).toHaveCount(4);
	await hub.kill();
	await expect(page.getByRole('alert')).toContainText('Không gọi được máy chủ từ');
	await expect(rows).toHaveCount(4);
	await hub.run();
	await expect(page.getByRole('alert')).toBeHidden();
});
