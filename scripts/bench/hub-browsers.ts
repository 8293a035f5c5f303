import type { Page } from '@playwright/test';
import { HubProcess } from '../../tests/hub/hub-process';
import type { KeptBrowser } from '../../tests/support/kept-profile';
import { BareProgram } from './bare-program';
import { published, seated, withBrowser } from './counting-hall';
import { withStores, type Engine } from './engine';
import { figure, median, p95, type Figure, type Rounds } from './figure';
import { sized } from './size';

const WARM_UP = sized(20, 2);
const ROUNDS = sized(120, 5);
/** ms between two acts: whatever the one before has left to do is done. A person takes longer. */
const REST = 150;

/** Where a writer's Enter is to be seen: the place on the other page, and what it says then. */
interface Sight {
	readonly selector: string;
	readonly words: (act: number) => string;
}
const BOARD: Sight = { selector: 'article', words: (act) => `Lần 1: ${act} tờ ·` };
const ECHO: Sight = { selector: 'output', words: (act) => `${act}` };

/** When the page says it, in epoch ms as precisely as the browser tells. */
function watch(page: Page, selector: string, words: string): Promise<void> {
	return page.evaluate(
		([place, wanted]) => {
			const seen = new Promise<number>((resolve) => {
				new MutationObserver((_changes, observer) => {
					if (!document.querySelector(place)?.textContent.includes(wanted)) return;
					observer.disconnect();
					resolve(performance.timeOrigin + performance.now());
				}).observe(document, { subtree: true, childList: true, characterData: true });
			});
			Reflect.set(window, 'seen', seen);
		},
		[selector, words] as const
	);
}

/** When the next Enter reaches the page, in epoch ms. */
function awaitEnter(page: Page): Promise<void> {
	return page.evaluate(() => {
		addEventListener(
			'keydown',
			() => Reflect.set(window, 'pressed', performance.timeOrigin + performance.now()),
			{ capture: true, once: true }
		);
	});
}

/** A page in one browser on which Enter is pressed, and one in another that shows it. */
class Pair {
	readonly times: number[] = [];
	#acts = 0;

	constructor(
		readonly writer: Page,
		readonly reader: Page,
		readonly sight: Sight
	) {}

	/** ms from Enter reaching the one page to the other page saying so. */
	async time(isWarm: boolean): Promise<void> {
		this.#acts += 1;
		const { selector, words } = this.sight;
		await watch(this.reader, selector, words(this.#acts));
		await awaitEnter(this.writer);
		await this.writer.waitForTimeout(REST);
		await this.writer.keyboard.press('Enter');
		const seen = await this.reader.evaluate(() => Reflect.get(window, 'seen') as Promise<number>);
		const pressed = await this.writer.evaluate(() => Reflect.get(window, 'pressed') as number);
		if (isWarm) this.times.push(seen - pressed);
	}
}

/** Runs `work` with two pages, each in a browser of its own. */
function withTwo<Value>(
	address: string,
	work: (one: KeptBrowser, other: KeptBrowser) => Promise<Value>
): Promise<Value> {
	return withBrowser(address, (one) => withBrowser(address, (other) => work(one, other)));
}

/** The app's pair and the bare one, act by act in turn. */
async function measured(app: Pair, bare: Pair): Promise<Rounds> {
	for (let round = -WARM_UP; round < ROUNDS; round += 1) {
		await app.time(round >= 0);
		await bare.time(round >= 0);
	}
	return { app: app.times, bare: bare.times };
}

async function roundsOn(hub: HubProcess, echo: BareProgram): Promise<Rounds> {
	const organiser = await published(hub.address);
	return withTwo(hub.address, (tablet, other) =>
		withTwo(echo.address, async (writer, reader) => {
			await seated(organiser, tablet, other);
			for (const { page } of [writer, reader]) await page.goto('/');
			return measured(
				new Pair(tablet.page, other.page, BOARD),
				new Pair(writer.page, reader.page, ECHO)
			);
		})
	);
}

/** A ballot keyed on one tablet and seen in another browser, beside a bare echo with one commit. */
export function browserFigures(engine: Engine): Promise<Figure[]> {
	return withStores(engine, async ({ place, bare }) => {
		const hub = await HubProcess.start(place);
		const echo = await BareProgram.start('bare-echo', bare);
		try {
			const rounds = await roundsOn(hub, echo);
			const what = { unit: 'ms', limit: 3 } as const;
			return [
				figure(
					{ ...what, name: `browser to browser, ${engine}, p50` },
					median(rounds.app),
					median(rounds.bare)
				),
				figure(
					{ ...what, name: `browser to browser, ${engine}, p95` },
					p95(rounds.app),
					p95(rounds.bare)
				)
			];
		} finally {
			echo.end();
			await hub.kill();
		}
	});
}
