import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { countBox } from '../../src/lib/core/contest/decide';
import { claimBatch, proveZero } from '../../src/lib/core/counting/decide';
import { fact } from '../../src/lib/core/log/rule';
import { boxOf } from '../../src/lib/sample/boxes';
import { COMMITTEE_ID, SAMPLE_TELLERS } from '../../src/lib/sample/contests';
import { Playthrough } from '../../src/lib/sample/playthrough';
import { SAMPLE_CONGRESS_ID } from '../../src/lib/sample/sample-congress';
import { BallotPad } from '../../tests/e2e/pages/BallotPad';
import { HallScreen } from '../../tests/e2e/pages/HallScreen';
import { carrySample, openSampleAt } from '../../tests/e2e/sample-stage';
import { within, type Figure } from './figure';

const KILOBYTE = 1_000;
const COMPRESSED = { level: 9 };

/** Runs `work` on a page of a new device that has no worker, which would fetch the whole app. */
async function onNewDevice(baseURL: string, work: (page: Page) => Promise<void>): Promise<void> {
	const executablePath = process.env['KIEM_PHIEU_BROWSER'];
	const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
	try {
		const context = await browser.newContext({ baseURL, locale: 'vi-VN', serviceWorkers: 'block' });
		await work(await context.newPage());
	} finally {
		await browser.close();
	}
}

/** kB of JavaScript, compressed, that a page asks for until `isUsable` says so, and until it rests. */
async function javascriptOf(page: Page, load: () => Promise<void>): Promise<number> {
	const scripts: Response[] = [];
	const hear = (response: Response) => {
		if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response);
	};
	// A page that intercepts its requests keeps none in the browser's cache: each is asked for anew.
	await page.route('**', (route) => route.continue());
	page.on('response', hear);
	await load();
	await page.waitForLoadState('networkidle');
	page.off('response', hear);
	const bodies = await Promise.all(scripts.map((script) => script.body()));
	const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, COMPRESSED).length, 0);
	if (bytes === 0) throw new Error('no script was seen');
	return bytes / KILOBYTE;
}

/** The committee's first batch is taken and waits for its first ballot. */
async function toThePad(page: Page): Promise<void> {
	await openSampleAt(page, 'issued');
	await carrySample(page, (state) => {
		const contestId = COMMITTEE_ID;
		const by = SAMPLE_TELLERS[0]?.name ?? '';
		const playthrough = new Playthrough(SAMPLE_CONGRESS_ID, state);
		playthrough.act(proveZero, { contestId, by: [by, SAMPLE_TELLERS[1]?.name ?? ''] });
		playthrough.act(countBox, { contestId, returned: boxOf(contestId).length });
		playthrough.act(claimBatch, { contestId, batch: 1, entry: 1, by, handedOver: false });
		return playthrough.facts;
	});
}

/** The result with its chart: the most that the hall's screen ever loads. */
async function toTheResult(page: Page): Promise<void> {
	await openSampleAt(page, 'announced');
	await carrySample(page, () => [fact('SceneShown', { kind: 'result', contestId: COMMITTEE_ID })]);
}

/** Compressed JavaScript to first use, each screen against its budget: the reference is the limit itself. */
export async function javascriptFigures(baseURL: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	const note = (screen: string, value: number, budget: number) =>
		figures.push(
			within({ name: `javascript of ${screen}, against its budget`, unit: 'kB' }, value, budget)
		);
	await onNewDevice(baseURL, async (page) => {
		await toThePad(page);
		const load = async () => {
			await page.goto(`/count/pad?contest=${COMMITTEE_ID}&batch=1`);
			await new BallotPad(page).progress.waitFor();
		};
		note('the pad', await javascriptOf(page, load), 120);
	});
	await onNewDevice(baseURL, async (page) => {
		await toTheResult(page);
		const load = async () => {
			await page.goto('/hall');
			await new HallScreen(page).names();
			await page.getByRole('rowheader').first().waitFor();
		};
		note('the hall screen', await javascriptOf(page, load), 200);
	});
	return figures;
}
